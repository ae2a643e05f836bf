// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importing.h"

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
                                      QStringLiteral("extended_on"),       QStringLiteral("decided"),
                                      QStringLiteral("delivered"),         QStringLiteral("fee_notified"),
                                      QStringLiteral("fee_paid")};
    return dates.contains(field);
}

/// The day and other values of the last step of a kind.
struct StepColumns {
    QHash<QString, QString> values;

    explicit StepColumns(const StoredApplication &application) {
        const auto put = [this](const char *field, const QString &value) {
            values.insert(QString::fromLatin1(field), value);
        };
        for (const EffectiveStep &effective : effectiveSteps(application.history)) {
            const Step &step = effective.step;
            const QString day = step.day.toString(Qt::ISODate);
            switch (step.kind) {
            case StepKind::CorrectionAsked: put("correction_asked", day); break;
            case StepKind::CorrectionReceived: put("correction_received", day); break;
            case StepKind::ThirdPartyAsked: put("third_party_asked", day); break;
            case StepKind::ThirdPartyAnswered: put("third_party_answered", day); break;
            case StepKind::Extended:
                put("extended_on", day);
                put("extended_days", QString::number(step.days));
                break;
            case StepKind::FeeNotified: put("fee_notified", day); break;
            case StepKind::FeePaid: put("fee_paid", day); break;
            case StepKind::Delivered: put("delivered", day); break;
            default: break;
            }
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
        return state.decided.toString(Qt::ISODate);
    if (field == QLatin1String("decision"))
        return word("decisions", state.decision);
    if (field == QLatin1String("ground"))
        return state.ground;
    if (field == QLatin1String("letter_no"))
        return state.letterNo;
    if (field == QLatin1String("fee_yuan"))
        return state.feeYuan > 0 ? QString::number(state.feeYuan) : QString();
    if (field == QLatin1String("received"))
        return facts.received.toString(Qt::ISODate);
    if (field == QLatin1String("handed_in"))
        return facts.handedIn.toString(Qt::ISODate);
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
                                      bool personal) {
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
    constexpr int pageSize = 1000;
    for (qint64 offset = 0;; offset += pageSize) {
        const auto page = service.store().page(query, offset, pageSize);
        if (!page)
            return page.error();
        for (const ApplicationRow &row : page.value()) {
            const auto application = service.load(row.id);
            if (!application)
                return application.error();
            const StepColumns steps(application.value());
            QStringList cells;
            for (const QString &field : fields)
                cells.append(valueOf(field, application.value(), steps, words));
            table.rows.push_back(std::move(cells));
        }
        if (page.value().size() < pageSize)
            return table;
    }
}

} // namespace gongkai
