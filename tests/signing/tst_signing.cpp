// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpdf.h"
#include "testpki.h"

#include "signing/pdfsigner.h"
#include "signing/pdfverifier.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace gongkai;
using namespace gongkai::test;

namespace {

SealImage disc() {
    SealImage seal{400, 400, QByteArray(50 * 400, '\0'), 40, 40};
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 400; ++x)
            if (std::hypot(x - 199.5, y - 199.5) < 200)
                seal.dots[y * 50 + x / 8] = char(quint8(seal.dots[y * 50 + x / 8]) | (0x80U >> (x % 8)));
    return seal;
}

} // namespace

class TestSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensKeyFiles_data();
    void opensKeyFiles();
    void refusesKeyFiles_data();
    void refusesKeyFiles();
    void outsideToolsAgree_data();
    void outsideToolsAgree();
    void drawsTheSealInItsSize_data();
    void drawsTheSealInItsSize();
    void refusesToSign_data();
    void refusesToSign();
    void refusesCertificates_data();
    void refusesCertificates();
    void refusesChangedFile();
    void addsTheSignersOwnField();
    void tellsTheStatus_data();
    void tellsTheStatus();
    void judgesExpectedSigners_data();
    void judgesExpectedSigners();

private:
    std::shared_ptr<SigningKey> key(const char *name) const {
        auto opened = m_signer.openPkcs12(m_pki.file(name), Secret(TestPki::password()));
        return opened ? opened.value() : nullptr;
    }
    Result<QByteArray> sign(const QByteArray &pdf, SignerRole role, const char *name, bool seal = false) const {
        const auto signingKey = key(name);
        if (!signingKey)
            return Error{ErrorCode::KeyFileUnreadable, {}, {}, {}};
        SignRequest request;
        request.pdf = pdf;
        request.role = role;
        request.fields = {SignerRole::Clerk, SignerRole::Supervisor, SignerRole::Issuer};
        request.time = QDateTime::currentDateTime();
        if (seal)
            request.seal = disc();
        return m_signer.sign(request, *signingKey);
    }
    VerifyReport verify(const QByteArray &pdf, const QList<ExpectedSigner> &expected = {}) const {
        VerifyPolicy policy;
        policy.trustedPem = {m_pki.file("root.pem")};
        policy.expected = expected;
        policy.now = QDateTime::currentDateTimeUtc();
        return m_verifier.verify(pdf, policy);
    }
    QByteArray throughQpdf(const QByteArray &pdf, const QStringList &options) const {
        writeFile(m_pki.path("in.pdf"), pdf);
        QFile::remove(m_pki.path("out.pdf"));
        runTool(QStringLiteral("qpdf"), options + QStringList{m_pki.path("in.pdf"), m_pki.path("out.pdf")});
        return m_pki.file("out.pdf");
    }

    TestPki m_pki;
    OpensslPdfSigner m_signer;
    OpensslPdfVerifier m_verifier;
};

void TestSigning::initTestCase() {
    QVERIFY2(m_pki.create(), qPrintable(m_pki.problem()));
}

void TestSigning::opensKeyFiles_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("subject");
    QTest::newRow("PBES2") << QByteArray("clerk.p12") << QStringLiteral("经办人");
    QTest::newRow("3DES") << QByteArray("3des.p12") << QStringLiteral("经办人");
    QTest::newRow("RC2-40") << QByteArray("rc2.p12") << QStringLiteral("经办人");
    QTest::newRow("P-256") << QByteArray("issuer.p12") << QStringLiteral("签发人");
}

void TestSigning::opensKeyFiles() {
    QFETCH(QByteArray, name);
    QFETCH(QString, subject);
    const auto opened = m_signer.openPkcs12(m_pki.file(name.constData()), Secret(TestPki::password()));
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().detail));
    const CertificateInfo info = opened.value()->certificate();
    QCOMPARE(info.subject, subject);
    QCOMPARE(info.issuer, QStringLiteral("Test Issuing CA"));
    QCOMPARE(info.sha256.size(), 64);
    const auto file = sign(makePdf(), SignerRole::Clerk, name.constData());
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().detail));
    QCOMPARE(verify(file.value()).verdict, Verdict::Valid);
}

