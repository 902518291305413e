// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal_case.h"

namespace touyan::test {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Mark> marksOf(const WrittenRow& row)
{
    std::vector<Mark> marks;
    for (const auto& [criterion, value] : row)
        marks.push_back({QByteArrayView(criterion), QByteArrayView(value)});
    return marks;
}

} // namespace

AppraisalCase::AppraisalCase()
{
    session.code = u"A1"_s;
    session.criteria = {{u"C1"_s, u"一"_s, decimal("10")}, {u"C2"_s, u"二"_s, decimal("10")}};
    for (const auto& [code, weight] : {std::pair{u"G1"_s, "60"}, std::pair{u"G2"_s, "40"}}) {
        VoterGroup group;
        group.code = code;
        group.title = code;
        group.weight = decimal(weight);
        group.invited = 5;
        group.issued = 5;
        session.groups.push_back(group);
    }
    session.components = {{kMeetingComponent, decimal("100")}};
    reportees.resize(2);
}

void AppraisalCase::addBallots(size_t group, int count, const std::string& value)
{
    for (int i = 0; i < count; ++i) {
        WrittenBallot ballot{group, {}};
        for (size_t reportee = 0; reportee < reportees.size(); ++reportee)
            ballot.rows[reportee] = rowOf(session, value);
        ballots.push_back(std::move(ballot));
    }
}

BallotCounts AppraisalCase::counts() const
{
    BallotTally tally(session, reportees.size());
    for (const WrittenBallot& ballot : ballots) {
        std::vector<std::vector<Mark>> marks;
        std::vector<BallotRow> rows;
        marks.reserve(ballot.rows.size());
        for (const auto& [reportee, row] : ballot.rows) {
            marks.push_back(marksOf(row));
            rows.push_back({reportee, marks.back()});
        }
        tally.add(ballot.group, rows);
    }
    return std::move(tally).counts();
}

AppraisalResult AppraisalCase::result() const
{
    return appraise(session, reportees, counts());
}

WrittenRow rowOf(const AppraisalSession& session, const std::string& value)
{
    if (session.mode == AppraisalMode::Grade)
        return {{kGradeCriterion.data(), value}};
    WrittenRow row;
    for (const Criterion& criterion : session.criteria)
        row.emplace_back(criterion.code.toStdString(), value);
    return row;
}

RowJudgement judge(const AppraisalSession& session, const WrittenRow& row)
{
    return MarkRules(session).judge(marksOf(row));
}

ExactDecimal decimal(const char* text)
{
    return ExactDecimal::parse(QString::fromLatin1(text)).value();
}

} // namespace touyan::test
