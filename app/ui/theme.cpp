// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/focusstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPixmap>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <algorithm>

namespace gongkai::theme {

namespace {

Colours g_colours; // set once by apply(), before any window exists

QColor rgb(unsigned value) {
    return QColor(QRgb(0xFF000000U | value));
}

void applyLight(QPalette &p) {
    p.setColor(QPalette::Window, rgb(0xF1F3F6));
    p.setColor(QPalette::Base, rgb(0xFFFFFF));
    p.setColor(QPalette::AlternateBase, rgb(0xF7F8FA));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, rgb(0x1B1F24));
    p.setColor(QPalette::PlaceholderText, rgb(0x525C68));
    p.setColor(QPalette::Button, rgb(0xF7F8FA));
    p.setColor(QPalette::ToolTipBase, rgb(0xFFFFFF));
    p.setColor(QPalette::Midlight, rgb(0xD5DAE1));
    p.setColor(QPalette::Mid, rgb(0xAEB7C2));
    p.setColor(QPalette::Dark, rgb(0x848D99));
    p.setColor(QPalette::Link, rgb(0x1F5FA8));
    p.setColor(QPalette::Highlight, rgb(0xD3E4F7));
    p.setColor(QPalette::HighlightedText, rgb(0x12233A));
    g_colours = {rgb(0xE9EDF2), rgb(0xE3E7EC), rgb(0xAEB7C2), rgb(0x525C68), rgb(0x1F5FA8), rgb(0xB3261E),
                 rgb(0xFCE9E7), rgb(0x835000), rgb(0xFCF1D8), rgb(0x1A6A39), rgb(0xE3F3E8), rgb(0x1F5FA8),
                 rgb(0xE4EEF9), rgb(0x35516F), rgb(0xF2F5F9), rgb(0xCDD3DA), rgb(0x4A7FBD), rgb(0xB3C6DC)};
}

void applyDark(QPalette &p) {
    p.setColor(QPalette::Window, rgb(0x252A31));
    p.setColor(QPalette::Base, rgb(0x1B1F24));
    p.setColor(QPalette::AlternateBase, rgb(0x20252B));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, rgb(0xE6E9ED));
    p.setColor(QPalette::PlaceholderText, rgb(0xA9B3BE));
    p.setColor(QPalette::Button, rgb(0x2C323A));
    p.setColor(QPalette::ToolTipBase, rgb(0x252A31));
    p.setColor(QPalette::Midlight, rgb(0x3A424C));
    p.setColor(QPalette::Mid, rgb(0x566070));
    p.setColor(QPalette::Dark, rgb(0x737F8E));
    p.setColor(QPalette::Link, rgb(0x7DB2EC));
    p.setColor(QPalette::Highlight, rgb(0x1F4067));
    p.setColor(QPalette::HighlightedText, rgb(0xF2F6FA));
    g_colours = {rgb(0x2C323A), rgb(0x1F242A), rgb(0x566070), rgb(0xA9B3BE), rgb(0x7DB2EC), rgb(0xF5978F),
                 rgb(0x472220), rgb(0xE8BC68), rgb(0x3F3218), rgb(0x84CD9D), rgb(0x1C3827), rgb(0x7DB2EC),
                 rgb(0x223A56), rgb(0xA8C3DE), rgb(0x232A33), rgb(0x14171B), rgb(0x5A93D3), rgb(0x41546B)};
}

const char *pathOf(Symbol symbol) {
    switch (symbol) {
    case Symbol::Good: return "<circle cx='10' cy='10' r='7.5'/><path d='M6.5 10.2l2.4 2.4 4.6-5'/>";
    case Symbol::Error: return "<circle cx='10' cy='10' r='7.5'/><path d='M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6'/>";
    case Symbol::Warning: return "<path d='M10 3l7.5 13.5h-15z'/><path d='M10 8v4M10 14v.4'/>";
    case Symbol::Hint: return "<circle cx='10' cy='10' r='7.5'/><path d='M10 9v5M10 6v.4'/>";
    case Symbol::Empty: return "<circle cx='10' cy='10' r='7.5'/>";
    case Symbol::Half: // lines so close that they fill the half
        return "<circle cx='10' cy='10' r='7.5'/><path d='M10 3v14M11.4 3.2v13.6M12.8 3.7v12.6M14.2 4.5v11M15.6 "
               "5.8v8.4'/>";
    case Symbol::Undo: return "<path d='M7 4L3.5 7.5 7 11M4 7.5h8a4 4 0 0 1 0 8H8'/>";
    case Symbol::Redo: return "<path d='M13 4l3.5 3.5L13 11M16 7.5H8a4 4 0 0 0 0 8h4'/>";
    case Symbol::Page: return "<path d='M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5'/><path d='M8 10h5M8 13h5'/>";
    case Symbol::Export: return "<path d='M10 3v9M6.5 8.5L10 12l3.5-3.5M4 14v3h12v-3'/>";
    case Symbol::Sign: return "<path d='M4 13l8.5-8.5 3 3L7 16H4zM4 18h12'/>";
    case Symbol::Verify:
        return "<path d='M10 2.5l6 2.5v4.5c0 4-2.6 6.6-6 8-3.4-1.4-6-4-6-8V5z'/><path d='M7 10l2.2 2.2L13 8'/>";
    case Symbol::Add: return "<path d='M10 4v12M4 10h12'/>";
    case Symbol::Open: return "<path d='M3 16V5h5l1.5 2H17v9z'/>";
    case Symbol::History: return "<path d='M3.5 6.5a7.5 7.5 0 1 1-1 4.5M3 3v4h4'/><path d='M10 6v4.5l3 1.7'/>";
    case Symbol::Source:
        return "<circle cx='5' cy='10' r='2'/><circle cx='15' cy='5' r='2'/><circle cx='15' cy='15' "
               "r='2'/><path d='M6.8 9.1l6.4-3.2M6.8 10.9l6.4 3.2'/>";
    case Symbol::Home: return "<path d='M3 9.5L10 3.5l7 6M5 8.5V16.5h10V8.5'/><path d='M8 16.5v-4.5h4v4.5'/>";
    }
    return "";
}

} // namespace

