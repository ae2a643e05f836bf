// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/sheettext.h"
#include "documents/sheets/xlsxfile.h"

#include <QBuffer>
#include <QDateTime>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <algorithm>
#include <optional>

// libxlsxwriter is no help here: its libminizip and QuaZip export functions of the same names with other arguments, and
// a program that holds both calls the wrong ones.

namespace gongkai {

namespace {

using Kind = SheetTable::Kind;

constexpr int widest = 60;
constexpr qsizetype pieceSize = 256 * 1024;

/// Styles of cells, in the order of styleSheet().
enum class Style { General, Head, Text, Date, Integer };

QByteArray declaration() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
}

/// Text as XML can hold it, with line feeds; what reads like an escape is escaped itself, else Excel would undo it.
QString cleaned(const QString &text) {
    QString clean = sheets::withoutControls(text);
    if (clean.contains(QLatin1Char('\r'))) {
        clean.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        clean.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    const auto isHex = [](QChar c) {
        const char16_t code = c.toLower().unicode();
        return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f');
    };
    for (qsizetype at = clean.indexOf(QLatin1String("_x")); at >= 0; at = clean.indexOf(QLatin1String("_x"), at + 1))
        if (at + 7 <= clean.size() && clean[at + 6] == QLatin1Char('_') &&
            std::all_of(clean.begin() + at + 2, clean.begin() + at + 6, isHex)) {
            clean.insert(at, QLatin1String("_x005F"));
            at += 6;
        }
    return clean;
}

QByteArray escaped(const QString &text) {
    return text.toHtmlEscaped().toUtf8();
}

/// A name that programs accept for a sheet.
QString sheetName(const QString &name) {
    QString clean = sheets::withoutControls(name);
    clean.removeIf([](QChar c) { return QStringView(u"[]:*?/\\\t\r\n").contains(c); });
    clean = clean.left(31);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    while (clean.startsWith(QLatin1Char('\'')))
        clean.remove(0, 1);
    while (clean.endsWith(QLatin1Char('\'')))
        clean.chop(1);
    return clean.isEmpty() ? QStringLiteral("Sheet1") : clean;
}

/// Columns on the screen that the longest line of a text takes.
int widthOf(const QString &text) {
    int width = 0;
    int line = 0;
    for (const QChar c : text) {
        line = c == QLatin1Char('\n') ? 0 : line + (c.unicode() >= 0x2E80 ? 2 : 1);
        width = std::max(width, line);
        if (width >= widest)
            return widest;
    }
    return width;
}

/// Whether a program might drop blanks when it is not told to keep them.
bool isSpaced(const QString &text) {
    return text.front().isSpace() || text.back().isSpace() || text.contains(QLatin1Char('\n')) ||
           text.contains(QLatin1Char('\t')) || text.contains(QLatin1String("  "));
}

/// Whether a workbook shows the number as it is written here: no leading zeros, at most 15 digits.
bool isInteger(const QString &text) {
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    constexpr qlonglong largest = 999'999'999'999'999;
    return ok && number <= largest && number >= -largest && QString::number(number) == text;
}

/// The number that a workbook stores for a day.
std::optional<qint64> serial(const QString &text) {
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid() || date.year() < 1900)
        return std::nullopt;
    // workbooks hold that there was a 1900-02-29
    return QDate(1899, 12, date < QDate(1900, 3, 1) ? 31 : 30).daysTo(date);
}

QByteArray sheetPart(std::size_t index) {
    return "worksheets/sheet" + QByteArray::number(static_cast<qulonglong>(index) + 1) + ".xml";
}

QByteArray contentTypes(std::size_t sheets) {
    const QByteArray types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    QByteArray xml =
        declaration() +
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Override PartName=\"/docProps/core.xml\" "
        "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
        types + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/>";
    for (std::size_t i = 0; i < sheets; ++i)
        xml += "<Override PartName=\"/xl/" + sheetPart(i) + "\" ContentType=\"" + types + "worksheet+xml\"/>";
    return xml + "</Types>";
}

QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &list) {
    QByteArray xml =
        declaration() + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const auto &[type, target] : list)
        xml += "<Relationship Id=\"rId" + QByteArray::number(++number) +
               "\" Type=\"http://schemas.openxmlformats.org/" + type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

QByteArray properties(const QString &title) {
    const QByteArray day = "xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z</dcterms:"; // the same bytes on every day
    return declaration() +
           "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
           escaped(sheets::withoutControls(title)) + "</dc:title><dcterms:created " + day +
           "created><dcterms:modified " + day + "modified></cp:coreProperties>";
}

