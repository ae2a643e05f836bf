// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/registerservice.h"

#include <QDialog>

#include <functional>
#include <memory>

class QCheckBox;
namespace Ui {
class DisclosedDialog;
}

namespace gongkai {

/// What is wrong with the review before publication (先审查后公开, art. 17), in words; empty when nothing is.
[[nodiscard]] QString reviewWarning(const DisclosedItem &item);
/// open, partly, not; empty: not reviewed.
[[nodiscard]] QString reviewResultText(const QString &result);

/// An item disclosed on our own initiative, new or to be changed. Closes when the item is saved.
class DisclosedDialog final : public QDialog {
    Q_OBJECT

public:
    using Save = std::function<Result<void>(const DisclosedItem &item)>;
    DisclosedDialog(const DisclosedItem &item, const std::vector<CatalogueEntry> &catalogue, QDate today, Save save,
                    QWidget *parent = nullptr);
    ~DisclosedDialog() override;

    [[nodiscard]] DisclosedItem value() const; ///< as the fields have it

private:
    void fill();
    void fillCategories();
    void touched();
    void refresh();
    void save();
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QList<QCheckBox *> channelBoxes() const;

    DisclosedItem m_item;
    std::vector<CatalogueEntry> m_catalogue;
    QDate m_today;
    Save m_save;
    std::unique_ptr<Ui::DisclosedDialog> m_ui;
    QString m_failure; ///< of the last try to save
};

} // namespace gongkai