void TestSigning::refusesKeyFiles_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = TestPki::password();
    QTest::newRow("wrong") << QByteArray("clerk.p12") << QByteArray("wrong") << ErrorCode::WrongPassword;
    QTest::newRow("wrong RC2") << QByteArray("rc2.p12") << QByteArray("wrong") << ErrorCode::WrongPassword;
    QTest::newRow("none") << QByteArray("clerk.p12") << QByteArray() << ErrorCode::WrongPassword;
    QTest::newRow("PEM") << QByteArray("clerk.pem") << good << ErrorCode::KeyFileUnreadable;
    QTest::newRow("no key") << QByteArray("nokey.p12") << good << ErrorCode::KeyFileUnreadable;
    QTest::newRow("empty") << QByteArray("index.txt.old-none") << good << ErrorCode::KeyFileUnreadable;
}

void TestSigning::refusesKeyFiles() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, password);
    QFETCH(ErrorCode, code);
    const auto opened = m_signer.openPkcs12(m_pki.file(name.constData()), Secret(std::move(password)));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, code);
}

void TestSigning::outsideToolsAgree_data() {
    QTest::addColumn<QByteArray>("base");
    PdfOptions indirect;
    indirect.indirectAnnotations = true;
    QTest::newRow("table") << makePdf();
    QTest::newRow("indirect annotations") << makePdf(indirect);
    QTest::newRow("object streams") << throughQpdf(makePdf(), {QStringLiteral("--object-streams=generate")});
    QTest::newRow("linearised") << throughQpdf(makePdf(), {QStringLiteral("--linearize")});
    QTest::newRow("no line end") << makePdf().chopped(1);
}

void TestSigning::outsideToolsAgree() {
    QFETCH(QByteArray, base);
    QVERIFY(!base.isEmpty());
    const auto first = sign(base, SignerRole::Clerk, "clerk.p12");
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().detail));
    QVERIFY(first.value().startsWith(base));
    const auto second = sign(first.value(), SignerRole::Supervisor, "supervisor.p12", true);
    QVERIFY2(second.ok(), second ? "" : qPrintable(second.error().detail));
    QVERIFY(second.value().startsWith(first.value()));
    const auto third = sign(second.value(), SignerRole::Issuer, "issuer.p12");
    QVERIFY2(third.ok(), third ? "" : qPrintable(third.error().detail));
    QVERIFY(third.value().startsWith(second.value()));
    const VerifyReport report = verify(third.value());
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(report.signatures.size(), 3);
    QCOMPARE(report.signatures[0].field, QStringLiteral("Gongkai.Clerk"));
    QCOMPARE(report.signatures[2].level, QStringLiteral("B-B"));

    const QString path = m_pki.path("signed.pdf");
    QVERIFY(writeFile(path, third.value()));
    const ToolResult pdfsig = runTool(QStringLiteral("pdfsig"), {path});
    QVERIFY2(pdfsig.output.count("Signature is Valid.") == 3, pdfsig.output.constData());
    QVERIFY(pdfsig.output.count("ETSI.CAdES.detached") == 3 && pdfsig.output.contains("Gongkai.Issuer"));
    QVERIFY(pdfsig.output.trimmed().count("- Total document signed") == 1);
    const ToolResult mutool = runTool(QStringLiteral("mutool"), {QStringLiteral("sign"), QStringLiteral("-v"), path});
    QVERIFY2(mutool.output.contains("unchanged since signing"), mutool.output.constData());
    QVERIFY2(!mutool.output.contains("Digest error"), mutool.output.constData());
    const ToolResult qpdf = runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(qpdf.exitCode == 0, qpdf.output.constData());
    const QList<SignedRange> ranges = signedRanges(third.value());
    QCOMPARE(ranges.size(), 3);
    for (const SignedRange &range : ranges) {
        QVERIFY(writeFile(m_pki.path("s.p7"), cmsOf(third.value(), range)));
        QVERIFY(writeFile(m_pki.path("s.bin"), signedBytes(third.value(), range)));
        const QStringList arguments =
            QStringLiteral("cms -verify -cades -inform DER -in s.p7 -content s.bin -binary -CAfile root.pem "
                           "-purpose any -out out.bin")
                .split(QLatin1Char(' '));
        const ToolResult cms = runTool(QStringLiteral("openssl"), arguments, m_pki.folder());
        QVERIFY2(cms.exitCode == 0, cms.output.constData());
        const ToolResult print =
            runTool(QStringLiteral("openssl"),
                    QStringLiteral("cms -cmsout -print -inform DER -in s.p7").split(QLatin1Char(' ')), m_pki.folder());
        QVERIFY(print.output.contains("id-smime-aa-signingCertificateV2"));
        QVERIFY(!print.output.contains("signingTime") && !print.output.contains("smimeCapabilities"));
    }
}

