// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gongkai {

class BookTable;
class NoticeLine;

/// The items disclosed on our own initiative in a year, their review before publication, and how the channels count.
class DisclosedPage final : public QWidget {
    Q_OBJECT

public:
    explicit DisclosedPage(RegisterTools tools, QWidget *parent = nullptr);

    void setYear(int year);
    [[nodiscard]] int year() const { return m_year; }
    void reload();

Q_SIGNALS:
    void changed();

private:
    void build();
    void refresh();
    void refreshCounts();
    void edit(qint64 id);
    void remove(qint64 id);
    void open(const DisclosedItem &before);
    void openCatalogue();
    [[nodiscard]] bool shows(const DisclosedItem &item) const;
    [[nodiscard]] const DisclosedItem *find(qint64 id) const;

    RegisterTools m_tools;
    int m_year;
    std::vector<DisclosedItem> m_items;
    std::vector<CatalogueEntry> m_entries;
    QComboBox *m_years;
    QLineEdit *m_search;
    QCheckBox *m_onlyWarned;
    NoticeLine *m_notice;
    BookTable *m_table;
    QLabel *m_counts;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_catalogue;
};

} // namespace gongkai
