// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/verdicttext.h"

#include "wording/errortext.h"

#include <QCoreApplication>

namespace gongkai {

namespace {

class Verdicts final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Verdicts)

public:
    static QString sentence(const VerifyReport &r) {
        switch (r.verdict) {
        case Verdict::Valid: return tr("%n signature(s) valid; the content is what was signed.", nullptr, count(r));
        case Verdict::Incomplete:
            if (r.sameCertificateTwice)
                return tr("The signatures hold, but two roles signed with one certificate.");
            if (r.expectedMissing.isEmpty())
                return tr("The signatures hold, but the required time stamp is missing.");
            return tr("The signatures present hold, but an expected one is missing: %1.").arg(missing(r));
        case Verdict::ValidNotPades:
            return tr("The content is what was signed, but the signature is not of the official kind (PAdES). Ask for "
                      "the file as issued.");
        case Verdict::Changed:
            return tr("The file was changed after signing. Do not use it; ask the issuing office to export and sign it "
                      "again.");
        case Verdict::Invalid:
            return tr("A signature does not hold: content or signature was damaged or forged. Do not use the file.");
        case Verdict::Untrusted:
            return tr("The content is what was signed, but who signed is not certain: the certificate does not lead to "
                      "a trusted root. Add the root you trust and verify again.");
        case Verdict::Unsigned: return tr("The file bears no signature.");
        case Verdict::Refused: return r.refusal ? errorText(*r.refusal) : tr("The file cannot be read as a PDF.");
        }
        return {};
    }

    static QStringList lines(const SignatureFacts &f) {
        QStringList result;
        result += tr("Signer: %1").arg(f.signer);
        result += f.integrity ? tr("Content: unchanged since signing") : tr("Content: does not match the signature");
        switch (f.coverage) {
        case Coverage::WholeFile: result += tr("Coverage: the whole file"); break;
        case Coverage::WholeFileAndValidationData: result += tr("Coverage: the whole file and validation data"); break;
        case Coverage::EarlierRevision: result += tr("Coverage: an earlier revision of the file"); break;
        }
        result += f.allowedChangesOnly ? tr("Later changes: none but permitted signatures")
                                       : tr("Later changes: the file was changed after this signature");
        switch (f.trust) {
        case Trust::Trusted:
            result +=
                tr("Certificate: trusted, valid until %1").arg(f.certificate.notAfter.date().toString(Qt::ISODate));
            break;
        case Trust::Untrusted: result += tr("Certificate: does not lead to a trusted root"); break;
        case Trust::Expired:
            result += tr("Certificate: not valid at the time (%1 to %2)")
                          .arg(f.certificate.notBefore.date().toString(Qt::ISODate),
                               f.certificate.notAfter.date().toString(Qt::ISODate));
            break;
        case Trust::Unknown: result += tr("Certificate: not checked"); break;
        }
        result +=
            f.stampedTime.isValid()
                ? tr("Time: %1, stamped").arg(f.stampedTime.toLocalTime().toString(Qt::ISODate))
                : tr("Time: %1, as the signer's computer said").arg(f.claimedTime.toLocalTime().toString(Qt::ISODate));
        result += f.level == QLatin1String("none") ? tr("Kind: not of the official kind (%1)").arg(f.subFilter)
                                                   : tr("Kind: PAdES %1").arg(f.level);
        result += f.revocation == QLatin1String("not_checked") ? tr("Revocation: not checked")
                                                               : tr("Revocation: %1").arg(f.revocation);
        return result;
    }

    static QString role(SignerRole r) {
        switch (r) {
        case SignerRole::Clerk: return tr("Clerk");
        case SignerRole::Supervisor: return tr("Supervisor");
        case SignerRole::Issuer: return tr("Issuer");
        }
        return {};
    }

private:
    static int count(const VerifyReport &r) { return static_cast<int>(r.signatures.size()); }
    static QString missing(const VerifyReport &r) {
        QStringList names;
        for (const SignerRole expected : r.expectedMissing)
            names += role(expected);
        return names.join(QStringLiteral(", "));
    }
};

} // namespace

QString verdictText(const VerifyReport &report) {
    return Verdicts::sentence(report);
}

QStringList signatureLines(const SignatureFacts &facts) {
    return Verdicts::lines(facts);
}

QString roleText(SignerRole role) {
    return Verdicts::role(role);
}

QString fieldText(const QString &field) {
    for (const SignerRole role : {SignerRole::Clerk, SignerRole::Supervisor, SignerRole::Issuer})
        if (fieldNameOf(role) == field)
            return Verdicts::role(role);
    return field;
}

} // namespace gongkai
