// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace gongkai {

namespace {

Error failure(const QSaveFile &file) {
    // Qt says ResourceError for a full disk
    // (or no error at all, when only a part could be written)
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::NoError)
        return {ErrorCode::DiskFull, file.fileName(), file.errorString(), {}};
    return {ErrorCode::CannotWrite, file.fileName(), file.errorString(), {}};
}

} // namespace

Result<void> mayWrite(const QString &path, bool replace) {
    const QFileInfo info(path);
    if (info.exists() && !replace)
        return Error{ErrorCode::OutputExists, path, {}, {}};
    // a device or pipe would be replaced, not written to; a name that is too long is refused only at the end
    if (info.exists() && !info.isFile())
        return Error{
            ErrorCode::CannotWrite, path, QCoreApplication::translate("gongkai::Files", "this is not a file"), {}};
    if (QFile::encodeName(info.fileName()).size() > 255)
        return Error{
            ErrorCode::CannotWrite, path, QCoreApplication::translate("gongkai::Files", "the name is too long"), {}};
    const QFileInfo folder(info.absolutePath());
    if (info.isDir() || !folder.isDir() || !folder.isWritable())
        return Error{ErrorCode::CannotWrite,
                     path,
                     folder.isDir() ? QCoreApplication::translate("gongkai::Files", "no permission to write there")
                                    : QCoreApplication::translate("gongkai::Files", "there is no such folder"),
                     {}};
    return {};
}

Result<void> writeFiles(const std::vector<OutputFile> &files, bool replace) {
    for (const OutputFile &file : files)
        if (auto allowed = mayWrite(file.path, replace); !allowed)
            return allowed.error();
    QStringList names;
    for (const OutputFile &file : files) {
        const QString name = QDir::cleanPath(QFileInfo(file.path).absoluteFilePath());
        if (names.contains(name))
            return Error{ErrorCode::CannotWrite,
                         file.path,
                         QCoreApplication::translate("gongkai::Files", "two outputs have this name"),
                         {}};
        names.append(name);
    }
    // all bytes reach the disk before the first file gets its name
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const OutputFile &file : files) {
        auto save = std::make_unique<QSaveFile>(file.path);
        if (!save->open(QIODevice::WriteOnly) || save->write(file.bytes) != file.bytes.size() || !save->flush())
            return failure(*save);
        open.push_back(std::move(save));
    }
    for (const auto &save : open)
        if (!save->commit())
            return failure(*save);
    return {};
}

} // namespace gongkai
