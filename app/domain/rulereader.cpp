// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formatmembers.h"

namespace gongkai {

namespace {

const QHash<QString, Severity> &severities() {
    static const QHash<QString, Severity> words = {{QStringLiteral("error"), Severity::Error},
                                                   {QStringLiteral("warning"), Severity::Warning},
                                                   {QStringLiteral("info"), Severity::Info}};
    return words;
}

QString item(const QString &path, QStringView key, std::size_t index) {
    return (path.isEmpty() ? key.toString() : memberOf(path, key)) + QStringLiteral("[%1]").arg(index);
}

const QHash<QString, RuleKind> &kinds() {
    static const QHash<QString, RuleKind> words = {{QStringLiteral("equal"), RuleKind::Equal},
                                                   {QStringLiteral("at_most"), RuleKind::AtMost},
                                                   {QStringLiteral("ask"), RuleKind::Ask},
                                                   {QStringLiteral("count"), RuleKind::Count},
                                                   {QStringLiteral("not_a_number"), RuleKind::NotANumber},
                                                   {QStringLiteral("normalised"), RuleKind::Normalised},
                                                   {QStringLiteral("blank"), RuleKind::Blank},
                                                   {QStringLiteral("empty"), RuleKind::Empty},
                                                   {QStringLiteral("unknown_cell"), RuleKind::UnknownCell},
                                                   {QStringLiteral("form"), RuleKind::Form},
                                                   {QStringLiteral("title"), RuleKind::Title},
                                                   {QStringLiteral("dates"), RuleKind::Dates},
                                                   {QStringLiteral("token"), RuleKind::Token},
                                                   {QStringLiteral("unfilled"), RuleKind::Unfilled},
                                                   {QStringLiteral("missing"), RuleKind::Missing},
                                                   {QStringLiteral("claim"), RuleKind::Claim},
                                                   {QStringLiteral("percent"), RuleKind::Percent},
                                                   {QStringLiteral("list"), RuleKind::List},
                                                   {QStringLiteral("absence"), RuleKind::Absence},
                                                   {QStringLiteral("told"), RuleKind::Told},
                                                   {QStringLiteral("year"), RuleKind::Year},
                                                   {QStringLiteral("parts"), RuleKind::Parts},
                                                   {QStringLiteral("place"), RuleKind::Place},
                                                   {QStringLiteral("scope"), RuleKind::Scope},
                                                   {QStringLiteral("basis"), RuleKind::Basis},
                                                   {QStringLiteral("copied"), RuleKind::Copied},
                                                   {QStringLiteral("taken_over"), RuleKind::TakenOver},
                                                   {QStringLiteral("promises"), RuleKind::Promises},
                                                   {QStringLiteral("personal_data"), RuleKind::PersonalData},
                                                   {QStringLiteral("punctuation"), RuleKind::Punctuation},
                                                   {QStringLiteral("slip"), RuleKind::Slip}};
    return words;
}

/// The named patterns that a kind cannot do without.
QStringList patternsOf(RuleKind kind) {
    const auto names = [](std::initializer_list<const char *> list) {
        QStringList result;
        for (const char *name : list)
            result.append(QString::fromLatin1(name));
        return result;
    };
    switch (kind) {
    case RuleKind::Title: return names({"title"});
    case RuleKind::Unfilled: return names({"unfilled"});
    case RuleKind::Claim: return names({"earlier"});
    case RuleKind::Percent: return names({"growth", "share", "elsewhere", "earlier"});
    case RuleKind::List: return names({"opens", "closes", "open_end", "total_after"});
    case RuleKind::Year: return names({"compared", "cited", "plan", "plan_heading", "past"});
    case RuleKind::Parts: return names({"announced"});
    case RuleKind::Place: return names({"whole"});
    case RuleKind::Scope: return names({"own", "whole", "claim"});
    case RuleKind::Basis: return names({"document"});
    case RuleKind::PersonalData: return names({"name", "address", "own"});
    case RuleKind::Promises: return names({"section", "problem", "measure", "turn", "item", "outside"});
    default: return {};
    }
}

std::vector<NamedExpression> readNamed(FormatMembers &r, const Json &json, const QString &path, QStringView key) {
    std::vector<NamedExpression> result;
    const auto &list = r.list(json, path, key, 50);
    for (std::size_t i = 0; i < list.size() && !r.failed(); ++i) {
        const QString place = item(path, key, i);
        r.members(list[i], place, {QStringLiteral("sum"), QStringLiteral("say")});
        result.push_back({r.expression(list[i], place, u"sum").value_or(Expression()), r.text(list[i], place, u"say")});
        if (result.back().sum.isEmpty())
            r.fail(place + QStringLiteral(".sum"), QStringLiteral("is missing"));
    }
    return result;
}

ClaimPattern readClaim(FormatMembers &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("needs"), QStringLiteral("pattern"), QStringLiteral("unless"), QStringLiteral("accepts"),
               QStringLiteral("near"), QStringLiteral("this_year")});
    ClaimPattern claim{r.texts(json, path, u"needs"),           r.pattern(json, path, u"pattern"),
                       r.pattern(json, path, u"unless", false), readNamed(r, json, path, u"accepts"),
                       readNamed(r, json, path, u"near"),       r.flag(json, path, u"this_year")};
    if (claim.accepts.empty())
        r.fail(path + QStringLiteral(".accepts"), QStringLiteral("is empty"));
    if (!claim.pattern.namedCaptureGroups().contains(QStringLiteral("value")))
        r.fail(path + QStringLiteral(".pattern"), QStringLiteral("has no {n}"));
    return claim;
}

