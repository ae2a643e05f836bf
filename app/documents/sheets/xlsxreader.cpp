// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/xlsxfile.h"

#include "documents/sheets/sheettext.h"
#include "documents/sheets/xlsxbook.h"

namespace gongkai {

namespace {

using sheets::Refusal;

/// A cell as it is stored.
struct StoredCell {
    QString type;
    QString value;
    QString formula;
    qsizetype style = 0;
    bool hasValue = false;
    bool hasFormula = false;
};

/// Walks through the cells of a sheet and hands over its rows.
class SheetReader final {
public:
    SheetReader(sheets::XlsxPackage &package, const sheets::XlsxBook &book, const RowSink &sink)
        : m_book(book), m_sink(sink), m_path(package.path()), m_xml(package, book.sheetPart) {}

    void read(const std::vector<sheets::NumberForm> &forms, const sheets::SharedTexts &texts);
    [[nodiscard]] const std::optional<Error> &error() const { return m_xml.error(); }
    [[nodiscard]] int rows() const { return m_rows; }

private:
    void readRow();
    [[nodiscard]] bool findRow();
    [[nodiscard]] bool findColumn(const QString &reference);
    [[nodiscard]] StoredCell storedCell();
    [[nodiscard]] QString shared(const StoredCell &cell);
    [[nodiscard]] QString number(const StoredCell &cell) const;
    [[nodiscard]] QString text(const StoredCell &cell);
    void put(const QString &text);
    void fail(Refusal why) {
        m_xml.fail(sheets::refused(why, sheets::cellPlace(m_path, m_row, sheets::columnLetters(m_column))));
    }

