// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace gongkai {

/// Who signs: 经办人 certifies, 审核人 and 签发人 approve.
enum class SignerRole { Clerk, Supervisor, Issuer };

/// The picture of a seal (印章图形; not an electronic seal): one bit per dot, rows from the top, most significant bit
/// first, each row padded to a byte, 1 = ink. Sizes in millimetres on paper.
struct SealImage {
    int width = 0;
    int height = 0;
    QByteArray dots;
    double widthMm = 0;
    double heightMm = 0;
};

struct SignRequest {
    QByteArray pdf;                                                         ///< the whole file to be signed
    SignerRole role = SignerRole::Clerk;                                    ///< whose field is signed
    QList<SignerRole> fields = {SignerRole::Clerk, SignerRole::Supervisor}; ///< prepared by the first signature
    std::optional<SealImage> seal;                                          ///< drawn in this role's field
    QDateTime time;                                                         ///< claimed time (/M), any zone
};

/// A certificate as people are shown it.
struct CertificateInfo {
    QString subject; ///< common name, else the whole name
    QString issuer;
    QDateTime notBefore;
    QDateTime notAfter;
    QString sha256; ///< fingerprint, lower-case hex
};

/// A private key with its certificate chain. Signing happens where the key lives.
class SigningKey {
public:
    virtual ~SigningKey() = default;
    [[nodiscard]] virtual CertificateInfo certificate() const = 0;
};

/// Opens key files (PKCS#12) and signs PDFs by appending (PAdES B-B, ETSI EN 319 142-1).
class PdfSigner {
public:
    virtual ~PdfSigner() = default;

    /// Errors: WrongPassword, KeyFileUnreadable (no PKCS#12, or no key and certificate in it).
    [[nodiscard]] virtual Result<std::shared_ptr<SigningKey>> openPkcs12(const QByteArray &file,
                                                                         const Secret &password) const = 0;

    /// The signed file: the bytes of request.pdf, unchanged, and one appended revision; already verified.
    /// Errors: CertificateExpired, CertificateNotYetValid, CertificateUnsuitable (args = {reason}), PdfDamaged,
    /// PdfEncrypted, PdfUnsupported, DraftNotSigned, FieldMissing (args = {field}), FieldAlreadySigned
    /// (args = {field}), SignatureChanged (the file's earlier signatures do not hold), SigningFailed.
    [[nodiscard]] virtual Result<QByteArray> sign(const SignRequest &request, const SigningKey &key) const = 0;
};

/// One word for the whole file (design/report-data.md): only Valid lets `verify` end with 0.
enum class Verdict { Valid, Incomplete, ValidNotPades, Changed, Invalid, Untrusted, Unsigned, Refused };

enum class Coverage { WholeFile, WholeFileAndValidationData, EarlierRevision };
enum class Trust { Trusted, Untrusted, Expired, Unknown };
enum class DocumentStatus { None, Unissued, Approved, Issued };

/// What holds for one signature; each fact on its own, never one green tick for all.
struct SignatureFacts {
    QString field; ///< full field name, for instance Gongkai.Clerk
    QString signer;
    std::optional<SignerRole> role; ///< by field name
    CertificateInfo certificate;
    bool integrity = false;  ///< the signed bytes are those that were signed, and the CMS is sound
    QString integrityReason; ///< why not, for experts (English)
    Coverage coverage = Coverage::EarlierRevision;
    bool allowedChangesOnly = false; ///< later revisions added only what this signature permits
    Trust trust = Trust::Unknown;
    QDateTime claimedTime;
    QDateTime stampedTime; ///< of a verified RFC 3161 token; null without one
    QString level;         ///< B-B, B-T, B-LT or none
    QString subFilter;
    QString revocation = QStringLiteral("not_checked"); ///< good, revoked, not_checked
};

struct ExpectedSigner {
    SignerRole role;
    QString sha256; ///< fingerprint of the certificate that must have signed; empty = any
};

struct VerifyPolicy {
    QList<QByteArray> trustedPem; ///< PEM files with root certificates; the system's store is never used
    QList<ExpectedSigner> expected;
    bool requireTimestamp = false;
    QDateTime now; ///< time at which certificates are judged
};

struct VerifyReport {
    Verdict verdict = Verdict::Refused;
    DocumentStatus status = DocumentStatus::None;
    QList<SignatureFacts> signatures; ///< in the order of their revisions
    QStringList unsignedFields;
    QList<SignerRole> expectedMissing;
    bool sameCertificateTwice = false; ///< two expected roles signed with one certificate
    std::optional<Error> refusal;      ///< with Verdict::Refused: why the file could not be read
};

class PdfVerifier {
public:
    virtual ~PdfVerifier() = default;
    /// Never fails: a file that cannot be judged is Verdict::Refused. Input may be hostile.
    [[nodiscard]] virtual VerifyReport verify(const QByteArray &pdf, const VerifyPolicy &policy) const = 0;
};

/// The word of the JSON interface for each value ("clerk", "valid_not_pades", "whole file", …).
[[nodiscard]] QString wordOf(SignerRole role);
[[nodiscard]] QString wordOf(Verdict verdict);
[[nodiscard]] QString wordOf(Coverage coverage);
[[nodiscard]] QString wordOf(Trust trust);
[[nodiscard]] QString wordOf(DocumentStatus status);
[[nodiscard]] std::optional<SignerRole> signerRoleOf(const QString &word);
/// Gongkai.Clerk, Gongkai.Supervisor, Gongkai.Issuer.
[[nodiscard]] QString fieldNameOf(SignerRole role);

} // namespace gongkai
