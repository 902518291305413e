// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace touyan::domain {

/// What stands on a form in one field, as it was written; both UTF-8. A value of zero length is no
/// mark.
struct Mark
{
    QByteArrayView criterion;
    QByteArrayView value;
};

enum class RowKind {
    Blank,   ///< 弃权: no mark at all
    Invalid, ///< 无效
    Valid
};

/// What one row (a reportee on a form) is worth.
struct RowJudgement
{
    RowKind kind = RowKind::Blank;
    /// Of a valid row, in units of MarkRules: half points of the sum of its marks (score mode), or
    /// millionths of a point (grade mode).
    qint64 units = 0;
    std::optional<Grade> grade; ///< of a valid row in grade mode

    friend bool operator==(const RowJudgement&, const RowJudgement&) = default;
};

/// Judges rows by the rules of one session (rules 4, "Row").
class MarkRules
{
public:
    explicit MarkRules(const AppraisalSession& session);

    [[nodiscard]] RowJudgement judge(std::span<const Mark> marks) const;

    /// The half points of a value of ASCII digits with an optional decimal part, in steps of 0.5;
    /// nothing for anything else ("+8", ".5", "8.", full-width digits, 8.25).
    [[nodiscard]] static std::optional<qint64> halfPoints(QByteArrayView value);
    /// Whether a value can stand in this field without making its row invalid. The criterion of
    /// grade mode is kGradeCriterion.
    [[nodiscard]] bool accepts(QByteArrayView criterion, QByteArrayView value) const;

private:
    struct Field
    {
        QByteArray code;
        qint64 maxMillionths = 0;
    };

    [[nodiscard]] RowJudgement judgeScores(std::span<const Mark> marks) const;
    [[nodiscard]] RowJudgement judgeGrade(std::span<const Mark> marks) const;
    [[nodiscard]] std::optional<qint64> allowedHalfPoints(const Field& field,
                                                          QByteArrayView value) const;

    AppraisalMode m_mode;
    std::vector<Field> m_fields;
    std::array<ExactDecimal, kGradeCount> m_gradePoints;
};

} // namespace touyan::domain
