// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importing.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gongkai {

namespace {

constexpr std::size_t batchSize = 2000;

QString key(const char *text) {
    return QString::fromLatin1(text);
}

/// One row's cells by field.
class Row final {
public:
    Row(const QStringList &cells, const ImportMapping &mapping) : m_cells(cells), m_mapping(mapping) {}
    [[nodiscard]] int column(const QString &field) const { return m_mapping.value(field, -1); }
    [[nodiscard]] QString text(const QString &field) const {
        const int at = column(field);
        return at < 0 ? QString() : m_cells.value(at);
    }

private:
    const QStringList &m_cells;
    const ImportMapping &m_mapping;
};

/// Reads one row; the first thing wrong with it ends the reading.
class RowReader final {
public:
    RowReader(const Row &row, const ImportWords &words, const ImportOptions &options)
        : m_row(row), m_words(words), m_options(options) {}

    std::optional<std::pair<QString, Error>> problem; ///< field and what is wrong

    ApplicationFacts facts() {
        ApplicationFacts facts;
        facts.number = m_row.text(key("number"));
        facts.received = day("received");
        facts.handedIn = day("handed_in");
        facts.kind = word("kind", m_words.kind(m_row.text(key("kind"))), m_options.kind);
        facts.channel = word("channel", m_words.channel(m_row.text(key("channel"))), m_options.channel);
        facts.subject = m_row.text(key("subject"));
        facts.wanted = m_row.text(key("wanted"));
        if (facts.subject.isEmpty())
            facts.subject = facts.wanted.left(60);
        facts.form = m_row.text(key("form"));
        facts.officer = m_row.text(key("officer"));
        facts.remarks = m_row.text(key("remarks"));
        facts.opening = m_options.opening;
        return facts;
    }

    std::vector<Step> steps() {
        std::vector<Step> steps;
        add(steps, "correction_asked", StepKind::CorrectionAsked);
        add(steps, "correction_received", StepKind::CorrectionReceived);
        add(steps, "third_party_asked", StepKind::ThirdPartyAsked);
        add(steps, "third_party_answered", StepKind::ThirdPartyAnswered);
        add(steps, "agency_asked", StepKind::AgencyAsked);
        add(steps, "agency_answered", StepKind::AgencyAnswered);
        if (Step *step = add(steps, "extended_on", StepKind::Extended)) {
            const QString days = m_row.text(key("extended_days"));
            step->days = days.isEmpty() ? 20 : number("extended_days");
        } else if (const QString days = m_row.text(key("extended_days"));
                   !days.isEmpty() && days != QLatin1String("0")) {
            fail("extended_on", {ErrorCode::InvalidDate, {}, {}, {QString()}}); // when was it told?
        }
        delay(steps);
        if (const QString fee = m_row.text(key("fee_yuan")); !fee.isEmpty() && fee != QLatin1String("0") &&
                                                             m_row.text(key("fee_notified")).isEmpty() &&
                                                             m_row.text(key("fee_paid")).isEmpty())
            fail("fee_notified", {ErrorCode::InvalidDate, {}, {}, {QString()}});
        QString basis = m_row.text(key("fee_basis"));
        for (const auto &[field, kind] :
             {std::pair("fee_notified", StepKind::FeeNotified), std::pair("fee_paid", StepKind::FeePaid)})
            if (Step *step = add(steps, field, kind)) {
                if (!m_row.text(key("fee_yuan")).isEmpty())
                    step->yuan = number("fee_yuan");
                // told with the notice; the payment stands for it where none is recorded
                if (const QString told = std::exchange(basis, {}); !told.isEmpty())
                    step->feeBasis = word("fee_basis", m_words.feeBasis(told), {});
            }
        decide(steps);
        // registers often tell a day of delivery for files that closed without a reply: there is nothing to deliver
        if (!closesWithoutReply(m_words.decision(m_row.text(key("decision")))))
            add(steps, "delivered", StepKind::Delivered);
        std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.day < b.day; });
        return steps;
    }