void TestSigning::drawsTheSealInItsSize_data() {
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<bool>("later");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    PdfOptions old;
    old.oldDestinations = true;
    PdfOptions none;
    none.destination = false;
    QTest::newRow("first signer") << makePdf() << false << 400.0 << 300.0;
    QTest::newRow("later signer") << makePdf() << true << 400.0 << 300.0;
    QTest::newRow("old destinations") << makePdf(old) << true << 400.0 << 300.0;
    const double half = 21 * 72 / 25.4;
    QTest::newRow("no destination") << makePdf(none) << true << 595 - 57 - half << 57 + half;
}

void TestSigning::drawsTheSealInItsSize() {
    QFETCH(QByteArray, base);
    QFETCH(bool, later);
    QFETCH(double, x);
    QFETCH(double, y);
    auto file = sign(base, SignerRole::Clerk, "clerk.p12", !later);
    if (later)
        file = sign(file.value(), SignerRole::Supervisor, "supervisor.p12", true);
    QVERIFY(file.ok());
    QVERIFY(writeFile(m_pki.path("seal.pdf"), file.value()));
    const ToolResult drawn =
        runTool(QStringLiteral("pdftoppm"),
                QStringLiteral("-r 72 -f 2 -l 2 -singlefile seal.pdf seal").split(QLatin1Char(' ')), m_pki.folder());
    QVERIFY2(drawn.exitCode == 0, drawn.output.constData());
    const QByteArray picture = m_pki.file("seal.ppm");
    QVERIFY(picture.startsWith("P6\n595 842\n255\n"));
    const qsizetype pixels = picture.size() - 595 * 842 * 3;
    int left = 595, right = -1, top = 842, bottom = -1;
    for (int row = 0; row < 842; ++row) {
        for (int column = 0; column < 595; ++column) {
            const qsizetype at = pixels + (row * 595 + column) * 3;
            if (quint8(picture[at]) < 180 || quint8(picture[at + 1]) > 90)
                continue;
            left = std::min(left, column);
            right = std::max(right, column);
            top = std::min(top, row);
            bottom = std::max(bottom, row);
        }
    }
    const double size = 40 * 72 / 25.4;
    QVERIFY2(std::abs(right - left + 1 - size) < 3, qPrintable(QString::number(right - left)));
    QVERIFY2(std::abs(bottom - top + 1 - size) < 3, qPrintable(QString::number(bottom - top)));
    QVERIFY(std::abs((left + right + 1) / 2.0 - x) < 2);
    QVERIFY(std::abs((top + bottom + 1) / 2.0 - (842 - y)) < 2);
}

