// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proseeditor.h"

#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <memory>
#include <optional>

// The clipboard of the prose editor: its own text keeps its tokens, others get their values; what comes from elsewhere
// keeps its structure (models/pastedprose.h).
namespace gongkai {

namespace {

const QString &ownFormat() {
    static const QString format = QStringLiteral("application/x-gongkai-prose");
    return format;
}

/// What another editor of ours wrote; nothing when it is none of ours, or more than a report may have.
std::optional<PastedProse> readOwn(const QMimeData &source) {
    const QByteArray bytes = source.data(ownFormat());
    if (bytes.isEmpty() || bytes.size() > 8 * longestProse)
        return std::nullopt;
    const auto json = Json::parse(bytes);
    if (!json)
        return std::nullopt;
    const Json *list = json.value().find(u"blocks");
    auto blocks =
        list ? blocksFromJson(*list, QStringLiteral("blocks")) : Result<std::vector<Block>>(std::vector<Block>());
    if (!blocks || blocks.value().empty())
        return std::nullopt;
    PastedProse result;
    result.blocks = std::move(blocks).value();
    const Json *piece = json.value().find(u"piece");
    result.piece = piece && piece->toBool() && result.blocks.size() == 1;
    return result;
}

} // namespace

QMimeData *ProseEditor::createMimeDataFromSelection() const {
    const QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    QStringList printed;
    for (QTextBlock line = document()->findBlock(from); line.isValid() && line.position() <= to; line = line.next())
        printed.append(lines::printed(line, std::max(0, from - line.position()), to - line.position()));
    Json json = Json::object();
    json.set(QStringLiteral("blocks"), blocksToJson(lines::blocks(*document(), from, to)));
    json.set(QStringLiteral("piece"), Json(printed.size() == 1));
    auto result = std::make_unique<QMimeData>();
    result->setText(printed.join(QLatin1Char('\n')));
    result->setData(ownFormat(), json.toBytes(false));
    return result.release();
}

bool ProseEditor::canInsertFromMimeData(const QMimeData *source) const {
    // a picture too: it is told that it cannot stand here
    return source->hasFormat(ownFormat()) || source->hasHtml() || source->hasText() || source->hasImage();
}

void ProseEditor::insertFromMimeData(const QMimeData *source) {
    if (isReadOnly())
        return;
    auto own = readOwn(*source);
    PastedProse what = own ? std::move(*own) : readPasted(*source, {m_topHeading});
    qsizetype length = 0;
    for (const Block &block : what.blocks)
        length += block.text.size() + block.items.join(QString()).size();
    if (length + document()->characterCount() > longestProse) {
        what.refusal = PastedProse::Refusal::TextTooLong;
        what.blocks.clear();
    }
    if (what.refusal == PastedProse::Refusal::None)
        insertBlocks(what.blocks, what.piece);
    if (!own)
        Q_EMIT pasted(what);
}

void ProseEditor::insertBlocks(const std::vector<Block> &blocks, bool piece) {
    {
        const QScopedValueRollback loading(m_loading, true);
        QTextCursor cursor = textCursor();
        cursor.beginEditBlock();
        removeSelection(cursor);
        if (lines::stateOf(cursor.block()) == lines::keptWhole) { // its words are not to be cut
            cursor.movePosition(QTextCursor::EndOfBlock);
            cursor.insertBlock();
            lines::setKind(cursor.block(), lines::text, nullptr);
        }
        const QTextBlock own = cursor.block();
        const int ownState = lines::stateOf(own);
        const bool head = !cursor.atBlockStart();
        const bool tail = !cursor.atBlockEnd();
        std::vector<lines::Line> pastedLines = lines::of(blocks, m_lastList);
        m_lastList += static_cast<int>(blocks.size()) + 1;
        if (pastedLines.empty()) {
            cursor.endEditBlock();
            return;
        }
        const bool within = piece && pastedLines.size() == 1 && (head || tail);
        const int at = cursor.position();
        if (tail && !within) { // what stands behind waits in a line of its own
            const lines::Origin *origin = lines::originOf(own);
            lines::Origin *copy = origin ? origin->copy() : nullptr;
            cursor.insertBlock();
            lines::setKind(cursor.block(), ownState, copy);
            lines::format(cursor.block());
            cursor.setPosition(at);
        }
        for (std::size_t i = 0; i < pastedLines.size(); ++i) {
            lines::Line &line = pastedLines[i];
            const bool goesOn = i == 0 && (within || (head && line.state == lines::text));
            if (i > 0 || (head && !goesOn))
                cursor.insertBlock();
            if (goesOn)
                delete line.origin;
            else
                lines::setKind(cursor.block(), line.state, line.origin);
            lines::insert(cursor, line.stored, m_lookUp);
            lines::format(cursor.block());
        }
        // a sentence goes on with what stood behind; a heading does not
        if (tail && !within && lines::stateOf(cursor.block()) == lines::text && ownState == lines::text) {
            const lines::Origin *origin = lines::originOf(cursor.block());
            lines::Origin *copy = origin ? origin->copy() : nullptr;
            const int end = cursor.position();
            cursor.deleteChar();
            lines::setKind(cursor.block(), lines::text, copy);
            lines::format(cursor.block());
            cursor.setPosition(end);
        }
        cursor.endEditBlock();
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    tell();
    Q_EMIT levelChanged(levelAtCursor());
}

} // namespace gongkai
