// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "documents/read/sealimage.h"
#include "documents/read/textfile.h"
#include "services/filewriter.h"
#include "signing/pdfsigner.h"
#include "wording/verdicttext.h"

#include <QDateTime>
#include <QFileInfo>

namespace gongkai::cli {

namespace {

Error located(Error error, const QString &path) {
    if (error.place.isEmpty())
        error.place = path;
    return error;
}

/// The password: the file's first line without its end.
Result<Secret> readPassword(const QString &path) {
    auto bytes = readWholeFile(path, 4096);
    if (!bytes && bytes.error().code != ErrorCode::FileEmpty)
        return bytes.error();
    QByteArray password = bytes ? std::move(bytes).value() : QByteArray();
    if (const auto end = password.indexOf('\n'); end >= 0)
        password.truncate(end);
    if (password.endsWith('\r'))
        password.chop(1);
    return Secret(std::move(password));
}

std::optional<QList<SignerRole>> readFields(const QString &text) {
    QList<SignerRole> fields;
    for (const QString &word : text.split(QLatin1Char(','))) {
        const auto role = signerRoleOf(word.trimmed());
        if (!role || fields.contains(*role))
            return std::nullopt;
        fields.append(*role);
    }
    return fields;
}

} // namespace

Exit runSign(const QStringList &arguments) {
    CommandLine line(QStringLiteral("sign"), Cli::tr("Signs a PDF by appending to it (PAdES B-B)."));
    line.addPositional(QStringLiteral("IN.pdf"), Cli::tr("The file to sign; it is not changed."), 1, 1);
    line.addPositional(QStringLiteral("OUT.pdf"), Cli::tr("The signed file."), 1, 1);
    line.addOption({QStringLiteral("p12")}, Cli::tr("Key file (PKCS#12)."), QStringLiteral("F"));
    line.addOption({QStringLiteral("password-file")}, Cli::tr("File with the key file's password."),
                   QStringLiteral("F"));
    line.addOption({QStringLiteral("role")}, Cli::tr("clerk, supervisor or issuer."), QStringLiteral("ROLE"));
    line.addOption({QStringLiteral("fields")},
                   Cli::tr("Roles the first signature prepares places for (default clerk,supervisor)."),
                   QStringLiteral("ROLES"));
    line.addOption({QStringLiteral("seal")}, Cli::tr("Picture of the seal, shown at the sign-off."),
                   QStringLiteral("IMAGE"));
    if (!line.parse(arguments))
        return line.status();
    const auto role = signerRoleOf(line.value(QStringLiteral("role")));
    if (!role)
        return usage(Cli::tr("Name the role that signs: --role clerk, supervisor or issuer."));
    if (line.value(QStringLiteral("p12")).isEmpty() || line.value(QStringLiteral("password-file")).isEmpty())
        return usage(Cli::tr("Name the key file (--p12) and the file with its password (--password-file)."));
    SignRequest request;
    request.role = *role;
    if (line.isSet(QStringLiteral("fields"))) {
        const auto fields = readFields(line.value(QStringLiteral("fields")));
        if (!fields)
            return usage(Cli::tr("--fields takes roles separated by commas, each once: clerk,supervisor,issuer."));
        request.fields = *fields;
    }
    const QString input = line.positional()[0];
    const QString output = line.positional()[1];
    if (sameFile(input, output))
        return usage(Cli::tr("The signed file needs a name of its own; the input is never changed."));
    auto pdf = readWholeFile(input, largestPdfFile);
    if (!pdf)
        return fail(pdf.error());
    const QString keyPath = line.value(QStringLiteral("p12"));
    const auto keyFile = readWholeFile(keyPath, 1024 * 1024);
    if (!keyFile)
        return fail(keyFile.error());
    const auto password = readPassword(line.value(QStringLiteral("password-file")));
    if (!password)
        return fail(password.error());
    if (line.isSet(QStringLiteral("seal"))) {
        auto seal = readSealImage(line.value(QStringLiteral("seal")));
        if (!seal)
            return fail(seal.error());
        request.seal = std::move(seal).value();
    }
    if (const auto allowed = mayWrite(output, line.force()); !allowed)
        return fail(allowed.error());
    const OpensslPdfSigner signer;
    const auto key = signer.openPkcs12(keyFile.value(), password.value());
    if (!key)
        return fail(located(key.error(), keyPath));
    request.pdf = std::move(pdf).value();
    request.time = QDateTime::currentDateTime();
    const auto done = signer.sign(request, *key.value());
    if (!done)
        return fail(located(done.error(), input));
    if (const auto written = writeFiles({{output, done.value()}}, line.force()); !written)
        return fail(written.error());
    const CertificateInfo certificate = key.value()->certificate();
    if (line.json()) {
        Json json = Json::object();
        json.set(QStringLiteral("file"), Json(output));
        json.set(QStringLiteral("field"), Json(fieldNameOf(*role)));
        json.set(QStringLiteral("signer"), Json(certificate.subject));
        json.set(QStringLiteral("certificate_sha256"), Json(certificate.sha256));
        printJson(json);
    } else {
        print(Cli::tr("%1: signed as %2 by %3.").arg(output, roleText(*role), certificate.subject));
    }
    return Done;
}

} // namespace gongkai::cli
