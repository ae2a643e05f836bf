// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpdf.h"
#include "testpki.h"

#include "signing/cms.h"
#include "signing/opensslptr.h"
#include "signing/pdfsigner.h"
#include "signing/pdfverifier.h"

#include <QCryptographicHash>
#include <QTest>

#include <openssl/objects.h>

using namespace gongkai;
using namespace gongkai::test;

/// What may not pass: every row is a file that was changed after signing, or signed by the wrong people.
class TestTamper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void untouched();
    void changedDocument_data();
    void changedDocument();
    void changedSignature_data();
    void changedSignature();
    void rolledBack();
    void everyByteCounts_data();
    void everyByteCounts();
    void certifiedAgainstEverything();
    void fieldAddedToCertifiedFile();
    void fieldAddedToApprovedFile();
    void holeFilledLater();
    void validationDataMayFollow();
    void untrusted_data();
    void untrusted();
    void foreignSignatures_data();
    void foreignSignatures();
    void timeStamps_data();
    void timeStamps();
    void hostileInput_data();
    void hostileInput();

private:
    std::shared_ptr<SigningKey> key(const char *name) const {
        auto opened = m_signer.openPkcs12(m_pki.file(name), Secret(TestPki::password()));
        return opened ? opened.value() : nullptr;
    }
    QByteArray sign(const QByteArray &pdf, SignerRole role, const char *name) const {
        const auto signingKey = key(name);
        SignRequest request;
        request.pdf = pdf;
        request.role = role;
        request.time = QDateTime::currentDateTime();
        const auto result = signingKey ? m_signer.sign(request, *signingKey) : Result<QByteArray>(Error{});
        return result ? result.value() : QByteArray();
    }
    VerifyReport verify(const QByteArray &pdf, const char *root = "root.pem") const {
        VerifyPolicy policy;
        policy.trustedPem = {m_pki.file(root)};
        policy.now = QDateTime::currentDateTimeUtc();
        return m_verifier.verify(pdf, policy);
    }
    /// Signs what the file now says in place of its n-th signature: the forger who holds a key.
    QByteArray signAgain(const QByteArray &file, int n) const {
        const SignedRange range = signedRanges(file).value(n);
        const auto signingKey = key("clerk.p12");
        const auto *cmsKey = dynamic_cast<const CmsKey *>(signingKey.get());
        const QByteArray digest = QCryptographicHash::hash(signedBytes(file, range), QCryptographicHash::Sha256);
        const auto cms = buildCms(*cmsKey, digest);
        return cms ? withCms(file, range, cms.value()) : QByteArray();
    }
    /// The certified file with the certification blanked out, so that it is merely approved.
    QByteArray approvedFile() const {
        QByteArray file = m_c1;
        const qsizetype at = file.indexOf("/Reference [");
        const qsizetype end = file.indexOf("/ByteRange", at);
        file.replace(at, end - at, QByteArray(end - at, ' '));
        return signAgain(file, 0);
    }
    QByteArray withToken(const QByteArray &file, bool overSignature, bool ownAttribute) const;

    TestPki m_pki;
    OpensslPdfSigner m_signer;
    OpensslPdfVerifier m_verifier;
    QByteArray m_base;
    QByteArray m_c1; ///< certified by the clerk
    QByteArray m_c2; ///< and approved by the supervisor
};

void TestTamper::initTestCase() {
    QVERIFY2(m_pki.create(), qPrintable(m_pki.problem()));
    m_base = makePdf();
    m_c1 = sign(m_base, SignerRole::Clerk, "clerk.p12");
    m_c2 = sign(m_c1, SignerRole::Supervisor, "supervisor.p12");
    QVERIFY(!m_c1.isEmpty() && !m_c2.isEmpty());
}

void TestTamper::untouched() {
    const VerifyReport one = verify(m_c1);
    QCOMPARE(one.verdict, Verdict::Valid);
    QVERIFY(one.signatures[0].coverage == Coverage::WholeFile);
    const VerifyReport two = verify(m_c2);
    QCOMPARE(two.verdict, Verdict::Valid);
    QVERIFY(two.signatures[0].coverage == Coverage::EarlierRevision && two.signatures[0].allowedChangesOnly);
    QCOMPARE(verify(m_base).verdict, Verdict::Unsigned);
}

