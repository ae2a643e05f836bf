// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencyprofile.h"

#include <algorithm>

namespace gongkai {

Result<AgencyProfile> readAgencyProfile(RegisterBooks &books) {
    AgencyProfile profile;
    for (const auto &[setting, value] : {std::pair{"agency_name", &profile.name},
                                         {"agency_short_name", &profile.shortName},
                                         {"agency_code", &profile.code},
                                         {"agency_address", &profile.address},
                                         {"agency_postcode", &profile.postcode},
                                         {"agency_phone", &profile.phone},
                                         {"agency_fax", &profile.fax},
                                         {"agency_email", &profile.email},
                                         {"contact_person", &profile.contactPerson},
                                         {"officer", &profile.officer},
                                         {"review_body", &profile.reviewBody},
                                         {"court", &profile.court},
                                         {"seal_picture", &profile.sealPicture}}) {
        auto read = books.setting(QString::fromLatin1(setting));
        if (!read)
            return read.error();
        *value = read.value().trimmed();
    }
    return profile;
}

void applyProfile(Report &report, const Format &format, const AgencyProfile &profile) {
    if (profile.name.isEmpty() || report.agency.name != profile.name)
        return;
    const auto put = [](QString &to, const QString &value) {
        if (!value.isEmpty())
            to = value;
    };
    const auto putMember = [](Json &to, const QString &key, const QString &value) {
        if (!value.isEmpty())
            to.set(key, Json(value));
    };
    put(report.agency.shortName, profile.shortName);
    put(report.agency.code, profile.code);
    putMember(report.contact, QStringLiteral("address"), profile.address);
    putMember(report.contact, QStringLiteral("postcode"), profile.postcode);
    putMember(report.contact, QStringLiteral("phone"), profile.phone);
    putMember(report.contact, QStringLiteral("fax"), profile.fax);
    putMember(report.contact, QStringLiteral("email"), profile.email);
    if (std::all_of(format.tables.begin(), format.tables.end(),
                    [](const FormatTable &table) { return table.footer.isEmpty(); }))
        return;
    // under an annex, where nobody is named yet
    for (const auto &[key, value] : {std::pair{QStringLiteral("head"), profile.officer},
                                     {QStringLiteral("preparer"), profile.contactPerson},
                                     {QStringLiteral("phone"), profile.phone}})
        if (report.statFooter.string(key).isEmpty())
            putMember(report.statFooter, key, value);
}

Result<std::vector<ProfileChange>> profileChanges(RegisterBooks &books, const Report &report) {
    std::vector<ProfileChange> changes;
    for (const auto &[setting, value] : {std::pair{QStringLiteral("agency_name"), report.agency.name},
                                         {QStringLiteral("agency_short_name"), report.agency.shortName},
                                         {QStringLiteral("agency_code"), report.agency.code},
                                         {QStringLiteral("agency_address"), report.contact.string(u"address")},
                                         {QStringLiteral("agency_postcode"), report.contact.string(u"postcode")},
                                         {QStringLiteral("agency_phone"), report.contact.string(u"phone")},
                                         {QStringLiteral("agency_fax"), report.contact.string(u"fax")},
                                         {QStringLiteral("agency_email"), report.contact.string(u"email")}}) {
        const auto kept = books.setting(setting);
        if (!kept)
            return kept.error();
        if (!value.trimmed().isEmpty() && value.trimmed() != kept.value())
            changes.push_back({setting, kept.value(), value.trimmed()});
    }
    return changes;
}

Result<void> keepInProfile(RegisterStore &store, const std::vector<ProfileChange> &changes) {
    return store.transact([&]() -> Result<void> {
        for (const ProfileChange &change : changes)
            if (auto done = store.books().setSetting(change.setting, change.after); !done)
                return done;
        return {};
    });
}

} // namespace gongkai
