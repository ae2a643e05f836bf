// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "wording/errortext.h"

#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace gongkai::cli {

Exit exitOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled: return Done;
    case ErrorCode::FileNotFound:
    case ErrorCode::UnknownFormat:
    case ErrorCode::WrongPreviousYear:
    case ErrorCode::InvalidDate:
    case ErrorCode::InvalidValue:
    case ErrorCode::NotFound: return Usage;
    case ErrorCode::CannotWrite:
    case ErrorCode::OutputExists:
    case ErrorCode::DiskFull:
    case ErrorCode::FindingsBlock:
    case ErrorCode::TokenUnresolved:
    case ErrorCode::GlyphMissing:
    case ErrorCode::RenderFailed:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateUnsuitable:
    case ErrorCode::DraftNotSigned:
    case ErrorCode::FieldMissing:
    case ErrorCode::FieldAlreadySigned:
    case ErrorCode::SigningFailed:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreConflict:
    case ErrorCode::StepRefused:
    case ErrorCode::YearLocked:
    case ErrorCode::NumberTaken:
    case ErrorCode::StoreFailed: return Forbidden;
    case ErrorCode::ReadbackDiffers: return Found;
    default: return Refused;
    }
}

CommandLine::CommandLine(const QString &command, const QString &description) : m_command(command) {
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Shows this help.")});
    addOption({QStringLiteral("store")}, Cli::tr("The store to work on."), QStringLiteral("FILE"));
    addOption({QStringLiteral("as")}, Cli::tr("Account to work under."), QStringLiteral("USER"));
    addOption({QStringLiteral("login-password-file")}, Cli::tr("File with the account's password."),
              QStringLiteral("F"));
    addOption({QStringLiteral("json")}, Cli::tr("Prints JSON on standard output."));
    addOption({QStringLiteral("formats")}, Cli::tr("Folder with local forms."), QStringLiteral("FOLDER"));
    addOption({QStringLiteral("lang")}, Cli::tr("Language of messages."), QStringLiteral("zh_CN|en"));
    addOption({QStringLiteral("force")}, Cli::tr("Replaces existing outputs."));
}

void CommandLine::addOption(const QStringList &names, const QString &description, const QString &valueName) {
    m_parser.addOption({names, description, valueName});
}

void CommandLine::addPositional(const QString &name, const QString &description, int least, int most) {
    m_parser.addPositionalArgument(name, description);
    m_least += least;
    m_most = most < 0 ? 1 << 20 : m_most + most;
}

bool CommandLine::parse(const QStringList &arguments) {
    const bool ok = m_parser.parse(QStringList{QStringLiteral("gongkai-cli ") + m_command} + arguments);
    if (ok && m_parser.isSet(QStringLiteral("help"))) {
        print(m_parser.helpText());
        m_status = Done;
        return false;
    }
    const auto count = positional().size();
    if (!ok || count < m_least || count > m_most) {
        if (const QStringList unknown = m_parser.unknownOptionNames(); !ok && !unknown.isEmpty())
            tell(Cli::tr("There is no option %1; see gongkai-cli %2 --help.").arg(unknown.constFirst(), m_command));
        else
            tell(ok ? Cli::tr("The call does not fit; see gongkai-cli %1 --help.").arg(m_command)
                    : m_parser.errorText());
        m_status = Usage;
        return false;
    }
    return true;
}

const QStringList &globalOptionsWithValue() {
    static const QStringList names = {QStringLiteral("--store"), QStringLiteral("--lang"), QStringLiteral("--as"),
                                      QStringLiteral("--login-password-file"), QStringLiteral("--formats")};
    return names;
}

void print(const QString &line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void printJson(const Json &json) {
    const QByteArray bytes = json.toBytes();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void tell(const QString &message) {
    const QByteArray bytes = message.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

Exit fail(const Error &error) {
    tell(errorText(error));
    return exitOf(error.code);
}

Exit usage(const QString &message) {
    tell(message);
    return Usage;
}

bool sameFile(const QString &a, const QString &b) {
    const auto real = [](const QString &path) {
        const QFileInfo info(path);
        return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    };
    return real(a) == real(b);
}

int finished(Exit status) {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return status;
    return status == Done ? fail({ErrorCode::DiskFull, Cli::tr("standard output"), {}, {}}) : status;
}

namespace {

QString &formatsFolder() {
    static QString folder;
    return folder;
}

} // namespace

void useFormatsFolder(const QString &folder) {
    formatsFolder() = folder;
}

const FormatCatalogue &formats() {
    static const Result<FormatCatalogue> loaded = [] {
        auto catalogue = FormatCatalogue::load(QStringLiteral(":/formats"));
        if (catalogue && !formatsFolder().isEmpty())
            if (const auto added = catalogue.value().add(formatsFolder()); !added)
                return Result<FormatCatalogue>(added.error());
        return catalogue;
    }();
    if (!loaded) {
        std::exit(fail(loaded.error()));
    }
    return loaded.value();
}

} // namespace gongkai::cli
