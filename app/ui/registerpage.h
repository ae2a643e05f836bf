// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace gongkai {

class CasePanel;
class NoticeLine;
class RegisterModel;

/// The register of applications: filters, the list, and the chosen application beside it.
class RegisterPage final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterPage(RegisterTools tools, QWidget *parent = nullptr);
    ~RegisterPage() override;

    void reload();
    /// Shows what a figure counts; a line says so and takes it off again.
    void showQuery(const ApplicationQuery &query, const QString &title);
    void choose(ApplicationId id); ///< when it is among the rows at hand
    void registerNew();
    void importFile();
    void exportList();
    [[nodiscard]] CasePanel *panel() const { return m_panel; }
    [[nodiscard]] RegisterModel *model() const { return m_model; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] ApplicationQuery filtered() const;
    void fillYears();
    void apply();
    void run(const ApplicationQuery &query);
    void countRows();
    void showStatus();
    void openCurrent();
    void fillSaved();
    void saveFilter();
    void useSaved(int index);
    void removeSaved();
    void chooseColumns(const QPoint &at);

    RegisterTools m_tools;
    std::optional<ApplicationQuery> m_drill;
    RegisterModel *m_model;
    QComboBox *m_year = nullptr;
    QComboBox *m_only = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_saved = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_drop = nullptr;
    QLineEdit *m_text = nullptr;
    QTimer m_typing;
    NoticeLine *m_drillLine = nullptr;
    NoticeLine *m_notice = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_status = nullptr;
    CasePanel *m_panel = nullptr;
    QFutureWatcher<qint64> m_count; ///< -1: could not be counted
    qint64 m_counted = -1;
};

} // namespace gongkai
