// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/registerservice.h"
#include "ui/userprompt.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CatalogueDialog;
}

namespace gongkai {

class BookTable;

/// The office's catalogue of what it discloses (主动公开基本目录), by versions: what was in force on a day stays to be
/// seen. Every step is saved at once.
class CatalogueDialog final : public QDialog {
    Q_OBJECT

public:
    CatalogueDialog(RegisterService &service, UserPrompt &prompt, QWidget *parent = nullptr);
    ~CatalogueDialog() override;

private:
    void reload();
    void refresh();
    void showChosen();
    void touched();
    void add();
    void change();
    void end();
    /// The fields as a version of the entry.
    [[nodiscard]] CatalogueEntry fields(const QString &key) const;
    /// Saves a version: one of the same day is replaced.
    void save(CatalogueEntry version, const QString &done);
    [[nodiscard]] const CatalogueEntry *chosen() const;
    [[nodiscard]] QString newKey() const;
    /// Why the fields cannot become a version; empty when they can. `before`: the newest version so far.
    [[nodiscard]] QString refusal(const CatalogueEntry *before, bool words) const;

    RegisterService &m_service;
    UserPrompt &m_prompt;
    std::unique_ptr<Ui::CatalogueDialog> m_ui;
    BookTable *m_table;
    std::vector<CatalogueEntry> m_entries;
    qint64 m_shown = 0; ///< whose words were put into the fields
    QString m_done;     ///< what was done last
};

} // namespace gongkai