void TestSigning::refusesToSign_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<SignerRole>("role");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray pdf = makePdf();
    PdfOptions draft;
    draft.status = "draft";
    PdfOptions attribute = draft;
    attribute.statusAsAttribute = true;
    const auto first = sign(pdf, SignerRole::Clerk, "clerk.p12");
    QVERIFY(first.ok());
    SignRequest two;
    two.pdf = pdf;
    two.time = QDateTime::currentDateTime();
    const auto without = m_signer.sign(two, *key("clerk.p12"));
    QVERIFY(without.ok());
    QByteArray hybrid = pdf;
    hybrid.replace("/Info 7 0 R", "/XRefStm 15");
    const QByteArray encrypted = throughQpdf(pdf, {QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"),
                                                   QStringLiteral("256"), QStringLiteral("--")});
    const QByteArray locked = throughQpdf(pdf, {QStringLiteral("--encrypt"), QStringLiteral("user"),
                                                QStringLiteral("owner"), QStringLiteral("256"), QStringLiteral("--")});
    QVERIFY(!encrypted.isEmpty() && !locked.isEmpty());
    const auto row = [](const char *name, const QByteArray &file, SignerRole role, ErrorCode code) {
        QTest::newRow(name) << file << role << code;
    };
    row("encrypted, empty password", encrypted, SignerRole::Clerk, ErrorCode::PdfEncrypted);
    row("encrypted", locked, SignerRole::Clerk, ErrorCode::PdfEncrypted);
    row("truncated", pdf.first(pdf.size() / 2), SignerRole::Clerk, ErrorCode::PdfDamaged);
    row("end missing", pdf.chopped(12), SignerRole::Clerk, ErrorCode::PdfDamaged);
    row("empty", {}, SignerRole::Clerk, ErrorCode::PdfDamaged);
    row("no PDF", "hello", SignerRole::Clerk, ErrorCode::PdfDamaged);
    row("bytes before the header", "\n" + pdf, SignerRole::Clerk, ErrorCode::PdfDamaged);
    row("hybrid", hybrid, SignerRole::Clerk, ErrorCode::PdfUnsupported);
    row("draft", makePdf(draft), SignerRole::Clerk, ErrorCode::DraftNotSigned);
    row("draft as attribute", makePdf(attribute), SignerRole::Clerk, ErrorCode::DraftNotSigned);
    row("signed already", first.value(), SignerRole::Clerk, ErrorCode::FieldAlreadySigned);
    row("no field", without.value(), SignerRole::Issuer, ErrorCode::FieldMissing);
    row("changed", first.value() + "\n", SignerRole::Supervisor, ErrorCode::SignatureChanged);
}

void TestSigning::refusesToSign() {
    QFETCH(QByteArray, file);
    QFETCH(SignerRole, role);
    QFETCH(ErrorCode, code);
    const auto result = sign(file, role, "supervisor.p12");
    QVERIFY(!result.ok());
    QVERIFY2(result.error().code == code, qPrintable(result.error().detail));
}

void TestSigning::refusesCertificates_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("expired") << QByteArray("expired.p12") << 0 << ErrorCode::CertificateExpired;
    QTest::newRow("expired at the claimed time") << QByteArray("clerk.p12") << 5000 << ErrorCode::CertificateExpired;
    QTest::newRow("not yet valid") << QByteArray("clerk.p12") << -5 << ErrorCode::CertificateNotYetValid;
    QTest::newRow("key usage") << QByteArray("encipher.p12") << 0 << ErrorCode::CertificateUnsuitable;
}

void TestSigning::refusesCertificates() {
    QFETCH(QByteArray, name);
    QFETCH(int, days);
    QFETCH(ErrorCode, code);
    const auto signingKey = key(name.constData());
    QVERIFY(signingKey);
    SignRequest request;
    request.pdf = makePdf();
    request.time = QDateTime::currentDateTime().addDays(days);
    const auto result = m_signer.sign(request, *signingKey);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, code);
    if (code == ErrorCode::CertificateUnsuitable)
        QCOMPARE(result.error().args, QStringList{QStringLiteral("keyUsage")});
}

void TestSigning::refusesChangedFile() {
    const auto first = sign(makePdf(), SignerRole::Clerk, "clerk.p12");
    QVERIFY(first.ok());
    const QByteArray changed = update(first.value(), {{Contents1, stream({}, "1 0 0 rg 100 100 200 200 re f")}});
    const auto second = sign(changed, SignerRole::Supervisor, "supervisor.p12");
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::SignatureChanged);
}

