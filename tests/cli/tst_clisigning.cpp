// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/testpki.h"
#include "support/clirunner.h"
#include "support/testfiles.h"

#include <QFileInfo>
#include <QTest>

using namespace gongkai;

class TestCliSigning final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clerkAndSupervisorSign();
    void verdicts_data();
    void verdicts();
    void changedBytesAreFound_data();
    void changedBytesAreFound();
    void refused_data();
    void refused();
    void existingOutputsStay();

private:
    [[nodiscard]] QString path(const char *name) const { return m_pki.path(name); }
    [[nodiscard]] test::CliResult run(const QByteArray &words) const {
        return test::runCli(words.constData(), m_pki.folder());
    }

    test::TestPki m_pki; // its folder holds the documents too
};

void TestCliSigning::initTestCase() {
    QVERIFY2(m_pki.create(), qPrintable(m_pki.problem()));
    QVERIFY(test::putContent(path("password"), test::TestPki::password() + '\n'));
    QVERIFY(test::putContent(path("wrong"), "wrong\n"));
    QVERIFY(test::putContent(path("nothing"), {}));
    QVERIFY(test::putContent(path("text.txt"), "no PDF\n"));
    QVERIFY(QFile::copy(QStringLiteral(GONGKAI_TEST_DATA "/reports/suqian-2024.report.json"), path("r.json")));
    const auto exported = run("export r.json --pdf r.pdf");
    QVERIFY2(exported.status == 0, exported.messages.constData());
    QCOMPARE(run("export r.json --pdf draft.pdf --draft").status, 0);
    const auto clerk = run("sign r.pdf clerk.pdf --p12 clerk.p12 --password-file password --role clerk --json");
    QVERIFY2(clerk.status == 0, clerk.messages.constData());
    QCOMPARE(clerk.json().string(u"file"), QStringLiteral("clerk.pdf"));
    QCOMPARE(clerk.json().string(u"field"), QStringLiteral("Gongkai.Clerk"));
    QCOMPARE(clerk.json().string(u"signer"), QStringLiteral("经办人"));
    QCOMPARE(clerk.json().string(u"certificate_sha256").size(), 64);
    const auto both = run("sign clerk.pdf both.pdf --p12 supervisor.p12 --password-file password --role supervisor");
    QVERIFY2(both.status == 0, both.messages.constData());
    QVERIFY(both.output.contains("both.pdf"));
}

void TestCliSigning::clerkAndSupervisorSign() {
    // signing appends: what was there stays
    const QByteArray plain = test::contentOf(path("r.pdf"));
    const QByteArray clerk = test::contentOf(path("clerk.pdf"));
    const QByteArray both = test::contentOf(path("both.pdf"));
    QVERIFY(clerk.startsWith(plain) && clerk.size() > plain.size());
    QVERIFY(both.startsWith(clerk) && both.size() > clerk.size());
    const auto verified = run("verify both.pdf --trust root.pem --expect clerk,supervisor --json");
    QVERIFY2(verified.status == 0, verified.output.constData());
    const Json json = verified.json();
    QCOMPARE(json.string(u"verdict"), QStringLiteral("valid"));
    QCOMPARE(json.string(u"status"), QStringLiteral("unissued"));
    QVERIFY(!json.string(u"sentence").isEmpty());
    const auto signatures = json.find(u"signatures")->toArray();
    QCOMPARE(signatures.size(), std::size_t(2));
    QCOMPARE(signatures[0].string(u"role"), QStringLiteral("clerk"));
    QCOMPARE(signatures[0].string(u"coverage"), QStringLiteral("earlier revision"));
    QCOMPARE(signatures[1].string(u"role"), QStringLiteral("supervisor"));
    QCOMPARE(signatures[1].string(u"coverage"), QStringLiteral("whole file"));
    for (const Json &signature : signatures) {
        QVERIFY(signature.find(u"integrity")->toBool());
        QVERIFY(signature.find(u"allowed_changes_only")->toBool());
        QCOMPARE(signature.string(u"trust"), QStringLiteral("trusted"));
        QCOMPARE(signature.string(u"level"), QStringLiteral("B-B"));
        QVERIFY(signature.find(u"time")->find(u"stamped")->isNull());
    }
    QVERIFY(json.find(u"unsigned_fields")->toArray().empty());
    QVERIFY(json.find(u"expected_missing")->toArray().empty());
    const auto said = run("verify both.pdf --trust root.pem");
    QCOMPARE(said.status, 0);
    QVERIFY(said.output.contains("经办人") && said.output.contains("审核人"));
}

