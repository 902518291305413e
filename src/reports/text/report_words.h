// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/quarterly_report.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace touyan::reports {

/// The texts of the reports in the language of the program: Report::tr("…"). The source is
/// Simplified Chinese.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The states in the order in which the reports list them.
inline constexpr std::array kStates{domain::ObligationState::OnTime, domain::ObligationState::Late,
                                    domain::ObligationState::Overdue,
                                    domain::ObligationState::Pending,
                                    domain::ObligationState::Exempt};

[[nodiscard]] QString stateWord(domain::ObligationState state);
/// The clause that decided a state, in a few words.
[[nodiscard]] QString reasonWords(domain::StateReason reason);
/// Why an entry does not count; empty for one that does.
[[nodiscard]] QString verdictWords(domain::EntryVerdict verdict);
[[nodiscard]] QString cadenceWord(domain::Cadence cadence);
/// "第36周(9.2–9.8)", "9月", "第三季度", "2019年", the title of a call, "任期内" for once items.
[[nodiscard]] QString periodWords(const application::ReportObligation& obligation);
/// "2019年9月30日"
[[nodiscard]] QString longDate(QDate date);
/// "区派", empty when unknown.
[[nodiscard]] QString dispatchLevelWord(std::optional<domain::DispatchLevel> level);
/// "第2次（2019年10月16日，张三）", or that the quarter is not closed.
[[nodiscard]] QString closingWords(const application::QuarterlyReport& report);
/// "第2次，2019年10月16日，张三": the same inside brackets.
[[nodiscard]] QString closingWordsInBrackets(const application::QuarterlyReport& report);
/// "周项目按截止日所在季度归属…": the rule that rules 2.1 wants printed.
[[nodiscard]] QString weekRule();
/// What is shown where there is no number.
[[nodiscard]] QString noNumber();

} // namespace touyan::reports
