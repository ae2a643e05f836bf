// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QTabWidget>

#include <vector>

namespace gongkai {

/// The tabs of a narrow pane. Where not all names fit, only the chosen tab shows its name and the others their icon;
/// names are never cut. What an icon stands for is in its tool tip and is read out.
class PaneTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit PaneTabs(QWidget *parent = nullptr);

    void addPane(QWidget *pane, theme::Symbol symbol, const QString &name);
    void setPaneName(const QWidget *pane, const QString &name);
    [[nodiscard]] QString paneName(int index) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] int widthOf(const QString &text, bool icon) const;

    struct Pane {
        QString name;
        theme::Symbol symbol;
    };
    std::vector<Pane> m_panes; ///< in the order of the tabs
};

} // namespace gongkai
