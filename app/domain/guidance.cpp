// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidance.h"

#include "domain/formatcatalogue.h"
#include "domain/formatmembers.h"

#include <QDir>
#include <QFile>

namespace gongkai {

namespace {

QHash<QString, GuidanceNote> readNotes(FormatMembers &r, const Json &json, QStringView key) {
    QHash<QString, GuidanceNote> notes;
    const Json *all = json.find(key);
    if (!all || !all->isObject()) {
        r.fail(key.toString(), QStringLiteral("is no object"));
        return notes;
    }
    for (const Json::Member &member : all->toObject()) {
        const QString path = memberOf(key.toString(), member.key);
        r.members(member.value, path,
                  {QStringLiteral("counts"), QStringLiteral("excludes"), QStringLiteral("law"),
                   QStringLiteral("mistake"), QStringLiteral("example")});
        notes.insert(member.key, {r.text(member.value, path, u"counts"), r.text(member.value, path, u"excludes", false),
                                  r.text(member.value, path, u"law"), r.text(member.value, path, u"mistake", false),
                                  r.text(member.value, path, u"example", false)});
    }
    return notes;
}

} // namespace

std::vector<const SampleWording *> Guidance::wordingFor(const QString &section) const {
    std::vector<const SampleWording *> result;
    for (const SampleWording &w : wording)
        if (w.section == section)
            result.push_back(&w);
    return result;
}

QString wordingFor(const SampleWording &wording, const Report &report) {
    QString text = wording.text;
    text.replace(QLatin1String("{{year}}"), QString::number(report.year));
    text.replace(QLatin1String("{{agency}}"), report.agency.name);
    return text;
}

Result<Guidance> readGuidance(const Json &json, const QString &fileName) {
    FormatMembers r(fileName);
    r.members(json, QStringLiteral("(guidance)"),
              {QStringLiteral("schema"), QStringLiteral("format"), QStringLiteral("sections"), QStringLiteral("tables"),
               QStringLiteral("rows"), QStringLiteral("columns"), QStringLiteral("wording")});
    if (json.string(u"schema") != QLatin1String("gongkai-guidance/1"))
        r.fail(QStringLiteral("schema"), QStringLiteral("is not gongkai-guidance/1"));
    Guidance guidance;
    guidance.formatId = r.text(json, QStringLiteral("(guidance)"), u"format");
    guidance.sections = readNotes(r, json, u"sections");
    guidance.tables = readNotes(r, json, u"tables");
    guidance.rows = readNotes(r, json, u"rows");
    guidance.columns = readNotes(r, json, u"columns");
    const auto &wording = r.list(json, QStringLiteral("(guidance)"), u"wording", 200);
    for (std::size_t i = 0; i < wording.size() && !r.failed(); ++i) {
        const QString path = item({}, u"wording", i);
        r.members(wording[i], path, {QStringLiteral("section"), QStringLiteral("title"), QStringLiteral("text")});
        guidance.wording.push_back({r.text(wording[i], path, u"section"), r.text(wording[i], path, u"title"),
                                    r.text(wording[i], path, u"text")});
    }
    if (r.failed())
        return r.error();
    return guidance;
}

Result<QHash<QString, Guidance>> loadGuidance(const QString &folder) {
    QHash<QString, Guidance> all;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFormatFile)
            return Error{ErrorCode::InvalidFormat, name, QStringLiteral("cannot be read"), {}};
        const auto json = Json::parse(file.readAll());
        if (!json)
            return Error{ErrorCode::InvalidFormat, name, QStringLiteral("not valid JSON"), {}};
        auto guidance = readGuidance(json.value(), name);
        if (!guidance)
            return guidance.error();
        const QString id = guidance.value().formatId;
        all.insert(id, std::move(guidance).value());
    }
    return all;
}

} // namespace gongkai