    const sheets::XlsxBook &m_book;
    const RowSink &m_sink;
    QString m_path;
    sheets::XlsxPart m_xml;
    const std::vector<sheets::NumberForm> *m_forms = nullptr;
    const sheets::SharedTexts *m_texts = nullptr;
    QStringList m_cells;
    int m_row = 0;
    int m_column = 0;
    int m_rows = 0;
    bool m_stopped = false;
};

void SheetReader::read(const std::vector<sheets::NumberForm> &forms, const sheets::SharedTexts &texts) {
    m_forms = &forms;
    m_texts = &texts;
    if (!m_xml.root("worksheet"))
        return;
    while (!m_stopped && m_xml.nextChild(1)) {
        if (!m_xml.is("sheetData"))
            continue;
        while (!m_stopped && m_xml.nextChild(2))
            if (m_xml.is("row"))
                readRow();
    }
    if (!m_stopped)
        m_xml.finish();
}

bool SheetReader::findRow() {
    const QString given = m_xml.attribute("r");
    bool ok = true;
    const int row = given.isEmpty() ? m_row + 1 : given.toInt(&ok);
    const bool ordered = row > m_row;
    m_row = ok ? row : m_row + 1;
    if (ok && row >= 1 && row <= sheets::lastRow && ordered)
        return true;
    const bool exists = ok && row >= 1 && row <= sheets::lastRow;
    m_xml.fail(sheets::refused(exists ? Refusal::RowOrder : Refusal::Reference, sheets::rowPlace(m_path, m_row)));
    return false;
}

bool SheetReader::findColumn(const QString &reference) {
    const int before = m_column;
    if (reference.isEmpty()) {
        ++m_column;
        if (m_column > sheets::lastColumn)
            fail(Refusal::Reference);
        return m_column <= sheets::lastColumn;
    }
    const auto at = sheets::cellAt(reference);
    if (!at) {
        m_xml.fail(sheets::refused(Refusal::Reference, sheets::cellPlace(m_path, m_row, reference.left(20))));
        return false;
    }
    m_column = at->column;
    if (at->row != m_row)
        fail(Refusal::RowOrder);
    else if (m_column <= before)
        fail(Refusal::CellOrder);
    return !m_xml.error();
}

void SheetReader::readRow() {
    if (!findRow())
        return;
    m_cells.clear();
    m_column = 0;
    const int depth = m_xml.depth();
    while (m_xml.nextChild(depth))
        if (m_xml.is("c") && findColumn(m_xml.attribute("r")))
            put(text(storedCell()));
    if (m_xml.error() || m_cells.isEmpty())
        return;
    if (m_rows == mostSheetRows) {
        m_xml.fail(sheets::refused(Refusal::Rows, sheets::rowPlace(m_path, m_row)));
        return;
    }
    ++m_rows;
    m_stopped = !m_sink(m_row, std::move(m_cells));
    m_cells = QStringList();
}

StoredCell SheetReader::storedCell() {
    StoredCell cell;
    cell.type = m_xml.attribute("t");
    cell.style = m_xml.attribute("s").toInt();
    const int depth = m_xml.depth();
    while (m_xml.nextChild(depth)) {
        if (m_xml.is("v")) {
            cell.hasValue = true;
            m_xml.text(cell.value);
        } else if (m_xml.is("f")) {
            cell.hasFormula = true;
            m_xml.text(cell.formula);
        } else if (m_xml.is("is")) {
            cell.hasValue = true;
            sheets::itemText(m_xml, cell.value);
        }
    }
    return cell;
}

QString SheetReader::shared(const StoredCell &cell) {
    bool ok = false;
    const qlonglong index = cell.value.trimmed().toLongLong(&ok);
    if (!ok || index < 0 || index >= m_texts->size()) {
        fail(Refusal::MissingText);
        return {};
    }
    const auto text = m_texts->at(index);
    if (!text)
        fail(Refusal::CellLength);
    return text.value_or(QString());
}

QString SheetReader::number(const StoredCell &cell) const {
    const auto style = static_cast<std::size_t>(cell.style);
    const auto form = cell.style >= 0 && style < m_forms->size() ? (*m_forms)[style] : sheets::NumberForm::Plain;
    bool ok = false;
    const double serial = form == sheets::NumberForm::Plain ? 0 : cell.value.toDouble(&ok);
    if (const auto date = ok ? sheets::dateText(serial, form, m_book.since1904) : std::nullopt)
        return *date;
    return sheets::numberText(cell.value);
}

QString SheetReader::text(const StoredCell &cell) {
    const bool isText = cell.type == QLatin1String("str") || cell.type == QLatin1String("inlineStr");
    if (cell.hasFormula && (!cell.hasValue || (cell.value.isEmpty() && !isText)))
        return sheets::storedText(QLatin1Char('=') + cell.formula);
    if (cell.value.isEmpty())
        return {};
    if (cell.type == QLatin1String("s"))
        return shared(cell);
    if (cell.type == QLatin1String("b"))
        return cell.value.trimmed() == QLatin1String("0") || cell.value.trimmed() == QLatin1String("false")
                   ? QStringLiteral("FALSE")
                   : QStringLiteral("TRUE");
    if (cell.type.isEmpty() || cell.type == QLatin1String("n"))
        return number(cell);
    if (cell.type == QLatin1String("d"))
        return sheets::isoDateText(cell.value);
    return sheets::storedText(cell.value);
}

void SheetReader::put(const QString &text) {
    if (text.isEmpty() || m_xml.error())
        return;
    // empty cells beyond are common: a format given to whole rows makes them
    if (m_column > mostSheetColumns) {
        fail(Refusal::Columns);
        return;
    }
    if (text.size() > longestSheetCell) {
        fail(Refusal::CellLength);
        return;
    }
    while (m_cells.size() < m_column - 1)
        m_cells.append(QString());
    m_cells.append(text);
}

} // namespace

Result<SheetFacts> readXlsx(const QString &path, const RowSink &sink) {
    if (const auto error = sheets::unreadable(path))
        return *error;
    sheets::XlsxPackage package(path);
    if (auto opened = package.open(); !opened)
        return opened.error();
    const auto book = sheets::readBook(package);
    if (!book)
        return book.error();
    const auto forms = sheets::readForms(package, book.value().stylesPart);
    if (!forms)
        return forms.error();
    sheets::SharedTexts texts;
    if (auto read = texts.read(package, book.value().stringsPart); !read)
        return read.error();
    SheetReader reader(package, book.value(), sink);
    reader.read(forms.value(), texts);
    if (reader.error())
        return *reader.error();
    if (reader.rows() == 0)
        return Error{ErrorCode::FileEmpty, path, {}, {}};
    SheetFacts facts;
    facts.sheet = book.value().sheet;
    facts.other = book.value().others;
    facts.rows = reader.rows();
    return facts;
}

} // namespace gongkai