namespace {

void row(const char *name, const QByteArray &file, Verdict verdict) {
    QTest::newRow(name) << file << verdict;
}

QByteArray replaced(QByteArray file, const QByteArray &from, const QByteArray &to) {
    const qsizetype at = file.indexOf(from);
    return at < 0 ? QByteArray() : file.replace(at, from.size(), to);
}

} // namespace

void TestTamper::changedDocument_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray otherContents = stream({}, "1 0 0 rg 100 100 200 200 re f");
    PdfOptions unissued;
    unissued.status = "unissued";
    row("01 page byte", replaced(m_c2, "0 0 1 rg", "0 1 1 rg"), Verdict::Invalid);
    row("02 line behind", m_c2 + "\n", Verdict::Changed);
    row("03 comment behind", m_c2 + "% comment\n", Verdict::Changed);
    row("04 page content on two", update(m_c2, {{Contents1, otherContents}}), Verdict::Changed);
    row("05 page content on one", update(m_c1, {{Contents1, otherContents}}), Verdict::Changed);
    const int free = m_c2.mid(m_c2.lastIndexOf("/Size ") + 6).split(' ').first().toInt();
    row("06 annotation",
        update(m_c2, {{Page1, opened(bodyOf(m_c2, Page1)) + "/Annots [" + QByteArray::number(free) + " 0 R] >>"},
                      {free, "<< /Type /Annot /Subtype /Square /Rect [0 0 99 99] /C [1 0 0] >>"}}),
        Verdict::Changed);
    row("06b inline annotation",
        update(m_c1, {{Page1, opened(bodyOf(m_c1, Page1)) +
                                  "/Annots [<< /Type /Annot /Subtype /Square /Rect [0 0 9 9] >>] >>"}}),
        Verdict::Changed);
    row("07 title", update(m_c2, {{Info, "<< /Title (Other) >>"}}), Verdict::Changed);
    const QByteArray catalog = bodyOf(m_c2, Catalog);
    row("08 other catalog", update(m_c2, {{free, catalog}}, free), Verdict::Changed);
    row("09 page removed", update(m_c2, {{Pages, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"}}), Verdict::Changed);
    row("13 truncated", m_c2.chopped(10), Verdict::Refused);
    QByteArray formless = catalog;
    formless.replace("/AcroForm", "/AcroFarm");
    row("15 form dropped", update(m_c2, {{Catalog, formless}}), Verdict::Changed);
    row("21 object removed", update(m_c2, {{Contents2, "null"}}), Verdict::Changed);
    row("23 metadata", update(m_c2, {{Metadata, stream("/Type /Metadata /Subtype /XML ", xmp(unissued))}}),
        Verdict::Changed);
    row("24 script in the catalog",
        update(m_c2, {{Catalog, opened(catalog) + "/OpenAction << /S /JavaScript /JS (1) >> >>"}}), Verdict::Changed);
    QVERIFY(writeFile(m_pki.path("c2.pdf"), m_c2));
    runTool(QStringLiteral("qpdf"), {m_pki.path("c2.pdf"), m_pki.path("rewritten.pdf")});
    row("25 written again by qpdf", m_pki.file("rewritten.pdf"), Verdict::Invalid);
}

void TestTamper::changedDocument() {
    QFETCH(QByteArray, file);
    QFETCH(Verdict, verdict);
    QVERIFY(!file.isEmpty() && file != m_c1 && file != m_c2);
    const VerifyReport report = verify(file);
    const QString words =
        wordOf(report.verdict) + QLatin1Char(' ') + (report.refusal ? report.refusal->detail : QString());
    QVERIFY2(report.verdict == verdict, qPrintable(words));
}

void TestTamper::changedSignature_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Verdict>("verdict");
    const QList<SignedRange> ranges = signedRanges(m_c2);
    QCOMPARE(ranges.size(), 2);
    const QByteArray last = QByteArray::number(ranges[1].end - ranges[1].gapEnd);
    const QByteArray shorter =
        QByteArray::number(ranges[1].end - ranges[1].gapEnd - 7).rightJustified(last.size(), '0');
    row("10 range shortened", replaced(m_c2, ' ' + last + ' ', ' ' + shorter + ' '), Verdict::Invalid);
    QByteArray swapped = withCms(m_c2, ranges[0], cmsOf(m_c2, ranges[1]));
    row("11 CMS swapped", withCms(swapped, ranges[1], cmsOf(m_c2, ranges[0])), Verdict::Invalid);
    QByteArray padded = m_c2;
    padded[ranges[1].gapEnd - 2] = '1';
    row("12 padding", padded, Verdict::Invalid);
    const int empty = objectWith(m_c1, "/T (Supervisor)");
    QVERIFY(empty > 0);
    QByteArray dressed = bodyOf(m_c1, empty);
    dressed.replace("/AP <<", "/AP << /D 5 0 R");
    row("16 empty field's appearance", update(m_c1, {{empty, dressed}}), Verdict::Changed);
    QByteArray moved = bodyOf(m_c1, empty);
    moved.replace("/Rect [", "/Rect [1");
    row("16b empty field moved", update(m_c1, {{empty, moved}}), Verdict::Changed);
    const int signature = objectWith(m_c1, "/Type /Sig ");
    row("16c field given the other's signature",
        update(m_c1, {{empty, opened(bodyOf(m_c1, empty)) + "/V " + QByteArray::number(signature) + " 0 R >>"}}),
        Verdict::Changed);
    row("17 contents zeroed", withCms(m_c2, ranges[1], {}), Verdict::Invalid);
    row("18 no range", replaced(m_c1, "/ByteRange", "/ByteRanje"), Verdict::Invalid);
    QByteArray injected = m_c2;
    injected[ranges[1].gapEnd - 3] = ' ';
    row("19 blank in the gap", injected, Verdict::Invalid);
    QByteArray closed = m_c2;
    closed.replace(ranges[1].gapEnd - 40, 12, "> /X (evil) ");
    QVERIFY(closed.size() == m_c2.size());
    row("19b text in the gap", closed, Verdict::Refused);
    QByteArray cased = m_c2;
    const qsizetype letter = cased.indexOf('a', ranges[1].gapStart);
    cased[letter] = 'A';
    row("19c case of a digit", cased, Verdict::Invalid);
    row("20 claimed time", replaced(m_c2, "/M (D:20", "/M (D:19"), Verdict::Invalid);
    row("22 signature replaced", update(m_c2, {{signature, "<< /Type /Sig >>"}}), Verdict::Invalid);
}

void TestTamper::changedSignature() {
    changedDocument();
}

/// An authentic older revision: only who knows the expected signers can tell.
void TestTamper::rolledBack() {
    const QByteArray file = m_c2.first(m_c1.size());
    QCOMPARE(verify(file).verdict, Verdict::Valid);
    VerifyPolicy policy;
    policy.trustedPem = {m_pki.file("root.pem")};
    policy.expected = {{SignerRole::Clerk, {}}, {SignerRole::Supervisor, {}}};
    const VerifyReport report = m_verifier.verify(file, policy);
    QCOMPARE(report.verdict, Verdict::Incomplete);
    QCOMPARE(report.expectedMissing, QList<SignerRole>{SignerRole::Supervisor});
}

void TestTamper::everyByteCounts_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("mask");
    QTest::newRow("one signature, bit 0") << m_c1 << 1;
    QTest::newRow("two signatures, bit 5") << m_c2 << 0x20;
}

void TestTamper::everyByteCounts() {
    QFETCH(QByteArray, file);
    QFETCH(int, mask);
    for (qsizetype at = 0; at < file.size(); at += 37) {
        QByteArray flipped = file;
        flipped[at] = char(quint8(flipped[at]) ^ quint8(mask));
        QVERIFY2(verify(flipped).verdict != Verdict::Valid, qPrintable(QString::number(at)));
    }
}

void TestTamper::certifiedAgainstEverything() {
    QByteArray one = m_c1;
    QVERIFY(one.contains("/P 2 /V"));
    one = signAgain(one.replace("/P 2 /V", "/P 1 /V"), 0);
    QCOMPARE(verify(one).verdict, Verdict::Valid);
    QVERIFY(sign(one, SignerRole::Supervisor, "supervisor.p12").isEmpty());
    QByteArray two = m_c2;
    two = signAgain(two.replace("/P 2 /V", "/P 1 /V"), 0);
    two = signAgain(two, 1);
    const VerifyReport report = verify(two);
    QCOMPARE(report.signatures.size(), 2);
    QVERIFY(report.signatures[0].integrity && report.signatures[1].integrity);
    QVERIFY(!report.signatures[0].allowedChangesOnly);
    QCOMPARE(report.verdict, Verdict::Changed);
}

namespace {

/// The file with one more signature field in form and page.
QByteArray withNewField(const QByteArray &file) {
    const int field = file.mid(file.lastIndexOf("/Size ") + 6).split(' ').first().toInt();
    const QByteArray reference = QByteArray::number(field) + " 0 R ";
    QByteArray catalog = bodyOf(file, Catalog);
    catalog.insert(catalog.indexOf(']', catalog.indexOf("/Fields [")), reference);
    QByteArray page = bodyOf(file, Page2);
    page.insert(page.indexOf(']', page.indexOf("/Annots [")), reference);
    return update(file, {{Catalog, catalog},
                         {Page2, page},
                         {field, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (New) /F 132 /Rect [0 0 0 0] >>"}});
}

} // namespace

void TestTamper::fieldAddedToCertifiedFile() {
    const VerifyReport report = verify(withNewField(m_c1));
    QVERIFY(!report.refusal);
    QCOMPARE(report.verdict, Verdict::Changed);
    QVERIFY(!report.signatures[0].allowedChangesOnly);
}

void TestTamper::fieldAddedToApprovedFile() {
    const QByteArray approved = approvedFile();
    QCOMPARE(verify(approved).verdict, Verdict::Valid);
    const VerifyReport report = verify(withNewField(approved));
    QVERIFY(!report.refusal);
    QVERIFY(report.signatures[0].integrity && report.signatures[0].allowedChangesOnly);
    QCOMPARE(report.verdict, Verdict::Changed); // bytes that nobody has signed
    const QByteArray content = update(approved, {{Contents1, stream({}, "1 0 0 rg 1 1 2 2 re f")}});
    QVERIFY(!verify(content).signatures[0].allowedChangesOnly);
}

void TestTamper::holeFilledLater() {
    PdfOptions options;
    options.page2Extra = "/Group 40 0 R "; // refers to nothing
    const QByteArray one = sign(makePdf(options), SignerRole::Clerk, "clerk.p12");
    QCOMPARE(verify(one).verdict, Verdict::Valid);
    QMap<int, QByteArray> objects;
    const int free = one.mid(one.lastIndexOf("/Size ") + 6).split(' ').first().toInt();
    for (int number = free; number <= 40; ++number)
        objects.insert(number, "<< /S /Transparency >>");
    const VerifyReport report = verify(update(one, objects));
    QVERIFY2(!report.refusal, report.refusal ? qPrintable(report.refusal->detail) : "");
    QCOMPARE(report.verdict, Verdict::Changed);
    QVERIFY(!report.signatures[0].allowedChangesOnly);
}

void TestTamper::validationDataMayFollow() {
    const QByteArray catalog = opened(bodyOf(m_c2, Catalog));
    const QByteArray file = update(m_c2, {{Catalog, catalog + "/DSS << /Type /DSS >> >>"}});
    const VerifyReport report = verify(file);
    QCOMPARE(report.verdict, Verdict::Valid);
    QVERIFY(report.signatures.last().coverage == Coverage::WholeFileAndValidationData);
    const QByteArray twice =
        update(file, {{Catalog, catalog + "/DSS << /Type /DSS /X 1 >> /OpenAction [3 0 R /Fit] >>"}});
    QCOMPARE(verify(twice).verdict, Verdict::Changed);
}

void TestTamper::untrusted_data() {
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<int>("years");
    QTest::addColumn<Trust>("trust");
    QTest::newRow("trusted") << QByteArray("root.pem") << 0 << Trust::Trusted;
    QTest::newRow("other root") << QByteArray("foreignroot.pem") << 0 << Trust::Untrusted;
    QTest::newRow("no root") << QByteArray("none.pem") << 0 << Trust::Unknown;
    QTest::newRow("leaf as root") << QByteArray("supervisor.pem") << 0 << Trust::Untrusted;
    QTest::newRow("later") << QByteArray("root.pem") << 5 << Trust::Expired;
    QTest::newRow("later, other root") << QByteArray("foreignroot.pem") << 5 << Trust::Untrusted;
}

void TestTamper::untrusted() {
    QFETCH(QByteArray, root);
    QFETCH(int, years);
    QFETCH(Trust, trust);
    VerifyPolicy policy;
    policy.trustedPem = {m_pki.file(root.constData())};
    policy.now = QDateTime::currentDateTimeUtc().addYears(years);
    const VerifyReport report = m_verifier.verify(m_c1, policy);
    QVERIFY(report.signatures[0].integrity);
    QVERIFY2(report.signatures[0].trust == trust, qPrintable(wordOf(report.signatures[0].trust)));
    QCOMPARE(report.verdict, trust == Trust::Trusted ? Verdict::Valid : Verdict::Untrusted);
    const QByteArray forged = sign(m_base, SignerRole::Clerk, "foreign.p12"); // same name, other authority
    QCOMPARE(verify(forged).verdict, Verdict::Untrusted);
}

void TestTamper::foreignSignatures_data() {
    QTest::addColumn<QByteArray>("subFilter");
    QTest::addColumn<bool>("upper");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray etsi = "/SubFilter /ETSI.CAdES.detached";
    const QByteArray adobe = "/SubFilter /adbe.pkcs7.detached";
    QTest::newRow("PAdES, upper case") << etsi << true << Verdict::Valid;
    QTest::newRow("Adobe") << adobe << false << Verdict::ValidNotPades;
    QTest::newRow("Adobe, upper case") << adobe << true << Verdict::ValidNotPades;
    QTest::newRow("SHA-1") << QByteArray("/SubFilter /adbe.pkcs7.sha1    ") << false << Verdict::Invalid;
    QTest::newRow("none") << QByteArray("/SubFilteR /adbe.pkcs7.detached") << false << Verdict::Invalid;
}

void TestTamper::foreignSignatures() {
    QFETCH(QByteArray, subFilter);
    QFETCH(bool, upper);
    QFETCH(Verdict, verdict);
    QByteArray file = m_c1;
    file.replace("/SubFilter /ETSI.CAdES.detached", subFilter);
    QCOMPARE(file.size(), m_c1.size());
    file = signAgain(file, 0);
    const SignedRange range = signedRanges(file).value(0);
    const qsizetype room = range.gapEnd - range.gapStart;
    if (upper)
        file.replace(range.gapStart, room, file.mid(range.gapStart, room).toUpper());
    const VerifyReport report = verify(file);
    QVERIFY2(report.verdict == verdict, qPrintable(wordOf(report.verdict)));
    if (verdict == Verdict::ValidNotPades)
        QCOMPARE(report.signatures[0].level, QStringLiteral("none"));
    file.replace("0 0 1 rg", "0 1 1 rg");
    QCOMPARE(verify(file).verdict, Verdict::Invalid);
}

/// The file with a time-stamp token in the CMS of its first signature; the placeholder has room for a P-256 one.
QByteArray TestTamper::withToken(const QByteArray &file, bool overSignature, bool ownAttribute) const {
    const SignedRange range = signedRanges(file).value(0);
    const QByteArray cms = cmsOf(file, range);
    const unsigned char *from = opensslBytes(cms.constData());
    const OpensslPtr<CMS_ContentInfo> info(d2i_CMS_ContentInfo(nullptr, &from, long(cms.size())));
    if (!info)
        return {};
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(info.get()), 0);
    const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(signer);
    const QByteArray signature(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value));
    writeFile(m_pki.path("value"), overSignature ? signature : QByteArray("something else"));
    for (const char *command : {"ts -query -data value -sha256 -cert -out query",
                                "ts -reply -config ts.cnf -queryfile query -token_out -out token"})
        if (runTool(QStringLiteral("openssl"), QString::fromLatin1(command).split(QLatin1Char(' ')), m_pki.folder())
                .exitCode != 0)
            return {};
    const QByteArray token = m_pki.file("token");
    const int nid = ownAttribute ? NID_friendlyName : NID_id_smime_aa_timeStampToken;
    if (CMS_unsigned_add1_attr_by_NID(signer, nid, V_ASN1_SEQUENCE, token.constData(), int(token.size())) != 1)
        return {};
    const QByteArray stamped = derOf(info.get(), i2d_CMS_ContentInfo);
    if (stamped.isEmpty() || stamped.size() * 2 > range.gapEnd - range.gapStart - 2)
        return {};
    return withCms(file, range, stamped);
}

void TestTamper::timeStamps_data() {
    QTest::addColumn<bool>("overSignature");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray root = "root.pem";
    QTest::newRow("good") << true << false << root << Verdict::Valid;
    QTest::newRow("of something else") << false << false << root << Verdict::Invalid;
    QTest::newRow("unknown attribute") << true << true << root << Verdict::Invalid;
    QTest::newRow("untrusted") << true << false << QByteArray("foreignroot.pem") << Verdict::Untrusted;
}

void TestTamper::timeStamps() {
    QFETCH(bool, overSignature);
    QFETCH(bool, unknown);
    QFETCH(QByteArray, root);
    QFETCH(Verdict, verdict);
    const QByteArray file = withToken(m_c1, overSignature, unknown);
    QVERIFY(!file.isEmpty());
    VerifyPolicy policy;
    policy.trustedPem = {m_pki.file(root.constData())};
    policy.requireTimestamp = true;
    const VerifyReport report = m_verifier.verify(file, policy);
    QVERIFY2(report.verdict == verdict, qPrintable(report.signatures.value(0).integrityReason));
    QCOMPARE(report.signatures[0].stampedTime.isValid(), verdict == Verdict::Valid);
    if (verdict != Verdict::Valid)
        return;
    QCOMPARE(report.signatures[0].level, QStringLiteral("B-T"));
    const SignedRange range = signedRanges(file).value(0);
    for (qsizetype at = range.gapStart; at < range.gapEnd; at += 13) {
        QByteArray flipped = file;
        flipped[at] = char(quint8(flipped[at]) ^ 1U);
        QVERIFY2(m_verifier.verify(flipped, policy).verdict != Verdict::Valid, qPrintable(QString::number(at)));
    }
}

void TestTamper::hostileInput_data() {
    QTest::addColumn<QByteArray>("file");
    QByteArray loop = m_base;
    loop.replace("/Count 2 /Kids [3 0 R 4 0 R]", "/Count 2 /Kids [2 0 R 2 0 R]");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("header only") << QByteArray("%PDF-1.4\n");
    QTest::newRow("startxref beyond the end") << QByteArray("%PDF-1.4\nstartxref\n99999999999999\n%%EOF\n");
    QTest::newRow("startxref to itself") << QByteArray("%PDF-1.4\nstartxref\n9\n%%EOF\n");
    QTest::newRow("page tree in a circle") << loop;
    QTest::newRow("deep nesting") << update(m_base, {{Info, QByteArray(20'000, '[') + QByteArray(20'000, ']')}});
    const QByteArray form = opened(bodyOf(m_base, Catalog));
    QTest::newRow("form in a circle") << update(
        m_base, {{Catalog, form + "/AcroForm << /Fields [10 0 R 10 0 R] >> >>"},
                 {10, "<< /T (a) /FT /Sig /Kids [10 0 R] /V 10 0 R /ByteRange [0 9223372036854775807 1 "
                      "9223372036854775807] /Contents <00> >>"}});
    QByteArray huge = m_c1;
    const qsizetype at = huge.indexOf("/ByteRange [");
    const qsizetype end = huge.indexOf(']', at);
    huge.replace(at + 12, end - at - 12, QByteArray("0 9 9223372036854775807 9").leftJustified(end - at - 12));
    QTest::newRow("range beyond the end") << huge;
}

void TestTamper::hostileInput() {
    QFETCH(QByteArray, file);
    const VerifyReport report = verify(file);
    QVERIFY(report.verdict == Verdict::Refused || report.verdict == Verdict::Unsigned ||
            report.verdict == Verdict::Invalid);
    SignRequest request;
    request.pdf = file;
    request.time = QDateTime::currentDateTime();
    const auto result = m_signer.sign(request, *key("clerk.p12"));
    QVERIFY(!result.ok() || result.value().startsWith(file));
}

QTEST_GUILESS_MAIN(TestTamper)
#include "tst_tamper.moc"
