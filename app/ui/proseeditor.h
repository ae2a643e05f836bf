// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "models/pastedprose.h"
#include "ui/proselines.h"

#include <QTextEdit>

#include <functional>
#include <vector>

namespace gongkai {

class TokenCompleter;

/// A way to put right what stands at a place, for the context menu.
struct ProseFix {
    QString text;
    std::function<void()> apply;
};

/// A stretch of the text that is shown as special; places as findings count them.
struct ProseMark {
    enum class Kind { Slip, Unbound, Hit, CurrentHit };
    Kind kind = Kind::Slip;
    int block = 0;
    int item = -1;
    int from = 0;
    int to = 0;
    bool operator==(const ProseMark &) const = default;
};

/// Edits the prose of one section: headings, paragraphs, simple lists. Tokens are chips with their live value
/// (ui/prosechip.h). What this version cannot edit (a table's place, a chart, a block of a newer program) is shown as a
/// line and kept. Undo belongs to the report, not to this widget.
class ProseEditor final : public QTextEdit {
    Q_OBJECT

public:
    using Choices = std::function<std::vector<TokenChoice>()>;
    using Fixes = std::function<std::vector<ProseFix>(const lines::Place &)>;

    explicit ProseEditor(QWidget *parent = nullptr);

    /// What tokens print, and which there are. Both are asked often and must not be slow.
    void setTokens(TokenLookUp lookUp, Choices choices);
    void refreshTokens(); ///< after figures changed; is no edit
    void setFixes(Fixes fixes) { m_fixes = std::move(fixes); }
    void setTopHeading(int level) { m_topHeading = level; } ///< of pasted text
    /// `cursor` is one that `edited` gave.
    void setBlocks(const std::vector<Block> &blocks, int cursor = 0);
    [[nodiscard]] std::vector<Block> blocks() const;
    /// Makes the paragraph at the cursor a heading of this level, or text again (0).
    void setLevel(int level);
    [[nodiscard]] int levelAtCursor() const;
    void goToBlock(int block);
    /// Places the cursor on code points of a block, or of one item of a list, as findings count them.
    void select(int block, int from, int to, int item = -1);
    [[nodiscard]] lines::Place caret() const; ///< where the selection begins
    [[nodiscard]] int storedCaret() const;    ///< as `edited` tells it
    void setMarks(const std::vector<ProseMark> &marks);
    /// Takes what an input method is still composing into the text.
    void finishComposing();
    [[nodiscard]] bool composing() const;
    [[nodiscard]] TokenCompleter &tokenCompleter() { return *m_completer; }

Q_SIGNALS:
    /// The text as it is stored; `cursor` counts its UTF-16 units (lines::storedPosition). Never what an input method
    /// is still composing.
    void edited(const std::vector<gongkai::Block> &blocks, int cursor);
    void levelChanged(int level);
    void focused();
    void pasted(const gongkai::PastedProse &what); ///< also when it was refused
    void figureWanted(const QString &token);       ///< show the cell behind a token

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onTextChanged();
    void tell();
    void newLine();
    [[nodiscard]] bool removes(QKeyEvent *event);
    void removeSelection(QTextCursor &cursor);
    void joinWithNext(const QTextBlock &first);
    void insertBlocks(const std::vector<Block> &blocks, bool piece);
    void describeCaret();
    [[nodiscard]] int chipAt(const QPoint &position) const; ///< position in the document, or -1
    [[nodiscard]] QTextCharFormat chipFormat(int position) const;

    TokenCompleter *m_completer;
    TokenLookUp m_lookUp;
    Fixes m_fixes;
    std::vector<Block> m_told; ///< what the session knows
    int m_topHeading = 1;
    int m_lastList = 2000000; ///< beyond the lists of the report and those begun here
    bool m_loading = false;
    bool m_quiet = false; ///< what changes now is still being composed
    bool m_refreshLater = false;
};

} // namespace gongkai
