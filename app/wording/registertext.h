// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/fee.h"
#include "domain/registerbooks.h"

#include <QString>

namespace gongkai {

/// Words of the register for people, in the language of the program.
[[nodiscard]] QString kindText(const QString &kind);       ///< 自然人
[[nodiscard]] QString channelText(const QString &channel); ///< 网络平台
[[nodiscard]] QString stepText(StepKind step);             ///< 补正告知
[[nodiscard]] QString stageText(CaseStage stage);          ///< 办理中
[[nodiscard]] QString factNameText(const QString &fact);   ///< 收到日
[[nodiscard]] QString receiptRuleText(const QString &channel);
[[nodiscard]] QString caseKindText(const QString &kind);     ///< 行政复议
[[nodiscard]] QString caseResultText(const QString &result); ///< 结果维持; empty: 尚未审结
[[nodiscard]] QString answerText(const QString &answer);     ///< 同意公开; of those asked
[[nodiscard]] QString feeBasisText(const QString &basis);    ///< 按件计收
[[nodiscard]] QString viaText(const QString &via);           ///< 政府网站

/// 《条例》第33条; empty for none.
[[nodiscard]] QString articleText(const QString &article);
[[nodiscard]] QString irregularityText(const Irregularity &mark);
[[nodiscard]] QString impossibleText(const QString &code);

/// One line of a history: what was done, with its days and numbers.
[[nodiscard]] QString eventText(const Event &event, const DecisionList &decisions);
[[nodiscard]] QString clockStepText(const ClockStep &step, Regulation regulation);
/// "2024-09-25 收到，次日起算 20 个工作日，扣除国庆节 7 天 …；到期 2024-11-01".
[[nodiscard]] QString dueSentence(const ExplainedDue &due);
/// "11–30件：20件×100元＝2000元"; by page with 页.
[[nodiscard]] QString feeStepText(const FeeStep &step, bool pages);

} // namespace gongkai
