// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "support/reports.h"
#include "support/tablewords.h"

#include <algorithm>
#include <random>
#include <vector>

/// A year of invented applications whose table 3 is that of a report: what a register must count back.
namespace gongkai::test {

struct RegisterYear {
    QStringList heads;
    QList<QStringList> rows;
    int results = 0;                       ///< decided in the year
    int late = 0;                          ///< of them after the due day
    [[nodiscard]] QByteArray csv() const { // no cell needs quotes
        QString text = heads.join(QLatin1Char(',')) + QLatin1Char('\n');
        for (const QStringList &row : rows)
            text += row.join(QLatin1Char(',')) + QLatin1Char('\n');
        return text.toUtf8();
    }
};

/// Makes the rows; equal reports give equal rows.
class YearMaker final {
public:
    explicit YearMaker(const Report &report) : m_year(report.year), m_t3(report.cells.value(QStringLiteral("t3"))) {
        const auto json = Json::parse(bytes(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/calendars/china.json")));
        if (!json || !m_calendar.merge(json.value(), {}))
            qFatal("no calendar");
    }

    [[nodiscard]] RegisterYear make() {
        for (const QString &kind : kindWords.keys())
            makeKind(kind);
        // as they came in; the office numbers them in that order
        std::stable_sort(m_files.begin(), m_files.end(),
                         [](const File &a, const File &b) { return a.received < b.received; });
        m_out.heads = QString::fromUtf8("编号,收到日期,申请人,联系方式,申请人类型,申请方式,申请事项,补正通知日期,"
                                        "补正收到日期,征求意见日期,意见回复日期,延期日期,延期天数,答复日期,办理结果,"
                                        "答复文号,送达日期,收费通知日期,收费金额")
                          .split(QLatin1Char(','));
        QMap<int, int> next;
        for (const File &file : m_files)
            m_out.rows.append(rowOf(file, ++next[file.received.year()]));
        return m_out;
    }

private:
    struct File {
        QString kind;
        QString result; ///< row of table 3; empty: undecided at the end of the year
        QDate received, asked, corrected, thirdAsked, thirdAnswered, extended, notified, decided;
    };

    [[nodiscard]] int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    [[nodiscard]] qint64 cell(const QString &row, const QString &kind) const {
        return m_t3.value(row).value(kind).toInteger().value_or(0);
    }
    [[nodiscard]] QDate after(QDate day, int workingDays) const { return m_calendar.add(day, workingDays); }

    void makeKind(const QString &kind) {
        std::vector<QString> results;
        for (auto row = resultWords.begin(); row != resultWords.end(); ++row)
            results.insert(results.end(), static_cast<std::size_t>(cell(row.key(), kind)), row.key());
        for (std::size_t i = results.size(); i > 1; --i)
            std::swap(results[i - 1], results[static_cast<std::size_t>(upTo(static_cast<int>(i) - 1))]);
        const auto carriedIn = static_cast<std::size_t>(cell(QStringLiteral("carried_in"), kind));
        const auto all = carriedIn + static_cast<std::size_t>(cell(QStringLiteral("new"), kind));
        for (std::size_t i = 0; i < all; ++i) {
            File file;
            file.kind = kind;
            file.result = i < results.size() ? results[i] : QString();
            i < carriedIn ? handle(file, m_year - 1) : handle(file, m_year);
            m_files.push_back(file);
        }
    }

    /// A plausible way through the office, ending in the report's year.
    void handle(File &file, int year) {
        const QDate eve(year - 1, 12, 31);
        const int days = m_calendar.between(eve, QDate(year, 12, 31));
        const bool stays = year < m_year || file.result.isEmpty();
        // the longest way takes 40 working days
        file.received = after(eve, stays ? days - upTo(12) : 1 + upTo(days - 42));
        if (file.result.isEmpty())
            return;
        ++m_out.results;
        // a carried file is answered after the turn of the year
        const int least = year < m_year ? m_calendar.between(file.received, QDate(year, 12, 31)) + 1 : 3;
        if (file.result == QLatin1String("other_no_correction")) {
            file.asked = after(file.received, 1 + upTo(6));
            file.decided = after(file.asked, 16 + upTo(4));
        } else if (file.result == QLatin1String("other_unpaid")) {
            file.notified = after(file.received, 8 + upTo(7));
            file.decided = after(file.notified, 21 + upTo(2));
        } else if (file.result == QLatin1String("unable_unclear") || upTo(19) == 0) {
            file.asked = after(file.received, 1 + upTo(6));
            file.corrected = after(file.asked, 3 + upTo(7));
            file.decided = after(file.corrected, std::min(20, least + upTo(16)));
        } else if (file.result == QLatin1String("denied_third_party")) {
            file.thirdAsked = after(file.received, 2 + upTo(3));
            file.thirdAnswered = after(file.thirdAsked, 4 + upTo(10));
            file.decided = after(file.thirdAnswered, std::min(14, least + upTo(10)));
        } else if (const int chance = upTo(99); chance < 8) {
            file.extended = after(file.received, 14 + upTo(6));
            file.decided = after(file.received, 21 + upTo(19));
        } else if (chance < 10) {
            file.decided = after(file.received, 21 + upTo(5));
            ++m_out.late;
        } else {
            file.decided = after(file.received, std::min(20, least + upTo(16)));
        }
    }

    /// A day in one of the notations of the offices.
    [[nodiscard]] static QString written(QDate day, int no) {
        static const QStringList notations = {QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyy/M/d"),
                                              QStringLiteral("yyyy年M月d日"), QStringLiteral("yyyyMMdd")};
        return day.isValid() ? day.toString(notations[no % notations.size()]) : QString();
    }

    [[nodiscard]] QStringList rowOf(const File &file, int no) {
        static const QStringList ways = QString::fromUtf8("网络,当面,EMS,平信,邮箱,传真").split(QLatin1Char(','));
        const QStringList words = resultWords.value(file.result);
        const QString result = words.isEmpty() ? QString() : words[no % words.size()];
        const QStringList kinds = kindWords.value(file.kind);
        const bool replied = file.decided.isValid() && !file.result.startsWith(QLatin1String("other"));
        return {QStringLiteral("示例%1-%2").arg(file.received.year()).arg(no, 4, 10, QLatin1Char('0')),
                written(file.received, no),
                QStringLiteral("示例申请人%1").arg(no % 900),
                QStringLiteral("示例路%1号").arg(no % 900),
                kinds[no % kinds.size()],
                ways[no % ways.size()],
                QStringLiteral("示例事项%1").arg(no),
                written(file.asked, no),
                written(file.corrected, no),
                written(file.thirdAsked, no),
                written(file.thirdAnswered, no),
                written(file.extended, no),
                file.extended.isValid() ? QStringLiteral("20") : QString(),
                written(file.decided, no),
                result,
                replied ? QStringLiteral("示依申〔%1〕%2号").arg(m_year).arg(no) : QString(),
                replied && no % 3 > 0 ? written(after(file.decided, no % 3), no) : QString(),
                written(file.notified, no),
                file.notified.isValid() ? QStringLiteral("100") : QString()};
    }

    int m_year;
    TableCells m_t3;
    WorkCalendar m_calendar;
    std::mt19937 m_random{20230101};
    std::vector<File> m_files;
    RegisterYear m_out;
};

inline RegisterYear registerYear(const Report &report) {
    return YearMaker(report).make();
}

} // namespace gongkai::test
