// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/application.h"

namespace gongkai {

/// Members that are empty are left out; dates are ISO.
[[nodiscard]] Json stepToJson(const Step &step);
/// Errors: InvalidDate, InvalidValue, place = the member. Unknown members are refused: a misspelt one must not silently
/// mean nothing.
[[nodiscard]] Result<Step> stepFromJson(const Json &json);

/// What of an event is stored beside its seq, kind and day.
[[nodiscard]] Json eventToJson(const Event &event);
[[nodiscard]] Result<Event> eventFromJson(const Json &json);

/// The facts that can be changed by a correction, as texts, and set from texts. Names: number, kind, channel,
/// handed_in, received, subject, wanted, form, officer, remarks, linked.
[[nodiscard]] const QStringList &factNames();
[[nodiscard]] QString factText(const ApplicationFacts &facts, const QString &name);
[[nodiscard]] Result<void> setFact(ApplicationFacts &facts, const QString &name, const QString &text);

} // namespace gongkai
