// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace gongkai {

/// A key figure: its name, the figure large, a note below; flat, and a button that opens what lies behind it.
class FigureButton final : public QToolButton {
    Q_OBJECT

public:
    explicit FigureButton(const QString &name, QWidget *parent = nullptr);
    void setFigure(const QString &figure, const QString &note, bool warned = false);
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString note() const { return m_note; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {84, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_figure;
    QString m_note;
    bool m_warned = false;
};

} // namespace gongkai
