// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/ballot_sheet.h"

#include "application/words/appraisal_words.h"
#include "domain/appraisal/appraisal_names.h"
#include "domain/appraisal/composite_score.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ReporteeMarks;
using application::WrittenMark;
using domain::Mark;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::BallotSheet)
};

constexpr qint64 kHalfPoint = domain::ExactDecimal::kScale / 2;

} // namespace

BallotSheet::BallotSheet(const domain::AppraisalSession& session,
                         const std::vector<application::NamedReportee>& reportees)
    : m_mode(session.mode)
    , m_rules(session)
{
    if (isGradeMode()) {
        m_fields.push_back({domain::kGradeCriterion, Words::tr("等次"), {}});
    } else {
        for (const domain::Criterion& criterion : session.criteria)
            m_fields.push_back({criterion.code, criterion.title, criterion.maxPoints.toString()});
    }
    if (!m_fields.empty()) {
        m_totalText = [unit = domain::unitValue(session)](qint64 units) {
            return domain::fixedDecimalText(domain::roundedHalfUp(unit * units, 100), 2);
        };
    }
    for (const application::NamedReportee& reportee : reportees) {
        m_rows.push_back({reportee.reportee.id,
                          reportee.identity.personName,
                          reportee.identity.unitName,
                          std::vector<QStringList>(m_fields.size()),
                          {}});
    }
}

QString BallotSheet::reporteeName(int index) const
{
    return row(index).name;
}

QString BallotSheet::unitName(int index) const
{
    return row(index).unit;
}

const QStringList& BallotSheet::values(int index, int field) const
{
    return row(index).values[static_cast<size_t>(field)];
}

void BallotSheet::setValues(int index, int field, const QStringList& values)
{
    QStringList& place = row(index).values[static_cast<size_t>(field)];
    place = values;
    place.removeAll(QString());
}

void BallotSheet::clearRow(int index)
{
    for (QStringList& values : row(index).values)
        values.clear();
    row(index).others.clear();
}

void BallotSheet::clear()
{
    for (int index = 0; index < rowCount(); ++index)
        clearRow(index);
}

bool BallotSheet::accepts(int field, const QString& value) const
{
    return m_rules &&
           m_rules->accepts(m_fields[static_cast<size_t>(field)].code.toUtf8(), value.toUtf8());
}

bool BallotSheet::isAccepted(int index, int field) const
{
    const QStringList& written = values(index, field);
    return written.isEmpty() || (written.size() == 1 && accepts(field, written.first()));
}

BallotSheet::RowState BallotSheet::rowState(int index) const
{
    RowState state;
    if (!m_rules)
        return state;
    const Row& shown = row(index);
    std::vector<std::pair<QByteArray, QByteArray>> bytes;
    bool fits = shown.others.empty();
    qint64 halves = 0;
    for (int field = 0; field < fieldCount(); ++field) {
        const QStringList& written = values(index, field);
        if (written.isEmpty())
            ++state.missing;
        const bool accepted = isAccepted(index, field);
        fits = fits && accepted;
        for (const QString& value : written) {
            bytes.emplace_back(m_fields[static_cast<size_t>(field)].code.toUtf8(), value.toUtf8());
            if (accepted && !isGradeMode())
                halves += domain::MarkRules::halfPoints(bytes.back().second).value_or(0);
        }
    }
    for (const WrittenMark& other : shown.others)
        bytes.emplace_back(other.criterion.toUtf8(), other.value.toUtf8());
    std::vector<Mark> marks;
    marks.reserve(bytes.size());
    for (const auto& [criterion, value] : bytes)
        marks.push_back({criterion, value});
    const domain::RowJudgement judgement = m_rules->judge(marks);
    if (!isGradeMode())
        state.sum = domain::ExactDecimal::fromMillionths(halves * kHalfPoint).toString();
    switch (judgement.kind) {
    case domain::RowKind::Blank:
        state.progress = RowProgress::Blank;
        state.sum.clear();
        break;
    case domain::RowKind::Valid:
        state.progress = RowProgress::Complete;
        if (m_totalText)
            state.total = m_totalText(judgement.units);
        break;
    case domain::RowKind::Invalid:
        state.progress = fits && state.missing > 0 ? RowProgress::Incomplete : RowProgress::Invalid;
        break;
    }
    return state;
}

std::vector<WrittenMark> BallotSheet::rowMarks(int index) const
{
    const Row& from = row(index);
    std::vector<WrittenMark> marks;
    for (size_t field = 0; field < m_fields.size(); ++field) {
        for (const QString& value : from.values[field])
            marks.push_back({m_fields[field].code, value});
    }
    marks.insert(marks.end(), from.others.begin(), from.others.end());
    return marks;
}

void BallotSheet::setRowMarks(int index, const std::vector<WrittenMark>& marks)
{
    clearRow(index);
    Row& into = row(index);
    for (const WrittenMark& mark : marks) {
        const auto field =
            std::find_if(m_fields.begin(), m_fields.end(),
                         [&mark](const Field& each) { return each.code == mark.criterion; });
        if (field == m_fields.end())
            into.others.push_back(mark);
        else
            into.values[static_cast<size_t>(field - m_fields.begin())].append(mark.value);
    }
}

std::vector<ReporteeMarks> BallotSheet::marks() const
{
    std::vector<ReporteeMarks> all;
    for (int index = 0; index < rowCount(); ++index) {
        ReporteeMarks of{row(index).reportee, rowMarks(index)};
        if (!of.marks.empty())
            all.push_back(std::move(of));
    }
    return all;
}

void BallotSheet::setMarks(const std::vector<ReporteeMarks>& marks)
{
    clear();
    for (const ReporteeMarks& of : marks) {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                     [&of](const Row& row) { return row.reportee == of.reportee; });
        if (at != m_rows.end())
            setRowMarks(static_cast<int>(at - m_rows.begin()), of.marks);
    }
}

bool BallotSheet::isBlank() const
{
    return marks().empty();
}

QString markText(const QStringList& values, bool isGradeMode)
{
    QStringList texts;
    for (const QString& value : values) {
        const auto grade =
            isGradeMode ? domain::fromIdentifierName<domain::Grade>(value) : std::nullopt;
        texts.append(grade ? application::gradeWord(*grade) : value);
    }
    return texts.join(u" + "_s);
}

} // namespace touyan::widgets
