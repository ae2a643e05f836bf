// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signing.h"

namespace gongkai {

QString wordOf(SignerRole role) {
    switch (role) {
    case SignerRole::Clerk: return QStringLiteral("clerk");
    case SignerRole::Supervisor: return QStringLiteral("supervisor");
    case SignerRole::Issuer: return QStringLiteral("issuer");
    }
    return {};
}

QString wordOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Valid: return QStringLiteral("valid");
    case Verdict::Incomplete: return QStringLiteral("incomplete");
    case Verdict::ValidNotPades: return QStringLiteral("valid_not_pades");
    case Verdict::Changed: return QStringLiteral("changed");
    case Verdict::Invalid: return QStringLiteral("invalid");
    case Verdict::Untrusted: return QStringLiteral("untrusted");
    case Verdict::Unsigned: return QStringLiteral("unsigned");
    case Verdict::Refused: return QStringLiteral("refused");
    }
    return {};
}

QString wordOf(Coverage coverage) {
    switch (coverage) {
    case Coverage::WholeFile: return QStringLiteral("whole file");
    case Coverage::WholeFileAndValidationData: return QStringLiteral("whole file and validation data");
    case Coverage::EarlierRevision: return QStringLiteral("earlier revision");
    }
    return {};
}

QString wordOf(Trust trust) {
    switch (trust) {
    case Trust::Trusted: return QStringLiteral("trusted");
    case Trust::Untrusted: return QStringLiteral("untrusted");
    case Trust::Expired: return QStringLiteral("expired");
    case Trust::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

QString wordOf(DocumentStatus status) {
    switch (status) {
    case DocumentStatus::None: return QStringLiteral("none");
    case DocumentStatus::Unissued: return QStringLiteral("unissued");
    case DocumentStatus::Approved: return QStringLiteral("approved");
    case DocumentStatus::Issued: return QStringLiteral("issued");
    }
    return {};
}

std::optional<SignerRole> signerRoleOf(const QString &word) {
    for (const SignerRole role : {SignerRole::Clerk, SignerRole::Supervisor, SignerRole::Issuer})
        if (wordOf(role) == word)
            return role;
    return std::nullopt;
}

QString fieldNameOf(SignerRole role) {
    switch (role) {
    case SignerRole::Clerk: return QStringLiteral("Gongkai.Clerk");
    case SignerRole::Supervisor: return QStringLiteral("Gongkai.Supervisor");
    case SignerRole::Issuer: return QStringLiteral("Gongkai.Issuer");
    }
    return {};
}

} // namespace gongkai