private:
    void fail(const char *field, Error error) {
        if (!problem) {
            error.place = key(field);
            problem = std::pair(key(field), std::move(error));
        }
    }

    QDate day(const char *field) {
        const QString text = m_row.text(key(field));
        if (text.isEmpty())
            return {};
        const QDate day = dayFromTable(text);
        if (!day.isValid())
            fail(field, {ErrorCode::InvalidDate, {}, {}, {text}});
        return day;
    }

    int number(const char *field) {
        QString text = m_row.text(key(field)).normalized(QString::NormalizationForm_KC);
        if (text.endsWith(QStringLiteral("元")))
            text.chop(1);
        bool ok = false;
        const int value = text.toInt(&ok);
        if (!ok || value < 0)
            fail(field, {ErrorCode::InvalidValue, {}, {}, {text}});
        return value;
    }

    QString word(const char *field, const QString &found, const QString &otherwise) {
        const QString text = m_row.text(key(field));
        if (text.isEmpty() && !otherwise.isEmpty())
            return otherwise;
        if (found.isEmpty())
            fail(field, {ErrorCode::InvalidValue, {}, {}, {text}});
        return found;
    }

    Step *add(std::vector<Step> &steps, const char *field, StepKind kind) {
        const QDate when = day(field);
        if (!when.isValid())
            return nullptr;
        Step step;
        step.kind = kind;
        step.day = when;
        steps.push_back(step);
        return &steps.back();
    }

    /// 延迟答复, art. 35: from the day it was told to the day set.
    void delay(std::vector<Step> &steps) {
        add(steps, "reasons_asked", StepKind::ReasonsAsked);
        const QDate until = day("delayed_until");
        Step *step = add(steps, "delayed", StepKind::Delayed);
        if (step && (!until.isValid() || until < step->day))
            fail("delayed_until", {ErrorCode::InvalidDate, {}, {}, {m_row.text(key("delayed_until"))}});
        else if (!step && until.isValid())
            fail("delayed", {ErrorCode::InvalidDate, {}, {}, {m_row.text(key("delayed"))}});
        if (step)
            step->until = until;
    }

    void decide(std::vector<Step> &steps) {
        const QString text = m_row.text(key("decision"));
        const QDate when = day("decided");
        if (text.isEmpty() && !when.isValid())
            return;
        const QString decision = m_words.decision(text);
        if (decision.isEmpty())
            return fail("decision", {ErrorCode::InvalidValue, {}, {}, {text}});
        if (!when.isValid())
            return fail("decided", {ErrorCode::InvalidDate, {}, {}, {m_row.text(key("decided"))}});
        Step step;
        step.kind = StepKind::Decided;
        step.day = when;
        step.decision = decision;
        step.ground = m_row.text(key("ground"));
        step.letterNo = m_row.text(key("letter_no"));
        steps.push_back(step);
    }

    const Row &m_row;
    const ImportWords &m_words;
    const ImportOptions &m_options;
};

/// Takes the rows of the file one by one.
class Importer final {
public:
    Importer(RegisterService &service, const ImportWords &words, const ImportOptions &options)
        : m_service(service), m_words(words), m_options(options) {}