RatePattern readRate(FormatMembers &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("needs"), QStringLiteral("pattern"), QStringLiteral("numerators"),
               QStringLiteral("denominators")});
    return {r.texts(json, path, u"needs"), r.pattern(json, path, u"pattern"), readNamed(r, json, path, u"numerators"),
            readNamed(r, json, path, u"denominators")};
}

AbsencePattern readAbsence(FormatMembers &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("needs"), QStringLiteral("pattern"), QStringLiteral("unless"), QStringLiteral("zero"),
               QStringLiteral("say")});
    return {r.texts(json, path, u"needs"),
            r.pattern(json, path, u"pattern"),
            r.pattern(json, path, u"unless", false),
            {r.expression(json, path, u"zero").value_or(Expression()), r.text(json, path, u"say")}};
}

Condition readCondition(FormatMembers &r, const Json &json, const QString &path, QStringView key) {
    const QString source = r.text(json, path, key, false);
    if (source.isEmpty())
        return {};
    auto parsed = Condition::parse(source);
    if (!parsed) {
        r.fail(memberOf(path, key), parsed.error().detail);
        return {};
    }
    return std::move(parsed).value();
}

ToldPattern readTold(FormatMembers &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("when"), QStringLiteral("section"), QStringLiteral("pattern"), QStringLiteral("say")});
    return {readCondition(r, json, path, u"when"), r.text(json, path, u"section"), r.pattern(json, path, u"pattern"),
            r.text(json, path, u"say")};
}

template <typename T, typename Read>
std::vector<T> readAll(FormatMembers &r, const Json &json, const QString &path, QStringView key, Read read) {
    std::vector<T> result;
    const auto &list = r.list(json, path, key, 200);
    for (std::size_t i = 0; i < list.size() && !r.failed(); ++i)
        result.push_back(read(r, list[i], item(path, key, i)));
    return result;
}

QHash<QString, Severity> readSeverities(FormatMembers &r, const Json &json, const QString &path, QStringView key) {
    QHash<QString, Severity> result;
    if (const Json *exceptions = json.find(key))
        for (const Json::Member &member : exceptions->toObject())
            result.insert(member.key, r.oneOf(*exceptions, path, member.key, severities(), Severity::Error));
    return result;
}

/// What only some kinds have: patterns of the prose.
void readProse(FormatMembers &r, const Json &json, const QString &path, Rule &rule) {
    rule.claims = readAll<ClaimPattern>(r, json, path, u"claims", readClaim);
    rule.rates = readAll<RatePattern>(r, json, path, u"rates", readRate);
    rule.absences = readAll<AbsencePattern>(r, json, path, u"absences", readAbsence);
    rule.told = readAll<ToldPattern>(r, json, path, u"told", readTold);
    rule.words = r.texts(json, path, u"words");
    if (const Json *patterns = json.find(u"patterns"))
        for (const Json::Member &member : patterns->toObject())
            rule.patterns.insert(member.key, r.pattern(*patterns, path + QStringLiteral(".patterns"), member.key));
    for (const QString &name : patternsOf(rule.kind))
        if (!rule.patterns.contains(name))
            r.fail(path + QStringLiteral(".patterns"), QStringLiteral("has no \"%1\"").arg(name));
    for (std::size_t i = 0; rule.kind == RuleKind::Slip && i < static_cast<std::size_t>(rule.words.size()); ++i) {
        const QStringList pair = rule.words[static_cast<qsizetype>(i)].split(QChar(0x2192));
        if (pair.size() != 2 || pair[0].isEmpty() || pair[0] == pair[1])
            r.fail(item(path, u"words", i), QStringLiteral("is not \"wrong→right\""));
    }
}

} // namespace

