// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/filewriter.h"

#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace gongkai {

namespace {

Error failure(const QSaveFile &file) {
    // Qt says ResourceError for a full disk
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, file.fileName(), file.errorString(), {}};
    return {ErrorCode::CannotWrite, file.fileName(), file.errorString(), {}};
}

} // namespace

Result<void> mayWrite(const QString &path, bool replace) {
    const QFileInfo info(path);
    if (info.exists() && !replace)
        return Error{ErrorCode::OutputExists, path, {}, {}};
    const QFileInfo folder(info.absolutePath());
    if (info.isDir() || !folder.isDir() || !folder.isWritable())
        return Error{ErrorCode::CannotWrite, path,
                     folder.isDir() ? QStringLiteral("no permission") : QStringLiteral("no such folder"), {}};
    return {};
}

Result<void> writeFiles(const std::vector<OutputFile> &files, bool replace) {
    for (const OutputFile &file : files)
        if (auto allowed = mayWrite(file.path, replace); !allowed)
            return allowed.error();
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