    [[nodiscard]] Result<ImportResult> run(const TableReader &reader) {
        m_moment = m_service.moment();
        const auto read = [&]() -> Result<void> {
            const auto locked = m_service.closedYears();
            if (!locked)
                return locked.error();
            m_locked = locked.value();
            const auto pattern = m_service.numberPattern();
            if (!pattern)
                return pattern.error();
            m_pattern = pattern.value();
            const auto before = m_service.store().page({}, 0, 1);
            if (!before)
                return before.error();
            m_firstOnes = before.value().empty();
            auto facts = reader([this](int row, QStringList &&cells) { return take(row, cells); });
            if (!facts)
                return facts.error();
            if (m_failure)
                return *m_failure;
            if (m_result.mapping.isEmpty())
                return Error{ErrorCode::FileEmpty, {}, {}, {}};
            return flush();
        };
        if (m_options.dryRun) {
            if (auto done = read(); !done)
                return done.error();
            return std::move(m_result);
        }
        auto done = m_service.store().transact([&]() -> Result<void> {
            if (auto finished = read(); !finished)
                return finished;
            // told by the result, not as an error: rolling back needs one
            return m_result.problemCount > 0 && !m_options.goodRowsOnly ? Error{ErrorCode::Cancelled, {}, {}, {}}
                                                                        : Result<void>();
        });
        if (!done && done.error().code != ErrorCode::Cancelled)
            return done.error();
        if (!done)
            m_result.taken = 0;
        return std::move(m_result);
    }

private:
    bool take(int row, const QStringList &cells) {
        if (m_result.heads.isEmpty())
            return takeHeads(cells);
        ++m_result.rows;
        if (m_result.firstRows.size() < ImportResult::previewRows)
            m_result.firstRows.push_back(cells);
        const Row read(cells, m_result.mapping);
        RowReader reader(read, m_words, m_options);
        ApplicationFacts facts = reader.facts();
        const std::vector<Step> steps = reader.steps();
        if (reader.problem) {
            addProblem(row, reader.problem->first, reader.problem->second);
            return true;
        }
        Applicant applicant;
        applicant.name = read.text(key("applicant"));
        applicant.contact = read.text(key("contact"));
        if (isDuplicate(row, facts, applicant))
            return !m_failure;
        auto prepared = m_service.prepare(facts, applicant, steps, m_locked, m_moment);
        if (!prepared) {
            addProblem(row, fieldOf(prepared.error()), prepared.error());
            return true;
        }
        ++m_result.taken;
        if (m_options.dryRun || (m_result.problemCount > 0 && !m_options.goodRowsOnly))
            return true;
        m_batch.push_back(std::move(prepared).value());
        if (m_batch.size() >= batchSize)
            if (auto done = flush(); !done)
                m_failure = done.error();
        return !m_failure;
    }

    bool takeHeads(const QStringList &cells) {
        m_result.heads = cells;
        m_result.mapping = m_options.mapping.isEmpty() ? guessMapping(cells, m_words) : m_options.mapping;
        for (int i = 0; i < cells.size(); ++i)
            if (!cells[i].isEmpty() && m_result.mapping.key(i).isEmpty())
                m_result.unknownHeads.append(cells[i]);
        const auto needs = [this](const char *field, bool otherwise) {
            if (!m_result.mapping.contains(key(field)) && !otherwise && !m_failure)
                m_failure = Error{ErrorCode::InvalidValue, key(field), {}, {QString()}};
        };
        needs("received", false);
        needs("subject", m_result.mapping.contains(key("wanted")));
        needs("kind", !m_options.kind.isEmpty());
        needs("channel", !m_options.channel.isEmpty());
        return !m_failure;
    }

    [[nodiscard]] static QString fieldOf(const Error &error) {
        if (error.place == QLatin1String("extended"))
            return error.args.value(0) == QLatin1String("no_days") ? key("extended_days") : key("extended_on");
        return error.place.isEmpty() ? key("received") : error.place;
    }

    void addProblem(int row, const QString &field, const Error &error, bool duplicate = false) {
        ++m_result.problemCount;
        if (m_result.problems.size() < ImportResult::mostProblems)
            m_result.problems.push_back({row, m_result.mapping.value(field, -1), field, error, duplicate});
    }

    bool isDuplicate(int row, const ApplicationFacts &facts, const Applicant &applicant) {
        const QString number = facts.number;
        const size_t same = qHashMulti(0, facts.received, facts.subject, applicant.name, applicant.contact);
        const bool twice = number.isEmpty() ? m_seenRows.contains(same) : m_seenNumbers.contains(number);
        number.isEmpty() ? void(m_seenRows.insert(same)) : void(m_seenNumbers.insert(number));
        auto known = twice || m_firstOnes ? Result<bool>(twice) : m_service.store().isKnown(facts, applicant);
        if (!known) {
            m_failure = known.error();
            return true;
        }
        if (!known.value())
            return false;
        addProblem(row, number.isEmpty() ? key("subject") : key("number"),
                   {ErrorCode::NumberTaken, {}, {}, {number.isEmpty() ? facts.subject : number}}, true);
        return true;
    }

    [[nodiscard]] Result<void> flush() {
        if (m_batch.empty())
            return {};
        // numbers of the file first: those that are given must not take them
        std::stable_partition(m_batch.begin(), m_batch.end(),
                              [](const StoredApplication &one) { return !one.facts.number.isEmpty(); });
        auto done = m_service.store().insertMany(std::exchange(m_batch, {}), m_pattern);
        return done;
    }

