// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prosetext.h"
#include "domain/rules.h"
#include "support/reports.h"

#include <QSet>
#include <QTest>

using namespace gongkai;

/// The audit of free prose against cases written by people who did not see the rules (tests/data/prose).
class TestProse final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void readsNumbers_data();
    void readsNumbers();
    void positionsLeadBack();
    void chineseNumerals_data();
    void chineseNumerals();

private:
    FormatCatalogue m_formats = test::formats();
    Json m_cases = test::json(QStringLiteral("prose/cases.json"));
};

void TestProse::cases_data() {
    QTest::addColumn<int>("index");
    const auto &list = m_cases.find(u"cases")->toArray();
    QVERIFY(list.size() > 150);
    for (std::size_t i = 0; i < list.size(); ++i)
        QTest::newRow(qPrintable(list[i].string(u"name"))) << static_cast<int>(i);
}

void TestProse::cases() {
    QFETCH(int, index);
    const Json &c = m_cases.find(u"cases")->toArray()[static_cast<std::size_t>(index)];
    Report report = test::report(c.string(u"base"));
    if (!c.string(u"agency").isEmpty())
        report.agency.name = c.string(u"agency");
    if (!c.string(u"scope").isEmpty())
        report.scope = c.string(u"scope");
    for (const Json::Member &cell : c.find(u"cells")->toObject())
        report.setCell(*CellRef::fromName(cell.key), cell.value);
    const QString section = c.string(u"section");
    report.text.clear();
    report.blocks(section) = {Block::paragraph(c.string(u"text"))};
    std::optional<Report> previous;
    if (!c.string(u"previous").isEmpty())
        previous = test::report(c.string(u"previous"));

    QStringList expected;
    bool omissions = false;
    for (const Json &e : c.find(u"expect")->toArray()) {
        const auto number = [&e](QStringView key) {
            const Json *value = e.find(key);
            return value && value->isNumber() ? Decimal::fromText(value->numberText())->toString()
                                              : QStringLiteral("-");
        };
        omissions = omissions || e.string(u"quote").isEmpty();
        expected.append(
            QStringLiteral("%1 found %2 expected %3").arg(e.string(u"rule"), number(u"found"), number(u"expected")));
    }
    const RuleEngine engine(*m_formats.byId(report.formatId));
    QStringList found;
    QStringList quotes;
    for (const Finding &f : engine.check(report, previous ? &*previous : nullptr)) {
        const bool prose = f.rule.startsWith(QLatin1String("n.")) || f.rule == QLatin1String("text.personal_data") ||
                           f.rule == QLatin1String("text.punctuation");
        if (!prose || (f.severity == Severity::Info && f.rule != QLatin1String("text.punctuation")))
            continue;
        if (f.kind == RuleKind::Told && !omissions)
            continue; // one paragraph is no whole report
        const bool numbers = (f.kind == RuleKind::Claim || f.kind == RuleKind::Percent || f.kind == RuleKind::List ||
                              f.kind == RuleKind::Parts) &&
                             f.hint != QStringLiteral("方向");
        const auto text = [numbers](const std::optional<Decimal> &value) {
            return numbers && value ? value->toString() : QStringLiteral("-");
        };
        found.append(QStringLiteral("%1 found %2 expected %3").arg(f.rule, text(f.found), text(f.expected)));
        quotes.append(f.quote);
    }
    if (omissions) { // told of a matter that the paragraph leaves out: which one is the rule's own business
        QVERIFY2(!found.isEmpty(), qPrintable(c.string(u"text")));
        return;
    }
    expected.sort();
    QStringList sorted = found;
    sorted.sort();
    QVERIFY2(sorted == expected,
             qPrintable(QStringLiteral("\n  %1\n  found    %2\n  expected %3\n  quotes %4")
                            .arg(c.string(u"text"), sorted.join(QStringLiteral(" | ")),
                                 expected.join(QStringLiteral(" | ")), quotes.join(QStringLiteral(" | ")))));
    for (const Json &e : c.find(u"expect")->toArray()) {
        const QString wanted = e.string(u"quote");
        const bool shown = std::any_of(quotes.begin(), quotes.end(), [&wanted](const QString &quote) {
            return quote.contains(wanted) || wanted.contains(quote);
        });
        QVERIFY2(shown, qPrintable(wanted + QStringLiteral(" not in ") + quotes.join(QStringLiteral(" | "))));
    }
}

