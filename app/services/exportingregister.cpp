// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importing.h"

#include "base/isoday.h"

namespace gongkai {

namespace {

bool isPersonalColumn(const QString &field) {
    return field == QLatin1String("applicant") || field == QLatin1String("contact") ||
           field == QLatin1String("remarks") || field == QLatin1String("wanted");
}

bool isDateColumn(const QString &field) {
    static const QStringList dates = {QStringLiteral("received"),          QStringLiteral("handed_in"),
                                      QStringLiteral("correction_asked"),  QStringLiteral("correction_received"),
                                      QStringLiteral("third_party_asked"), QStringLiteral("third_party_answered"),
                                      QStringLiteral("agency_asked"),      QStringLiteral("agency_answered"),
                                      QStringLiteral("extended_on"),       QStringLiteral("reasons_asked"),
                                      QStringLiteral("delayed"),           QStringLiteral("delayed_until"),
                                      QStringLiteral("decided"),           QStringLiteral("delivered"),
                                      QStringLiteral("fee_notified"),      QStringLiteral("fee_paid")};
    return dates.contains(field);
}

/// The day and other values of the last step of a kind. An answer to what was asked before the last time stays out: a
/// row that tells it as the answer to the last question could not be read again.
struct StepColumns {
    QHash<QString, QString> values;

    explicit StepColumns(const StoredApplication &application) {
        const auto put = [this](const char *field, const QString &value) {
            values.insert(QString::fromLatin1(field), value);
        };
        for (const EffectiveStep &effective : effectiveSteps(application.history)) {
            const Step &step = effective.step;
            const QString day = isoText(step.day);
            switch (step.kind) {
            case StepKind::CorrectionAsked:
                put("correction_asked", day);
                put("correction_received", {});
                break;
            case StepKind::CorrectionReceived: put("correction_received", day); break;
            case StepKind::ThirdPartyAsked:
                put("third_party_asked", day);
                put("third_party_answered", {});
                break;
            case StepKind::ThirdPartyAnswered: put("third_party_answered", day); break;
            case StepKind::AgencyAsked:
                put("agency_asked", day);
                put("agency_answered", {});
                break;
            case StepKind::AgencyAnswered: put("agency_answered", day); break;
            case StepKind::ReasonsAsked: put("reasons_asked", day); break;
            case StepKind::Delayed:
                put("delayed", day);
                put("delayed_until", isoText(step.until));
                break;
            case StepKind::Extended:
                put("extended_on", day);
                put("extended_days", QString::number(step.days));
                break;
            case StepKind::FeeNotified:
                put("fee_notified", day);
                put("fee_paid", {});
                break;
            case StepKind::FeePaid: put("fee_paid", day); break;
            case StepKind::Delivered: put("delivered", day); break;
            default: break;
            }
            if (!step.feeBasis.isEmpty())
                put("fee_basis", step.feeBasis);
        }
    }
};

QString valueOf(const QString &field, const StoredApplication &application, const StepColumns &steps,
                const ImportWords &words) {
    const ApplicationFacts &facts = application.facts;
    const CaseState &state = application.state;
    const auto word = [&words](const char *list, const QString &key) {
        return key.isEmpty() ? QString() : words.wordFor(QString::fromLatin1(list) + QLatin1Char('/') + key);
    };
    if (field == QLatin1String("kind"))
        return word("kinds", facts.kind);
    if (field == QLatin1String("channel"))
        return word("channels", facts.channel);
    if (field == QLatin1String("applicant"))
        return application.applicant.name;
    if (field == QLatin1String("contact"))
        return application.applicant.contact;
    if (field == QLatin1String("decided"))
        return isoText(state.decided);
    if (field == QLatin1String("decision"))
        return word("decisions", state.decision);
    if (field == QLatin1String("ground"))
        return state.ground;
    if (field == QLatin1String("letter_no"))
        return state.letterNo;
    if (field == QLatin1String("fee_basis"))
        return word("fee_bases", steps.values.value(field));
    if (field == QLatin1String("fee_yuan"))
        return state.feeYuan > 0 ? QString::number(state.feeYuan) : QString();
    if (field == QLatin1String("received"))
        return isoText(facts.received);
    if (field == QLatin1String("handed_in"))
        return isoText(facts.handedIn);
    if (field == QLatin1String("number"))
        return facts.number;
    if (field == QLatin1String("subject"))
        return facts.subject;
    if (field == QLatin1String("wanted"))
        return facts.wanted;
    if (field == QLatin1String("form"))
        return facts.form;
    if (field == QLatin1String("officer"))
        return facts.officer;
    if (field == QLatin1String("remarks"))
        return facts.remarks;
    return steps.values.value(field);
}

} // namespace

Result<SheetTable> exportApplications(RegisterService &service, const ImportWords &words, const ApplicationQuery &query,
                                      bool personal, const std::function<void(const StoredApplication &)> &each) {
    SheetTable table;
    table.name = QStringLiteral("依申请公开台账");
    QStringList fields;
    for (const QString &field : words.fields()) {
        if (!personal && isPersonalColumn(field))
            continue;
        fields.append(field);
        table.heads.append(words.head(field));
        const bool number = field == QLatin1String("fee_yuan") || field == QLatin1String("extended_days");
        table.kinds.push_back(isDateColumn(field) ? SheetTable::Kind::Date
                              : number            ? SheetTable::Kind::Integer
                                                  : SheetTable::Kind::Text);
    }
    const auto ids = service.store().ids(query);
    if (!ids)
        return ids.error();
    for (const ApplicationId id : ids.value()) {
        const auto application = service.load(id);
        if (!application)
            return application.error();
        const StepColumns steps(application.value());
        QStringList cells;
        for (const QString &field : fields)
            cells.append(valueOf(field, application.value(), steps, words));
        table.rows.push_back(std::move(cells));
        if (each)
            each(application.value());
    }
    return table;
}

} // namespace gongkai
