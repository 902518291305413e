// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/figure.h"
#include "application/reports/quarterly_report.h"

#include <optional>
#include <vector>

namespace touyan::widgets {

/// Whose obligations a number of a report counts: all, those of a posting, of an item, or of both.
struct ReportSubject
{
    QString posting; ///< empty: everybody's
    QString item;    ///< empty: every item's

    [[nodiscard]] bool isEverything() const { return posting.isEmpty() && item.isEmpty(); }
    [[nodiscard]] bool holds(const application::ReportObligation& obligation) const
    {
        return (posting.isEmpty() || obligation.postingCode == posting) &&
               (item.isEmpty() || obligation.itemCode == item);
    }
    /// The place that asks for one of its numbers.
    [[nodiscard]] QString placeOf(application::Figure figure) const;
};

/// Null when the report has no such posting or item.
[[nodiscard]] const application::ReportPosting*
postingOf(const application::QuarterlyReport& report, const QString& code);
[[nodiscard]] const application::ReportItem* itemOf(const application::QuarterlyReport& report,
                                                    const QString& code);
/// "林甲（G104村）"; the code when the report has no such posting.
[[nodiscard]] QString personOf(const application::QuarterlyReport& report, const QString& code);
/// "林甲（G104村）　I04 每周走访", 全体第一书记.
[[nodiscard]] QString subjectWords(const application::QuarterlyReport& report,
                                   const ReportSubject& subject);
/// "第36周(8.31–9.6)"; 任期内一次.
[[nodiscard]] QString periodTextOf(const application::ReportObligation& obligation);

/// As the report prints them; none when it has nothing of the subject.
[[nodiscard]] std::optional<domain::StateCounts>
countsOf(const application::QuarterlyReport& report, const ReportSubject& subject);
/// The number itself, as it is printed without marks; "—" without one.
[[nodiscard]] QString valueOf(const application::QuarterlyReport& report,
                              const ReportSubject& subject, application::Figure figure);

/// One obligation that stands otherwise in two reports of the same quarter.
struct StateDifference
{
    const application::ReportObligation* frozen = nullptr; ///< null: it is owed only now
    const application::ReportObligation* now = nullptr;    ///< null: it is not owed any more
};
/// Those of the subject, in the order of the first report; the pointers live as long as both.
[[nodiscard]] std::vector<StateDifference> differences(const application::QuarterlyReport& report,
                                                       const application::QuarterlyReport& now,
                                                       const ReportSubject& subject);

} // namespace touyan::widgets
