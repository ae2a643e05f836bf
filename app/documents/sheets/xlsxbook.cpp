// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/xlsxbook.h"

#include "documents/sheets/sheettext.h"
#include "domain/sheet.h"

#include <QDir>

#include <algorithm>

namespace gongkai::sheets {

namespace {

constexpr qsizetype pieceSize = 1024 * 1024;

struct Relation {
    QString type; ///< last word of the address that names it
    QString target;
};
using Relations = QHash<QString, Relation>;

/// Where a part's relations lead to. A part without relations has no such file.
Result<Relations> readRelations(XlsxPackage &package, const QString &part) {
    const QString folder = part.contains(QLatin1Char('/')) ? part.section(QLatin1Char('/'), 0, -2) : QString();
    const QString prefix = folder.isEmpty() ? QString() : folder + QLatin1Char('/');
    const QString name = prefix + QLatin1String("_rels/") + part.section(QLatin1Char('/'), -1) + QLatin1String(".rels");
    Relations relations;
    if (!package.has(name))
        return relations;
    XlsxPart xml(package, name);
    if (xml.root("Relationships"))
        while (xml.nextChild(1)) {
            if (!xml.is("Relationship") || xml.attribute("TargetMode") == QLatin1String("External"))
                continue;
            QString target = xml.attribute("Target");
            target.replace(QLatin1Char('\\'), QLatin1Char('/'));
            target = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QDir::cleanPath(prefix + target);
            relations.insert(xml.attribute("Id"), {xml.attribute("Type").section(QLatin1Char('/'), -1), target});
            if (relations.size() > xlsxlimits::records)
                xml.fail(package.refusedPart(name));
        }
    xml.finish();
    if (xml.error())
        return *xml.error();
    return relations;
}

QString targetOf(const Relations &relations, const char *type) {
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [type](const Relation &r) { return r.type == QLatin1String(type); });
    return found == relations.end() ? QString() : found->target;
}

struct ListedSheet {
    QString name;
    QString relation;
    bool hidden = false;
};

ListedSheet listedSheet(const XlsxPart &xml) {
    ListedSheet sheet;
    sheet.name = xml.attribute("name");
    sheet.hidden = xml.attribute("state").endsWith(QLatin1String("idden")); // hidden, veryHidden
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == QLatin1String("id") && !attribute.prefix().isEmpty())
            sheet.relation = attribute.value().toString();
    return sheet;
}

bool isTrue(const QString &value) {
    return value == QLatin1String("1") || value == QLatin1String("true");
}

/// The sheets of cells in the order of their tabs.
Result<std::vector<ListedSheet>> readList(XlsxPackage &package, const QString &part, const Relations &relations,
                                          bool &since1904) {
    std::vector<ListedSheet> sheets;
    XlsxPart xml(package, part);
    if (xml.root("workbook"))
        while (xml.nextChild(1)) {
            if (xml.is("workbookPr"))
                since1904 = isTrue(xml.attribute("date1904"));
            if (!xml.is("sheets"))
                continue;
            while (xml.nextChild(2)) {
                ListedSheet sheet = listedSheet(xml);
                if (relations.value(sheet.relation).type == QLatin1String("worksheet")) // charts are sheets too
                    sheets.push_back(std::move(sheet));
                if (sheets.size() > xlsxlimits::entries)
                    xml.fail(package.refusedPart(part));
            }
        }
    xml.finish();
    if (xml.error())
        return *xml.error();
    return sheets;
}

void readFormats(XlsxPart &xml, QHash<int, NumberForm> &own) {
    while (own.size() <= xlsxlimits::records && xml.nextChild(2))
        if (xml.is("numFmt"))
            own.insert(xml.attribute("numFmtId").toInt(), formOf(xml.attribute("formatCode")));
}

} // namespace

