// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai::page {

/// Typefaces by their role on an official page.
enum class FontRole { FangSong, KaiTi, HeiTi, XiaoBiaoSong, Song };

struct Face {
    QString family;
    QRawFont font; ///< at 1000 px, without hinting: advances are thousandths of an em
};

struct GlyphChoice {
    int face = -1;
    quint32 glyph = 0;
    qreal advance = 0;        ///< em
    bool substituted = false; ///< the role's own font lacks it
};

/// Chooses a font for every character: the national fonts first, free ones after, then any that has the character; a
/// character that no font has is reported, never silently blank (research: officials' names need it).
class FontBook final {
public:
    /// Loads the font files of the folders (missing folders are passed over) beside the system's fonts.
    explicit FontBook(const QStringList &folders);

    [[nodiscard]] std::optional<GlyphChoice> choose(FontRole role, char32_t character) const;
    [[nodiscard]] const std::vector<Face> &faces() const { return m_faces; }
    /// The font used for most characters of a role, for people.
    [[nodiscard]] QString familyOf(FontRole role) const;

private:
    int faceOf(const QString &family, bool bold);

    std::vector<Face> m_faces;
    QHash<QString, int> m_faceByName;
    QHash<int, std::vector<int>> m_roles;
    std::vector<int> m_fallback;
    mutable QHash<quint64, std::optional<GlyphChoice>> m_cache;
};

/// Folders with the program's own fonts: $GONGKAI_FONTS, beside the program, in its share folder.
[[nodiscard]] QStringList defaultFontFolders();

} // namespace gongkai::page