QByteArray styleSheet() {
    const auto format = [](int number, int font) {
        return "<xf numFmtId=\"" + QByteArray::number(number) + "\" fontId=\"" + QByteArray::number(font) +
               "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
    };
    const QByteArray font = "<sz val=\"11\"/><name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/></font>";
    // 49 is text: a cell stays one even when somebody edits it; 1 is a whole number without exponent
    return declaration() +
           "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\">"
           "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><fonts count=\"2\"><font>" +
           font + "<font><b/>" + font +
           "</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
           "<cellXfs count=\"5\">" +
           format(0, 0) + format(49, 1) + format(49, 0) + format(164, 0) + format(1, 0) +
           "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

/// Writes a sheet piece by piece: as a whole it may be some hundred megabytes.
class SheetWriter final {
public:
    SheetWriter(const SheetTable &table, QIODevice &device, bool first)
        : m_table(table), m_device(device), m_first(first), m_columns(table.heads.size()) {
        for (const QStringList &row : table.rows)
            m_columns = std::max(m_columns, row.size());
        for (qsizetype i = 0; i < m_columns; ++i)
            m_letters.push_back(sheets::columnLetters(static_cast<int>(i) + 1).toLatin1());
    }

    /// Empty, or what went wrong.
    [[nodiscard]] QString write();
    [[nodiscard]] QByteArray range(const QByteArray &mark = {}) const {
        return mark + "A" + mark + "1:" + mark + m_letters.back() + mark + QByteArray::number(m_table.rows.size() + 1);
    }
    [[nodiscard]] qsizetype columns() const { return m_columns; }

private:
    [[nodiscard]] Kind kind(qsizetype column) const {
        const auto index = static_cast<std::size_t>(column);
        return index < m_table.kinds.size() ? m_table.kinds[index] : Kind::Text;
    }
    [[nodiscard]] int width(qsizetype column) const;
    [[nodiscard]] QByteArray columnList() const;
    void writeRow(std::size_t row, const QStringList &cells, bool heads);
    void writeCell(const QByteArray &reference, const QString &cell, Kind kind, bool head);

    const SheetTable &m_table;
    QIODevice &m_device;
    bool m_first; ///< the sheet that is shown when the workbook is opened
    qsizetype m_columns;
    std::vector<QByteArray> m_letters;
    QByteArray m_piece;
    QString m_wrong;
};

int SheetWriter::width(qsizetype column) const {
    int width = kind(column) == Kind::Date ? 10 : 6;
    width = std::max(width, widthOf(m_table.heads.value(column)) + 2); // room for the button of the filter
    for (const QStringList &row : m_table.rows)
        if (width < widest && column < row.size())
            width = std::max(width, widthOf(row[column]));
    return width + 2;
}

QByteArray SheetWriter::columnList() const {
    QByteArray xml = "<cols>";
    for (qsizetype i = 0; i < m_columns; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        // empty cells below are texts too, so that what is typed there stays one
        const Style style = kind(i) == Kind::Text ? Style::Text : kind(i) == Kind::Date ? Style::Date : Style::Integer;
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + QByteArray::number(width(i)) +
               "\" style=\"" + QByteArray::number(static_cast<int>(style)) + "\" customWidth=\"1\"/>";
    }
    return xml + "</cols>";
}

void SheetWriter::writeCell(const QByteArray &reference, const QString &cell, Kind kind, bool head) {
    const auto start = [&reference](Style style) {
        return "<c r=\"" + reference + "\" s=\"" + QByteArray::number(static_cast<int>(style)) + '"';
    };
    if (const auto day = kind == Kind::Date ? serial(cell) : std::nullopt) {
        m_piece += start(Style::Date) + "><v>" + QByteArray::number(*day) + "</v></c>";
    } else if (kind == Kind::Integer && isInteger(cell)) {
        m_piece += start(Style::Integer) + "><v>" + cell.toLatin1() + "</v></c>";
    } else if (const QString text = cleaned(cell); !text.isEmpty()) {
        if (cell.size() > longestSheetCell)
            m_wrong = QStringLiteral("xlsx: %1 is too long").arg(QString::fromLatin1(reference));
        m_piece += start(head ? Style::Head : Style::Text) +
                   (isSpaced(text) ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>") +
                   escaped(text) + "</t></is></c>";
    }
}

void SheetWriter::writeRow(std::size_t row, const QStringList &cells, bool heads) {
    const QByteArray number = QByteArray::number(static_cast<qulonglong>(row));
    m_piece += "<row r=\"" + number + "\">";
    for (qsizetype i = 0; i < cells.size(); ++i)
        writeCell(m_letters[static_cast<std::size_t>(i)] + number, cells[i], heads ? Kind::Text : kind(i), heads);
    m_piece += "</row>";
    if (m_piece.size() < pieceSize)
        return;
    if (m_device.write(m_piece) != m_piece.size())
        m_wrong = QStringLiteral("zip: sheet");
    m_piece.resize(0);
}

QString SheetWriter::write() {
    m_piece = declaration() +
              "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"" +
              range() + "\"/><sheetViews><sheetView " + (m_first ? "tabSelected=\"1\" " : "") +
              "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
              "activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" "
              "sqref=\"A2\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>" +
              columnList() + "<sheetData>";
    writeRow(1, m_table.heads, true);
    for (std::size_t i = 0; i < m_table.rows.size() && m_wrong.isEmpty(); ++i)
        writeRow(i + 2, m_table.rows[i], false);
    m_piece += "</sheetData><autoFilter ref=\"" + range() + "\"/></worksheet>";
    if (m_wrong.isEmpty() && m_device.write(m_piece) != m_piece.size())
        m_wrong = QStringLiteral("zip: sheet");
    return m_wrong;
}

/// The tables' names as sheets may bear them, each once.
QStringList sheetNames(const std::vector<const SheetTable *> &tables) {
    QStringList names;
    for (const SheetTable *table : tables) {
        const QString wanted = sheetName(table->name);
        QString name = wanted;
        for (int i = 2; names.contains(name, Qt::CaseInsensitive); ++i) {
            const QString number = QStringLiteral(" (%1)").arg(i);
            name = wanted.left(31 - number.size()) + number;
        }
        names.append(name);
    }
    return names;
}

QByteArray workbook(const std::vector<const SheetTable *> &tables) {
    QByteArray sheets;
    QByteArray filters;
    const QStringList names = sheetNames(tables);
    QBuffer none;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const QString &name = names[static_cast<qsizetype>(i)];
        const QByteArray number = QByteArray::number(static_cast<qulonglong>(i) + 1);
        sheets += "<sheet name=\"" + escaped(name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        filters += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" +
                   QByteArray::number(static_cast<qulonglong>(i)) + "\" hidden=\"1\">'" +
                   escaped(QString(name).replace(QLatin1Char('\''), QLatin1String("''"))) + "'!" +
                   SheetWriter(*tables[i], none, false).range("$") + "</definedName>";
    }
    return declaration() +
           "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView/>"
           "</bookViews><sheets>" +
           sheets + "</sheets><definedNames>" + filters + "</definedNames></workbook>";
}

/// Adds a part to a package; the content writes itself and says what went wrong.
template <typename Content> QString addPart(QuaZip &zip, const QString &name, const Content &content) {
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // the same bytes on every day and in every zone
    info.externalAttr = 0644U << 16U;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info))
        return QStringLiteral("zip: %1").arg(name);
    const QString wrong = content(file);
    file.close();
    return wrong.isEmpty() && file.getZipError() != 0 ? QStringLiteral("zip: %1").arg(name) : wrong;
}

