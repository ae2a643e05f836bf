// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proseeditor.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>
#include <optional>

namespace gongkai {

namespace {

// what a line of the editor is, kept in the block's user state: 0 text, 1 to 4 headings, then
constexpr int bulletItem = 10;
constexpr int numberedItem = 11;
constexpr int keptWhole = 20; ///< a block this editor only shows

/// Which block of the report a line came from: keeps members of newer versions and tells neighbouring lists apart.
class Origin final : public QTextBlockUserData {
public:
    explicit Origin(Block block, int list = 0) : m_block(std::move(block)), m_list(list) {}
    [[nodiscard]] const Block &block() const { return m_block; }
    [[nodiscard]] int list() const { return m_list; }

private:
    Block m_block;
    int m_list;
};

const Origin *originOf(const QTextBlock &line) {
    return static_cast<const Origin *>(line.userData());
}

int stateOf(const QTextBlock &line) {
    return std::max(line.userState(), 0);
}

/// Tokens stand out from the text they are in.
class TokenHighlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override {
        // never sets the block state: it says what the line is
        for (qsizetype at = text.indexOf(QLatin1String("{{")); at >= 0;
             at = text.indexOf(QLatin1String("{{"), at + 2)) {
            const qsizetype end = text.indexOf(QLatin1String("}}"), at);
            if (end < 0)
                break;
            QTextCharFormat format;
            format.setForeground(theme::colours().accent);
            format.setBackground(theme::colours().infoGround);
            setFormat(static_cast<int>(at), static_cast<int>(end + 2 - at), format);
        }
    }
};

QString shownText(const Block &block) {
    switch (block.kind) {
    case Block::Kind::Table:
        return QCoreApplication::translate("gongkai::ProseEditor", "[table %1 stands here]").arg(block.id);
    case Block::Kind::Chart:
        return QCoreApplication::translate("gongkai::ProseEditor", "[chart %1 stands here]").arg(block.id);
    default: return QCoreApplication::translate("gongkai::ProseEditor", "[content of a newer version, kept]");
    }
}

struct Line {
    QString text;
    int state;
    Origin *origin;
};

std::vector<Line> linesOf(const std::vector<Block> &blocks) {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        switch (block.kind) {
        case Block::Kind::Paragraph: lines.push_back({block.text, 0, new Origin(block)}); break;
        case Block::Kind::Heading:
            lines.push_back({block.text, std::clamp(block.level, 1, 4), new Origin(block)});
            break;
        case Block::Kind::List:
            for (const QString &item : block.items)
                lines.push_back(
                    {item, block.ordered ? numberedItem : bulletItem, new Origin(block, static_cast<int>(i) + 1)});
            break;
        default: lines.push_back({shownText(block), keptWhole, new Origin(block)}); break;
        }
    }
    return lines;
}

} // namespace

ProseEditor::ProseEditor(QWidget *parent) : QTextEdit(parent) {
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(14);
    new TokenHighlighter(document());
    connect(this, &QTextEdit::textChanged, this, &ProseEditor::onTextChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { Q_EMIT levelChanged(levelAtCursor()); });
}

void ProseEditor::setBlocks(const std::vector<Block> &blocks, int cursor) {
    m_loading = true;
    clear();
    QTextCursor writer(document());
    bool first = true;
    for (const Line &line : linesOf(blocks)) {
        if (!first)
            writer.insertBlock();
        first = false;
        writer.insertText(QString(line.text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)));
        writer.block().setUserState(line.state);
        writer.block().setUserData(line.origin);
        format(writer.block());
    }
    QTextCursor restored(document());
    restored.setPosition(std::clamp(cursor, 0, std::max(0, document()->characterCount() - 1)));
    setTextCursor(restored);
    m_loading = false;
}

std::vector<Block> ProseEditor::blocks() const {
    std::vector<Block> result;
    int list = 0;
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next()) {
        const int state = stateOf(line);
        const Origin *origin = originOf(line);
        const QString text = line.text().replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
        if (state == keptWhole && origin) {
            result.push_back(origin->block());
            list = 0;
            continue;
        }
        if (state == bulletItem || state == numberedItem) {
            const bool ordered = state == numberedItem;
            const int here = origin ? origin->list() : list;
            if (list == 0 || here != list || result.back().ordered != ordered) {
                Block block;
                block.kind = Block::Kind::List;
                block.ordered = ordered;
                if (origin)
                    block.extra = origin->block().extra;
                result.push_back(block);
                list = here > 0 ? here : 1000000;
            }
            result.back().items.append(text);
            continue;
        }
        list = 0;
        Block block = state == 0 ? Block::paragraph(text) : Block::heading(state, text);
        if (origin && origin->block().kind == block.kind)
            block.extra = origin->block().extra;
        result.push_back(block);
    }
    // an empty editor is an empty section, not one empty paragraph
    if (result.size() == 1 && result[0].kind == Block::Kind::Paragraph && result[0].text.isEmpty() &&
        result[0].extra.isNull())
        result.clear();
    return result;
}

void ProseEditor::format(const QTextBlock &line) {
    const int state = stateOf(line);
    QTextBlockFormat blockFormat;
    QTextCharFormat charFormat;
    const bool heading = state >= 1 && state <= 4;
    charFormat.setFont(theme::font(state == 1 ? 1.2 : heading ? 1.1 : 1.08, heading));
    blockFormat.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    blockFormat.setTextIndent(state == 0 ? 28 : 0);
    blockFormat.setLeftMargin(state == bulletItem || state == numberedItem ? 28 : 0);
    blockFormat.setTopMargin(heading ? 8 : 2);
    if (state == keptWhole)
        charFormat.setForeground(theme::colours().secondary);
    QTextCursor cursor(line);
    cursor.setBlockFormat(blockFormat);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.setCharFormat(charFormat);
    cursor.setBlockCharFormat(charFormat);
}

