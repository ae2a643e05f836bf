// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace gongkai {

/// Where the chosen figure comes from: typed, computed from which cells, counted in the register, carried over from
/// last year; and, where it was overridden, both figures and the reason.
class SourcePane final : public QWidget {
    Q_OBJECT

public:
    explicit SourcePane(EditSession &session, QWidget *parent = nullptr);

    void showCell(const QString &cellName); ///< empty: no figure is chosen
    void setCasesOffered(bool offered);     ///< whether there is a register to look into
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void casesWanted();
    void lockWanted(const QString &cellName); ///< to be entered by hand, or to be computed again

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString originOf(const CellRef &cell) const;
    [[nodiscard]] QString carriedText(const CellSource &source) const;
    [[nodiscard]] QString overrideOf(const CellRef &cell) const;

    EditSession &m_session;
    QString m_cell;
    bool m_offersCases = false;
    bool m_stale = true;
    QTextBrowser *m_text;
    QPushButton *m_cases;
    QPushButton *m_lock;
};

} // namespace gongkai