    RegisterService &m_service;
    const ImportWords &m_words;
    const ImportOptions &m_options;
    ImportResult m_result;
    Moment m_moment;
    QList<int> m_locked;
    QString m_pattern;
    std::vector<StoredApplication> m_batch;
    bool m_firstOnes = false; ///< the register was empty: only the file itself can name one twice
    QSet<QString> m_seenNumbers;
    QSet<size_t> m_seenRows;
    std::optional<Error> m_failure;
};

} // namespace

Result<ImportWords> ImportWords::fromJson(const Json &json, const QString &place) {
    ImportWords words;
    if (json.string(u"schema") != QLatin1String("gongkai-import/1"))
        return Error{ErrorCode::InvalidFormat, place, QStringLiteral("is not gongkai-import/1"), {}};
    if (const Json *fields = json.find(u"fields"))
        for (const Json &field : fields->toArray()) {
            const QString name = field.string(u"key");
            words.m_fields.append(name);
            for (const Json &head : field.find(u"heads") ? field.find(u"heads")->toArray() : Json::Array()) {
                words.m_heads[name].append(head.toString());
                words.m_fieldOf.insert(head.toString(), name);
            }
        }
    const auto read = [&json, &words](QStringView member, QHash<QString, QString> &target) {
        const Json *list = json.find(member);
        for (const Json::Member &entry : list ? list->toObject() : Json::Object()) {
            target.insert(entry.key, entry.key);
            for (const Json &word : entry.value.toArray())
                target.insert(word.toString(), entry.key);
            // a decision's own label says more than the form's; the first word of the others is the usual one
            const auto &all = entry.value.toArray();
            const bool idFirst = !all.empty() && all.front().toString() == entry.key;
            if (!all.empty())
                words.m_words.insert(member.toString() + QLatin1Char('/') + entry.key,
                                     all[idFirst && all.size() > 1 ? 1 : 0].toString());
        }
    };
    read(u"kinds", words.m_kinds);
    read(u"channels", words.m_channels);
    read(u"decisions", words.m_decisions);
    read(u"fee_bases", words.m_feeBases);
    return words;
}

const ImportWords &ImportWords::shipped() {
    static const ImportWords words = [] {
        QFile file(QStringLiteral(":/register/import.json"));
        if (!file.open(QIODevice::ReadOnly))
            return ImportWords();
        const auto json = Json::parse(file.readAll());
        auto read = json ? fromJson(json.value(), file.fileName()) : Result<ImportWords>(json.error());
        return read ? std::move(read).value() : ImportWords();
    }();
    return words;
}

QString ImportWords::fieldFor(const QString &head) const {
    QString bare = head.normalized(QString::NormalizationForm_KC);
    bare.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')).remove(QLatin1Char('*'));
    return m_fieldOf.value(bare, m_fieldOf.value(bare.toLower()));
}

ImportMapping guessMapping(const QStringList &heads, const ImportWords &words) {
    ImportMapping mapping;
    for (int i = 0; i < heads.size(); ++i)
        if (const QString field = words.fieldFor(heads[i]); !field.isEmpty() && !mapping.contains(field))
            mapping.insert(field, i);
    return mapping;
}

QDate dayFromTable(const QString &given) {
    // the usual shape needs no folding
    if (given.size() == 10 && given[4] == QLatin1Char('-'))
        if (const QDate day = QDate::fromString(given, Qt::ISODate); day.isValid())
            return day;
    QString text = given.normalized(QString::NormalizationForm_KC).simplified();
    // a time of day behind it is dropped: the law counts days
    static const QRegularExpression time(QStringLiteral("[ T][0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?Z?$"));
    text.remove(time);
    for (const char16_t separator : {u'年', u'月', u'/', u'.'})
        text.replace(QChar(separator), QLatin1Char('-'));
    text.remove(QChar(u'日'));
    text.remove(QLatin1Char(' '));
    if (text.size() == 8 && !text.contains(QLatin1Char('-')))
        return QDate::fromString(text, QStringLiteral("yyyyMMdd"));
    return QDate::fromString(text, QStringLiteral("yyyy-M-d"));
}

Result<ImportResult> importApplications(RegisterService &service, const ImportWords &words, const TableReader &reader,
                                        const ImportOptions &options) {
    return Importer(service, words, options).run(reader);
}

} // namespace gongkai