void TestCliSigning::verdicts_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("missing");
    const QStringList none;
    QTest::newRow("signed by one, nothing expected")
        << QByteArray("clerk.pdf --trust root.pem") << 0 << QStringLiteral("valid") << none;
    QTest::newRow("no root trusted") << QByteArray("both.pdf") << 1 << QStringLiteral("untrusted") << none;
    QTest::newRow("another root trusted")
        << QByteArray("both.pdf --trust foreignroot.pem") << 1 << QStringLiteral("untrusted") << none;
    QTest::newRow("two roots trusted") << QByteArray("both.pdf --trust foreignroot.pem --trust root.pem") << 0
                                       << QStringLiteral("valid") << none;
    QTest::newRow("the issuer is expected") << QByteArray("both.pdf --trust root.pem --expect issuer") << 1
                                            << QStringLiteral("incomplete") << QStringList{QStringLiteral("issuer")};
    QTest::newRow("the supervisor has not signed yet")
        << QByteArray("clerk.pdf --trust root.pem --expect clerk,supervisor") << 1 << QStringLiteral("incomplete")
        << QStringList{QStringLiteral("supervisor")};
    QTest::newRow("a time stamp is required")
        << QByteArray("both.pdf --trust root.pem --require-timestamp") << 1 << QStringLiteral("incomplete") << none;
    QTest::newRow("another certificate is expected")
        << "both.pdf --trust root.pem --expect clerk=" + QByteArray(64, 'a') << 1 << QStringLiteral("incomplete")
        << QStringList{QStringLiteral("clerk")};
    QTest::newRow("no signature") << QByteArray("r.pdf --trust root.pem") << 1 << QStringLiteral("unsigned") << none;
    QTest::newRow("no PDF") << QByteArray("text.txt --trust root.pem") << 3 << QStringLiteral("refused") << none;
}

void TestCliSigning::verdicts() {
    QFETCH(QByteArray, words);
    QFETCH(int, status);
    QFETCH(QString, verdict);
    QFETCH(QStringList, missing);
    const auto result = run("verify --json " + words);
    QVERIFY2(result.status == status, result.output.constData());
    QCOMPARE(result.json().string(u"verdict"), verdict);
    QStringList found;
    for (const Json &role : result.json().find(u"expected_missing")->toArray())
        found.append(role.toString());
    QCOMPARE(found, missing);
    QCOMPARE(run("verify " + words).status, status);
}

void TestCliSigning::changedBytesAreFound_data() {
    QTest::addColumn<QByteArray>("after"); // the byte behind these bytes is changed
    QTest::addColumn<bool>("last");        // their last place, else their first
    QTest::newRow("in the comment at the head") << QByteArray("%PDF-1.4\n%") << false;
    QTest::newRow("in the status of the file") << QByteArray("gongkai:status") << false;
    QTest::newRow("in what the supervisor signed") << QByteArray("/M (D:20") << true;
}