void ProseEditor::onTextChanged() {
    if (m_loading)
        return;
    Q_EMIT edited(blocks(), textCursor().position());
}

bool ProseEditor::event(QEvent *event) {
    // Ctrl+Z and its kin belong to the report's one undo stack
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void ProseEditor::keyPressEvent(QKeyEvent *event) {
    const QTextBlock line = textCursor().block();
    const bool kept = stateOf(line) == keptWhole;
    if (kept && !event->text().isEmpty() && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter &&
        event->key() != Qt::Key_Backspace && event->key() != Qt::Key_Delete)
        return; // only shown here; it can be removed whole
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !isReadOnly()) {
        const int state = stateOf(line);
        const bool item = state == bulletItem || state == numberedItem;
        const Origin *origin = originOf(line);
        m_loading = true;
        QTextCursor cursor = textCursor();
        if (item && line.text().isEmpty()) { // Enter in an empty item ends the list
            QTextBlock here = cursor.block();
            here.setUserState(0);
            here.setUserData(nullptr);
        } else if (cursor.atBlockStart() && !cursor.hasSelection() && !line.text().isEmpty()) {
            // room before a line: what the line is goes on with its text
            const std::optional<Block> kind = origin ? std::optional(origin->block()) : std::nullopt;
            const int list = origin ? origin->list() : 0;
            cursor.insertBlock();
            QTextBlock next = cursor.block();
            next.setUserState(state);
            next.setUserData(kind ? new Origin(*kind, list) : nullptr);
            QTextBlock before = next.previous();
            before.setUserState(item ? state : 0);
            before.setUserData(item && kind ? new Origin(*kind, list) : nullptr);
            format(before);
        } else {
            const std::optional<Block> kind = origin ? std::optional(origin->block()) : std::nullopt;
            const int list = origin ? origin->list() : 0;
            cursor.insertBlock();
            QTextBlock next = cursor.block();
            next.setUserState(item ? state : 0);
            next.setUserData(item && kind ? new Origin(*kind, list) : nullptr);
        }
        format(cursor.block());
        setTextCursor(cursor);
        ensureCursorVisible();
        m_loading = false;
        onTextChanged();
        Q_EMIT levelChanged(levelAtCursor());
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ProseEditor::paintEvent(QPaintEvent *event) {
    QTextEdit::paintEvent(event);
    // the marks of list items, in the margin of their lines: they are no text
    QPainter painter(viewport());
    painter.setFont(theme::font(1.08));
    painter.setPen(theme::colours().secondary);
    int number = 0;
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next()) {
        const int state = stateOf(line);
        number = state == numberedItem ? number + 1 : 0;
        if (state != bulletItem && state != numberedItem)
            continue;
        const QRect at = cursorRect(QTextCursor(line));
        const QString mark = state == bulletItem ? QStringLiteral("·") : QStringLiteral("%1.").arg(number);
        painter.drawText(QRect(at.left() - 34, at.top(), 28, at.height()), Qt::AlignRight | Qt::AlignVCenter, mark);
    }
}

void ProseEditor::insertFromMimeData(const QMimeData *source) {
    // structure comes from the words, formatting from the form: only text is taken over
    m_loading = true;
    QTextCursor cursor = textCursor();
    const QStringList lines =
        source->text().replace(QLatin1String("\r\n"), QLatin1String("\n")).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            cursor.insertBlock();
            QTextBlock line = cursor.block();
            line.setUserState(0);
            line.setUserData(nullptr);
            format(line);
        }
        cursor.insertText(lines[i]);
    }
    setTextCursor(cursor);
    m_loading = false;
    onTextChanged();
}

void ProseEditor::setLevel(int level) {
    QTextBlock line = textCursor().block();
    if (stateOf(line) == keptWhole || stateOf(line) == level)
        return;
    m_loading = true;
    line.setUserState(level);
    line.setUserData(nullptr);
    format(line);
    m_loading = false;
    onTextChanged();
    Q_EMIT levelChanged(level);
}

int ProseEditor::levelAtCursor() const {
    return stateOf(textCursor().block());
}

QTextBlock ProseEditor::textBlockOf(int block) const {
    int index = -1;
    int list = 0;
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next()) {
        const bool item = stateOf(line) == bulletItem || stateOf(line) == numberedItem;
        const int here = item ? (originOf(line) ? originOf(line)->list() : std::max(list, 1)) : 0;
        if (!item || here != list)
            ++index;
        list = here;
        if (index == block)
            return line;
    }
    return document()->begin();
}

void ProseEditor::focusInEvent(QFocusEvent *event) {
    QTextEdit::focusInEvent(event);
    Q_EMIT focused();
}

void ProseEditor::goToBlock(int block) {
    select(block, 0, 0);
}

void ProseEditor::select(int block, int from, int to, int item) {
    QTextBlock line = textBlockOf(block);
    for (int i = 0; i < item && line.next().isValid(); ++i)
        line = line.next();
    const auto utf16 = [&line](int codePoints) {
        const QString text = line.text();
        int at = 0;
        for (int left = codePoints; at < text.size() && left > 0; --left)
            at += text[at].isHighSurrogate() ? 2 : 1;
        return at;
    };
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + utf16(from));
    cursor.setPosition(line.position() + utf16(to), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace gongkai