Result<XlsxBook> readBook(XlsxPackage &package) {
    const auto roots = readRelations(package, QString());
    if (!roots)
        return roots.error();
    QString part = targetOf(roots.value(), "officeDocument");
    if (part.isEmpty())
        part = QStringLiteral("xl/workbook.xml");
    if (!package.has(part))
        return refused(Refusal::NotWorkbook, package.path());
    const auto relations = readRelations(package, part);
    if (!relations)
        return relations.error();
    XlsxBook book;
    const auto list = readList(package, part, relations.value(), book.since1904);
    if (!list)
        return list.error();
    const auto &sheets = list.value();
    if (sheets.empty())
        return refused(Refusal::NoSheet, package.path());
    auto chosen = std::find_if(sheets.begin(), sheets.end(), [](const ListedSheet &s) { return !s.hidden; });
    if (chosen == sheets.end())
        chosen = sheets.begin();
    for (auto it = sheets.begin(); it != sheets.end(); ++it)
        if (it != chosen)
            book.others.append(it->name);
    book.sheet = chosen->name;
    book.sheetPart = relations.value().value(chosen->relation).target;
    book.stringsPart = targetOf(relations.value(), "sharedStrings");
    book.stylesPart = targetOf(relations.value(), "styles");
    return book;
}

Result<std::vector<NumberForm>> readForms(XlsxPackage &package, const QString &part) {
    std::vector<NumberForm> forms;
    if (part.isEmpty() || !package.has(part))
        return forms;
    QHash<int, NumberForm> own;
    std::vector<int> ids; // the formats may stand behind the styles
    XlsxPart xml(package, part);
    if (xml.root("styleSheet"))
        while (xml.nextChild(1)) {
            if (xml.is("numFmts"))
                readFormats(xml, own);
            else if (xml.is("cellXfs"))
                while (ids.size() <= xlsxlimits::records && xml.nextChild(2))
                    ids.push_back(xml.attribute("numFmtId").toInt());
            if (ids.size() > xlsxlimits::records || own.size() > xlsxlimits::records)
                xml.fail(package.refusedPart(part));
        }
    xml.finish();
    if (xml.error())
        return *xml.error();
    forms.reserve(ids.size());
    for (const int id : ids)
        forms.push_back(own.contains(id) ? own.value(id) : builtinForm(id));
    return forms;
}

void SharedTexts::add(const QString &text) {
    Place place;
    place.longer = text.size() > longestSheetCell ? 1 : 0;
    if (!place.longer && !text.isEmpty()) {
        const QByteArray bytes = text.toUtf8();
        if (m_pieces.empty() || m_pieces.back().size() + bytes.size() > pieceSize) {
            m_pieces.emplace_back();
            m_pieces.back().reserve(pieceSize);
        }
        place.piece = static_cast<quint32>(m_pieces.size() - 1) & 0x3FFU;
        place.start = static_cast<quint32>(m_pieces.back().size()) & 0x1FFFFFU;
        place.size = static_cast<quint32>(bytes.size());
        m_pieces.back() += bytes;
        m_bytes += bytes.size();
    }
    m_texts.push_back(place);
}

Result<void> SharedTexts::read(XlsxPackage &package, const QString &part) {
    if (part.isEmpty() || !package.has(part))
        return {};
    XlsxPart xml(package, part);
    QString text;
    if (xml.root("sst"))
        while (xml.nextChild(1)) {
            if (!xml.is("si"))
                continue;
            text.resize(0);
            itemText(xml, text);
            add(storedText(text));
            if (size() > xlsxlimits::strings || m_bytes > xlsxlimits::stringBytes)
                xml.fail(refused(Refusal::Texts, package.path()));
        }
    xml.finish();
    if (xml.error())
        return *xml.error();
    return {};
}

std::optional<QString> SharedTexts::at(qint64 index) const {
    const Place place = m_texts[static_cast<std::size_t>(index)];
    if (place.longer)
        return std::nullopt;
    if (place.size == 0)
        return QString();
    return QString::fromUtf8(QByteArrayView(m_pieces[place.piece]).sliced(place.start, place.size));
}

void itemText(XlsxPart &xml, QString &into) {
    const int depth = xml.depth();
    while (xml.nextChild(depth)) {
        if (xml.is("t")) {
            xml.text(into);
        } else if (xml.is("r")) {
            while (xml.nextChild(depth + 1))
                if (xml.is("t"))
                    xml.text(into);
        }
    }
}

} // namespace gongkai::sheets
