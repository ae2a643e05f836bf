// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QDialog>

#include <memory>
#include <vector>

class QLineEdit;
namespace Ui {
class AgencyProfileDialog;
}

namespace gongkai {

/// What letters and reports say about the office (services/agencyprofile.h), and the patterns of its numbers; kept as
/// settings of the register. Closes when
/// all is saved.
class AgencyProfileDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AgencyProfileDialog(RegisterTools tools, QWidget *parent = nullptr);
    ~AgencyProfileDialog() override;

private:
    struct Entry {
        QString setting;
        QLineEdit *edit;
    };

    void fill();
    void refresh();
    void save();
    [[nodiscard]] QStringList problems() const;

    RegisterTools m_tools;
    std::unique_ptr<Ui::AgencyProfileDialog> m_ui;
    std::vector<Entry> m_entries;
    QString m_failure;     ///< of reading, or of the last try to save
    bool m_unread = false; ///< nothing may be written over settings that could not be read
};

} // namespace gongkai
