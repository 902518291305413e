// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/appraisal_outcome.h"
#include "application/rectification/list_rectification.h"
#include "application/reports/document_head.h"
#include "application/values/issued_report.h"
#include "application/values/written_file.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace touyan::application {

/// What one group says of one reportee, as people may see it: of fewer counted rows than the
/// session's min_ballots a document has no mean (rules 4).
struct ShownMean
{
    int counted = 0; ///< valid rows, before trimming
    int blank = 0;
    int invalid = 0;
    int trimmed = 0;           ///< rows left out at each end
    bool tooFewToTrim = false; ///< trimming was asked for and left undone
    bool isHidden = false;     ///< there is a mean, of too few rows
    std::optional<domain::MeanScore> mean;

    friend bool operator==(const ShownMean&, const ShownMean&) = default;
};

/// One reportee in a document.
struct AppraisedReportee
{
    PostingIdentity identity;
    domain::Reportee reportee;
    std::vector<ShownMean> means; ///< by group, in the session's order
    domain::MeetingScore meeting;
    domain::CompositeScore composite;
    std::optional<int> rank;
    std::optional<domain::AwardedGrade> grade;

    /// A group that enters the meeting score is hidden, so that the score cannot be computed from
    /// what is shown.
    [[nodiscard]] bool dependsOnHidden(const domain::AppraisalSession& session) const;
};

/// What all documents of one session tell: the frozen result, or before finalising (counting sheet
/// only) what the ballots say at this moment.
struct AppraisalOverview
{
    domain::AppraisalSession session;
    std::optional<AppraisalFinalisation> finalisation;
    std::vector<domain::GroupResult> groups;
    QStringList blocked; ///< why it cannot be counted, a line a group and reason
    std::vector<AppraisedReportee> reportees; ///< by rank, those without last, then posting code
    int ranked = 0;
    std::optional<int> goodPlaces;
};

/// 述职评议结果 with the anonymous rows behind it.
struct AppraisalWorkbook
{
    DocumentHead head;
    AppraisalOverview overview;
    /// Counted rows by reportee and group, in units of domain::RowJudgement; none where the mean is
    /// hidden. Their order is a permutation of the sorted rows that follows from the rows
    /// themselves: it tells nothing of serials or of the order of entry, and is always the same
    /// (docs/anonymity.md).
    std::vector<std::vector<std::vector<qint64>>> rows;
    QStringList rules; ///< the sentences of the rules, in the order of the steps
};

/// A problem that the register has of the session, and of how many reportees.
struct CommonProblem
{
    QString text;
    int count = 0;

    friend bool operator==(const CommonProblem&, const CommonProblem&) = default;
};

/// A topic with the mean of all counted rows of the session.
struct TopicLevel
{
    QString title;
    domain::Score percent; ///< of its full points

    friend bool operator==(const TopicLevel&, const TopicLevel&) = default;
};

/// 通报.
struct AppraisalBulletin
{
    DocumentHead head;
    AppraisalOverview overview;
    std::vector<CommonProblem> problems; ///< those of most reportees first
    std::vector<TopicLevel> topics;      ///< score mode: lowest first
    QString collectiveComment;
    int items = 0;             ///< in the register for this session
    int openItems = 0;         ///< not closed
    std::optional<QDate> due;  ///< the latest due day of an open item
    int unfinishedEarlier = 0; ///< open items that earlier sessions left
};

/// 计票表, to be signed. Before finalising it is marked as not final.
struct AppraisalTallySheet
{
    DocumentHead head;
    AppraisalOverview overview;

    [[nodiscard]] bool isFinal() const { return overview.finalisation.has_value(); }
};

/// One topic of a reportee; by group, none where the group's mean is hidden or has no rows.
struct ShownTopic
{
    QString title;
    domain::ExactDecimal maxPoints;
    std::vector<std::optional<domain::Score>> means;

    friend bool operator==(const ShownTopic&, const ShownTopic&) = default;
};

/// How often a grade was given, by group; none where the group's mean is hidden.
struct ShownGradeCount
{
    domain::Grade grade = domain::Grade::Good;
    std::vector<std::optional<int>> counts;

    friend bool operator==(const ShownGradeCount&, const ShownGradeCount&) = default;
};

/// 反馈函 to one reportee. Tells of no other.
struct AppraisalLetter
{
    DocumentHead head;
    domain::AppraisalSession session;
    AppraisedReportee reportee;
    std::vector<ShownTopic> topics;      ///< score mode
    std::vector<ShownGradeCount> grades; ///< grade mode
    int ranked = 0;
    std::optional<int> goodPlaces;
    bool tellsRank = false; ///< the office wants the rank in it
    QString comment;
    QString collectiveComment;
    std::vector<ListedRectification> items; ///< of the reportee, by due day
};

/// The documents after an appraisal, as values: files, paper and previews are all made from them
/// and from nothing else.
using AppraisalDocument =
    std::variant<AppraisalWorkbook, AppraisalBulletin, AppraisalTallySheet, AppraisalLetter>;

[[nodiscard]] const DocumentHead& headOf(const AppraisalDocument& document);
[[nodiscard]] ReportKind kindOf(const AppraisalDocument& document);
/// The formats that the document can be written in; Print where it has pages.
[[nodiscard]] std::vector<ReportFormat> formatsOf(const AppraisalDocument& document);
/// What is recorded of a document that left the office (issue_report.h); Print needs no file.
[[nodiscard]] IssuedReport issueOf(const AppraisalDocument& document, ReportFormat format,
                                   const WrittenFile& file = {});
/// "反馈函 P00001 张三": how a letter's file is called, without an ending; characters that file
/// names cannot have are left out.
[[nodiscard]] QString letterFileName(const AppraisalLetter& letter);

} // namespace touyan::application
