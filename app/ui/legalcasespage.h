// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace gongkai {

class BookTable;
class NoticeLine;

/// Reconsideration and court cases of a year, and how table 4 counts them.
class LegalCasesPage final : public QWidget {
    Q_OBJECT

public:
    explicit LegalCasesPage(RegisterTools tools, QWidget *parent = nullptr);

    void setYear(int year);
    [[nodiscard]] int year() const { return m_year; }
    void reload();
    /// Only the cases a cell of table 4 counts. `kind`: review, direct, after_review, empty for all; `result`: upheld,
    /// corrected, other, empty for pending, "all" for a total.
    void showOnly(const QString &kind, const QString &result);
    void showAll();

Q_SIGNALS:
    void changed();

private:
    struct Filter {
        QString kind;
        QString result;
    };

    void build();
    void refresh();
    void refreshCounts();
    void edit(qint64 id);
    void remove(qint64 id);
    void open(const LegalCase &before);
    [[nodiscard]] bool shows(const LegalCase &one) const;
    [[nodiscard]] QString resultText(const LegalCase &one) const;
    [[nodiscard]] QString applicationNumber(qint64 id);
    [[nodiscard]] const LegalCase *find(qint64 id) const;
    [[nodiscard]] QString countsLine(const QString &kind) const;

    RegisterTools m_tools;
    int m_year;
    std::vector<LegalCase> m_cases;
    std::optional<Filter> m_filter;
    QHash<qint64, QString> m_numbers; ///< of applications
    QComboBox *m_years;
    NoticeLine *m_filterLine;
    NoticeLine *m_notice;
    BookTable *m_table;
    QLabel *m_counts;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace gongkai
