// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QTextEdit>

#include <vector>

namespace gongkai {

/// Edits the prose of one section: headings, paragraphs, simple lists. What this version cannot edit (a table's place,
/// a chart, a block of a newer program) is shown as a line and kept. Undo belongs to the report, not to this widget.
class ProseEditor final : public QTextEdit {
    Q_OBJECT

public:
    explicit ProseEditor(QWidget *parent = nullptr);

    void setBlocks(const std::vector<Block> &blocks, int cursor = 0);
    [[nodiscard]] std::vector<Block> blocks() const;
    /// Makes the paragraph at the cursor a heading of this level, or text again (0).
    void setLevel(int level);
    [[nodiscard]] int levelAtCursor() const;
    void goToBlock(int block);
    /// Places the cursor on code points of a block, or of one item of a list, as findings count them.
    void select(int block, int from, int to, int item = -1);

Q_SIGNALS:
    void edited(const std::vector<gongkai::Block> &blocks, int cursor);
    void levelChanged(int level);
    void focused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void onTextChanged();
    void format(const QTextBlock &block);
    [[nodiscard]] QTextBlock textBlockOf(int block) const;

    bool m_loading = false;
};

} // namespace gongkai
