// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prosechip.h"

#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextDocument>

namespace gongkai {

namespace chip {

constexpr int objectType = QTextFormat::UserObject + 7;

namespace {

constexpr int storedProperty = QTextFormat::UserProperty + 1;
constexpr int shownProperty = QTextFormat::UserProperty + 2;
constexpr int labelProperty = QTextFormat::UserProperty + 3;
constexpr int stateProperty = QTextFormat::UserProperty + 4;

QString tr(const char *text) {
    return QCoreApplication::translate("gongkai::ProseEditor", text);
}

} // namespace

bool is(const QTextCharFormat &format) {
    return format.objectType() == objectType;
}

QTextCharFormat formatOf(const QString &stored, const TokenLookUp &lookUp) {
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(storedProperty, stored);
    const QString token = name(format);
    const TokenLook look = stored.size() < 4 ? TokenLook{TokenLook::State::Unknown, QStringLiteral("↵"), {}}
                           : lookUp          ? lookUp(token)
                                             : TokenLook{TokenLook::State::Unknown, token, {}};
    format.setProperty(shownProperty, look.shown);
    format.setProperty(labelProperty, look.label);
    format.setProperty(stateProperty, static_cast<int>(look.state));
    return format;
}

QString stored(const QTextCharFormat &format) {
    return format.stringProperty(storedProperty);
}

QString name(const QTextCharFormat &format) {
    const QString text = stored(format);
    return text.size() < 4 ? QString() : text.mid(2, text.size() - 4).trimmed();
}

TokenLook look(const QTextCharFormat &format) {
    return {static_cast<TokenLook::State>(format.intProperty(stateProperty)), format.stringProperty(shownProperty),
            format.stringProperty(labelProperty)};
}

QString toolTip(const QTextCharFormat &format) {
    const TokenLook now = look(format);
    const QString token = name(format);
    if (token.isEmpty())
        return tr("A character that cannot be shown. It can be deleted.");
    QStringList lines;
    switch (now.state) {
    case TokenLook::State::Value: lines += tr("%1: %2").arg(now.label, now.shown); break;
    case TokenLook::State::NoValue: lines += tr("%1: no value yet").arg(now.label); break;
    case TokenLook::State::Unknown: lines += tr("There is no such figure in this form."); break;
    case TokenLook::State::Faulty:
        lines += tr("%1: %2").arg(now.label, now.shown);
        lines += tr("An error found by the checks concerns this figure.");
        break;
    }
    lines += token;
    return lines.join(QLatin1Char('\n'));
}

} // namespace chip

namespace {

constexpr qreal sidePadding = 5;
constexpr int longestShown = 30;

QString textOf(const TokenLook &look) {
    const QString shown = look.shown.size() > longestShown ? look.shown.left(longestShown) + u'…' : look.shown;
    switch (look.state) {
    case TokenLook::State::Value: return shown;
    case TokenLook::State::Faulty: return shown + QStringLiteral(" !");
    default: return shown + QStringLiteral(" ?");
    }
}

QFont fontOf(const QTextFormat &format) {
    QFont font = format.toCharFormat().font();
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

ChipPainter::ChipPainter(QTextDocument *document) : QObject(document) {
    document->documentLayout()->registerHandler(chip::objectType, this);
}

QSizeF ChipPainter::intrinsicSize(QTextDocument *, int, const QTextFormat &format) {
    const QFontMetricsF metrics(fontOf(format));
    // stands on the base line like a word; the box reaches below it into the room of the line
    return {metrics.horizontalAdvance(textOf(chip::look(format.toCharFormat()))) + 2 * sidePadding + 4,
            metrics.ascent() + 1};
}

void ChipPainter::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format) {
    const TokenLook look = chip::look(format.toCharFormat());
    const QFont font = fontOf(format);
    const QFontMetricsF metrics(font);
    const theme::Colours &colours = theme::colours();
    const bool faulty = look.state == TokenLook::State::Faulty;
    const bool valueless = look.state == TokenLook::State::NoValue || look.state == TokenLook::State::Unknown;
    const QColor ink = faulty ? colours.error : valueless ? colours.warning : colours.accent;
    const QRectF box = rect.adjusted(2.5, 0.5, -2.5, metrics.descent() + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, valueless ? 1.2 : 0.8, valueless ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(faulty ? colours.errorGround : valueless ? colours.warningGround : colours.infoGround);
    painter->drawRoundedRect(box, 3, 3);
    if (faulty) { // the corner that marks the cell in its table, too
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(
            QPolygonF({box.topRight(), box.topRight() - QPointF(6, 0), box.topRight() + QPointF(0, 6)}));
    }
    painter->setPen(ink);
    painter->setFont(font);
    painter->drawText(QPointF(rect.left() + 2 + sidePadding, rect.bottom() - 0.5), textOf(look));
    painter->restore();
}

} // namespace gongkai
