// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "documents/read/textfile.h"
#include "signing/pdfverifier.h"
#include "wording/verdicttext.h"

#include <QDateTime>

namespace gongkai::cli {

namespace {

Json timeOrNull(const QDateTime &time) {
    return time.isValid() ? Json(time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate)) : Json();
}

Json signatureJson(const SignatureFacts &f) {
    Json json = Json::object();
    json.set(QStringLiteral("field"), Json(f.field));
    json.set(QStringLiteral("signer"), Json(f.signer));
    json.set(QStringLiteral("role"), f.role ? Json(wordOf(*f.role)) : Json());
    json.set(QStringLiteral("integrity"), Json(f.integrity));
    json.set(QStringLiteral("coverage"), Json(wordOf(f.coverage)));
    json.set(QStringLiteral("allowed_changes_only"), Json(f.allowedChangesOnly));
    json.set(QStringLiteral("trust"), Json(wordOf(f.trust)));
    Json time = Json::object();
    time.set(QStringLiteral("claimed"), timeOrNull(f.claimedTime));
    time.set(QStringLiteral("stamped"), timeOrNull(f.stampedTime));
    json.set(QStringLiteral("time"), time);
    json.set(QStringLiteral("level"), Json(f.level));
    json.set(QStringLiteral("subfilter"), Json(f.subFilter));
    json.set(QStringLiteral("revocation"), Json(f.revocation));
    return json;
}

Json reportJson(const VerifyReport &report) {
    Json json = Json::object();
    json.set(QStringLiteral("verdict"), Json(wordOf(report.verdict)));
    json.set(QStringLiteral("sentence"), Json(verdictText(report)));
    json.set(QStringLiteral("status"), Json(wordOf(report.status)));
    Json signatures = Json::array();
    for (const SignatureFacts &facts : report.signatures)
        signatures.append(signatureJson(facts));
    json.set(QStringLiteral("signatures"), signatures);
    json.set(QStringLiteral("unsigned_fields"), Json::strings(report.unsignedFields));
    QStringList missing;
    for (const SignerRole role : report.expectedMissing)
        missing.append(wordOf(role));
    json.set(QStringLiteral("expected_missing"), Json::strings(missing));
    return json;
}

/// clerk,supervisor or clerk=SHA256,…
std::optional<QList<ExpectedSigner>> readExpected(const QString &text) {
    QList<ExpectedSigner> expected;
    for (const QString &item : text.split(QLatin1Char(','))) {
        const QStringList parts = item.trimmed().split(QLatin1Char('='));
        const auto role = signerRoleOf(parts[0]);
        if (!role || parts.size() > 2)
            return std::nullopt;
        const QString fingerprint = parts.value(1).toLower().remove(QLatin1Char(':'));
        if (parts.size() == 2 && fingerprint.size() != 64)
            return std::nullopt;
        expected.append({*role, fingerprint});
    }
    return expected;
}

} // namespace

Exit runVerify(const QStringList &arguments) {
    CommandLine line(QStringLiteral("verify"), Cli::tr("Verifies the signatures of a PDF and lists the facts."));
    line.addPositional(QStringLiteral("FILE.pdf"), Cli::tr("The file to verify."), 1, 1);
    line.addOption({QStringLiteral("trust")}, Cli::tr("PEM file with a root certificate you trust; may be repeated."),
                   QStringLiteral("PEM"));
    line.addOption({QStringLiteral("expect")},
                   Cli::tr("Roles that must have signed, clerk,supervisor or clerk=SHA256,…"), QStringLiteral("ROLES"));
    line.addOption({QStringLiteral("require-timestamp")}, Cli::tr("Every signature must bear a time stamp."));
    if (!line.parse(arguments))
        return line.status();
    VerifyPolicy policy;
    policy.now = QDateTime::currentDateTimeUtc();
    policy.requireTimestamp = line.isSet(QStringLiteral("require-timestamp"));
    if (line.isSet(QStringLiteral("expect"))) {
        const auto expected = readExpected(line.value(QStringLiteral("expect")));
        if (!expected)
            return usage(
                Cli::tr("--expect takes roles separated by commas, each with =SHA256 of its certificate if wanted."));
        policy.expected = *expected;
    }
    for (const QString &path : line.values(QStringLiteral("trust"))) {
        auto pem = readWholeFile(path, 1024 * 1024);
        if (!pem)
            return fail(pem.error());
        if (!pem.value().contains("-----BEGIN CERTIFICATE-----")) {
            tell(Cli::tr("%1 holds no certificate in PEM form.").arg(path));
            return Refused;
        }
        policy.trustedPem.append(std::move(pem).value());
    }
    const QString path = line.positional().constFirst();
    const auto pdf = readWholeFile(path, largestPdfFile);
    if (!pdf)
        return fail(pdf.error());
    VerifyReport report = OpensslPdfVerifier().verify(pdf.value(), policy);
    if (report.refusal && report.refusal->place.isEmpty())
        report.refusal->place = path;
    if (line.json()) {
        printJson(reportJson(report));
    } else {
        print(verdictText(report));
        for (const SignatureFacts &facts : report.signatures) {
            print(QStringLiteral("%1%2").arg(
                facts.field, facts.role ? QStringLiteral(" (%1)").arg(roleText(*facts.role)) : QString()));
            for (const QString &fact : signatureLines(facts))
                print(QStringLiteral("  ") + fact);
        }
        for (const QString &field : report.unsignedFields)
            print(Cli::tr("Not yet signed: %1").arg(fieldText(field)));
    }
    if (report.verdict == Verdict::Valid)
        return Done;
    return report.verdict == Verdict::Refused ? Refused : Found;
}

} // namespace gongkai::cli
