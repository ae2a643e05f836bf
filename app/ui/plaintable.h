// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QTableWidget>
#include <QTimer>

namespace gongkai {

/// A list to read: rows of texts, wrapped and in the tool tip, that can be copied (Ctrl+C) and saved.
class PlainTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit PlainTable(QWidget *parent = nullptr);

    /// `wide` is the column that takes the room left; the columns of `numbers` stand right and are saved as numbers.
    void setHeads(const QStringList &heads, int wide, const QList<int> &numbers = {});
    void setRows(const QList<QStringList> &rows);
    [[nodiscard]] QStringList texts(int row) const;
    [[nodiscard]] SheetTable sheet(const QString &name) const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitRows();

    QStringList m_heads;
    QList<int> m_numbers;
    QTimer m_fit; ///< once for all columns that change their width
};

/// The chosen cells as text that spreadsheets take.
void copySelected(const QAbstractItemView &view);

/// Asks where to and writes the table, XLSX or CSV by the name's ending; a workbook takes `more` as further sheets. The
/// path; empty when the user changed their mind. Errors of writing.
[[nodiscard]] Result<QString> saveSheet(const RegisterTools &tools, QWidget *parent, const QString &title,
                                        const SheetTable &table, bool csvFirst,
                                        const std::vector<SheetTable> &more = {});

/// The cursor that says "wait", as long as this lives.
class BusyCursor final {
public:
    BusyCursor();
    ~BusyCursor();
    BusyCursor(const BusyCursor &) = delete;
    BusyCursor &operator=(const BusyCursor &) = delete;
};

} // namespace gongkai
