// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfstructure.h"

#include <QByteArray>
#include <QList>

namespace gongkai {

/// Writes one revision behind a file: objects, then a cross-reference section of the same kind as the file's last
/// one. What was there keeps every byte.
class RevisionWriter final {
public:
    RevisionWriter(const QByteArray &base, const PdfRevision &revision);

    [[nodiscard]] int newObject() { return m_next++; }
    /// Adds an object. Gives the offset of the body's first byte in the finished file.
    qint64 put(int number, int generation, const QByteArray &body);
    /// Adds a stream; `entries` are those of its dictionary besides /Length.
    void putStream(int number, const QByteArray &entries, const QByteArray &data);
    /// The finished file. `idSeed` is what makes the second part of /ID differ from revision to revision.
    [[nodiscard]] QByteArray finish(const QByteArray &idSeed);

private:
    struct Entry {
        int number;
        int generation;
        qint64 offset;
    };
    [[nodiscard]] QByteArray trailerEntries(const QByteArray &idSeed, int size) const;
    void finishTable(const QByteArray &idSeed);
    void finishStream(const QByteArray &idSeed);

    const PdfRevision &m_revision;
    QByteArray m_out;
    QList<Entry> m_entries;
    int m_next = 0;
};

/// "12 0 R"
[[nodiscard]] QByteArray reference(int number, int generation = 0);
/// A number as PDF wants it: no exponent, no needless digits.
[[nodiscard]] QByteArray pdfNumber(double value);

} // namespace gongkai
