// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/xlsxpackage.h"

#include "documents/sheets/sheettext.h"

#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <QDataStream>
#include <QFile>

#include <algorithm>

namespace gongkai::sheets {

namespace {

QString partPlace(const QString &path, const QString &part) {
    return part.isEmpty() ? path : path + QLatin1String(": ") + part;
}

bool escapes(const QString &name) {
    return name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) ||
           name.contains(QLatin1String("..")) || name.contains(QChar(0));
}

/// What a file is that is no ZIP: a compound file holds an old workbook, or a new one that is encrypted.
Refusal kindOf(QFile &file, const QByteArray &head) {
    if (!head.startsWith("\xD0\xCF\x11\xE0"))
        return head.startsWith("PK") ? Refusal::Damaged : Refusal::NotWorkbook;
    if (head.size() < 52)
        return Refusal::Damaged;
    QDataStream fields(head);
    fields.setByteOrder(QDataStream::LittleEndian);
    quint16 shift = 0;
    quint32 directory = 0;
    fields.skipRawData(30);
    fields >> shift;
    fields.skipRawData(16);
    fields >> directory;
    if (shift != 9 && shift != 12)
        return Refusal::Legacy;
    file.seek((static_cast<qint64>(directory) + 1) << shift);
    const QByteArray entries = file.read(8192);
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray encrypted(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    return entries.contains(encrypted) ? Refusal::Encrypted : Refusal::Legacy;
}

} // namespace

/// Unpacks one part and counts what comes out.
class PartDevice final : public QIODevice {
public:
    PartDevice(XlsxPackage &package, const QString &part)
        : m_package(package), m_entry(package.m_entries.value(part.toLower())), m_file(&package.m_zip) {}

    [[nodiscard]] bool start() {
        return !m_entry.name.isEmpty() && m_package.m_zip.setCurrentFile(m_entry.name) &&
               m_file.open(QIODevice::ReadOnly) && open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    void tokenEnded() { m_token = 0; }
    /// Whether what was unpacked is what was packed.
    [[nodiscard]] bool sound() {
        m_file.close();
        return m_file.getZipError() == UNZ_OK;
    }

protected:
    qint64 readData(char *data, qint64 size) override {
        if (m_token > xlsxlimits::token)
            m_refusal = Refusal::Bomb;
        if (m_refusal)
            return -1;
        const qint64 read = m_file.read(data, size);
        if (read < 0)
            m_refusal = Refusal::Damaged;
        if (read <= 0)
            return read;
        m_token += read;
        m_size += read;
        m_package.m_total += read;
        const qint64 packed = std::max<qint64>(m_entry.packed, 1);
        if (m_package.m_total > xlsxlimits::totalBytes ||
            (m_size > xlsxlimits::harmless && m_size / packed > xlsxlimits::ratio)) {
            m_refusal = Refusal::Bomb;
            return -1;
        }
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    XlsxPackage &m_package;
    XlsxPackage::Entry m_entry;
    QuaZipFile m_file;
    std::optional<Refusal> m_refusal;
    qint64 m_token = 0; ///< bytes since the last token was seen whole
    qint64 m_size = 0;
};

XlsxPackage::XlsxPackage(const QString &path) : m_path(path), m_zip(path) {
}

Error XlsxPackage::refusedPart(const QString &part, const QString &detail) const {
    return refused(Refusal::Damaged, partPlace(m_path, part), detail);
}

Result<void> XlsxPackage::open() {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, m_path, file.errorString(), {}};
    const QByteArray head = file.read(512);
    if (!head.startsWith("PK\x03\x04"))
        return refused(kindOf(file, head), m_path);
    file.close();
    if (!m_zip.open(QuaZip::mdUnzip))
        return refused(Refusal::Damaged, m_path, QStringLiteral("zip: %1").arg(m_zip.getZipError()));
    if (m_zip.getEntriesCount() > xlsxlimits::entries)
        return refused(Refusal::Bomb, m_path, QStringLiteral("entries"));
    int seen = 0;
    for (bool more = m_zip.goToFirstFile(); more; more = m_zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip.getCurrentFileInfo(&info))
            return refused(Refusal::Damaged, m_path);
        if (++seen > xlsxlimits::entries)
            return refused(Refusal::Bomb, m_path, QStringLiteral("entries"));
        const QString key = info.name.toLower();
        if (escapes(info.name) || m_entries.contains(key))
            return refused(Refusal::Names, partPlace(m_path, info.name));
        if (info.flags & 1)
            return refused(Refusal::Encrypted, m_path);
        m_entries.insert(key, {info.name, static_cast<qint64>(info.compressedSize)});
    }
    return {};
}

XlsxPart::XlsxPart(XlsxPackage &package, const QString &part)
    : m_package(package), m_part(part), m_device(std::make_unique<PartDevice>(package, part)) {
    if (m_device->start())
        m_xml.setDevice(m_device.get());
    else
        fail(m_package.refusedPart(m_part));
}

XlsxPart::~XlsxPart() = default;

void XlsxPart::fail(const Error &error) {
    if (!m_error)
        m_error = error;
}

QString XlsxPart::attribute(const char *name) const {
    return m_xml.attributes().value(QLatin1String(name)).toString();
}

bool XlsxPart::next() {
    if (m_error || m_xml.atEnd())
        return false;
    const auto token = m_xml.readNext();
    m_device->tokenEnded();
    const auto place = [this] { return partPlace(m_package.path(), m_part); };
    if (m_device->refusal())
        fail(refused(*m_device->refusal(), place()));
    else if (m_xml.hasError())
        fail(m_package.refusedPart(m_part, m_xml.errorString()));
    else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        fail(refused(Refusal::DocumentType, place()));
    else if (token == QXmlStreamReader::StartElement && ++m_depth > xlsxlimits::depth)
        fail(refused(Refusal::Depth, place()));
    else if (token == QXmlStreamReader::StartElement && // the time they take grows with their square
             (m_xml.attributes().size() > xlsxlimits::attributes ||
              m_xml.namespaceDeclarations().size() > xlsxlimits::attributes))
        fail(m_package.refusedPart(m_part, QStringLiteral("attributes")));
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return !m_error && token != QXmlStreamReader::EndDocument;
}

bool XlsxPart::root(const char *name) {
    while (next())
        if (m_xml.isStartElement()) {
            if (is(name))
                return true;
            fail(m_package.refusedPart(m_part, QStringLiteral("<%1>").arg(m_xml.name().left(100))));
        }
    return false;
}

bool XlsxPart::nextChild(int depth) {
    // a child that was read to its end already may have been the last thing seen
    while (m_depth >= depth && next()) {
        if (m_xml.isStartElement() && m_depth == depth + 1)
            return true;
        if (m_xml.isEndElement() && m_depth < depth)
            return false;
    }
    return false;
}

void XlsxPart::text(QString &into) {
    const int depth = m_depth;
    while (next()) {
        if (m_xml.isCharacters() && into.size() <= xlsxlimits::rawCell)
            into += m_xml.text();
        if (m_xml.isEndElement() && m_depth < depth)
            return;
    }
}

void XlsxPart::finish() {
    while (next())
        continue;
    if (!m_error && !m_device->sound())
        fail(m_package.refusedPart(m_part, QStringLiteral("checksum")));
}

} // namespace gongkai::sheets
