// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerstore.h"

#include <QString>

#include <vector>

namespace gongkai {

/// What an office says of itself, kept once: letters, reports and signing take it from here.
struct AgencyProfile {
    QString name;
    QString shortName;
    QString code; ///< 统一社会信用代码
    QString address;
    QString postcode;
    QString phone;
    QString fax;
    QString email;
    QString contactPerson;
    QString officer; ///< in charge of disclosure (分管负责人)
    QString reviewBody;
    QString court;
    QString sealPicture; ///< path of an image; a picture, not an electronic seal

    bool operator==(const AgencyProfile &) const = default;
};

/// Errors as RegisterBooks.
[[nodiscard]] Result<AgencyProfile> readAgencyProfile(RegisterBooks &books);

/// Puts the profile into a report that is begun: what the profile knows stands before what came from elsewhere. A
/// report of another agency is left as it is. Who answers for the figures goes to forms that print it.
void applyProfile(Report &report, const Format &format, const AgencyProfile &profile);

/// A value of the profile that a report tells otherwise.
struct ProfileChange {
    QString setting; ///< agency_phone
    QString before;
    QString after;
};
/// What the profile would take from a report's cover; what the cover leaves blank stays. Errors as RegisterBooks.
[[nodiscard]] Result<std::vector<ProfileChange>> profileChanges(RegisterBooks &books, const Report &report);
[[nodiscard]] Result<void> keepInProfile(RegisterStore &store, const std::vector<ProfileChange> &changes);

} // namespace gongkai