QString addBytes(QuaZip &zip, const char *name, const QByteArray &bytes) {
    return addPart(zip, QLatin1String(name), [&bytes](QIODevice &device) {
        return device.write(bytes) == bytes.size() ? QString() : QStringLiteral("zip: write");
    });
}

QString addParts(QuaZip &zip, const std::vector<const SheetTable *> &tables) {
    const QByteArray office = "officeDocument/2006/relationships/";
    QList<std::pair<QByteArray, QByteArray>> parts;
    for (std::size_t i = 0; i < tables.size(); ++i)
        parts.append({office + "worksheet", sheetPart(i)});
    parts.append({office + "styles", "styles.xml"});
    const std::pair<const char *, QByteArray> files[] = {
        {"[Content_Types].xml", contentTypes(tables.size())},
        {"_rels/.rels", relations({{office + "officeDocument", "xl/workbook.xml"},
                                   {"package/2006/relationships/metadata/core-properties", "docProps/core.xml"}})},
        {"docProps/core.xml", properties(tables.front()->name)},
        {"xl/workbook.xml", workbook(tables)},
        {"xl/_rels/workbook.xml.rels", relations(parts)},
        {"xl/styles.xml", styleSheet()},
    };
    for (const auto &[name, bytes] : files)
        if (QString wrong = addBytes(zip, name, bytes); !wrong.isEmpty())
            return wrong;
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (QString wrong = addPart(zip, QStringLiteral("xl/") + QString::fromLatin1(sheetPart(i)),
                                    [&table = *tables[i], first = i == 0](QIODevice &device) {
                                        return SheetWriter(table, device, first).write();
                                    });
            !wrong.isEmpty())
            return wrong;
    return {};
}

bool fitsSheet(const SheetTable &table) {
    QBuffer none;
    const qsizetype columns = SheetWriter(table, none, false).columns();
    return columns >= 1 && columns <= mostSheetColumns && table.rows.size() < std::size_t{mostSheetRows};
}

Result<QByteArray> book(const std::vector<const SheetTable *> &tables) {
    if (tables.empty() ||
        !std::all_of(tables.begin(), tables.end(), [](const SheetTable *table) { return fitsSheet(*table); }))
        return Error{ErrorCode::RenderFailed, {}, QStringLiteral("xlsx: rows or columns"), {}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    zip.setUtf8Enabled(true);
    zip.setAutoClose(false);
    if (!zip.open(QuaZip::mdCreate))
        return Error{ErrorCode::RenderFailed, {}, QStringLiteral("zip: %1").arg(zip.getZipError()), {}};
    const QString wrong = addParts(zip, tables);
    zip.close();
    if (!wrong.isEmpty() || zip.getZipError() != 0)
        return Error{ErrorCode::RenderFailed, {}, wrong, {}};
    return bytes;
}

} // namespace

Result<QByteArray> xlsxBytes(const SheetTable &table) {
    return book({&table});
}

Result<QByteArray> xlsxBytes(const std::vector<SheetTable> &tables) {
    std::vector<const SheetTable *> all;
    all.reserve(tables.size());
    for (const SheetTable &table : tables)
        all.push_back(&table);
    return book(all);
}

} // namespace gongkai
