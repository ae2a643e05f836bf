// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfverifier.h"

#include "signing/certificate.h"
#include "signing/cmscheck.h"
#include "signing/cmsforeign.h"
#include "signing/oids.h"
#include "signing/revisions.h"
#include "signing/signaturebytes.h"
#include "signing/signaturefields.h"
#include "signing/timestamp.h"
#include "signing/xmpstatus.h"

#include <QRegularExpression>

#include <algorithm>
#include <exception>

namespace gongkai {

namespace {

constexpr std::size_t maxSignatures = 64;

struct Checked {
    SignatureFacts facts;
    SignatureBytes bytes;
    QPDFObjectHandle dictionary;
    int permission = 0; ///< DocMDP, 0 when the signature does not certify
};

/// /M, for instance D:20240131154500+08'00'; null when malformed.
QDateTime timeOfPdf(QPDFObjectHandle value) {
    if (!value.isString())
        return {};
    static const QRegularExpression pattern(QStringLiteral("^D:(\\d{14})(?:Z|([+-])(\\d\\d)'(\\d\\d)'?)?"));
    const QRegularExpressionMatch match = pattern.match(QString::fromStdString(value.getUTF8Value()));
    if (!match.hasMatch())
        return {};
    QDateTime time = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddHHmmss"));
    int offset = match.captured(3).toInt() * 3600 + match.captured(4).toInt() * 60;
    if (match.captured(2) == QLatin1Char('-'))
        offset = -offset;
    time.setOffsetFromUtc(offset);
    return time;
}

std::optional<SignerRole> roleOfField(const QString &field) {
    for (const SignerRole role : {SignerRole::Clerk, SignerRole::Supervisor, SignerRole::Issuer})
        if (fieldNameOf(role) == field)
            return role;
    return std::nullopt;
}

class Verification final {
public:
    Verification(const PdfRevision &file, const VerifyPolicy &policy) : m_file(file), m_policy(policy) {}

    VerifyReport run();

private:
    void collect();
    void add(const QString &field, QPDFObjectHandle signature);
    void judgeCms(Checked &checked);
    void judgeSigner(Checked &checked, const CmsFacts &cms, bool pades);
    void judgeRevisions();
    bool judgeStep(std::size_t from, const PdfRevision &older, const PdfRevision &newer, bool toEnd);
    void forbid(std::size_t upTo);
    void judgeExpected();
    [[nodiscard]] DocumentStatus status() const;
    [[nodiscard]] Verdict verdict() const;

