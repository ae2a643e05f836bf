// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QXmlStreamReader>

#include <quazip/quazip.h>

#include <memory>
#include <optional>

namespace gongkai::sheets {

/// What a workbook may hold at most; counted while unpacking.
namespace xlsxlimits {
inline constexpr int entries = 2000;
inline constexpr qint64 totalBytes = 200 * 1024 * 1024; ///< all unpacked parts that are read
inline constexpr qint64 ratio = 200;                    ///< unpacked to packed, of parts of some size
inline constexpr qint64 harmless = 8 * 1024 * 1024;     ///< what may be packed as well as one likes
inline constexpr qint64 token = 400 * 1024;             ///< one tag, text or comment
inline constexpr int attributes = 100;                  ///< of one tag, declarations of prefixes as well
inline constexpr int depth = 100;                       ///< elements inside each other
inline constexpr int records = 70'000;                  ///< sheets, relations, styles
inline constexpr int strings = 2'000'000;
inline constexpr qint64 stringBytes = 64 * 1024 * 1024;
inline constexpr qsizetype rawCell = 8 * 32'767; ///< a cell's text before _xHHHH_ is undone
} // namespace xlsxlimits

/// The names of the parts of a workbook's package.
class XlsxPackage final {
public:
    explicit XlsxPackage(const QString &path);

    /// Error: ForeignRefused.
    [[nodiscard]] Result<void> open();
    /// Names of parts are equal whatever the case of their letters.
    [[nodiscard]] bool has(const QString &part) const { return m_entries.contains(part.toLower()); }
    [[nodiscard]] Error refusedPart(const QString &part, const QString &detail = {}) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    friend class PartDevice;
    struct Entry {
        QString name;
        qint64 packed = 0;
    };
    QString m_path;
    QuaZip m_zip;
    QHash<QString, Entry> m_entries;
    qint64 m_total = 0;
};

class PartDevice;

/// Walks through one part. After a failure there is nothing more to walk through, and `error` says why. Only one part
/// of a package may be open at a time.
class XlsxPart final {
public:
    XlsxPart(XlsxPackage &package, const QString &part);
    ~XlsxPart();
    XlsxPart(const XlsxPart &) = delete;
    XlsxPart &operator=(const XlsxPart &) = delete;

    /// The outermost element; false when it bears another name.
    [[nodiscard]] bool root(const char *name);
    /// Goes to the next child of the element that lies `depth` deep, over whatever is inside of the child before.
    [[nodiscard]] bool nextChild(int depth);
    /// Appends the text of the element at hand, and goes to its end.
    void text(QString &into);
    /// Reads on to the end of the part, so that its checksum is looked at.
    void finish();

    [[nodiscard]] bool is(const char *name) const { return m_xml.name() == QLatin1String(name); }
    [[nodiscard]] QString attribute(const char *name) const;
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void fail(const Error &error);

private:
    [[nodiscard]] bool next();

    XlsxPackage &m_package;
    QString m_part;
    std::unique_ptr<PartDevice> m_device;
    QXmlStreamReader m_xml;
    std::optional<Error> m_error;
    int m_depth = 0;
};

} // namespace gongkai::sheets
