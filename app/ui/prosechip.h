// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prosetokens.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <functional>

namespace gongkai {

using TokenLookUp = std::function<TokenLook(const QString &name)>;

/// A token is one character of the editor's document, whose format carries the token as it is stored and how it looks
/// now. The same holds for characters that a document cannot hold (other ends of line): nothing of a stored text is
/// lost by showing it.
namespace chip {

[[nodiscard]] bool is(const QTextCharFormat &format);
/// `stored` with its braces.
[[nodiscard]] QTextCharFormat formatOf(const QString &stored, const TokenLookUp &lookUp);
[[nodiscard]] QString stored(const QTextCharFormat &format);
/// The name between the braces; empty for a character that is no token.
[[nodiscard]] QString name(const QTextCharFormat &format);
[[nodiscard]] TokenLook look(const QTextCharFormat &format);
/// In words: value, label, name and what is wrong with it.
[[nodiscard]] QString toolTip(const QTextCharFormat &format);

} // namespace chip

/// Draws tokens: a box with the value. Without a value the box is dashed and says "?", one whose cell has an error has
/// a corner cut in and "!": never by colour alone.
class ChipPainter final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Registers itself with the document's layout; belongs to the document.
    explicit ChipPainter(QTextDocument *document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace gongkai
