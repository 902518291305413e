// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "domain/foundation/result.h"
#include "domain/people/posting.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace touyan::domain {

/// A rectangle on a page in micrometres from its upper left corner.
struct FormRect
{
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] constexpr int right() const { return left + width; }
    [[nodiscard]] constexpr int bottom() const { return top + height; }
    [[nodiscard]] constexpr bool isEmpty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] constexpr bool contains(const FormRect& other) const
    {
        return left <= other.left && top <= other.top && right() >= other.right() &&
               bottom() >= other.bottom();
    }
    friend constexpr bool operator==(const FormRect&, const FormRect&) = default;
};

/// A4 upright.
inline constexpr FormRect kFormPaper{0, 0, 210'000, 297'000};
/// The most points that a criterion can have on a printed form.
inline constexpr int kMostFormPoints = 200;

/// What a tick in a box says: a grade, or a part of the points, which are the sum of the ticked
/// tens, ones and half.
enum class BoxKind { Grade, Tens, Ones, Half };

/// A box to tick.
struct FormBox
{
    BoxKind kind = BoxKind::Ones;
    /// Grade: the position of the Grade (0 is 好); Tens: 10, 20, …; Ones: 0 to 9; Half: 0.
    int number = 0;
    FormRect place; ///< the box itself, its line included
    FormRect label; ///< left of it: what it means

    friend bool operator==(const FormBox&, const FormBox&) = default;
};

/// The boxes of one criterion of one reportee.
struct FormRow
{
    QString criterion;                 ///< its code; in grade mode kGradeCriterion
    std::optional<size_t> criterionAt; ///< its place in the session; none in grade mode
    ExactDecimal maxPoints;            ///< 0 in grade mode
    FormRect place;                    ///< the whole row
    FormRect title;                    ///< of the criterion; empty in grade mode
    std::vector<FormBox> boxes;

    friend bool operator==(const FormRow&, const FormRow&) = default;
};

/// Who stands on a form.
struct FormReportee
{
    ReporteeId reportee;
    PostingId posting;
    QString code; ///< of the posting

    friend bool operator==(const FormReportee&, const FormReportee&) = default;
};

/// One reportee on a page. A reportee with more criteria than a page holds has several.
struct FormBlock
{
    size_t at = 0; ///< the place in the list of reportees
    FormReportee who;
    FormRect frame;
    FormRect name; ///< for order, name and unit
    std::vector<FormRow> rows;

    friend bool operator==(const FormBlock&, const FormBlock&) = default;
};

struct FormPage
{
    int number = 1;
    /// Black squares: upper left, upper right, lower left, lower right.
    std::array<FormRect, 4> markers;
    FormRect code;         ///< the QR code, without its quiet zone
    FormRect title;        ///< of the session
    FormRect particulars;  ///< group and serial
    FormRect instructions; ///< 填表说明; empty but on the first page
    FormRect columnHeads;
    FormRect foot; ///< page x of y
    std::vector<FormBlock> blocks;

    friend bool operator==(const FormPage&, const FormPage&) = default;
};

/// Where everything stands on the pages of a form, alike for every form of a group.
struct FormLayout
{
    QString fingerprint; ///< six characters of A–Z and 2–7
    std::vector<FormPage> pages;

    friend bool operator==(const FormLayout&, const FormLayout&) = default;
};

/// Lays out the form of a group: a function of the mode, the criteria (code, title, maximum), the
/// reportees and their order, and nothing else. ErrorCode::MissingValue without reportees
/// ("reportees") or, in score mode, criteria ("criteria"); ErrorCode::InvalidValue for a criterion
/// with more than kMostFormPoints.
[[nodiscard]] Result<FormLayout> layOutForm(const AppraisalSession& session,
                                            const VoterGroup& group,
                                            const std::vector<FormReportee>& reportees);

/// A short checksum of all that decides what a box on a form means: session and group, mode,
/// criteria, reportees in order, and the version of the layout. Two forms with the same one can be
/// read with the same layout.
[[nodiscard]] QString formFingerprint(const AppraisalSession& session, const VoterGroup& group,
                                      const std::vector<FormReportee>& reportees);

/// What the ticks of one row say.
struct TickedValue
{
    enum class Kind { Blank, Value, Contradictory };

    Kind kind = Kind::Blank;
    QString value; ///< of Kind::Value: as it would be written, "8.5" or "good"

    friend bool operator==(const TickedValue&, const TickedValue&) = default;
};

/// The value of the ticked boxes of a row; ticked has one entry for each of row.boxes. Two boxes of
/// a kind, or more than the maximum, contradict each other.
[[nodiscard]] TickedValue valueOfTicks(const FormRow& row, const std::vector<bool>& ticked);

} // namespace touyan::domain