QRegularExpression FormatMembers::pattern(const Json &json, const QString &path, QStringView key, bool required) {
    QString source = text(json, path, key, required);
    if (source.isEmpty())
        return {};
    source.replace(QLatin1String("{n}"),
                   QStringLiteral("(?:约|大约|近|将近|超过|超|逾)?(?<value>\\d+(?:\\.\\d+)?)(?:余|多)?"));
    QRegularExpression expression(source);
    if (source.size() > 4000)
        fail(memberOf(path, key), QStringLiteral("is longer than 4000 characters"));
    else if (!isShipped() && !expression.isValid())
        fail(memberOf(path, key), expression.errorString());
    return expression;
}

Rule readRule(FormatMembers &r, const Json &json, const QString &path) {
    static const QHash<QString, RuleScope> scopes = {
        {QStringLiteral("column"), RuleScope::Column}, {QStringLiteral("row"), RuleScope::Row},
        {QStringLiteral("block"), RuleScope::Block},   {QStringLiteral("cell"), RuleScope::Cell},
        {QStringLiteral("table"), RuleScope::Table},   {QStringLiteral("report"), RuleScope::Report}};
    r.members(json, path, {QStringLiteral("id"),          QStringLiteral("check"),
                           QStringLiteral("scope"),       QStringLiteral("tables"),
                           QStringLiteral("rows"),        QStringLiteral("severity"),
                           QStringLiteral("severity_in"), QStringLiteral("severity_after"),
                           QStringLiteral("found"),       QStringLiteral("expected"),
                           QStringLiteral("say_found"),   QStringLiteral("say_expected"),
                           QStringLiteral("ground"),      QStringLiteral("why"),
                           QStringLiteral("explainable"), QStringLiteral("advice"),
                           QStringLiteral("advice_en"),   QStringLiteral("when"),
                           QStringLiteral("from_year"),   QStringLiteral("unless_agency"),
                           QStringLiteral("claims"),      QStringLiteral("rates"),
                           QStringLiteral("absences"),    QStringLiteral("told"),
                           QStringLiteral("patterns"),    QStringLiteral("words")});
    Rule rule;
    rule.id = r.text(json, path, u"id");
    rule.kind = r.oneOf(json, path, u"check", kinds(), RuleKind::Equal);
    rule.scope = r.oneOf(json, path, u"scope", scopes, RuleScope::Report);
    rule.severity = r.oneOf(json, path, u"severity", severities(), Severity::Error);
    rule.explainable = r.flag(json, path, u"explainable");
    rule.tables = r.texts(json, path, u"tables");
    rule.rows = r.texts(json, path, u"rows");
    rule.severityByTable = readSeverities(r, json, path, u"severity_in");
    rule.severityByPrevious = readSeverities(r, json, path, u"severity_after");
    rule.sayFound = r.text(json, path, u"say_found", false);
    rule.sayExpected = r.text(json, path, u"say_expected", false);
    rule.ground = r.text(json, path, u"ground");
    rule.why = r.text(json, path, u"why", false);
    rule.advice = {r.text(json, path, u"advice", false), r.text(json, path, u"advice_en", false)};
    rule.fromYear = r.integer(json, path, u"from_year", 0, 0);
    rule.unlessAgency = r.pattern(json, path, u"unless_agency", false);
    rule.when = readCondition(r, json, path, u"when");
    if (rule.kind == RuleKind::Ask && (rule.when.isEmpty() || rule.advice.zh.isEmpty()))
        r.fail(path, QStringLiteral("an \"ask\" rule needs \"when\" and \"advice\""));
    rule.found = r.expression(json, path, u"found").value_or(Expression());
    if (json.string(u"expected") == QLatin1String("@formula"))
        rule.expectedIsFormula = true;
    else
        rule.expected = r.expression(json, path, u"expected").value_or(Expression());
    const bool compares = rule.kind == RuleKind::Equal || rule.kind == RuleKind::AtMost;
    if (compares && (rule.found.isEmpty() || (rule.expected.isEmpty() && !rule.expectedIsFormula)))
        r.fail(path, QStringLiteral("has no \"found\" or no \"expected\""));
    readProse(r, json, path, rule);
    return rule;
}

} // namespace gongkai
