// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textsearch.h"
#include "domain/tokens.h"
#include "models/editsession.h"
#include "models/prosetokens.h"
#include "models/tablemodel.h"
#include "support/memorystore.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

/// The clerk's larger steps: explaining, unlocking, "no data", binding, punctuation. Each is one undo step.
class TestEditActions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void explanationsHoldForTheirValues();
    void onlyWhatMayBeExplainedIs();
    void proseIsExplainedByItsWords();
    void computedCellsAreUnlockedWithAReason();
    void noDataShowsWhatItSets();
    void numbersAreBound();
    void punctuationIsNormalised();
    void wordsAreReplacedInOneStep();
    void tokensAreLookedUp();
    void otherReportsAreComparedWith();

private:
    std::unique_ptr<EditSession> open(const Report &report, std::optional<Report> previous = {});
    static CellRef cell(const char *name) { return *CellRef::fromName(QString::fromLatin1(name)); }
    static const Finding *find(const EditSession &session, const char *rule, const QString &where = {});

    FormatCatalogue m_formats = test::formats();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    std::unique_ptr<Authoring> m_authoring;
};

void TestEditActions::init() {
    m_store = test::MemoryStore();
    m_authoring = std::make_unique<Authoring>(m_store, m_formats);
}

std::unique_ptr<EditSession> TestEditActions::open(const Report &report, std::optional<Report> previous) {
    const auto id = m_store.create(report);
    return std::make_unique<EditSession>(*m_authoring, m_clock, m_authoring->open(id.value()).value(),
                                         std::move(previous));
}

const Finding *TestEditActions::find(const EditSession &session, const char *rule, const QString &where) {
    for (const Finding &f : session.findings())
        if (f.rule == QLatin1String(rule) && (where.isEmpty() || f.where == where))
            return &f;
    return nullptr;
}

void TestEditActions::explanationsHoldForTheirValues() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.setCell(cell("t3.carried_in.total"), Json::number(122));
    auto session = open(report, test::report(QStringLiteral("suqian-2023")));
    const QString total = QStringLiteral("total");
    QVERIFY(find(*session, "t3.carry", total)->blocks());
    session->explain(*find(*session, "t3.carry", total), QStringLiteral("机构改革并入一个单位"));
    QVERIFY(find(*session, "t3.carry", total)->explained);
    QVERIFY(!find(*session, "t3.carry", total)->blocks());
    QCOMPARE(session->explanation(*find(*session, "t3.carry", total)), QStringLiteral("机构改革并入一个单位"));
    // bound to this year's and to last year's figure
    const Json &values = session->report().explanations.front().values;
    QCOMPARE(*values.find(u"t3.carried_in.total"), Json::number(122));
    QCOMPARE(*values.find(u"previous.t3.carried_out.total"), Json::number(121));
    session->undoStack().undo();
    QVERIFY(find(*session, "t3.carry", total)->blocks());
    session->undoStack().redo();
    session->typeCell(cell("t3.carried_in.natural"), QStringLiteral("120")); // the total follows: 123
    QVERIFY2(find(*session, "t3.carry", total)->blocks(), "another value is another question");
    session->explain(*find(*session, "t3.carry", total), QStringLiteral("又并入一个单位"));
    QCOMPARE(session->report().explanations.size(), std::size_t(1)); // the old one is replaced
    session->explain(*find(*session, "t3.carry", total), QString());
    QVERIFY(session->report().explanations.empty());
}

void TestEditActions::onlyWhatMayBeExplainedIs() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.setCell(cell("t3.carried_out.natural"), Json::number(1));
    auto session = open(report);
    const Finding *error = find(*session, "t3.identity", QStringLiteral("natural"));
    QVERIFY(error && !error->explainable);
    session->explain(*error, QStringLiteral("无"));
    QVERIFY(session->report().explanations.empty());
    QVERIFY(find(*session, "t3.identity", QStringLiteral("natural"))->blocks());
}

void TestEditActions::proseIsExplainedByItsWords() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")) = {Block::paragraph(QStringLiteral("全市被申请行政复议134件。")),
                                          Block::paragraph(QStringLiteral("申请人张建国对答复不服。"))};
    auto session = open(report);
    QVERIFY(find(*session, "text.personal_data")->blocks());
    session->explain(*find(*session, "text.personal_data"), QStringLiteral("已公开的当事人，本人同意"));
    session->explain(*find(*session, "n.review"), QStringLiteral("正文只写新收"));
    QVERIFY(!find(*session, "text.personal_data")->blocks());
    QVERIFY(find(*session, "n.review")->explained);
    // a paragraph before it moves the place, not the words
    std::vector<Block> blocks = session->report().section(QStringLiteral("1"))->blocks;
    blocks.insert(blocks.begin(), Block::paragraph(QStringLiteral("总的情况如下。")));
    session->setBlocks(QStringLiteral("1"), blocks, 0);
    QVERIFY(find(*session, "n.review")->explained);
    blocks[1].text.replace(QStringLiteral("134"), QStringLiteral("135"));
    session->setBlocks(QStringLiteral("1"), blocks, 0);
    QVERIFY(!find(*session, "n.review")->explained);
    blocks[1].text.replace(QStringLiteral("135"), QStringLiteral("134"));
    session->setBlocks(QStringLiteral("1"), blocks, 0);
    session->typeCell(cell("t4.cases.review_pending"), QStringLiteral("37"));
    QVERIFY2(!find(*session, "n.review")->explained, "the table changed");
}

