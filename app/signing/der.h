// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

/// The little of DER that a CMS needs. Reading is strict: definite, shortest lengths and one-byte tags only, because
/// every laxness is a byte of the signature that could be changed unnoticed.
namespace gongkai::der {

inline constexpr quint8 integerTag = 0x02;
inline constexpr quint8 octetsTag = 0x04;
inline constexpr quint8 nullTag = 0x05;
inline constexpr quint8 oidTag = 0x06;
inline constexpr quint8 sequenceTag = 0x30;
inline constexpr quint8 setTag = 0x31;
inline constexpr quint8 context0Tag = 0xa0;
inline constexpr quint8 context1Tag = 0xa1;

struct Item {
    quint8 tag = 0;
    QByteArrayView body;
    QByteArrayView whole; ///< with tag and length
};

/// Walks the items of one level. The bytes must outlive it and what it returns.
class Reader final {
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    /// Tag of the next item, 0 at the end.
    [[nodiscard]] quint8 peekTag() const { return m_rest.isEmpty() ? quint8(0) : quint8(m_rest.front()); }
    [[nodiscard]] std::optional<Item> next();
    /// The next item if it has this tag; otherwise nothing is consumed.
    [[nodiscard]] std::optional<Item> next(quint8 tag);

private:
    QByteArrayView m_rest;
};

[[nodiscard]] QByteArray tlv(quint8 tag, QByteArrayView body);
[[nodiscard]] QByteArray smallInteger(quint8 value);
/// SET OF: members in the ascending order that DER asks for.
[[nodiscard]] QByteArray setOf(quint8 tag, QList<QByteArray> members);
/// AlgorithmIdentifier; with NULL parameters or with none.
[[nodiscard]] QByteArray algorithm(QByteArrayView oid, bool withNull);

} // namespace gongkai::der
