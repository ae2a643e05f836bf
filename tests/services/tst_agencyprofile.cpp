// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencyprofile.h"
#include "support/registerbox.h"

#include <QTest>

using namespace gongkai;

/// What the office says of itself is kept once and goes into new reports.
class TestAgencyProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRegisterKnowsNothing();
    void coverIsKeptAndReadAgain();
    void newReportsTakeIt();

private:
    static Report cover() {
        Report report;
        report.formatId = QStringLiteral("2021");
        report.year = 2024;
        report.agency = {
            QStringLiteral("示例市示例局"), QStringLiteral("示例局"), QStringLiteral("113200000142"), {}, {}};
        report.contact.set(QStringLiteral("phone"), Json(QStringLiteral("000-12345678")));
        report.contact.set(QStringLiteral("email"), Json(QStringLiteral("gk@example.cn")));
        return report;
    }
};

void TestAgencyProfile::anEmptyRegisterKnowsNothing() {
    test::RegisterBox box;
    const auto profile = readAgencyProfile(box.service->books());
    QVERIFY(profile.ok());
    QVERIFY(profile.value() == AgencyProfile());
    Report report = cover();
    applyProfile(report, *box.service->formats().byId(report.formatId), profile.value());
    QVERIFY(report == cover());
}

void TestAgencyProfile::coverIsKeptAndReadAgain() {
    test::RegisterBox box;
    RegisterBooks &books = box.service->books();
    QVERIFY(books.setSetting(QStringLiteral("agency_phone"), QStringLiteral("000-1")).ok());
    QVERIFY(books.setSetting(QStringLiteral("agency_fax"), QStringLiteral("000-2")).ok());
    const auto changes = profileChanges(books, cover());
    QVERIFY(changes.ok());
    QCOMPARE(changes.value().size(), std::size_t(5));
    QVERIFY(keepInProfile(box.service->store(), changes.value()).ok());
    const auto profile = readAgencyProfile(books);
    QVERIFY(profile.ok());
    QCOMPARE(profile.value().name, QStringLiteral("示例市示例局"));
    QCOMPARE(profile.value().phone, QStringLiteral("000-12345678"));
    QCOMPARE(profile.value().fax, QStringLiteral("000-2")); // what the cover leaves blank stays
    QVERIFY(profileChanges(books, cover()).value().empty());
}

void TestAgencyProfile::newReportsTakeIt() {
    test::RegisterBox box;
    QVERIFY(keepInProfile(box.service->store(), profileChanges(box.service->books(), cover()).value()).ok());
    QVERIFY(box.service->books().setSetting(QStringLiteral("officer"), QStringLiteral("张某")).ok());
    const AgencyProfile profile = readAgencyProfile(box.service->books()).value();
    for (const int year : {2018, 2024}) {
        const Format &format = *box.service->formats().forYear(year);
        Report report = newReport(format, year, {QStringLiteral("示例市示例局"), {}, {}, {}, {}});
        report.contact.set(QStringLiteral("phone"), Json(QStringLiteral("last year's")));
        applyProfile(report, format, profile);
        QCOMPARE(report.agency.code, QStringLiteral("113200000142"));
        QCOMPARE(report.contact.string(u"phone"), QStringLiteral("000-12345678"));
        // printed under the annex of 2018 only
        QCOMPARE(report.statFooter.string(u"head"), year == 2018 ? QStringLiteral("张某") : QString());
        Report other = newReport(format, year, {QStringLiteral("另一局"), {}, {}, {}, {}});
        const Report untouched = other;
        applyProfile(other, format, profile);
        QVERIFY(other == untouched);
    }
}

QTEST_GUILESS_MAIN(TestAgencyProfile)
#include "tst_agencyprofile.moc"
