// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace gongkai {

class NoticeLine;

/// The office's own figures of a year. Each committed entry is saved at once; what cannot be stays in the table and
/// is said in words.
class IndicatorsPage final : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorsPage(RegisterTools tools, QWidget *parent = nullptr);

    /// Stays in its year when an entry there cannot be saved.
    void setYear(int year);
    [[nodiscard]] int year() const { return m_year; }
    void reload(); ///< keeps entries that are not saved

Q_SIGNALS:
    void changed();

private:
    struct Row {
        Indicator figure; ///< as it is saved; not saved without a label
        QString broken;   ///< a value that is no number, as typed
    };

    void build();
    void read();
    void refresh();
    void refreshRow(int y);
    void take(QTableWidgetItem *cell);
    void takeValue(Row &row, const QString &typed);
    void save();
    void resolve();
    void addRow(const Indicator &figure);
    void addUsual();
    void copyLastYear();
    void removeRow();
    [[nodiscard]] int unsaved() const; ///< rows that cannot be saved as they are
    [[nodiscard]] QString noteOf(const Row &row) const;
    [[nodiscard]] bool isThere(const QString &key) const;
    [[nodiscard]] QString keyFor(const QString &label) const;
    [[nodiscard]] std::vector<Indicator> figures() const;

    RegisterTools m_tools;
    int m_year;
    std::vector<Row> m_rows;
    std::vector<Indicator> m_loaded; ///< as they lay in the store when last read or saved
    std::vector<Indicator> m_lastYear;
    bool m_failed = false;     ///< the last save
    bool m_overtaken = false;  ///< because somebody else had changed the figures
    bool m_locked = false;     ///< the year is closed, or its figures could not be read
    bool m_hasItems = false;   ///< single items are recorded and fill the form's counters
    bool m_fillsTable = false; ///< the form of the year counts own figures
    QComboBox *m_years;
    QTableWidget *m_table;
    NoticeLine *m_notice;
    QPushButton *m_again;
    QPushButton *m_add;
    QPushButton *m_usual;
    QPushButton *m_copy;
    QPushButton *m_remove;
};

} // namespace gongkai
