// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlregisterstore.h"
#include "storage/storefiles.h"
#include "support/reports.h"
#include "support/scriptedprompt.h"
#include "ui/disclosedpage.h"
#include "ui/indicatorspage.h"
#include "ui/legalcasespage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace gongkai;

namespace {

QDate day(const char *iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Indicator figure(const char *key, int value) {
    Indicator one;
    one.key = QString::fromLatin1(key);
    one.label = QString::fromLatin1(key);
    one.value = Decimal(value);
    return one;
}

bool shows(QWidget &page, const QString &text) {
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return !label->isHidden() && !label->parentWidget()->isHidden() && label->text().contains(text);
    });
}

} // namespace

/// The pages of cases, disclosed items and own figures while somebody else works on the same store.
class TestBooksJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aStaleCaseStaysInItsDialog();
    void aStaleItemStaysInItsDialog();
    void aStaleRemovalShowsWhatIsThere();
    void closedYearsAreToldBeforeTheQuestion();
    void closedYearsRefuseInTheDialog();
    void figuresAreDecidedUpon_data();
    void figuresAreDecidedUpon();

private:
    [[nodiscard]] RegisterTools tools() {
        RegisterTools tools;
        tools.service = m_service.get();
        tools.prompt = &m_prompt;
        return tools;
    }
    template <typename Page> [[nodiscard]] static QPushButton *button(Page &page, const char *text) {
        for (auto *one : page.template findChildren<QPushButton *>())
            if (QString(one->text()).remove(u'&').startsWith(QString::fromLatin1(text)))
                return one;
        qFatal("no button %s", text);
    }
    /// Clicks, and works on the dialog that opens; it must be closed then.
    void inDialog(QPushButton *opener, const std::function<void(QDialog &)> &work) {
        bool worked = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog");
            work(*dialog);
            worked = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        opener->click();
        QVERIFY(worked);
    }

    test::FixedClock m_clock;
    std::optional<FormatCatalogue> m_formats;
    std::unique_ptr<test::TestStore> m_store;
    std::unique_ptr<SqlRegisterStore> m_register;
    std::unique_ptr<RegisterService> m_service;
    test::ScriptedPrompt m_prompt;
};

void TestBooksJourney::initTestCase() {
    m_formats = test::formats();
    m_clock.now = QDateTime(QDate(2024, 3, 20), QTime(3, 0), Qt::UTC);
}

