// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letters/letterdocument.h"
#include "models/countsmodel.h"
#include "models/editsession.h"
#include "models/registermodel.h"
#include "storage/sqlregisterstore.h"
#include "storage/storefiles.h"
#include "support/reports.h"
#include "support/scriptedprompt.h"
#include "ui/applicationdialog.h"
#include "ui/casepanel.h"
#include "ui/dayfield.h"
#include "ui/promptdialogs.h"
#include "ui/registerfilters.h"
#include "ui/registerpage.h"
#include "ui/registerworkspace.h"
#include "ui/stepdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace gongkai;

namespace {

QDate day(const char *iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

/// The register's pages and dialogs on a real store.
class TestRegisterJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void modelsKeepTheirWord();
    void pagesComeAsTheyAreLookedAt();
    void aFigureOpensItsCases();
    void theDialogRegisters();
    void theDialogRefusesWhatCannotBe();
    void stepsTellWhatFollows();
    void entriesArePutRight();
    void lawfulStepsComeFirst();
    void filtersAreKept();
    void periodsOfOthersAreReminded();
    void lateResultsAreReadWhole();
    void countedFiguresAreOverriddenWithAReason();
    void aQuestionForOneLineShowsItsButtons();

private:
    ApplicationId add(const char *received, const char *subject, const char *kind = "natural") {
        ApplicationFacts facts;
        facts.received = day(received);
        facts.subject = QString::fromUtf8(subject);
        facts.kind = QString::fromLatin1(kind);
        const auto id = m_service->add(facts, {{}, QStringLiteral("刘一二"), QStringLiteral("1")});
        if (!id)
            qFatal("add: %d", static_cast<int>(id.error().code));
        return id.value();
    }
    RegisterTools tools() {
        RegisterTools tools;
        tools.service = m_service.get();
        tools.prompt = &m_prompt;
        tools.letters = &*m_letters;
        return tools;
    }
    template <typename T> static T *named(QWidget &parent, const QString &text) {
        for (T *widget : parent.findChildren<T *>())
            if (!widget->isHidden() && QString(widget->text()).remove(u'&').startsWith(text))
                return widget;
        return nullptr;
    }

    test::FixedClock m_clock;
    std::optional<FormatCatalogue> m_formats;
    std::optional<LetterBook> m_letters;
    std::unique_ptr<test::TestStore> m_store;
    std::unique_ptr<SqlRegisterStore> m_register;
    std::unique_ptr<RegisterService> m_service;
    test::ScriptedPrompt m_prompt;
};

void TestRegisterJourney::initTestCase() {
    m_formats = test::formats();
    auto letters = loadLetters(QStringLiteral(":/letters"));
    QVERIFY(letters.ok());
    m_letters = std::move(letters).value();
    m_clock.now = QDateTime(QDate(2024, 3, 20), QTime(3, 0), Qt::UTC); // a Wednesday
}

void TestRegisterJourney::init() {
    m_store = std::make_unique<test::TestStore>();
    m_register = std::make_unique<SqlRegisterStore>(m_store->open(), m_clock, false);
    m_service = std::make_unique<RegisterService>(*m_register, m_clock, *m_formats, QStringLiteral("甲"));
    QFile file(QStringLiteral(":/calendars/china.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(m_service->open(Json::parse(file.readAll()).value()).ok());
}

void TestRegisterJourney::cleanup() {
    m_service.reset();
    m_register.reset();
    m_store.reset();
}

void TestRegisterJourney::modelsKeepTheirWord() {
    for (int i = 0; i < 5; ++i)
        add("2024-03-01", "甲");
    RegisterModel model(*m_service);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.setQuery({}).ok());
    QCOMPARE(model.rowCount(), 5);
    model.sort(RegisterModel::Number, Qt::AscendingOrder);
    QCOMPARE(model.index(0, RegisterModel::Number).data().toString(), QStringLiteral("2024-0001"));
    QCOMPARE(model.index(0, RegisterModel::Applicant).data().toString(), QStringLiteral("刘某"));
}

void TestRegisterJourney::pagesComeAsTheyAreLookedAt() {
    std::vector<StoredApplication> many;
    for (int i = 0; i < 450; ++i) {
        ApplicationFacts facts;
        facts.received = day("2024-03-01");
        facts.subject = QString::number(i);
        many.push_back(m_service->prepare(facts, {}, {}, {}, m_service->moment()).value());
    }
    QVERIFY(m_register->insertMany(many, QStringLiteral("{year}-{no:4}")).ok());
    RegisterModel model(*m_service);
    ApplicationQuery query;
    query.sort = ApplicationQuery::Sort::Number;
    query.descending = false;
    QVERIFY(model.setQuery(query).ok());
    QVERIFY(!model.countKnown()); // a page is full: there may be more
    QCOMPARE(model.rowCount(), 200);
    model.setCount(m_register->count(query).value());
    QCOMPARE(model.rowCount(), 450);
    QCOMPARE(model.index(449, RegisterModel::Subject).data().toString(), QStringLiteral("449"));
    QCOMPARE(model.index(201, RegisterModel::Subject).data().toString(), QStringLiteral("201"));
}

void TestRegisterJourney::aFigureOpensItsCases() {
    add("2024-02-01", "土地");
    add("2024-02-02", "预算", "biz");
    RegisterWorkspace workspace(tools());
    const auto query = queryForCell(*m_formats->byId(QStringLiteral("2021")),
                                    {QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("biz")}, 2024);
    QVERIFY(query);
    workspace.showQuery(*query, QStringLiteral("新收"));
    QCOMPARE(workspace.applications()->model()->rowCount(), 1);
    QCOMPARE(workspace.applications()->panel()->application()->facts.subject, QStringLiteral("预算"));
    // and the way back
    named<QPushButton>(workspace, QStringLiteral("Show the whole list"))->click();
    QCOMPARE(workspace.applications()->model()->rowCount(), 2);
}

void TestRegisterJourney::theDialogRegisters() {
    ApplicationDialog dialog(tools(), std::nullopt, nullptr);
    const auto edits = dialog.findChildren<DayField *>();
    QCOMPARE(edits.size(), 2);
    edits[0]->setDay(day("2024-03-18"));
    QCOMPARE(edits[1]->day(), day("2024-03-18")); // follows until the clerk says otherwise
    auto *accept = named<QPushButton>(dialog, QStringLiteral("Register"));
    QVERIFY(!accept->isEnabled()); // a subject is needed
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        if (edit->placeholderText().isEmpty() && !qobject_cast<DayField *>(edit) && edit->text().isEmpty())
            edit->setText(QStringLiteral("示例"));
    QVERIFY(accept->isEnabled());
    accept->click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    const auto saved = m_service->load(dialog.saved());
    QVERIFY(saved.ok());
    QCOMPARE(saved.value().facts.number, QStringLiteral("2024-0001"));
    QCOMPARE(saved.value().state.due, day("2024-04-16"));
}

void TestRegisterJourney::theDialogRefusesWhatCannotBe() {
    ApplicationDialog dialog(tools(), std::nullopt, nullptr);
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        if (!qobject_cast<DayField *>(edit) && edit->placeholderText().isEmpty())
            edit->setText(QStringLiteral("示例"));
    auto *accept = named<QPushButton>(dialog, QStringLiteral("Register"));
    const auto days = dialog.findChildren<DayField *>();
    for (const char *bad : {"2024-03-21", "2024-02-30", ""}) { // tomorrow, no day, none
        days[1]->setText(QString::fromLatin1(bad));
        QVERIFY2(!accept->isEnabled(), bad);
    }
    days[1]->setText(QStringLiteral("2024年3月18日"));
    QVERIFY(!accept->isEnabled()); // handed in today, received before: cannot be
    days[0]->setDay(day("2024-03-15"));
    days[1]->setText(QStringLiteral("2024年3月18日"));
    QVERIFY(accept->isEnabled());
}

void TestRegisterJourney::stepsTellWhatFollows() {
    const ApplicationId id = add("2024-03-01", "土地");
    StepDialog dialog(tools(), m_service->load(id).value(), StepKind::CorrectionAsked, nullptr);
    const auto days = dialog.findChildren<DayField *>();
    auto *accept = named<QPushButton>(dialog, QStringLiteral("Record"));
    days[0]->setDay(day("2024-03-20")); // working day 13
    QVERIFY(accept->isEnabled());
    QVERIFY(named<QLabel>(dialog, QStringLiteral("Will be marked as irregular")));
    days[0]->setDay(day("2024-03-12"));
    QVERIFY(!named<QLabel>(dialog, QStringLiteral("Will be marked as irregular")));
    days[0]->setDay(day("2024-02-29"));
    QVERIFY(!accept->isEnabled());
    days[0]->setDay(day("2024-03-12"));
    accept->click();
    QCOMPARE(m_service->load(id).value().state.stage, CaseStage::AwaitingCorrection);
}

void TestRegisterJourney::entriesArePutRight() {
    const ApplicationId id = add("2024-03-01", "土地");
    Step step;
    step.kind = StepKind::Decided;
    step.day = day("2024-03-19");
    step.decision = QStringLiteral("partial");
    const StoredApplication decided = m_service->take(m_service->load(id).value(), step).value();
    StepDialog dialog(tools(), decided, effectiveSteps(decided.history).front(), nullptr);
    auto *back = named<QPushButton>(dialog, QStringLiteral("Take entry back"));
    QVERIFY(!back->isEnabled()); // without a reason
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        if (edit->text().isEmpty() && !qobject_cast<DayField *>(edit))
            edit->setText(QStringLiteral("误录"));
    QVERIFY(back->isEnabled());
    back->click();
    const StoredApplication after = m_service->load(id).value();
    QVERIFY(after.state.isOpen());
    QCOMPARE(after.history.size(), std::size_t(2)); // the mistake stays in the history
}

void TestRegisterJourney::lawfulStepsComeFirst() {
    const ApplicationId id = add("2024-03-18", "土地");
    CasePanel panel(tools());
    panel.show(id);
    QVERIFY(named<QPushButton>(panel, QStringLiteral("Reply issued")));
    QVERIFY(named<QPushButton>(panel, QStringLiteral("Correction asked")));
    const ApplicationId old = add("2024-03-01", "预算"); // the seven days for a correction are over
    panel.show(old);
    QVERIFY(!named<QPushButton>(panel, QStringLiteral("Correction asked")));
    auto *course = panel.findChild<QListWidget *>();
    QVERIFY(course->item(0)->text().startsWith(QStringLiteral("2024-03-01")));
}

void TestRegisterJourney::filtersAreKept() {
    const filters::Filter filter{2024, 3, QStringLiteral("biz"), QStringLiteral("denied"), QStringLiteral("土地")};
    QCOMPARE(filters::fromText(filters::toText(filter)), filter);
    const QString one = filters::withSaved({}, QStringLiteral("甲"), filters::toText(filter));
    const QString two = filters::withSaved(one, QStringLiteral("乙"), filters::toText({}));
    QCOMPARE(filters::savedFrom(two).size(), std::size_t(2));
    QCOMPARE(filters::savedFrom(filters::withSaved(two, QStringLiteral("甲"), {})).size(), std::size_t(1));
    QVERIFY(filters::savedFrom(QStringLiteral("no json")).empty());
}

void TestRegisterJourney::periodsOfOthersAreReminded() {
    const auto waits = [this](const char *subject, StepKind kind) {
        Step step;
        step.kind = kind;
        step.day = day("2024-02-05");
        QVERIFY(m_service->take(m_service->load(add("2024-02-01", subject)).value(), step).ok());
    };
    waits("补正", StepKind::CorrectionAsked);
    waits("缴费", StepKind::FeeNotified);
    waits("意见", StepKind::ThirdPartyAsked);
    add("2024-03-18", "新收");
    RegisterWorkspace workspace(tools());
    RegisterModel &model = *workspace.applications()->model();
    QCOMPARE(model.rowCount(), 4);
    // all of them in one word, and behind it the list of them
    auto *reminders = named<QLabel>(workspace, QStringLiteral("<a"));
    QVERIFY(reminders);
    static const QRegularExpression link(
        QStringLiteral("<a href=\"([0-9/]+)\"[^>]*>period over \\(correction, payment, opinions\\) 3</a>"));
    const auto match = link.match(reminders->text());
    QVERIFY2(match.hasMatch(), qPrintable(reminders->text()));
    Q_EMIT reminders->linkActivated(match.captured(1));
    QCOMPARE(model.rowCount(), 3);
    QMap<QString, QString> left;
    QMap<QString, QString> tips;
    for (int row = 0; row < 3; ++row) {
        const QString subject = model.index(row, RegisterModel::Subject).data().toString();
        left[subject] = model.index(row, RegisterModel::Left).data().toString();
        tips[subject] = model.index(row, RegisterModel::Left).data(Qt::ToolTipRole).toString();
    }
    QCOMPARE(left.value(QStringLiteral("补正")), QStringLiteral("period for correction over"));
    QCOMPARE(left.value(QStringLiteral("缴费")), QStringLiteral("period for payment over"));
    // nobody answered: the reply is due again, and the tip says why
    QVERIFY(left.value(QStringLiteral("意见")).contains(QStringLiteral("day(s)")));
    QVERIFY(tips.value(QStringLiteral("意见")).contains(QStringLiteral("period for opinions over")));
    QVERIFY(tips.value(QStringLiteral("补正")).contains(QStringLiteral("The period ended on 2024-")));
    // the same by the filter of states
    named<QPushButton>(workspace, QStringLiteral("Show the whole list"))->click();
    QCOMPARE(model.rowCount(), 4);
    for (QComboBox *box : workspace.applications()->findChildren<QComboBox *>())
        if (box->accessibleName() == QLatin1String("State")) {
            box->setCurrentIndex(box->findData(static_cast<int>(ApplicationQuery::Only::PeriodOver)));
            QCOMPARE(box->currentText(), QStringLiteral("Period of others over"));
            Q_EMIT box->activated(box->currentIndex());
        }
    QCOMPARE(model.rowCount(), 3);
}

void TestRegisterJourney::lateResultsAreReadWhole() {
    Step step;
    step.kind = StepKind::Decided;
    step.day = day("2024-03-19");
    step.decision = QStringLiteral("denied_process");
    const ApplicationId id = add("2024-01-02", "土地"); // due on 2024-01-30
    QVERIFY(m_service->take(m_service->load(id).value(), step).ok());
    RegisterPage page(tools());
    QTableView *view = nullptr;
    for (QTableView *one : page.findChildren<QTableView *>())
        if (one->model() == page.model())
            view = one;
    QVERIFY(view);
    const QModelIndex left = page.model()->index(0, RegisterModel::Left);
    const QString text = left.data().toString();
    QCOMPARE(text, RegisterModel::lateText(QStringLiteral("不予公开")));
    // the badge with its edges
    QVERIFY(view->columnWidth(RegisterModel::Left) >= view->fontMetrics().horizontalAdvance(text) + 20);
    QCOMPARE(left.data(Qt::ToolTipRole).toString(),
             text + QStringLiteral("\nDue 2024-01-30\nDecided or closed 2024-03-19"));
    page.panel()->show(id);
    auto *badge = named<QLabel>(*page.panel(), text);
    QVERIFY(badge);
    QCOMPARE(badge->toolTip(), left.data(Qt::ToolTipRole).toString());
}

void TestRegisterJourney::countedFiguresAreOverriddenWithAReason() {
    add("2024-03-01", "土地");
    test::TestStore reports;
    const auto store = test::openStore(reports.path(), m_clock);
    Authoring authoring(*store, *m_formats);
    const auto report = m_service->reportFor(2024, {QStringLiteral("示例局"), {}, {}, {}, {}});
    QVERIFY(report.ok());
    const auto id = authoring.importReport(report.value());
    EditSession session(authoring, m_clock, authoring.open(id.value()).value(), std::nullopt);
    const CellRef cell{QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("natural")};
    QCOMPARE(session.report().cell(cell).numberText(), QStringLiteral("1"));
    QVERIFY(session.isComputed(cell));
    session.unlockCell(cell, QStringLiteral("含并入单位"));
    session.typeCell(cell, QStringLiteral("4"));
    Report counted = session.report();
    add("2024-03-04", "预算");
    QVERIFY(m_service->refresh(counted).ok());
    session.takeFigures(counted);
    QCOMPARE(session.report().cell(cell).numberText(), QStringLiteral("4")); // the override stands
    const CellSource source = session.report().sources.value(cell.name());
    QCOMPARE(source.overrideReason, QStringLiteral("含并入单位"));
    QCOMPARE(source.extra.find(u"computed")->numberText(), QStringLiteral("2")); // what is counted now beside it
    session.lockCell(cell);
    QCOMPARE(session.report().cell(cell).numberText(), QStringLiteral("2"));
    QCOMPARE(session.report().cell({cell.table, cell.row, QStringLiteral("total")}).numberText(), QStringLiteral("2"));
}

void TestRegisterJourney::aQuestionForOneLineShowsItsButtons() {
    for (const QString &info : {QString(), QStringLiteral("about")}) {
        TextDialog dialog({QStringLiteral("t"), info, QStringLiteral("Name:"), {}, false, true, QStringLiteral("Keep")},
                          nullptr);
        dialog.show();
        auto *keep = named<QPushButton>(dialog, QStringLiteral("Keep"));
        QVERIFY(keep);
        QVERIFY(dialog.rect().contains(QRect(keep->mapTo(&dialog, QPoint()), keep->size())));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("x"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.text(), QStringLiteral("x"));
    }
}

QTEST_MAIN(TestRegisterJourney)
#include "tst_registerjourney.moc"