void TestSigning::addsTheSignersOwnField() {
    SignRequest request;
    request.pdf = makePdf();
    request.role = SignerRole::Issuer;
    request.fields = {SignerRole::Clerk};
    request.time = QDateTime::currentDateTime();
    const auto file = m_signer.sign(request, *key("issuer.p12"));
    QVERIFY(file.ok());
    const VerifyReport report = verify(file.value());
    QCOMPARE(report.signatures.size(), 1);
    QCOMPARE(report.signatures[0].field, QStringLiteral("Gongkai.Issuer"));
    QVERIFY(report.signatures[0].role == SignerRole::Issuer);
    QCOMPARE(report.unsignedFields, QStringList{QStringLiteral("Gongkai.Clerk")});
    QVERIFY(std::abs(report.signatures[0].claimedTime.secsTo(request.time)) <= 1);
}

void TestSigning::tellsTheStatus_data() {
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<DocumentStatus>("status");
    QTest::newRow("none") << QByteArray() << true << DocumentStatus::None;
    QTest::newRow("unissued") << QByteArray("unissued") << true << DocumentStatus::Unissued;
    QTest::newRow("approved") << QByteArray("release") << false << DocumentStatus::Approved;
    QTest::newRow("issued") << QByteArray("release") << true << DocumentStatus::Issued;
}

void TestSigning::tellsTheStatus() {
    QFETCH(QByteArray, word);
    QFETCH(bool, complete);
    QFETCH(DocumentStatus, status);
    PdfOptions options;
    options.status = word;
    SignRequest request;
    request.pdf = makePdf(options);
    request.time = QDateTime::currentDateTime();
    auto file = m_signer.sign(request, *key("clerk.p12"));
    QVERIFY(file.ok());
    if (complete)
        file = sign(file.value(), SignerRole::Supervisor, "supervisor.p12");
    QVERIFY(file.ok());
    QCOMPARE(verify(file.value()).status, status);
}

void TestSigning::judgesExpectedSigners_data() {
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("wrongFingerprint");
    QTest::addColumn<bool>("timestamp");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("all there") << QByteArray("supervisor.p12") << false << false << Verdict::Valid;
    QTest::newRow("missing") << QByteArray() << false << false << Verdict::Incomplete;
    QTest::newRow("same certificate") << QByteArray("clerk.p12") << false << false << Verdict::Incomplete;
    QTest::newRow("other certificate") << QByteArray("supervisor.p12") << true << false << Verdict::Incomplete;
    QTest::newRow("no time stamp") << QByteArray("supervisor.p12") << false << true << Verdict::Incomplete;
}

void TestSigning::judgesExpectedSigners() {
    QFETCH(QByteArray, second);
    QFETCH(bool, wrongFingerprint);
    QFETCH(bool, timestamp);
    QFETCH(Verdict, verdict);
    auto file = sign(makePdf(), SignerRole::Clerk, "clerk.p12");
    if (!second.isEmpty())
        file = sign(file.value(), SignerRole::Supervisor, second.constData());
    QVERIFY(file.ok());
    VerifyPolicy policy;
    policy.trustedPem = {m_pki.file("root.pem")};
    policy.expected = {{SignerRole::Clerk, key("clerk.p12")->certificate().sha256.toUpper()},
                       {SignerRole::Supervisor, wrongFingerprint ? QString(64, QLatin1Char('0')) : QString()}};
    policy.requireTimestamp = timestamp;
    policy.now = QDateTime::currentDateTimeUtc();
    const VerifyReport report = m_verifier.verify(file.value(), policy);
    QCOMPARE(report.verdict, verdict);
    QCOMPARE(report.sameCertificateTwice, second == "clerk.p12");
    QCOMPARE(report.expectedMissing.size(), second.isEmpty() || wrongFingerprint ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