void TestEditActions::computedCellsAreUnlockedWithAReason() {
    auto session = open(test::report(QStringLiteral("suqian-2024")));
    const CellRef total = cell("t3.granted.total");
    TableModel model(*session, QStringLiteral("t3"));
    const QModelIndex index = model.indexOf(total.name());
    QVERIFY(!(model.flags(index) & Qt::ItemIsEditable));
    session->unlockCell(total, QStringLiteral("  "));
    QVERIFY2(session->isComputed(total), "a reason is needed");
    session->unlockCell(total, QStringLiteral("含一件无法归类的申请"));
    QVERIFY(!session->isComputed(total));
    QVERIFY(model.flags(index) & Qt::ItemIsEditable);
    QVERIFY(model.data(index, TableModel::UnlockedRole).toBool());
    QVERIFY(model.data(index, Qt::ToolTipRole).toString().contains(QStringLiteral("含一件无法归类的申请")));
    session->typeCell(total, QStringLiteral("1432"));
    session->typeCell(cell("t3.granted.biz"), QStringLiteral("22"));
    QCOMPARE(session->report().cell(total), Json::number(1432)); // it no longer follows
    QCOMPARE(session->report().sources.value(total.name()).overrideReason, QStringLiteral("含一件无法归类的申请"));
    session->typeCell(cell("t3.granted.biz"), QStringLiteral("21"));
    QVERIFY(find(*session, "t3.row_total", QStringLiteral("granted"))); // and is still compared
    session->lockCell(total);
    QVERIFY(session->isComputed(total));
    QCOMPARE(session->report().cell(total), Json::number(1431));
    QVERIFY(!find(*session, "t3.row_total", QStringLiteral("granted")));
    while (session->undoStack().canUndo())
        session->undoStack().undo();
    QCOMPARE(session->report(), test::report(QStringLiteral("suqian-2024")));
    session->unlockCell(cell("t3.new.natural"), QStringLiteral("不是计算的"));
    QVERIFY(!session->undoStack().canUndo());
}

void TestEditActions::noDataShowsWhatItSets() {
    const Report before = test::report(QStringLiteral("shuyang-fgj-2023"));
    auto session = open(before);
    const auto preview = session->noDataPreview(QStringLiteral("3"));
    QStringList figures;
    for (const CellChange &change : preview)
        if (!change.before.isNull() && change.before.isNumber())
            figures.append(change.cell.name() + u' ' + change.before.numberText());
    QVERIFY(figures.contains(QStringLiteral("t3.new.natural 26"))); // a figure is shown before it goes
    QVERIFY(preview.size() > 100);                                  // and the blanks
    session->noData(QStringLiteral("3"));
    for (const CellRef &c : session->format().cellsOf(*session->format().table(QStringLiteral("t3"))))
        QCOMPARE(session->report().cell(c), Json::number(0));
    QCOMPARE(session->report().cells.value(QStringLiteral("t4")), before.cells.value(QStringLiteral("t4")));
    QVERIFY(session->noDataPreview(QStringLiteral("3")).empty());
    session->undoStack().undo();
    QCOMPARE(session->report(), before);
    QVERIFY(!session->undoStack().canUndo());
}

void TestEditActions::numbersAreBound() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    const QString text = QStringLiteral("𠮷全市收办政府信息公开申请案件3646件，办结三千五百二十一件，办结率为96.6%，"
                                        "结转下年度继续办理125件，被申请行政复议134件。");
    report.blocks(QStringLiteral("1")) = {Block::paragraph(text)};
    auto session = open(report);
    const auto bindings = session->bindableNumbers();
    QStringList tokens;
    for (const NumberBinding &b : bindings)
        tokens.append(b.quote + u' ' + b.token);
    QCOMPARE(
        tokens,
        (QStringList{QStringLiteral("3646 {{sum.received}}"), QStringLiteral("三千五百二十一 {{t3.total.total|zh}}"),
                     QStringLiteral("125 {{t3.carried_out.total}}"), QStringLiteral("96.6% {{rate.closure}}")}));
    session->bindNumbers(bindings);
    const QString bound = session->report().section(QStringLiteral("1"))->blocks[0].text;
    QCOMPARE(
        bound,
        QStringLiteral(
            "𠮷全市收办政府信息公开申请案件{{sum.received}}件，办结{{t3.total.total|zh}}件，办结率为{{rate.closure}}，"
            "结转下年度继续办理{{t3.carried_out.total}}件，被申请行政复议134件。"));
    QCOMPARE(expandTokens(bound, session->report(), session->format(), nullptr), text);
    QVERIFY(session->bindableNumbers().empty());
    session->typeCell(cell("t3.new.natural"), QStringLiteral("3441"));
    QVERIFY(expandTokens(bound, session->report(), session->format(), nullptr).contains(QStringLiteral("案件3647件")));
    session->undoStack().undo();
    session->undoStack().undo();
    QCOMPARE(session->report(), report);
}

