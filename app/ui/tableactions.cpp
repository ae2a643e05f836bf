// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableactions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace gongkai {

namespace {

constexpr std::size_t mostNamed = 5;

} // namespace

TableActions::TableActions(QAbstractItemView &view, TableModel &model, TableLook &look)
    : QObject(&view), m_view(view), m_model(model) {
    using Keys = QList<QKeySequence>;
    add(tr("Cu&t"), QKeySequence::keyBindings(QKeySequence::Cut), [this] { copy(true); });
    add(tr("&Copy"), QKeySequence::keyBindings(QKeySequence::Copy), [this] { copy(false); });
    m_paste = add(tr("&Paste"), QKeySequence::keyBindings(QKeySequence::Paste), [this] { paste(); });
    add(tr("&Delete"), Keys{Qt::Key_Delete, Qt::Key_Backspace}, [this] { clear(); });
    m_actions.append(nullptr);
    m_ranged = {add(tr("Fill do&wn"), Keys{Qt::CTRL | Qt::Key_D}, [this] { fill(Qt::Vertical); }),
                add(tr("Fill &right"), Keys{Qt::CTRL | Qt::Key_R}, [this] { fill(Qt::Horizontal); })};
    add(tr("Select &all"), QKeySequence::keyBindings(QKeySequence::SelectAll), [this] { m_view.selectAll(); });
    m_actions.append(nullptr);
    add(tr("&Larger"), Keys{Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::SHIFT | Qt::Key_Plus},
        [&look] { look.zoomBy(1); });
    add(tr("&Smaller"), Keys{Qt::CTRL | Qt::Key_Minus}, [&look] { look.zoomBy(-1); });
    add(tr("&Normal size"), Keys{Qt::CTRL | Qt::Key_0}, [&look] { look.resetZoom(); });
    m_actions.append(nullptr);
    add(tr("&Back to the finding"), Keys{Qt::ALT | Qt::Key_Left}, [this] { Q_EMIT backWanted(); });
}

QAction *TableActions::add(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run) {
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // the view hands its keys on itself; see handle()
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

QAction *TableActions::actionOf(const QKeyEvent &event) const {
    // the keypad's keys are as good as the others
    const auto key = QKeySequence(event.keyCombination().key() |
                                  (event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier)));
    for (QAction *action : m_actions)
        if (action && action->shortcuts().contains(key))
            return action;
    return nullptr;
}

bool TableActions::knows(const QKeyEvent &event) const {
    return actionOf(event) != nullptr;
}

bool TableActions::handle(const QKeyEvent &event) {
    QAction *action = actionOf(event);
    if (action)
        action->trigger();
    return action != nullptr;
}

bool TableActions::isForRange(const QKeyEvent &event) const {
    QAction *action = actionOf(event);
    if (m_ranged.contains(action))
        return true;
    if (!action || action != m_paste)
        return false;
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const ClipboardRead read = data ? readClipboard(*data) : ClipboardRead();
    return read.problem == ClipboardRead::Problem::TooLong || read.problem == ClipboardRead::Problem::TooLarge ||
           read.grid.rowCount() > 1 || read.grid.columnCount() > 1;
}

CellRange TableActions::chosen() const {
    QModelIndexList figures;
    for (const QModelIndex &index : m_view.selectionModel()->selectedIndexes())
        if (m_model.cellAt(index))
            figures.append(index);
    if (figures.isEmpty() && m_model.cellAt(m_view.currentIndex()))
        figures.append(m_view.currentIndex());
    return CellRange::around(figures);
}

void TableActions::copy(bool cut) {
    const CellRange range = chosen();
    if (range.isEmpty())
        return;
    QApplication::clipboard()->setMimeData(toMimeData(copyCells(m_model, range)).release());
    Q_EMIT told({}, false);
    if (cut)
        clearCells(m_model, range, tr("Cut figures"));
}

void TableActions::paste() {
    const CellRange range = chosen();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (range.isEmpty() || !data)
        return;
    const ClipboardRead read = readClipboard(*data);
    if (read.problem != ClipboardRead::Problem::None)
        return Q_EMIT told(toldOf(read), true);
    const PasteOutcome outcome = pasteCells(m_model, range, read.grid);
    Q_EMIT told(toldOf(outcome), outcome.outside > 0 || !outcome.noNumbers.empty());
    // what was pasted is chosen, as in a spreadsheet; the frame stays on a figure
    const CellRange &to = outcome.range;
    if (!to.isEmpty())
        m_view.selectionModel()->select(
            QItemSelection(m_model.index(to.top, to.left), m_model.index(to.bottom, to.right)),
            QItemSelectionModel::ClearAndSelect);
}

void TableActions::clear() {
    Q_EMIT told({}, false);
    clearCells(m_model, chosen(), tr("Clear figures"));
}

void TableActions::fill(Qt::Orientation way) {
    Q_EMIT told({}, false);
    if (fillCells(m_model, chosen(), way) == 0)
        Q_EMIT told(tr("There was nothing to fill: choose the cell with the figure and the cells that shall take it."),
                    true);
}

QString TableActions::toldOf(const PasteOutcome &outcome) const {
    QStringList parts{tr("%n figure(s) pasted", nullptr, outcome.pasted)};
    if (outcome.emptied > 0)
        parts += tr("%n cell(s) emptied", nullptr, outcome.emptied);
    if (outcome.computed > 0)
        parts += tr("%n computed cell(s) left as they are", nullptr, outcome.computed);
    if (outcome.outside > 0)
        parts += tr("%n value(s) outside the table left out", nullptr, outcome.outside);
    if (!outcome.noNumbers.empty()) {
        QStringList named;
        for (std::size_t i = 0; i < std::min(outcome.noNumbers.size(), mostNamed); ++i)
            named += tr("%1 \"%2\"").arg(outcome.noNumbers[i].place, outcome.noNumbers[i].text);
        if (outcome.noNumbers.size() > mostNamed)
            named += QString(QChar(0x2026));
        parts += tr("%n left out that are no numbers: %1", nullptr, static_cast<int>(outcome.noNumbers.size()))
                     .arg(named.join(tr(", ")));
    }
    return tr("%1.").arg(parts.join(tr("; ")));
}

QString TableActions::toldOf(const ClipboardRead &refused) const {
    QLocale plain = QLocale::c();
    plain.setNumberOptions({}); // thousands are told apart
    switch (refused.problem) {
    case ClipboardRead::Problem::TooLong:
        return tr("Nothing was pasted: the clipboard holds %1 characters, at most %2 are taken. Copy only the table.")
            .arg(plain.toString(refused.characters), plain.toString(mostPastedCharacters));
    case ClipboardRead::Problem::TooLarge:
        return tr("Nothing was pasted: the range has %1 rows and %2 columns, at most %3 by %4 are taken. Copy only the "
                  "table.")
            .arg(plain.toString(refused.rows), plain.toString(refused.columns))
            .arg(mostPastedRows)
            .arg(mostPastedColumns);
    case ClipboardRead::Problem::Nothing:
    case ClipboardRead::Problem::None: break;
    }
    return tr("Nothing was pasted: the clipboard holds no text and no table.");
}

void TableActions::showMenu(const QPoint &globalPosition) {
    QMenu menu(&m_view);
    const bool any = !chosen().isEmpty();
    for (QAction *action : m_actions)
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    if (any)
        menu.exec(globalPosition);
}

} // namespace gongkai
