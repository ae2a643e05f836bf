// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QMap>

/// Table 3 in the words of offices, and figures for it.
namespace gongkai::test {

/// "key=word|word;…" as a map.
inline QMap<QString, QStringList> wordMap(const char *text) {
    QMap<QString, QStringList> map;
    for (const QString &entry : QString::fromUtf8(text).split(QLatin1Char(';')))
        map.insert(entry.section(QLatin1Char('='), 0, 0), entry.section(QLatin1Char('='), 1).split(QLatin1Char('|')));
    return map;
}

/// What offices write for the columns and result rows of table 3 (domain.md 3a); `other` is the one row （六） of 2019.
inline const QMap<QString, QStringList> kindWords = wordMap("natural=自然人|个人;biz=企业|公司;research=科研机构;"
                                                            "welfare=社会团体;legal=律师事务所|律所;other=其他");
inline const QMap<QString, QStringList> resultWords = wordMap(
    "granted=予以公开|已主动公开|全部公开;partial=部分公开;denied_state_secret=国家秘密;"
    "denied_law_forbidden=其他法律行政法规禁止公开;denied_security=危及“三安全一稳定”;"
    "denied_third_party=个人隐私|商业秘密|保护第三方合法权益;denied_internal=属于三类内部事务信息;"
    "denied_process=属于四类过程性信息;denied_case_file=属于行政执法案卷;denied_query=属于行政查询事项;"
    "unable_not_held=信息不存在|非本机关公开|本机关不掌握相关政府信息;unable_not_existing=没有现成信息需要另行制作;"
    "unable_unclear=补正后申请内容仍不明确;refused_petition=信访举报投诉类申请;refused_repeat=重复申请;"
    "refused_publication=要求提供公开出版物;refused_mass=无正当理由大量反复申请;"
    "refused_reissue=要求行政机关确认或重新出具已获取信息;other_no_correction=逾期不补正;"
    "other_unpaid=逾期未缴费;other_else=撤回|并案|终止|咨询;other=逾期不补正|撤回|咨询");

/// Small figures, made up, that obey the rules of the form.
inline Report inventedReport(const char *form, int year) {
    Report report;
    report.formatId = QString::fromLatin1(form);
    report.year = year;
    TableCells &t3 = report.cells[QStringLiteral("t3")];
    const bool of2019 = report.formatId == QLatin1String("2019");
    const QStringList rows = resultWords.keys();
    qint64 n = 0;
    for (const QString &kind : kindWords.keys()) {
        const auto put = [&](const char *row, qint64 count) {
            RowCells &cells = t3[QString::fromLatin1(row)];
            cells[kind] = Json::number(count);
            const QString total = QStringLiteral("total");
            cells[total] = Json::number(cells.value(total).toInteger().value_or(0) + count);
        };
        qint64 results = 0;
        for (const QString &row : rows) {
            if (row.startsWith(QLatin1String("other")) && (row == QLatin1String("other")) != of2019)
                continue;
            const qint64 count = ++n * 7 % 4;
            put(row.toLatin1().constData(), count);
            results += count;
        }
        const qint64 carriedIn = ++n % 4;
        const qint64 carriedOut = 2 + n % 3;
        put("total", results);
        put("carried_in", carriedIn);
        put("carried_out", carriedOut);
        put("new", results + carriedOut - carriedIn);
    }
    return report;
}

} // namespace gongkai::test