void TestCliSigning::changedBytesAreFound() {
    QFETCH(QByteArray, after);
    QFETCH(bool, last);
    QByteArray pdf = test::contentOf(path("both.pdf"));
    const qsizetype at = last ? pdf.lastIndexOf(after) : pdf.indexOf(after);
    QVERIFY(at >= 0);
    const qsizetype changed = at + after.size() + 1;
    pdf[changed] = static_cast<char>(pdf[changed] ^ 1);
    QVERIFY(test::putContent(path("changed.pdf"), pdf));
    const auto result = run("verify changed.pdf --trust root.pem --json");
    QVERIFY2(result.status == 1, result.output.constData());
    bool broken = false;
    for (const Json &signature : result.json().find(u"signatures")->toArray())
        broken = broken || !signature.find(u"integrity")->toBool();
    QVERIFY(broken);
    QCOMPARE(result.json().string(u"verdict"), QStringLiteral("invalid"));
}

void TestCliSigning::refused_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *words, int status) {
        QTest::newRow(name) << QByteArray(words) << status;
    };
    const char *const key = "clerk.p12 --password-file password";
    const auto with = [&row](const char *name, const QByteArray &files, const QByteArray &keyWords, const char *rest,
                             int status) { row(name, (files + " --p12 " + keyWords + rest).constData(), status); };
    with("a wrong password", "r.pdf o.pdf", "clerk.p12 --password-file wrong", " --role clerk", 3);
    with("an empty password", "r.pdf o.pdf", "clerk.p12 --password-file nothing", " --role clerk", 3);
    with("no password file", "r.pdf o.pdf", "clerk.p12 --password-file none", " --role clerk", 2);
    with("an expired certificate", "r.pdf o.pdf", "expired.p12 --password-file password", " --role clerk", 4);
    with("a certificate not for signing", "r.pdf o.pdf", "encipher.p12 --password-file password", " --role clerk", 4);
    with("a key file that is none", "r.pdf o.pdf", "text.txt --password-file password", " --role clerk", 3);
    with("a key file without a key", "r.pdf o.pdf", "nokey.p12 --password-file password", " --role clerk", 3);
    with("a key file that is not there", "r.pdf o.pdf", "none.p12 --password-file password", " --role clerk", 2);
    with("a draft", "draft.pdf o.pdf", key, " --role clerk", 4);
    with("a file that is no PDF", "text.txt o.pdf", key, " --role clerk", 3);
    with("a PDF that is not there", "none.pdf o.pdf", key, " --role clerk", 2);
    with("a role without a prepared field", "both.pdf o.pdf", "issuer.p12 --password-file password", " --role issuer",
         4);
    with("a field that is signed already", "clerk.pdf o.pdf", key, " --role clerk", 4);
    with("a seal that is no picture", "r.pdf o.pdf", key, " --role clerk --seal text.txt", 3);
    with("an output below a file", "r.pdf text.txt/o.pdf", key, " --role clerk", 4);
}

void TestCliSigning::refused() {
    QFETCH(QByteArray, words);
    QFETCH(int, status);
    const QStringList before = test::namesIn(m_pki.folder());
    for (const char *language : {"", " --lang en"}) {
        const auto result = run("sign " + words + language);
        QVERIFY2(result.status == status, result.messages.constData());
        QVERIFY2(result.messages.count('\n') == 1 && result.messages.size() > 10, result.messages.constData());
        QVERIFY(!result.messages.contains(test::TestPki::password()));
        QVERIFY(*language == '\0' || !test::hasHan(result.messages));
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(test::namesIn(m_pki.folder()), before);
    }
}

void TestCliSigning::existingOutputsStay() {
    QVERIFY(test::putContent(path("taken.pdf"), "before"));
    const QByteArray line = "sign r.pdf taken.pdf --p12 clerk.p12 --password-file password --role clerk";
    QCOMPARE(run(line).status, 4);
    QCOMPARE(test::contentOf(path("taken.pdf")), QByteArray("before"));
    QCOMPARE(run(line + " --force").status, 0);
    QCOMPARE(run("verify taken.pdf --trust root.pem").status, 0);
}

QTEST_APPLESS_MAIN(TestCliSigning)
#include "tst_clisigning.moc"
