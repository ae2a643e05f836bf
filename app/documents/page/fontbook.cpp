// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/fontbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFont>
#include <QFontDatabase>

namespace gongkai::page {

namespace {

struct RoleFonts {
    FontRole role;
    bool bold;
    QStringList families;
};

const std::vector<RoleFonts> &roleTable() {
    static const std::vector<RoleFonts> table = {
        {FontRole::FangSong,
         false,
         {QStringLiteral("FangSong_GB2312"), QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong"),
          QStringLiteral("仿宋"), QStringLiteral("STFangsong"), QStringLiteral("FandolFang")}},
        {FontRole::KaiTi,
         false,
         {QStringLiteral("KaiTi_GB2312"), QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi"),
          QStringLiteral("楷体"), QStringLiteral("FandolKai"), QStringLiteral("AR PL UKai CN")}},
        {FontRole::HeiTi,
         false,
         {QStringLiteral("SimHei"), QStringLiteral("黑体"), QStringLiteral("FandolHei"),
          QStringLiteral("Noto Sans CJK SC")}},
        {FontRole::XiaoBiaoSong,
         true,
         {QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("方正小标宋简体"), QStringLiteral("FandolSong")}},
        {FontRole::Song, false, {QStringLiteral("SimSun"), QStringLiteral("宋体"), QStringLiteral("FandolSong")}},
    };
    return table;
}

} // namespace

FontBook::FontBook(const QStringList &folders) {
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &file : dir.entryList(
                 {QStringLiteral("*.otf"), QStringLiteral("*.ttf"), QStringLiteral("*.ttc")}, QDir::Files, QDir::Name))
            QFontDatabase::addApplicationFont(dir.filePath(file));
    }
    for (const RoleFonts &entry : roleTable()) {
        auto &faces = m_roles[static_cast<int>(entry.role)];
        for (const QString &family : entry.families)
            if (const int face = faceOf(family, entry.bold); face >= 0)
                faces.push_back(face);
    }
    for (const bool bold : {false, true})
        for (const char16_t *family : {u"Noto Serif CJK SC", u"Noto Sans CJK SC"})
            if (const int face = faceOf(QString::fromUtf16(family), bold); face >= 0 && !bold)
                m_fallback.push_back(face);
    if (const int face = faceOf(QStringLiteral("Noto Serif CJK SC"), true); face >= 0)
        m_roles[static_cast<int>(FontRole::XiaoBiaoSong)].push_back(face);
}

int FontBook::faceOf(const QString &family, bool bold) {
    const QString name = family + (bold ? QStringLiteral("/bold") : QString());
    if (const auto known = m_faceByName.constFind(name); known != m_faceByName.cend())
        return *known;
    int index = -1;
    if (QFontDatabase::hasFamily(family)) {
        QFont font(family);
        font.setPixelSize(1000);
        font.setWeight(bold ? QFont::Bold : QFont::Normal);
        if (QFontDatabase::styles(family).contains(bold ? QStringLiteral("Bold") : QStringLiteral("Regular")))
            font.setStyleName(bold ? QStringLiteral("Bold")
                                   : QStringLiteral("Regular")); // weight alone may match the other
        font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
        font.setHintingPreference(QFont::PreferNoHinting);
        const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
        // a family that only matched by substitution would draw something else under this name
        if (raw.isValid() && raw.familyName() == family) {
            index = static_cast<int>(m_faces.size());
            m_faces.push_back({family, raw});
        }
    }
    m_faceByName.insert(name, index);
    return index;
}

std::optional<GlyphChoice> FontBook::choose(FontRole role, char32_t character) const {
    const quint64 key = (static_cast<quint64>(role) << 32U) | character;
    if (const auto known = m_cache.constFind(key); known != m_cache.cend())
        return *known;
    const std::vector<int> own = m_roles.value(static_cast<int>(role));
    std::vector<int> faces = own;
    faces.insert(faces.end(), m_fallback.begin(), m_fallback.end());
    std::optional<GlyphChoice> choice;
    const QString text = QString::fromUcs4(&character, 1);
    for (std::size_t i = 0; i < faces.size() && !choice; ++i) {
        const QRawFont &font = m_faces[static_cast<std::size_t>(faces[i])].font;
        if (!font.supportsCharacter(character))
            continue;
        const auto glyphs = font.glyphIndexesForString(text);
        if (glyphs.size() != 1 || glyphs[0] == 0)
            continue;
        const auto advances = font.advancesForGlyphIndexes(glyphs);
        choice = GlyphChoice{faces[i], glyphs[0], advances.value(0).x() / 1000.0, i > 0};
    }
    m_cache.insert(key, choice);
    return choice;
}

QString FontBook::familyOf(FontRole role) const {
    const auto faces = m_roles.value(static_cast<int>(role));
    const int face = faces.empty() ? (m_fallback.empty() ? -1 : m_fallback.front()) : faces.front();
    return face < 0 ? QString() : m_faces[static_cast<std::size_t>(face)].family;
}

QStringList defaultFontFolders() {
    QStringList folders;
    if (const QString own = qEnvironmentVariable("GONGKAI_FONTS"); !own.isEmpty())
        folders.append(own);
    const QString bin = QCoreApplication::applicationDirPath();
    folders.append(bin + QStringLiteral("/../fonts"));
    folders.append(bin + QStringLiteral("/../share/gongkai/fonts"));
    return folders;
}

} // namespace gongkai::page
