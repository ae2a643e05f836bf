// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/textblocks.h"

#include <cstring>

namespace gongkai::sheets {

namespace {

constexpr qsizetype blockSize = 256 * 1024;

/// Whether bytes that come piece by piece are UTF-8 (Unicode 15, table 3-7).
class Utf8Check final {
public:
    [[nodiscard]] bool feed(const char *data, qsizetype size) {
        const char *end = data + size;
        while (data < end) {
            if (m_left == 0) {
                data = afterAscii(data, end);
                if (data < end && !lead(static_cast<uchar>(*data++)))
                    return false;
                continue;
            }
            const auto c = static_cast<uchar>(*data++);
            if (c < m_low || c > m_high)
                return false;
            m_low = 0x80;
            m_high = 0xBF;
            --m_left;
        }
        return true;
    }
    [[nodiscard]] bool complete() const { return m_left == 0; }

private:
    static const char *afterAscii(const char *data, const char *end) {
        for (quint64 word = 0; end - data >= 8; data += 8) {
            std::memcpy(&word, data, 8);
            if (word & 0x8080808080808080ULL)
                break;
        }
        while (data < end && static_cast<uchar>(*data) < 0x80)
            ++data;
        return data;
    }
    bool lead(uchar c) {
        m_low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        m_high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        m_left = c < 0xC2 ? 0 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : c < 0xF5 ? 3 : 0;
        return m_left > 0;
    }

    int m_left = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
};

/// Up to where GB18030 can be cut without cutting a character: these bytes are never part of a longer one.
qsizetype wholeGb18030(const QByteArray &bytes) {
    const auto alone = [](char c) { return (c >= 0 && c < 0x30) || (c >= 0x3A && c < 0x40); };
    qsizetype size = bytes.size();
    while (size > 0 && !alone(bytes[size - 1]))
        --size;
    return size;
}

} // namespace

TextBlocks::TextBlocks(const QString &path) : m_path(path), m_file(path) {
}

Error TextBlocks::error(ErrorCode code) const {
    return {code, m_path, code == ErrorCode::FileUnreadable ? m_file.errorString() : QString(), {}};
}

QString TextBlocks::encoding() const {
    switch (m_encoding) {
    case Encoding::Utf8: return {};
    case Encoding::Gb18030: return QStringLiteral("GB18030");
    default: return QStringLiteral("UTF-16");
    }
}

Result<void> TextBlocks::findEncoding() {
    const QByteArray mark = m_file.peek(3);
    if (mark.startsWith("\xFF\xFE") || mark.startsWith("\xFE\xFF")) {
        m_encoding = mark[0] == '\xFF' ? Encoding::Utf16Le : Encoding::Utf16Be;
        if (m_file.size() % 2 != 0)
            return error(ErrorCode::FileNotText);
        return {};
    }
    Utf8Check check;
    m_raw.resize(blockSize);
    for (;;) {
        const qint64 size = m_file.read(m_raw.data(), blockSize);
        if (size < 0)
            return error(ErrorCode::FileUnreadable);
        if (size > 0 && std::memchr(m_raw.constData(), 0, static_cast<std::size_t>(size)))
            return error(ErrorCode::FileNotText);
        if (size > 0 && check.feed(m_raw.constData(), size))
            continue;
        if (size == 0 && check.complete())
            return {};
        break;
    }
    if (mark == "\xEF\xBB\xBF") // it says that it is UTF-8
        return error(ErrorCode::FileNotText);
    m_encoding = Encoding::Gb18030;
    return {};
}

Result<void> TextBlocks::open() {
    if (!m_file.open(QIODevice::ReadOnly))
        return error(ErrorCode::FileUnreadable);
    if (auto found = findEncoding(); !found)
        return found;
    m_raw.clear();
    if (!m_file.seek(0))
        return error(ErrorCode::FileUnreadable);
    // stateless: else a character cut in the middle would vanish in silence
    constexpr auto flags = QStringDecoder::Flag::Stateless;
    switch (m_encoding) {
    case Encoding::Utf8: m_file.skip(m_file.peek(3) == "\xEF\xBB\xBF" ? 3 : 0); break;
    case Encoding::Gb18030: m_decoder = QStringDecoder("GB18030", flags); break;
    default:
        m_file.skip(2);
        m_decoder =
            QStringDecoder(m_encoding == Encoding::Utf16Le ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE, flags);
    }
    if (m_encoding != Encoding::Utf8 && !m_decoder.isValid())
        return error(ErrorCode::FileNotText);
    return {};
}

bool TextBlocks::decode(bool last) {
    qsizetype whole = m_raw.size();
    // no cell may be as long as this; what is refused as too long may as well be cut in a character
    const bool endless = m_encoding == Encoding::Gb18030 && whole >= 4 * blockSize && wholeGb18030(m_raw) == 0;
    if (m_encoding == Encoding::Gb18030) {
        if (!last && !endless)
            whole = wholeGb18030(m_raw);
    } else if (!last && whole >= 2) {
        whole -= whole % 2;
        const auto high = static_cast<uchar>(m_raw[whole - (m_encoding == Encoding::Utf16Le ? 1 : 2)]);
        if (high >= 0xD8 && high <= 0xDB)
            whole -= 2; // half of a pair
    }
    const QByteArray bytes = m_raw.left(whole);
    m_raw.remove(0, whole);
    const QString text = m_decoder(bytes);
    // a decoder may put in a replacement character without a word; one may stand in the file itself
    const bool replaced = m_encoding == Encoding::Gb18030 && text.contains(QChar(QChar::ReplacementCharacter)) &&
                          !bytes.contains("\x84\x31\xA4\x37");
    if ((!endless && (m_decoder.hasError() || replaced)) || !text.isValidUtf16())
        return false;
    m_block = text.toUtf8();
    return true;
}

Result<QByteArrayView> TextBlocks::next() {
    m_block.resize(0);
    while (m_block.isEmpty() && !m_done) {
        const qsizetype kept = m_raw.size();
        QByteArray &target = m_encoding == Encoding::Utf8 ? m_block : m_raw;
        target.resize((m_encoding == Encoding::Utf8 ? 0 : kept) + blockSize);
        const qsizetype before = target.size() - blockSize;
        const qint64 size = m_file.read(target.data() + before, blockSize);
        if (size < 0)
            return error(ErrorCode::FileUnreadable);
        target.resize(before + size);
        m_done = size == 0;
        if (m_encoding != Encoding::Utf8 && !decode(m_done))
            return error(ErrorCode::FileNotText);
    }
    return QByteArrayView(m_block);
}

} // namespace gongkai::sheets
