// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfwriter.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gongkai {

namespace {

void appendBigEndian(QByteArray &to, quint64 value, int bytes) {
    for (int i = bytes - 1; i >= 0; --i)
        to.append(char((value >> (8 * i)) & 0xffU));
}

/// End of the run of consecutive object numbers that starts here.
template <typename Entries> qsizetype runEnd(const Entries &entries, qsizetype from) {
    qsizetype to = from + 1;
    while (to < entries.size() && entries[to].number == entries[to - 1].number + 1)
        ++to;
    return to;
}

} // namespace

RevisionWriter::RevisionWriter(const QByteArray &base, const PdfRevision &revision)
    : m_revision(revision), m_out(base), m_next(revision.nextObject()) {
    if (!m_out.endsWith('\n'))
        m_out.append('\n');
}

qint64 RevisionWriter::put(int number, int generation, const QByteArray &body) {
    m_entries.append({number, generation, m_out.size()});
    m_out += QByteArray::number(number) + ' ' + QByteArray::number(generation) + " obj\n";
    const qint64 at = m_out.size();
    m_out += body + "\nendobj\n";
    return at;
}

void RevisionWriter::putStream(int number, const QByteArray &entries, const QByteArray &data) {
    put(number, 0,
        "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream");
}

QByteArray RevisionWriter::finish(const QByteArray &idSeed) {
    if (m_revision.xrefIsStream())
        finishStream(idSeed);
    else
        finishTable(idSeed);
    return m_out;
}

QByteArray RevisionWriter::trailerEntries(const QByteArray &idSeed, int size) const {
    QByteArray out = "/Size " + QByteArray::number(size);
    for (const char *key : {"/Root", "/Info"}) {
        QPDFObjectHandle value = keyOf(m_revision.trailer(), key);
        if (value.isIndirect() && !value.isNull())
            out += QByteArray(" ") + key + ' ' + QByteArray::fromStdString(value.unparse());
    }
    QPDFObjectHandle id = keyOf(m_revision.trailer(), "/ID");
    if (itemCount(id) == 2 && id.getArrayItem(0).isString()) {
        const QByteArray second = QCryptographicHash::hash(idSeed, QCryptographicHash::Sha256).first(16).toHex();
        out += " /ID [" + QByteArray::fromStdString(id.getArrayItem(0).unparse()) + " <" + second + ">]";
    }
    return out + " /Prev " + QByteArray::number(m_revision.startXref());
}

void RevisionWriter::finishTable(const QByteArray &idSeed) {
    const auto byNumber = [](const Entry &a, const Entry &b) { return a.number < b.number; };
    std::sort(m_entries.begin(), m_entries.end(), byNumber);
    const qint64 at = m_out.size();
    m_out += "xref\n";
    for (qsizetype from = 0; from < m_entries.size();) {
        const qsizetype to = runEnd(m_entries, from);
        m_out += QByteArray::number(m_entries[from].number) + ' ' + QByteArray::number(to - from) + '\n';
        for (; from < to; ++from)
            m_out += QByteArray::number(m_entries[from].offset).rightJustified(10, '0') + ' ' +
                     QByteArray::number(m_entries[from].generation).rightJustified(5, '0') + " n \n";
    }
    m_out +=
        "trailer\n<< " + trailerEntries(idSeed, m_next) + " >>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

void RevisionWriter::finishStream(const QByteArray &idSeed) {
    const int own = newObject();
    const qint64 at = m_out.size();
    m_entries.append({own, 0, at});
    const auto byNumber = [](const Entry &a, const Entry &b) { return a.number < b.number; };
    std::sort(m_entries.begin(), m_entries.end(), byNumber);
    QByteArray data;
    QByteArray index;
    for (qsizetype from = 0; from < m_entries.size();) {
        const qsizetype to = runEnd(m_entries, from);
        index += QByteArray::number(m_entries[from].number) + ' ' + QByteArray::number(to - from) + ' ';
        for (; from < to; ++from) {
            // Four bytes suffice (see PdfRevision) and some readers stumble over five.
            appendBigEndian(data, 1, 1);
            appendBigEndian(data, quint64(m_entries[from].offset), 4);
            appendBigEndian(data, quint64(m_entries[from].generation), 2);
        }
    }
    m_out += reference(own).chopped(1) + "obj\n<< /Type /XRef /W [1 4 2] /Index [ " + index + "] " +
             trailerEntries(idSeed, m_next) + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data +
             "\nendstream\nendobj\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

QByteArray reference(int number, int generation) {
    return QByteArray::number(number) + ' ' + QByteArray::number(generation) + " R";
}

QByteArray pdfNumber(double value) {
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

} // namespace gongkai
