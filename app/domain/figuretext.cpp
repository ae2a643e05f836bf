// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figuretext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace gongkai {

namespace {

struct Usual {
    const char16_t *key;
    const char16_t *label;
    const char16_t *unit;
};

// labels go into the report, so they are in its language
constexpr Usual usual[] = {
    {u"pub", u"主动公开政府信息数", u"条"},
    {u"pub_norm", u"主动公开规范性文件数", u"条"},
    {u"norm_made", u"制发规范性文件总数", u"件"},
    {u"ch_site", u"门户网站主动公开信息", u"条"},
    {u"own_site_visits", u"网站访问量", u"次"},
    {u"ch_wechat", u"微信公众号发布", u"条"},
    {u"ch_weibo", u"微博发布", u"条"},
    {u"ch_gazette", u"政府公报公开信息", u"条"},
    {u"own_gazette_issues", u"公报期数", u"期"},
    {u"ch_other", u"其他方式公开信息", u"条"},
    {u"press", u"新闻发布会", u"次"},
    {u"press_head", u"主要负责同志参加新闻发布会", u"次"},
    {u"interview", u"在线访谈", u"次"},
    {u"interview_head", u"主要负责同志参加在线访谈", u"次"},
    {u"interpret", u"政策解读稿件", u"篇"},
    {u"resp", u"回应热点舆情", u"次"},
    {u"wb_events", u"微博微信回应事件", u"次"},
    {u"other_events", u"其他方式回应事件", u"次"},
    {u"complaint", u"举报投诉", u"件"},
    {u"staff_full", u"专职人员", u"人"},
    {u"staff_part", u"兼职人员", u"人"},
    {u"org", u"专门机构", u"个"},
    {u"spots", u"查阅点", u"个"},
    {u"budget", u"专项经费", u"万元"},
    {u"meet", u"工作会议", u"次"},
    {u"train", u"培训班", u"期"},
    {u"trainees", u"接受培训", u"人次"},
};

} // namespace

std::optional<TypedFigure> figureFromTyped(const QString &typed) {
    // full-width digits, signs and blanks become half-width
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    static const QRegularExpression shape(QStringLiteral(
        "^(约|近|大约)?\\s*([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s*(余|多)?\\s*([^\\d.,+\\-]*)$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString rest = match.captured(4).trimmed();
    // 3.2万 is another number; so is half of one
    if (rest == QStringLiteral("万") || rest == QStringLiteral("亿") || rest == QStringLiteral("千") ||
        rest == QStringLiteral("%"))
        return std::nullopt;
    const auto value = Decimal::fromText(match.captured(2).remove(QLatin1Char(',')));
    if (!value)
        return std::nullopt;
    return TypedFigure{*value, !match.captured(1).isEmpty() || !match.captured(3).isEmpty(), rest};
}

const std::vector<Indicator> &usualFigures() {
    static const std::vector<Indicator> figures = [] {
        std::vector<Indicator> list;
        for (const Usual &one : usual) {
            Indicator figure;
            figure.key = QString::fromUtf16(one.key);
            figure.label = QString::fromUtf16(one.label);
            figure.unit = QString::fromUtf16(one.unit);
            list.push_back(std::move(figure));
        }
        return list;
    }();
    return figures;
}

bool isItemCounter(const QString &key) {
    static const QStringList counters = {QStringLiteral("pub"),      QStringLiteral("pub_norm"),
                                         QStringLiteral("ch_site"),  QStringLiteral("ch_gazette"),
                                         QStringLiteral("ch_weibo"), QStringLiteral("ch_wechat"),
                                         QStringLiteral("ch_other")};
    return counters.contains(key);
}

QString newFigureKey(const std::vector<Indicator> &figures) {
    for (int n = 1;; ++n) {
        QString key = QStringLiteral("own_%1").arg(n);
        if (std::none_of(figures.begin(), figures.end(), [&key](const Indicator &f) { return f.key == key; }))
            return key;
    }
}

} // namespace gongkai