void apply(QApplication &application) {
    const bool dark = application.palette().color(QPalette::Window).lightness() < 128;
    QPalette palette = application.palette();
    dark ? applyDark(palette) : applyLight(palette);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, palette.color(QPalette::Dark));
    QApplication::setStyle(new FocusStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
    QApplication::setPalette(palette);
    if (const QString family = interfaceFamily(QFontDatabase::families(QFontDatabase::SimplifiedChinese));
        !family.isEmpty()) {
        QFont font(family);
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
    application.setStyleSheet(
        QStringLiteral("QToolBar { border: 0; border-bottom: 1px solid palette(midlight); spacing: 4px; padding: 4px; }"
                       "QToolTip { padding: 4px; }"
                       "QStatusBar { border-top: 1px solid palette(midlight); } QStatusBar::item { border: 0; }"));
}

int wrapFlags(const QString &text) {
    const bool chinese = std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return chinese ? Qt::TextWordWrap : Qt::TextWordWrap | Qt::TextWrapAnywhere;
}

QString interfaceFamily(const QStringList &installed) {
    static const char16_t *const wanted[] = {u"Microsoft YaHei UI",
                                             u"Microsoft YaHei",
                                             u"PingFang SC",
                                             u"Noto Sans CJK SC",
                                             u"Noto Sans SC",
                                             u"Source Han Sans SC",
                                             u"Source Han Sans CN",
                                             u"思源黑体",
                                             u"HarmonyOS Sans SC",
                                             u"WenQuanYi Micro Hei",
                                             u"WenQuanYi Zen Hei",
                                             u"文泉驿微米黑",
                                             u"文泉驿正黑",
                                             u"Droid Sans Fallback",
                                             u"FandolHei",
                                             u"SimHei",
                                             u"黑体"};
    for (const char16_t *family : wanted)
        if (const QString name = QString::fromUtf16(family); installed.contains(name))
            return name;
    // none that is known: any that is not a face of running text, which is unreadable at the size of a menu
    static const QRegularExpression text(QStringLiteral("kai|ming|song|sung|sim-?sun|fang|serif|sun-?ext|楷|明|宋|仿"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sansSerif(QStringLiteral("sans.?serif"), QRegularExpression::CaseInsensitiveOption);
    for (const QString &name : installed)
        if (!QString(name).remove(sansSerif).contains(text))
            return name;
    return {};
}

const Colours &colours() {
    return g_colours;
}

ChartColours chartColours(bool onPaper) {
    if (onPaper)
        return {rgb(0xFFFFFF), rgb(0x1B1F24), rgb(0x525C68), rgb(0xD5DAE1),
                rgb(0x4A7FBD), rgb(0xB3C6DC), rgb(0x1F5FA8)};
    const QPalette p = QApplication::palette();
    return {p.color(QPalette::Base), p.color(QPalette::Text), g_colours.secondary, p.color(QPalette::Midlight),
            g_colours.chart,         g_colours.chartPale,     g_colours.accent};
}

QFont font(double scale, bool medium) {
    QFont result = QApplication::font();
    result.setPixelSize(static_cast<int>(13 * scale + 0.5));
    if (medium)
        result.setWeight(QFont::Medium);
    return result;
}

QIcon icon(Symbol symbol, const QColor &colour) {
    const QString svg =
        QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='%1' "
                       "stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'>%2</svg>")
            .arg(colour.name(), QString::fromLatin1(pathOf(symbol)));
    QSvgRenderer renderer(svg.toUtf8());
    QIcon icon;
    for (const int size : {16, 20, 32, 40}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon icon(Symbol symbol) {
    return icon(symbol, QApplication::palette().color(QPalette::ButtonText));
}

} // namespace gongkai::theme
