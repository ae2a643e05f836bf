// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/der.h"

#include <algorithm>

namespace gongkai::der {

std::optional<Item> Reader::next() {
    if (m_rest.size() < 2 || (quint8(m_rest[0]) & 0x1fU) == 0x1fU)
        return std::nullopt;
    const auto byteAt = [this](qsizetype at) { return quint8(m_rest[at]); };
    qsizetype length = byteAt(1);
    qsizetype head = 2;
    if (length >= 0x80) {
        const qsizetype count = length & 0x7f;
        if (count < 1 || count > 4 || m_rest.size() < 2 + count || byteAt(2) == 0)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = (length << 8) | qsizetype(byteAt(2 + i));
        if (length < 0x80)
            return std::nullopt;
        head += count;
    }
    if (length > m_rest.size() - head)
        return std::nullopt;
    const Item item{byteAt(0), m_rest.sliced(head, length), m_rest.first(head + length)};
    m_rest = m_rest.sliced(head + length);
    return item;
}

std::optional<Item> Reader::next(quint8 tag) {
    if (peekTag() != tag)
        return std::nullopt;
    return next();
}

QByteArray tlv(quint8 tag, QByteArrayView body) {
    QByteArray out;
    out.append(char(tag));
    const auto length = quint64(body.size());
    if (length < 0x80) {
        out.append(char(length));
    } else {
        QByteArray digits;
        for (quint64 rest = length; rest != 0; rest >>= 8)
            digits.prepend(char(rest & 0xffU));
        out.append(char(0x80 | digits.size()));
        out.append(digits);
    }
    out.append(body);
    return out;
}

QByteArray smallInteger(quint8 value) {
    const char byte = char(value & 0x7fU);
    return tlv(integerTag, QByteArrayView(&byte, 1));
}

QByteArray setOf(quint8 tag, QList<QByteArray> members) {
    // QByteArray compares as unsigned bytes, and a prefix sorts first: the order of X.690 11.6.
    std::sort(members.begin(), members.end());
    QByteArray body;
    for (const QByteArray &member : std::as_const(members))
        body += member;
    return tlv(tag, body);
}

QByteArray algorithm(QByteArrayView oid, bool withNull) {
    QByteArray body = tlv(oidTag, oid);
    if (withNull)
        body += tlv(nullTag, {});
    return tlv(sequenceTag, body);
}

} // namespace gongkai::der
