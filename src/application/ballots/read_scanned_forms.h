// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/save_reportees.h"
#include "application/ballots/enter_ballots.h"
#include "application/ports/form_scan_reader.h"
#include "application/ports/progress.h"

#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace touyan::application {

/// What reading the scans of a session needs to know. Taken from the database beforehand, so that
/// the reading goes on beside it on a thread of its own.
struct ScanContext
{
    struct Group
    {
        domain::VoterGroup group;
        domain::FormLayout layout;
        QStringList forms;     ///< serials that were prepared; empty: any serial is taken
        QSet<QString> entered; ///< serials that were entered before
        /// What was entered of them, once or twice, by serial.
        std::map<QString, std::vector<std::vector<ReporteeMarks>>> rounds;
    };

    domain::AppraisalSession session;
    std::vector<NamedReportee> reportees; ///< by order of speaking, as FormBlock::at counts
    std::vector<Group> groups;
};

/// ErrorCode::AppraisalFinalised when there is nothing to enter any more; the errors of
/// domain::layOutForm().
[[nodiscard]] domain::Result<ScanContext> openScanContext(UseCaseContext& context,
                                                          domain::AppraisalSessionId session);

/// Between several marks of one row: "8+9".
inline constexpr QLatin1Char kAndMark('+');

/// What stands in one row of a form: one criterion of one reportee.
struct ScannedMark
{
    size_t reportee = 0; ///< its place in ScanContext::reportees
    QString criterion;   ///< its code
    /// As written; empty: no mark; "8+9": two marks. Of a doubtful one what it may be.
    QString value;
    bool isSure = false; ///< nobody needs to look
    double confidence = 0;
    QByteArray picture; ///< of a doubtful one: PNG of its row
    /// Of a doubtful one: why.
    RowDoubt doubt = RowDoubt::None;

    friend bool operator==(const ScannedMark&, const ScannedMark&) = default;
};

/// A form, put together from its pages.
struct ScannedBallot
{
    BallotKey key;
    QString group;                  ///< its code
    bool isEntered = false;         ///< it was entered before, and stays as it was
    QList<int> missingPages;        ///< from 1
    std::vector<ScannedMark> marks; ///< of the pages that are there, in the order of the form

    [[nodiscard]] int doubtful() const;
    /// Every mark is known, so the form can be entered.
    [[nodiscard]] bool isComplete() const;
    /// Complete, and without a single mark: a void ballot, if that is what came back.
    [[nodiscard]] bool isBlank() const;
    /// The marks as they are entered.
    [[nodiscard]] std::vector<ReporteeMarks>
    rows(const std::vector<NamedReportee>& reportees) const;
};

/// A page that was not read.
struct RefusedPage
{
    QString file;
    int page = 0; ///< from 1; 0: the file as a whole
    /// The error, what is wrong with the picture, or nothing: the same page of the same form was
    /// there before.
    std::variant<std::monostate, ScanFault, domain::Error> why;
};

struct ScanOutcome
{
    int pages = 0;                      ///< that were looked at
    std::vector<ScannedBallot> ballots; ///< sorted by isBefore(), never as they lay in the pile
    std::vector<RefusedPage> refused;
};

/// Reads the pages of the files and puts them together to forms. What cannot be read is refused
/// page by page, the others go on: no code, a form of another session
/// (ErrorCode::AppraisalBallotOfOther), one that was not printed (AppraisalBallotUnknown) or
/// printed before the rules were changed (AppraisalFormOutdated), a file that is none.
/// A page that is there twice is sure where both pictures are; different ticks are two papers with
/// one number, whose form is refused whole (ScansContradict).
/// ErrorCode::Cancelled is the only error. Nothing is kept but what is returned.
[[nodiscard]] domain::Result<ScanOutcome> readScannedForms(const ScanContext& context,
                                                           const FormScanReader& reader,
                                                           const QStringList& files,
                                                           Progress& progress);

/// Where a form says something else than was entered of it, or leaves in doubt what was entered as
/// blank: places in ScannedBallot::marks. Which entry is right only the paper tells.
[[nodiscard]] std::vector<size_t> differencesFromEntered(const ScanContext& context,
                                                         const ScannedBallot& ballot);

struct EnterScannedRequest
{
    domain::AppraisalSessionId session;
    QString person; ///< who scanned and looked at the doubtful marks
    struct Ballot
    {
        BallotKey key;
        std::vector<ReporteeMarks> rows;
    };
    std::vector<Ballot> ballots;
};

/// A form that was not entered, and why: ErrorCode::DuplicateCode ("ballot") when somebody has
/// entered it meanwhile.
struct UnenteredBallot
{
    BallotKey key;
    domain::Error error;
};

/// Enters complete forms for the first time. One that is entered already is left as it is; the
/// second entry is a person's.
[[nodiscard]] domain::Result<std::vector<UnenteredBallot>>
enterScannedForms(UseCaseContext& context, const EnterScannedRequest& request);

} // namespace touyan::application