    const PdfRevision &m_file;
    const VerifyPolicy &m_policy;
    std::vector<Checked> m_checked;
    VerifyReport m_report;
};

VerifyReport Verification::run() {
    collect();
    std::stable_sort(m_checked.begin(), m_checked.end(),
                     [](const Checked &a, const Checked &b) { return a.bytes.end < b.bytes.end; });
    judgeRevisions();
    for (const Checked &checked : m_checked)
        m_report.signatures.append(checked.facts);
    judgeExpected();
    m_report.status = status();
    m_report.verdict = verdict();
    return m_report;
}

void Verification::collect() {
    const std::vector<SignatureField> fields = signatureFields(m_file);
    for (const SignatureField &field : fields) {
        if (field.isSigned())
            add(field.name, field.value);
        else
            m_report.unsignedFields.append(field.name);
    }
    for (const QPDFObjectHandle &loose : looseSignatures(m_file, fields))
        add({}, loose);
}

void Verification::add(const QString &field, QPDFObjectHandle signature) {
    Checked checked;
    checked.facts.field = field;
    checked.facts.role = roleOfField(field);
    checked.facts.level = QStringLiteral("none");
    checked.dictionary = signature;
    if (m_checked.size() >= maxSignatures) {
        checked.facts.integrityReason = QStringLiteral("too many signatures");
    } else if (!signature.isDictionary()) {
        checked.facts.integrityReason = QStringLiteral("no signature dictionary");
    } else {
        checked.permission = certificationOf(signature);
        checked.facts.claimedTime = timeOfPdf(keyOf(signature, "/M"));
        QPDFObjectHandle subFilter = keyOf(signature, "/SubFilter");
        if (subFilter.isName())
            checked.facts.subFilter = QString::fromStdString(subFilter.getName()).mid(1);
        checked.bytes = signatureBytesOf(m_file, signature);
        checked.facts.integrityReason = checked.bytes.reason;
        if (checked.bytes.ok)
            judgeCms(checked);
    }
    m_checked.push_back(std::move(checked));
}

void Verification::judgeCms(Checked &checked) {
    const bool etsi = checked.facts.subFilter == QLatin1String("ETSI.CAdES.detached");
    const bool adobe = checked.facts.subFilter == QLatin1String("adbe.pkcs7.detached");
    const QList<QByteArrayView> pieces = signedPieces(m_file.bytes(), checked.bytes);
    SignatureFacts &facts = checked.facts;
    if (!etsi && !adobe) {
        facts.integrityReason = QStringLiteral("kind of signature not supported");
        return;
    }
    const CmsFacts cms = etsi ? checkCms(checked.bytes.contents, CmsProfile{oid::data, 1, false}, pieces)
                              : checkForeignCms(checked.bytes.contents, pieces);
    facts.integrityReason = cms.reason;
    if (!cms.ok || !cms.signer) {
        if (cms.signer) {
            facts.certificate = certificateInfoOf(cms.signer.get());
            facts.signer = facts.certificate.subject;
        }
        return;
    }
    const QByteArray padding = checked.bytes.contents.sliced(cms.size);
    if (padding.count('\0') != padding.size()) {
        facts.integrityReason = QStringLiteral("bytes behind the CMS");
        return;
    }
    facts.integrity = true;
    judgeSigner(checked, cms, etsi && cms.pades);
}

void Verification::judgeSigner(Checked &checked, const CmsFacts &cms, bool pades) {
    SignatureFacts &facts = checked.facts;
    facts.certificate = certificateInfoOf(cms.signer.get());
    facts.signer = facts.certificate.subject;
    if (pades)
        facts.level = QStringLiteral("B-B");
    if (!cms.timeStamp.isEmpty()) {
        const TimestampFacts stamp = checkTimestamp(cms.timeStamp, cms.signature, m_policy);
        if (!stamp.sound) {
            facts.integrity = false;
            facts.integrityReason = stamp.reason;
        }
        facts.stampedTime = stamp.time;
        if (pades && stamp.time.isValid())
            facts.level = QStringLiteral("B-T");
    }
    const QDateTime now = m_policy.now.isValid() ? m_policy.now : QDateTime::currentDateTimeUtc();
    const QDateTime at = facts.stampedTime.isValid() ? facts.stampedTime : now;
    facts.trust = judgeChain(cms.signer.get(), cms.others, m_policy.trustedPem, at, ChainPurpose::Document);
}

/// No signature up to this one permits what came later.
void Verification::forbid(std::size_t upTo) {
    for (std::size_t i = 0; i <= upTo && i < m_checked.size(); ++i)
        m_checked[i].facts.allowedChangesOnly = false;
}

void Verification::judgeRevisions() {
    for (Checked &checked : m_checked)
        checked.facts.allowedChangesOnly = checked.bytes.ok && !checked.facts.field.isEmpty();
    std::shared_ptr<PdfRevision> older;
    for (std::size_t i = 0; i < m_checked.size(); ++i) {
        Checked &checked = m_checked[i];
        if (!checked.bytes.ok) // sorted to the front or between: what it covers is unknown
            continue;
        const auto opened = PdfRevision::open(m_file.bytes().first(checked.bytes.end));
        if (!opened) {
            checked.facts.integrity = false;
            checked.facts.integrityReason = QStringLiteral("the signed revision cannot be read");
            forbid(m_checked.size() - 1);
            return;
        }
        const std::shared_ptr<PdfRevision> &own = opened.value();
        bool found = false;
        for (SignatureField &field : signatureFields(*own))
            found = found || (field.name == checked.facts.field && field.value.isIndirect() &&
                              field.value.getObjGen() == checked.dictionary.getObjGen());
        if (!found) {
            checked.facts.allowedChangesOnly = false;
            if (checked.facts.integrityReason.isEmpty())
                checked.facts.integrityReason = QStringLiteral("no field refers to it in its own revision");
        }
        if (i > 0 && m_checked[i - 1].bytes.end == checked.bytes.end) {
            forbid(i);
            checked.facts.integrityReason = QStringLiteral("two signatures of one revision");
        } else if (older && !judgeStep(i - 1, *older, *own, false)) {
            forbid(i - 1);
        }
        older = own;
    }
    if (older && !judgeStep(m_checked.size() - 1, *older, m_file, true))
        forbid(m_checked.size() - 1);
}

/// Judges what was added behind signature `from`: up to the next signature, or to the end of the file.
bool Verification::judgeStep(std::size_t from, const PdfRevision &older, const PdfRevision &newer, bool toEnd) {
    Checked &last = m_checked[from];
    if (toEnd && last.bytes.end == m_file.bytes().size()) {
        last.facts.coverage = Coverage::WholeFile;
        return true;
    }
    int permission = 0;
    for (std::size_t i = 0; i <= from; ++i)
        if (m_checked[i].permission != 0)
            permission = permission == 0 ? m_checked[i].permission : std::min(permission, m_checked[i].permission);
    std::set<QPDFObjGen> signedNow;
    if (!toEnd)
        signedNow.insert(m_checked[from + 1].dictionary.getObjGen());
    const RevisionChange change = compareRevisions(older, newer, permission != 0, signedNow);
    QString &reason = last.facts.integrityReason;
    if (!change.allowed) {
        reason = reason.isEmpty() ? change.reason : reason;
        return false;
    }
    if (permission == 1 && !(toEnd && change.validationData)) {
        reason = reason.isEmpty() ? QStringLiteral("the certification permits no further revision") : reason;
        return false;
    }
    if (toEnd && change.validationData) {
        last.facts.coverage = Coverage::WholeFileAndValidationData;
    } else if (toEnd && permission != 0) { // behind the last signature, and neither a signature nor validation data
        reason = reason.isEmpty() ? QStringLiteral("bytes were appended after signing") : reason;
        return false;
    }
    return true;
}

void Verification::judgeExpected() {
    QStringList fingerprints;
    for (const ExpectedSigner &expected : m_policy.expected) {
        bool found = false;
        for (const SignatureFacts &facts : std::as_const(m_report.signatures)) {
            if (facts.role != expected.role || !facts.integrity || !facts.allowedChangesOnly)
                continue;
            const QString &sha256 = facts.certificate.sha256;
            if (!expected.sha256.isEmpty() && expected.sha256.compare(sha256, Qt::CaseInsensitive) != 0)
                continue;
            found = true;
            m_report.sameCertificateTwice = m_report.sameCertificateTwice || fingerprints.contains(sha256);
            fingerprints.append(sha256);
            break;
        }
        if (!found)
            m_report.expectedMissing.append(expected.role);
    }
}

DocumentStatus Verification::status() const {
    const QString word = statusWordOf(m_file);
    if (word == QLatin1String("unissued"))
        return DocumentStatus::Unissued;
    if (word != QLatin1String("release"))
        return DocumentStatus::None;
    bool complete = !m_report.signatures.isEmpty() && m_report.unsignedFields.isEmpty();
    for (const SignatureFacts &facts : m_report.signatures)
        complete = complete && facts.integrity && facts.allowedChangesOnly;
    return complete ? DocumentStatus::Issued : DocumentStatus::Approved;
}

Verdict Verification::verdict() const {
    const auto any = [this](auto condition) {
        return std::any_of(m_report.signatures.begin(), m_report.signatures.end(), condition);
    };
    if (m_report.signatures.isEmpty())
        return Verdict::Unsigned;
    if (any([](const SignatureFacts &f) { return !f.integrity; }))
        return Verdict::Invalid;
    if (any([](const SignatureFacts &f) { return !f.allowedChangesOnly; }) ||
        m_report.signatures.last().coverage == Coverage::EarlierRevision)
        return Verdict::Changed;
    if (any([](const SignatureFacts &f) { return f.trust != Trust::Trusted; }))
        return Verdict::Untrusted;
    if (any([](const SignatureFacts &f) { return f.level == QLatin1String("none"); }))
        return Verdict::ValidNotPades;
    const bool unstamped = any([](const SignatureFacts &f) { return !f.stampedTime.isValid(); });
    if (!m_report.expectedMissing.isEmpty() || m_report.sameCertificateTwice ||
        (m_policy.requireTimestamp && unstamped))
        return Verdict::Incomplete;
    return Verdict::Valid;
}

VerifyReport refused(const Error &error) {
    VerifyReport report;
    report.refusal = error;
    return report;
}

} // namespace

VerifyReport OpensslPdfVerifier::verify(const QByteArray &pdf, const VerifyPolicy &policy) const {
    try {
        const auto file = PdfRevision::open(pdf);
        if (!file)
            return refused(file.error());
        return Verification(*file.value(), policy).run();
    } catch (const std::exception &problem) {
        return refused({ErrorCode::PdfDamaged, {}, QString::fromUtf8(problem.what()), {}});
    }
}

} // namespace gongkai
