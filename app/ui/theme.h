// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace gongkai::theme {

/// Named colours beside the palette; every text on its ground has a contrast of at least 4.5.
struct Colours {
    QColor head, rail, grid, secondary, accent;
    QColor error, errorGround, warning, warningGround, good, goodGround, info, infoGround;
    QColor computed, computedGround, desk, chart, chartPale;
};

/// What charts are drawn with.
struct ChartColours {
    QColor ground, text, secondary, grid, bars, pale, chosen;
};

/// White is content, grey is the tool, colour only means something. Light or dark by the system's window colour.
void apply(QApplication &application);
[[nodiscard]] const Colours &colours();
/// As on the screen, or, for files and the clipboard, as on paper: always light.
[[nodiscard]] ChartColours chartColours(bool onPaper);
/// The family of the interface among those that can write Simplified Chinese: a sans serif, by name, because a system
/// with many Chinese fonts may offer a KaiTi face first. Empty when there is none but faces of running text.
[[nodiscard]] QString interfaceFamily(const QStringList &installed);
/// Size in the 13 px scale of the interface: 1.0 is body text.
[[nodiscard]] QFont font(double scale, bool medium = false);

/// How a text breaks where it is drawn: Chinese never with a closing mark at the head of a line; a number or a word too
/// long for its line anywhere, rather than being cut.
[[nodiscard]] int wrapFlags(const QString &text);

enum class Symbol {
    Good,
    Error,
    Warning,
    Hint,
    Empty,
    Half,
    Undo,
    Redo,
    Page,
    Export,
    Sign,
    Verify,
    Add,
    Open,
    History,
    Source,
    Home
};
/// One-colour line icons drawn for the current palette.
[[nodiscard]] QIcon icon(Symbol symbol);
[[nodiscard]] QIcon icon(Symbol symbol, const QColor &colour);

} // namespace gongkai::theme