void TestEditActions::punctuationIsNormalised() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")) = {Block::paragraph(
        QStringLiteral("公开(含转载)信息1,234条,网址http://a.cn/b,c;时间8:30,见{{t3.new.total}},完成."))};
    auto session = open(report);
    QCOMPARE(session->normalisePunctuation(), 7); // the address keeps its comma, the number and the hour theirs
    QCOMPARE(session->report().section(QStringLiteral("1"))->blocks[0].text,
             QStringLiteral("公开（含转载）信息1,234条，网址http://a.cn/b,c；时间8:30，见{{t3.new.total}}，完成。"));
}

void TestEditActions::wordsAreReplacedInOneStep() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")) = {Block::paragraph(QStringLiteral("没有其它，其它{{t3.new.total}}件"))};
    report.blocks(QStringLiteral("6")) = {Block::paragraph(QStringLiteral("其它"))};
    auto session = open(report);
    const auto places = findInProse(session->report(), QStringLiteral("其它"), {});
    QCOMPARE(session->replaceText(places, QStringLiteral("其他事项")), 3);
    QCOMPARE(session->undoStack().count(), 1);
    QCOMPARE(session->report().section(QStringLiteral("1"))->blocks[0].text,
             QStringLiteral("没有其他事项，其他事项{{t3.new.total}}件"));
    QCOMPARE(session->replaceText({}, QStringLiteral("无")), 0);
    QCOMPARE(session->undoStack().count(), 1); // nothing done is no step
    session->undoStack().undo();
    QCOMPARE(session->report(), report);
}

void TestEditActions::tokensAreLookedUp() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.setCell(cell("t3.carried_out.natural"), Json::number(1)); // an error
    report.indicators.push_back({QStringLiteral("items"), QStringLiteral("公开信息"), Decimal(600), {}, true, {}, {}});
    auto session = open(report);
    const ProseTokens tokens(session->report(), session->format(), session->previous(), session->findings());
    using State = TokenLook::State;
    QCOMPARE(tokens.look(QStringLiteral("t3.new.total")).shown, QStringLiteral("3525"));
    QVERIFY(tokens.look(QStringLiteral("t3.new.total|zh")).shown.startsWith(QStringLiteral("三千")));
    QVERIFY(tokens.look(QStringLiteral("t3.new.total")).label.contains(QStringLiteral("总计")));
    QCOMPARE(tokens.look(QStringLiteral("t3.carried_out.natural")).state, State::Faulty);
    QCOMPARE(tokens.look(QStringLiteral("t3.no.such")).state, State::Unknown);
    QCOMPARE(tokens.look(QStringLiteral("t3.no.such")).shown, QStringLiteral("t3.no.such"));
    QCOMPARE(tokens.look(QString()).state, State::Unknown);
    QCOMPARE(tokens.look(QStringLiteral("yoy.t3.new.total")).state, State::NoValue); // no report of last year
    QCOMPARE(tokens.look(QStringLiteral("ind.items")),
             (TokenLook{State::Value, QStringLiteral("600余"), QStringLiteral("公开信息")}));
    bool cells = false;
    bool rates = false;
    bool own = false;
    for (const TokenChoice &choice : tokens.choices()) {
        cells = cells || (choice.name == QLatin1String("t3.new.total") && choice.value == QLatin1String("3525"));
        rates = rates || choice.name == QLatin1String("rate.closure");
        own = own || choice.name == QLatin1String("ind.items");
        QVERIFY(tokens.look(choice.name).state != State::Unknown);
    }
    QVERIFY(cells && rates && own);
}

void TestEditActions::otherReportsAreComparedWith() {
    const QString text = QStringLiteral("围绕群众关心的就业、教育、医疗、住房等领域，及时发布权威信息，回应社会关切，不"
                                        "断提升政务公开的针对性和实效性，取得了较好的效果。");
    Report other = test::report(QStringLiteral("shuyang-fgj-2023"));
    other.blocks(QStringLiteral("1")) = {Block::paragraph(text)};
    QVERIFY(m_store.create(other).ok());
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")) = {Block::paragraph(text)};
    const auto id = m_store.create(report);
    const auto others = m_authoring->othersOf(id.value(), report);
    QVERIFY(others.ok() && !others.value()->isEmpty());
    EditSession session(*m_authoring, m_clock, m_authoring->open(id.value()).value(), std::nullopt, others.value());
    const Finding *copied = find(session, "text.copied");
    QVERIFY(copied);
    QCOMPARE(copied->expectedText, text);
    QCOMPARE(copied->foundText, QStringLiteral("沭阳县发展和改革局 2023"));
}

QTEST_MAIN(TestEditActions)
#include "tst_editactions.moc"