void TestBooksJourney::init() {
    m_store = std::make_unique<test::TestStore>();
    m_register = std::make_unique<SqlRegisterStore>(m_store->open(), m_clock, false);
    m_service = std::make_unique<RegisterService>(*m_register, m_clock, *m_formats, QStringLiteral("甲"));
    QFile file(QStringLiteral(":/calendars/china.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(m_service->open(Json::parse(file.readAll()).value()).ok());
    m_prompt = {};
}

void TestBooksJourney::cleanup() {
    m_service.reset();
    m_register.reset();
    m_store.reset();
}

void TestBooksJourney::aStaleCaseStaysInItsDialog() {
    LegalCase one;
    one.accepted = day("2024-02-01");
    one.subject = QStringLiteral("first");
    one = m_service->saveCase(one).value();
    LegalCasesPage page(tools());
    auto *table = page.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 1);
    inDialog(button(page, "Edit case"), [&](QDialog &dialog) {
        LegalCase theirs = one;
        theirs.subject = QStringLiteral("theirs");
        QVERIFY(m_service->saveCase(theirs).ok());
        auto *subject = dialog.findChild<QLineEdit *>(QStringLiteral("subject"));
        subject->setText(QStringLiteral("mine"));
        dialog.findChild<QPushButton *>(QStringLiteral("accept"))->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(subject->text(), QStringLiteral("mine"));
        QVERIFY(shows(dialog, QStringLiteral("Somebody else")));
    });
    QCOMPARE(m_service->books().findCase(one.id).value()->subject, QStringLiteral("theirs"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("theirs")); // the list was read anew
    inDialog(button(page, "Edit case"), [&](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("subject"))->setText(QStringLiteral("mine"));
        dialog.findChild<QPushButton *>(QStringLiteral("accept"))->click();
        QVERIFY(!dialog.isVisible());
    });
    QCOMPARE(m_service->books().findCase(one.id).value()->subject, QStringLiteral("mine"));
}

void TestBooksJourney::aStaleItemStaysInItsDialog() {
    DisclosedItem item;
    item.day = day("2024-02-01");
    item.title = QStringLiteral("first");
    item = m_service->saveItem(item).value();
    DisclosedPage page(tools());
    inDialog(button(page, "Edit item"), [&](QDialog &dialog) {
        QVERIFY(m_service->removeItem(item).ok());
        auto *title = dialog.findChild<QLineEdit *>(QStringLiteral("title"));
        title->setText(QStringLiteral("mine"));
        dialog.findChild<QPushButton *>(QStringLiteral("accept"))->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(title->text(), QStringLiteral("mine"));
    });
    QVERIFY(m_service->books().items(0).value().empty());
    QCOMPARE(page.findChild<QTableWidget *>()->rowCount(), 0);
}

void TestBooksJourney::aStaleRemovalShowsWhatIsThere() {
    LegalCase one;
    one.accepted = day("2024-02-01");
    one = m_service->saveCase(one).value();
    LegalCasesPage page(tools());
    LegalCase theirs = one;
    theirs.subject = QStringLiteral("theirs");
    QVERIFY(m_service->saveCase(theirs).ok());
    m_prompt.answers = {0};
    button(page, "Remove case")->click();
    QVERIFY(m_service->books().findCase(one.id).value());
    QVERIFY(shows(page, QStringLiteral("Somebody else")));
    QCOMPARE(page.findChild<QTableWidget *>()->item(0, 2)->text(), QStringLiteral("theirs"));
    m_prompt.answers = {0};
    button(page, "Remove case")->click();
    QVERIFY(!m_service->books().findCase(one.id).value());
}

void TestBooksJourney::closedYearsAreToldBeforeTheQuestion() {
    LegalCase one;
    one.accepted = day("2023-02-01");
    one = m_service->saveCase(one).value();
    QVERIFY(m_service->closeYear(2023).ok());
    LegalCasesPage page(tools());
    m_prompt.answers = {0};
    button(page, "Remove case")->click();
    QVERIFY(m_prompt.asked.isEmpty());
    QVERIFY(shows(page, QStringLiteral("2023 is closed")));
    QVERIFY(m_service->books().findCase(one.id).value());
}

void TestBooksJourney::closedYearsRefuseInTheDialog() {
    DisclosedItem item;
    item.day = day("2018-02-01");
    item.title = QStringLiteral("first");
    item = m_service->saveItem(item).value();
    DisclosedPage page(tools());
    page.setYear(2018);
    inDialog(button(page, "Edit item"), [&](QDialog &dialog) {
        QVERIFY(m_service->closeYear(2018).ok()); // by somebody else, meanwhile
        dialog.findChild<QCheckBox *>(QStringLiteral("site"))->setChecked(true);
        dialog.findChild<QPushButton *>(QStringLiteral("accept"))->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(shows(dialog, QStringLiteral("2018 is closed")));
    });
    QVERIFY(m_service->books().findItem(item.id).value()->via.isEmpty());
}

void TestBooksJourney::figuresAreDecidedUpon_data() {
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("this table") << 0 << QStringLiteral("3") << QStringLiteral("3");
    QTest::newRow("theirs") << 1 << QStringLiteral("2") << QStringLiteral("2");
    QTest::newRow("later") << 2 << QStringLiteral("2") << QStringLiteral("3");
}

void TestBooksJourney::figuresAreDecidedUpon() {
    QFETCH(int, answer);
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    const auto first = m_service->saveIndicators(2024, {}, {figure("resp", 1)}).value();
    IndicatorsPage page(tools());
    auto *table = page.findChild<QTableWidget *>();
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("1"));
    QVERIFY(m_service->saveIndicators(2024, first, {figure("resp", 2)}).ok());
    table->item(0, 1)->setText(QStringLiteral("3"));
    // nothing typed is lost, and nothing of theirs
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("3"));
    QVERIFY(shows(page, QStringLiteral("Somebody else")));
    QVERIFY(m_service->books().indicators(2024).value()[0].value == Decimal(2));
    m_prompt.answers = {answer};
    button(page, "Decide")->click();
    QVERIFY(m_prompt.asked.constLast().contains(QStringLiteral("resp: 2")));
    QCOMPARE(m_service->books().indicators(2024).value()[0].value->toString(), stored);
    QCOMPARE(table->item(0, 1)->text(), shown);
    if (answer == 2)
        return;
    table->item(0, 1)->setText(QStringLiteral("9")); // and work goes on
    QVERIFY(m_service->books().indicators(2024).value()[0].value == Decimal(9));
}

QTEST_MAIN(TestBooksJourney)
#include "tst_booksjourney.moc"
