// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/application.h"
#include "domain/report.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// A reconsideration (行政复议) or court case (行政诉讼) about disclosure; table 4 counts them.
struct LegalCase {
    qint64 id = 0;
    QString kind = QStringLiteral("review"); ///< review, direct (未经复议直接起诉), after_review (复议后起诉)
    QString number;
    QString subject;
    QString body; ///< the authority or court
    QDate accepted;
    QDate ended;            ///< invalid: pending
    QString result;         ///< upheld 维持, corrected 纠正, other; empty while pending
    qint64 application = 0; ///< id, 0: none
    QString stages;         ///< hearing, second instance …: a line each, "2024-05-06 开庭"
    QString remarks;
    int version = 0; ///< as it was read; guards against lost updates
};
[[nodiscard]] const QStringList &legalCaseKinds();
[[nodiscard]] const QStringList &legalCaseResults(); ///< of a case that has ended
/// Errors InvalidValue, InvalidDate; place: case_kind, accepted, ended or result.
[[nodiscard]] Result<void> checkCase(const LegalCase &one, QDate today);

/// One item disclosed on our own initiative (主动公开), with its review before publication (先审查后公开, 一事一审;
/// art. 17).
struct DisclosedItem {
    qint64 id = 0;
    QDate day;
    QString title;
    QString docNo;
    QString category; ///< key of the office's catalogue (主动公开基本目录); "normative" 规范性文件
    QStringList via;  ///< gazette, site, weibo, wechat, other
    QString unit;     ///< responsible
    QString url;
    QString reviewer;
    QDate reviewed;
    QString reviewResult; ///< open, partly, not; empty: not reviewed
    QString remarks;
    int version = 0; ///< as it was read; guards against lost updates
};
/// The channels of disclosure, in the order of the form.
[[nodiscard]] const QStringList &disclosureChannels();
[[nodiscard]] const QStringList &reviewResults();
/// Channels are not looked at: a newer program may have more. Errors InvalidDate, InvalidValue; place: published,
/// title, reviewed or review_result.
[[nodiscard]] Result<void> checkItem(const DisclosedItem &item, QDate today);

/// A line "2024-05-06 开庭" behind the others of a case.
[[nodiscard]] QString withStage(const QString &stages, QDate day, const QString &what);

/// An entry of the office's catalogue of what it discloses, as of a day.
struct CatalogueEntry {
    qint64 id = 0;
    QDate from; ///< version: valid from this day on
    QString key;
    QString label;
    QString ground;
    QString unit;
    QString deadline;
    bool ended = false; ///< this version takes it out
};

/// A closed year: its carry-over as it was then, by kind of applicant.
struct YearLock {
    int year = 0;
    QString closedUtc;
    QMap<QString, qint64> carriedOut;
};

/// What the register keeps besides applications. Errors as RegisterStore. Closed years are not looked at here: cases,
/// items and own figures are changed through RegisterService.
class RegisterBooks {
public:
    virtual ~RegisterBooks() = default;

    [[nodiscard]] virtual Result<QString> setting(const QString &key) = 0; ///< empty when not set
    [[nodiscard]] virtual Result<void> setSetting(const QString &key, const QString &value) = 0;

    /// Calendars of the office: year -> JSON of that year (see WorkCalendar).
    [[nodiscard]] virtual Result<QMap<int, QString>> calendars() = 0;
    [[nodiscard]] virtual Result<void> setCalendar(int year, const QString &json) = 0;

    [[nodiscard]] virtual Result<std::vector<YearLock>> locks() = 0;
    [[nodiscard]] virtual Result<void> lockYear(const YearLock &lock) = 0;
    [[nodiscard]] virtual Result<void> unlockYear(int year, const QString &utc, const QString &reason) = 0;

    /// Accepted by the end of the year and not ended before it; 0: all.
    [[nodiscard]] virtual Result<std::vector<LegalCase>> cases(int year) = 0;
    [[nodiscard]] virtual Result<std::optional<LegalCase>> findCase(qint64 id) = 0;
    /// A new one (id 0) or a change; the case with its id and new version. Error StoreConflict: somebody else changed
    /// or removed it since `version`.
    [[nodiscard]] virtual Result<LegalCase> saveCase(const LegalCase &one) = 0;
    [[nodiscard]] virtual Result<void> removeCase(qint64 id, int version) = 0; ///< also StoreConflict

    [[nodiscard]] virtual Result<std::vector<DisclosedItem>> items(int year) = 0;
    [[nodiscard]] virtual Result<std::optional<DisclosedItem>> findItem(qint64 id) = 0;
    [[nodiscard]] virtual Result<DisclosedItem> saveItem(const DisclosedItem &item) = 0; ///< as saveCase()
    [[nodiscard]] virtual Result<void> removeItem(qint64 id, int version) = 0;           ///< also StoreConflict
    [[nodiscard]] virtual Result<std::vector<CatalogueEntry>> catalogue() = 0;
    [[nodiscard]] virtual Result<qint64> saveCatalogueEntry(const CatalogueEntry &entry) = 0;

    /// Own figures of a year, in their order.
    [[nodiscard]] virtual Result<std::vector<Indicator>> indicators(int year) = 0;
    [[nodiscard]] virtual Result<void> setIndicators(int year, const std::vector<Indicator> &indicators) = 0;

    [[nodiscard]] virtual Result<std::vector<DocumentLink>> documentsOf(qint64 application) = 0;
    [[nodiscard]] virtual Result<qint64> addDocument(qint64 application, const DocumentLink &link) = 0;
    [[nodiscard]] virtual Result<void> removeDocument(qint64 id) = 0;
};

} // namespace gongkai
