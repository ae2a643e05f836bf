// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plaintable.h"

#include "services/filewriter.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int mostWrapped = 300; ///< beyond so many rows each keeps one line

} // namespace

PlainTable::PlainTable(QWidget *parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(24);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &PlainTable::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
}

void PlainTable::fitRows() {
    if (rowCount() <= mostWrapped)
        resizeRowsToContents();
}

void PlainTable::setHeads(const QStringList &heads, int wide, const QList<int> &numbers) {
    m_heads = heads;
    m_numbers = numbers;
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (const int column : numbers)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
}

void PlainTable::setRows(const QList<QStringList> &rows) {
    clearContents();
    setRowCount(static_cast<int>(rows.size()));
    for (int y = 0; y < rowCount(); ++y)
        for (int x = 0; x < columnCount(); ++x) {
            auto *cell = new QTableWidgetItem(rows[y].value(x));
            cell->setToolTip(cell->text());
            if (m_numbers.contains(x))
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(y, x, cell);
        }
    m_fit.start();
}

QStringList PlainTable::texts(int row) const {
    QStringList texts;
    for (int x = 0; x < columnCount(); ++x)
        texts.append(item(row, x) ? item(row, x)->text() : QString());
    return texts;
}

SheetTable PlainTable::sheet(const QString &name) const {
    SheetTable table;
    table.name = name;
    table.heads = m_heads;
    for (int x = 0; x < columnCount(); ++x)
        table.kinds.push_back(m_numbers.contains(x) ? SheetTable::Kind::Integer : SheetTable::Kind::Text);
    for (int y = 0; y < rowCount(); ++y)
        table.rows.push_back(texts(y));
    return table;
}

void PlainTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy))
        copySelected(*this);
    else
        QTableWidget::keyPressEvent(event);
}

void copySelected(const QAbstractItemView &view) {
    QModelIndexList chosen = view.selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end()); // by row, then column
    QString text;
    int row = -1;
    for (const QModelIndex &index : chosen) {
        if (row >= 0)
            text += QLatin1Char(index.row() == row ? '\t' : '\n');
        row = index.row();
        text += index.data().toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

Result<QString> saveSheet(const RegisterTools &tools, QWidget *parent, const QString &title, const SheetTable &table,
                          bool csvFirst, const std::vector<SheetTable> &more) {
    const QString xlsx = PlainTable::tr("Spreadsheets (*.xlsx)");
    const QString csv = PlainTable::tr("Text tables (*.csv)");
    const QString ending = csvFirst ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
    const QString path =
        tools.prompt->saveFile(parent, title, table.name + ending,
                               (csvFirst ? QStringList{csv, xlsx} : QStringList{xlsx, csv}).join(QStringLiteral(";;")));
    if (path.isEmpty())
        return path;
    const BusyCursor busy;
    const bool isBook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const auto bytes = [&] {
        if (!isBook || more.empty())
            return tools.tableBytes(table, isBook);
        std::vector<SheetTable> all{table};
        all.insert(all.end(), more.begin(), more.end());
        return tools.bookBytes(all);
    }();
    if (!bytes)
        return bytes.error();
    // the dialog asked about replacing
    if (const auto written = writeFiles({{path, bytes.value()}}, true); !written)
        return written.error();
    return path;
}

BusyCursor::BusyCursor() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
}

BusyCursor::~BusyCursor() {
    QApplication::restoreOverrideCursor();
}

} // namespace gongkai