void TestProse::readsNumbers_data() {
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("numbers"); // value, precision, unit
    const auto row = [](const char *stored, const char *reading, const char *numbers) {
        QTest::newRow(stored) << QString::fromUtf8(stored) << QString::fromUtf8(reading) << QString::fromUtf8(numbers);
    };
    row("收到 3,646 件", "收到3646件", "3646=件");
    row("收到３６４６件", "收到3646件", "3646=件");
    row("收到三千六百四十六件", "收到3646件", "3646=件");
    row("收到一百零二件，两件", "收到102件，2件", "102=件 2=件");
    row("信息600余条", "信息600余条", "600>条");
    row("约3600件", "约3600件", "3600~件");
    row("3600件左右", "3600件左右", "3600~件");
    row("近3700件", "近3700件", "3700<件");
    row("3.6万件", "36000件", "36000~件");
    row("2950.5万元", "2950.5万元", "2950.5=万元");
    row("百分之九十八点五", "98.5%", "98.5=%");
    row("98.50％", "98.50%", "98.5=%");
    row("二〇二四年", "2024年", "2024=年");
    row("两微一端、三公、第二十条", "两微一端、三公、第二十条", "");
    row("一次性告知，一个窗口，一起", "一次性告知，一个窗口，一起", "");
    row("2024.1.5发布", "2024.1.5发布", "");
    row("〔2021〕30号,(试行)", "〔2021〕30号，（试行）", "2021= 30=");
    row("三五件", "三五件", "");
    row("四部分", "4部分", "4=部");
    row("培训120人次", "培训120人次", "120=人次");
}

void TestProse::readsNumbers() {
    QFETCH(QString, stored);
    const ReadingText text = readProse(stored, [](const QString &) { return std::nullopt; });
    QTEST(text.text, "reading");
    QCOMPARE(text.origin.size(), static_cast<std::size_t>(text.text.size()) + 1);
    QStringList numbers;
    for (const ProseNumber &n : text.numbers) {
        static const QString signs = QStringLiteral("=>~<");
        numbers.append(n.value.toString() + signs[static_cast<int>(n.precision)] + n.unit);
    }
    QTEST(numbers.join(QLatin1Char(' ')), "numbers");
}

void TestProse::positionsLeadBack() {
    // surrogates, tokens, spaces and numerals: the range of the stored text is found again
    const QString stored = QStringLiteral("𠮷 收到{{t3.new.total}}件，办结 三千六百件（一百件）");
    const ReadingText text = readProse(stored, [](const QString &name) {
        return name == QLatin1String("t3.new.total") ? std::optional(QStringLiteral("3525")) : std::nullopt;
    });
    QCOMPARE(text.text, QStringLiteral("𠮷收到3525件，办结3600件（100件）"));
    QStringList found;
    for (const ProseNumber &n : text.numbers) {
        const auto [from, to] = text.originOf(n.from, n.to);
        const qsizetype at = utf16Position(stored, from);
        found.append(stored.mid(at, utf16Position(stored, to) - at));
    }
    QCOMPARE(found,
             (QStringList{QStringLiteral("{{t3.new.total}}"), QStringLiteral("三千六百"), QStringLiteral("一百")}));
    QVERIFY(text.numbers[0].bound && !text.numbers[1].bound);
}

void TestProse::chineseNumerals_data() {
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 value, const char *text) { QTest::newRow(text) << value << QString::fromUtf8(text); };
    row(0, "零");
    row(2, "二");
    row(10, "十");
    row(19, "十九");
    row(110, "一百一十");
    row(102, "一百零二");
    row(3646, "三千六百四十六");
    row(3006, "三千零六");
    row(10000, "一万");
    row(10012, "一万零一十二");
    row(36000, "三万六千");
    row(120305, "十二万零三百零五");
    row(100000000, "一亿");
}

void TestProse::chineseNumerals() {
    QFETCH(qint64, value);
    QTEST(gongkai::chineseNumerals(value), "text");
    QCOMPARE(chineseNumber(gongkai::chineseNumerals(value)).value(), Decimal(value));
}

QTEST_APPLESS_MAIN(TestProse)
#include "tst_prose.moc"
