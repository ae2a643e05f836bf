// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strongid.h"
#include "domain/deadline.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

using ApplicationId = StrongId<struct ApplicationIdTag>;
using ApplicantId = StrongId<struct ApplicantIdTag>;

/// The six kinds of applicant, keys as the columns of table 3: natural 自然人, biz 商业企业, research 科研机构, welfare
/// 社会公益组织, legal 法律服务机构, other 其他.
[[nodiscard]] const QStringList &applicantKinds();
/// in_person 当面, signed_mail 需签收的邮寄, mail 平常信函, internet 网络平台, email 电子邮件, fax 传真, other.
[[nodiscard]] const QStringList &channels();

/// Who applies. Name and contact are personal data: shown in the record only, never in lists, logs or the trail.
struct Applicant {
    ApplicantId id;
    QString name;
    QString contact;
    /// Name and contact without blanks, widths and case, for matching; empty when there is no name.
    [[nodiscard]] QString matchText() const;
};

/// 刘某 for 刘一二; an empty text for none.
[[nodiscard]] QString maskedName(const QString &name);

/// What is entered when an application (政府信息公开申请) is registered; art. 29.
struct ApplicationFacts {
    QString number; ///< empty: the next of the year's series
    QString kind = QStringLiteral("natural");
    QString channel = QStringLiteral("in_person");
    QDate handedIn;
    QDate received; ///< the day that legally counts, art. 31; decides the year of count and the regulation
    QString subject;
    QString wanted; ///< the information described
    QString form;   ///< form wanted: paper, electronic …
    QString officer;
    QString remarks;
    ApplicationId linked; ///< an earlier application on the matter
    ApplicationId splitFrom;
    bool opening = false; ///< entered as opening balance: received before the register began

    bool operator==(const ApplicationFacts &) const = default;
};

/// What can happen to an application. Names in files: see stepName().
enum class StepKind {
    CorrectionAsked,    ///< 补正告知, art. 30; until = period given
    CorrectionReceived, ///< 补正到: restarts the clock
    CorrectionLapsed,   ///< 逾期不补正: closed, (六)1
    ThirdPartyAsked,    ///< 征求第三方意见, art. 32: clock off
    ThirdPartyAnswered, ///< answer = agrees, refuses, partly, silent
    AgencyAsked,        ///< 征求其他机关意见, art. 34: clock off
    AgencyAnswered,
    Extended,     ///< 延期告知, art. 33; days
    FeeNotified,  ///< 收费通知, art. 42; yuan, feeBasis, reached = day the notice came
    FeePaid,      ///< restarts the clock
    FeeLapsed,    ///< 逾期未缴费: closed, (六)2
    ReasonsAsked, ///< 要求说明理由, art. 35
    Delayed,      ///< 延迟答复, art. 35; until = the day set
    Decided,      ///< 答复; decision, ground, letterNo
    Delivered,    ///< 送达; way, proof
    Withdrawn,    ///< 撤回: closed, (六)3
    Merged,       ///< 并案 into `other`: closed, (六)3
    Terminated,   ///< 终结: closed, (六)3
    Split,        ///< some of its matters became applications of their own
    Noted,        ///< a remark in the history; changes nothing
};
[[nodiscard]] const std::vector<StepKind> &allSteps();
[[nodiscard]] QString stepName(StepKind kind); ///< correction_asked …
[[nodiscard]] std::optional<StepKind> stepFromName(QStringView name);

struct Step {
    StepKind kind = StepKind::Noted;
    QDate day;
    QDate until;   ///< end of a period given
    QDate reached; ///< day a letter came to its addressee
    int days = 0;  ///< extension, in working days
    qint64 yuan = 0;
    QString feeBasis; ///< applications, pages
    QString decision; ///< id of a decision (decisions.h)
    QString ground;   ///< legal ground in words
    QString answer;
    QString letterNo; ///< 文号
    QString way;      ///< of delivery
    QString proof;    ///< EMS number, receipt
    QString note;
    ApplicationId other;

    bool operator==(const Step &) const = default;
};

/// One entry of the history, which only grows. A mistake is put right by an event that replaces or annuls an earlier
/// one, or changes facts; all with a reason.
struct Event {
    enum class Kind { Step, Replaces, Annuls, FactsChanged, Anonymised };
    struct Change {
        QString field;
        QString before; ///< of personal data the digest only
        QString after;
        bool operator==(const Change &) const = default;
    };

    int seq = 0;
    Kind kind = Kind::Step;
    int target = 0; ///< the event that is replaced or annulled
    Step step;
    std::vector<Change> changes;
    QString reason;
    QString recordedUtc;
    QString recordedBy;
    bool operator==(const Event &) const = default;
};

/// A document of the case as a link: the file stays where it is, its digest tells whether it is still the same.
struct DocumentLink {
    qint64 id = 0;
    QString name;
    QString path;
    QString sha256;
    QDate day;
};

/// Text as search compares it: compatibility forms, case and runs of blanks folded.
[[nodiscard]] QString foldedText(const QString &text);
/// A token for every two neighbouring characters of each line of a folded text, without repetition.
[[nodiscard]] QStringList searchTokens(const QString &folded);
/// The same with a blank between them, as an index takes them.
[[nodiscard]] QString searchTokenText(const QString &folded);

enum class CaseStage {
    InHand,             ///< 办理中
    AwaitingCorrection, ///< 待补正
    AwaitingFee,        ///< 待缴费
    Consulting,         ///< 征求意见中
    DelayedReply,       ///< 延迟答复
    Answered,           ///< 已答复, delivery not recorded yet
    Closed,             ///< 已办结
};
[[nodiscard]] const std::vector<CaseStage> &allStages();
[[nodiscard]] QString stageName(CaseStage stage); ///< in_hand …
[[nodiscard]] std::optional<CaseStage> stageFromName(QStringView name);

/// Something that did not go by the law; recorded and counted all the same. Sentences are made in wording.
struct Irregularity {
    QString code; ///< correction_late, reply_late, …
    QString article;
    int event = 0; ///< seq, 0 while it is only proposed
    QStringList args;
    bool operator==(const Irregularity &) const = default;
};

/// What follows from facts and history.
struct CaseState {
    CaseStage stage = CaseStage::InHand;
    Regulation regulation = Regulation::Y2019;
    ClockFacts clock;
    QDate due; ///< invalid while the clock waits for a correction or a payment
    bool provisional = false;
    bool clockOff = false;
    /// The day a period of somebody else ends (of the first open enquiry); until it is answered, an enquiry is held to
    /// last to its limit. `watchedBy` is the step that began the period.
    QDate watch;
    StepKind watchedBy = StepKind::Noted;
    QDate decided; ///< day the reply was issued, or the case closed without one
    QString decision;
    QString ground;
    QString letterNo;
    QDate delivered;
    bool onTime = false;
    int handlingDays = 0;
    bool extended = false;
    qint64 feeYuan = 0;
    QDate feePaid;
    std::vector<Irregularity> irregular;

    [[nodiscard]] bool isOpen() const { return stage != CaseStage::Answered && stage != CaseStage::Closed; }
    bool operator==(const CaseState &) const = default;
};

} // namespace gongkai
