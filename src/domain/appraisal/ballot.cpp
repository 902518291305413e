// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/ballot.h"

#include "domain/appraisal/appraisal_names.h"

#include <algorithm>

namespace touyan::domain {

namespace {

constexpr qint64 kHalfPoint = ExactDecimal::kScale / 2;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

std::optional<Grade> gradeOf(QByteArrayView value)
{
    for (const auto& [grade, name] : IdentifierNames<Grade>::values) {
        if (value == QByteArrayView(name.data(), name.size()))
            return grade;
    }
    return std::nullopt;
}

RowJudgement invalid()
{
    return {RowKind::Invalid, 0, std::nullopt};
}

} // namespace

MarkRules::MarkRules(const AppraisalSession& session)
    : m_mode(session.mode)
    , m_gradePoints(session.gradePoints)
{
    m_fields.reserve(session.criteria.size());
    for (const Criterion& criterion : session.criteria)
        m_fields.push_back({criterion.code.toUtf8(), criterion.maxPoints.millionths()});
}

std::optional<qint64> MarkRules::halfPoints(QByteArrayView value)
{
    // Far above every maximum, and far below overflow.
    constexpr qint64 kMost = 1'000'000'000'000;
    qsizetype at = 0;
    qint64 whole = 0;
    for (; at < value.size() && isDigit(value[at]); ++at)
        whole = std::min(kMost, whole * 10 + (value[at] - '0'));
    if (at == 0)
        return std::nullopt;
    if (at == value.size())
        return 2 * whole;
    if (value[at] != '.' || at + 1 == value.size())
        return std::nullopt;
    const char tenths = value[++at];
    if (tenths != '0' && tenths != '5')
        return std::nullopt;
    const bool isWhole =
        std::all_of(value.begin() + at + 1, value.end(), [](char digit) { return digit == '0'; });
    if (!isWhole)
        return std::nullopt;
    return 2 * whole + (tenths == '5' ? 1 : 0);
}

std::optional<qint64> MarkRules::allowedHalfPoints(const Field& field, QByteArrayView value) const
{
    const auto halves = halfPoints(value);
    return halves && *halves <= field.maxMillionths / kHalfPoint ? halves : std::nullopt;
}

bool MarkRules::accepts(QByteArrayView criterion, QByteArrayView value) const
{
    if (m_mode == AppraisalMode::Grade) {
        return criterion == QByteArrayView(kGradeCriterion.data(), kGradeCriterion.size()) &&
               gradeOf(value).has_value();
    }
    const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const Field& each) { return each.code == criterion; });
    return field != m_fields.end() && allowedHalfPoints(*field, value).has_value();
}

RowJudgement MarkRules::judge(std::span<const Mark> marks) const
{
    return m_mode == AppraisalMode::Score ? judgeScores(marks) : judgeGrade(marks);
}

RowJudgement MarkRules::judgeScores(std::span<const Mark> marks) const
{
    const size_t fieldCount = m_fields.size();
    qint64 sum = 0;
    size_t marked = 0;
    bool isSound = true;
    // Marks mostly stand in the order of the criteria: the next field is tried first.
    size_t next = 0;
    std::vector<bool> isMarked(fieldCount);
    for (const Mark& mark : marks) {
        if (mark.value.isEmpty())
            continue;
        ++marked;
        size_t field = next;
        if (field >= fieldCount || m_fields[field].code != mark.criterion) {
            field = 0;
            while (field < fieldCount && m_fields[field].code != mark.criterion)
                ++field;
        }
        if (field == fieldCount || isMarked[field]) {
            isSound = false;
            continue;
        }
        isMarked[field] = true;
        next = field + 1;
        const auto halves = allowedHalfPoints(m_fields[field], mark.value);
        isSound = isSound && halves;
        sum += halves.value_or(0);
    }
    if (marked == 0)
        return {};
    // Each mark stands in a field of its own, so as many marks as fields are all of them.
    return isSound && marked == fieldCount ? RowJudgement{RowKind::Valid, sum, std::nullopt}
                                           : invalid();
}

RowJudgement MarkRules::judgeGrade(std::span<const Mark> marks) const
{
    const Mark* only = nullptr;
    for (const Mark& mark : marks) {
        if (mark.value.isEmpty())
            continue;
        if (only != nullptr)
            return invalid();
        only = &mark;
    }
    if (only == nullptr)
        return {};
    const auto grade = gradeOf(only->value);
    if (!grade || only->criterion != QByteArrayView(kGradeCriterion.data(), kGradeCriterion.size()))
        return invalid();
    return {RowKind::Valid, m_gradePoints[static_cast<size_t>(*grade)].millionths(), grade};
}

} // namespace touyan::domain
