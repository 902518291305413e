// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ballots/settle_differences.h"

#include "application/appraisal/appraisal_record_traits.h"
#include "application/appraisal/find_session.h"
#include "application/ballots/packed_marks.h"
#include "application/writing/save_record.h"

#include <algorithm>
#include <map>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::makeError;
using domain::ReporteeId;
using domain::Result;

namespace {

using Marks = std::vector<WrittenMark>;

domain::Error damaged()
{
    return makeError(ErrorCode::DatabaseDamaged, {u"ballot_row"_s, {}});
}

/// Values by criterion, sorted: the order of marks on a form means nothing.
std::map<QString, QStringList> valuesByCriterion(const Marks& marks)
{
    std::map<QString, QStringList> values;
    for (const WrittenMark& mark : marks)
        values[mark.criterion].append(mark.value);
    for (auto& [criterion, each] : values)
        each.sort();
    return values;
}

void compareRows(const BallotKey& ballot, ReporteeId reportee, const Marks& first,
                 const Marks& second, std::vector<BallotDifference>& differences)
{
    auto firstValues = valuesByCriterion(first);
    auto secondValues = valuesByCriterion(second);
    std::map<QString, QStringList> criteria = firstValues;
    criteria.insert(secondValues.begin(), secondValues.end());
    for (const auto& [criterion, values] : criteria) {
        BallotDifference difference{ballot, reportee, criterion, firstValues[criterion],
                                    secondValues[criterion]};
        if (difference.first != difference.second)
            differences.push_back(std::move(difference));
    }
}

/// The rows of one round by reportee.
Result<std::map<ReporteeId, QByteArray>> rowsOf(BallotBox& box, const BallotKey& ballot,
                                                EntryRound round)
{
    TOUYAN_TRY_ASSIGN(const auto rows, box.rows(ballot, round));
    std::map<ReporteeId, QByteArray> byReportee;
    for (const PackedRow& row : rows)
        byReportee[row.reportee] = row.marks;
    return byReportee;
}

Result<void> compareBallot(BallotBox& box, const BallotKey& ballot,
                           std::vector<BallotDifference>& differences)
{
    TOUYAN_TRY_ASSIGN(auto first, rowsOf(box, ballot, EntryRound::First));
    TOUYAN_TRY_ASSIGN(auto second, rowsOf(box, ballot, EntryRound::Second));
    std::map<ReporteeId, QByteArray> all = first;
    all.insert(second.begin(), second.end());
    for (const auto& [reportee, packed] : all) {
        if (first[reportee] == second[reportee])
            continue;
        const auto firstMarks = unpackMarks(first[reportee]);
        const auto secondMarks = unpackMarks(second[reportee]);
        if (!firstMarks || !secondMarks)
            return damaged();
        compareRows(ballot, reportee, *firstMarks, *secondMarks, differences);
    }
    return {};
}

/// Puts what stands on the form in the place of what one entry says.
Result<void> settleRound(BallotBox& box, const SettleDifferenceRequest& request, EntryRound round)
{
    TOUYAN_TRY_ASSIGN(auto rows, box.rows(request.ballot, round));
    auto row = std::find_if(rows.begin(), rows.end(), [&](const PackedRow& each) {
        return each.reportee == request.reportee;
    });
    if (row == rows.end())
        row = rows.insert(rows.end(), PackedRow{request.reportee, {}});
    const auto marks = unpackMarks(row->marks);
    if (!marks)
        return damaged();
    Marks settled;
    for (const WrittenMark& mark : *marks) {
        if (mark.criterion != request.criterion)
            settled.push_back(mark);
    }
    for (const QString& value : request.values)
        settled.push_back({request.criterion, value});
    // One order for both entries, whatever they were typed in.
    std::sort(settled.begin(), settled.end(), [](const WrittenMark& a, const WrittenMark& b) {
        return std::tie(a.criterion, a.value) < std::tie(b.criterion, b.value);
    });
    row->marks = packMarks(settled);
    return box.replaceRows(request.ballot, round, rows);
}

QString packedValues(const QString& criterion, const QStringList& values)
{
    Marks marks;
    for (const QString& value : values)
        marks.push_back({criterion, value});
    return QString::fromUtf8(packMarks(marks));
}

} // namespace

Result<std::vector<BallotDifference>> listDifferences(UnitOfWork& work, AppraisalSessionId session)
{
    BallotBox& box = work.appraisals().ballots();
    TOUYAN_TRY_ASSIGN(const auto ballots, box.ballots(session));
    std::vector<BallotDifference> differences;
    for (const BallotRecord& ballot : ballots) {
        if (!ballot.secondBy.isEmpty())
            TOUYAN_TRY(compareBallot(box, ballot.key, differences));
    }
    return differences;
}

Result<std::vector<BallotDifference>> listDifferences(UseCaseContext& context,
                                                      AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return listDifferences(*work, session);
}

Result<void> settleDifference(UseCaseContext& context, const SettleDifferenceRequest& request)
{
    TOUYAN_TRY(requireText(request.person, u"person"_s));
    if (request.note.trimmed().isEmpty())
        return makeError(ErrorCode::ReasonMissing, {u"settle"_s});
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    BallotBox& box = work.records().appraisals().ballots();
    TOUYAN_TRY_ASSIGN(const domain::AppraisalSession session,
                      findOpenSession(work.records(), request.session));
    TOUYAN_TRY(findGroup(session, request.ballot.group));
    std::vector<BallotDifference> differences;
    TOUYAN_TRY(compareBallot(box, request.ballot, differences));
    const auto open = std::find_if(differences.begin(), differences.end(),
                                   [&](const BallotDifference& difference) {
                                       return difference.reportee == request.reportee &&
                                              difference.criterion == request.criterion;
                                   });
    if (open == differences.end())
        return makeError(ErrorCode::NotFound, {u"ballot"_s, request.ballot.serial});

    TOUYAN_TRY(settleRound(box, request, EntryRound::First));
    TOUYAN_TRY(settleRound(box, request, EntryRound::Second));
    TOUYAN_TRY(box.putSettledDifference({request.ballot, request.reportee, request.criterion,
                                         packedValues(request.criterion, open->first),
                                         packedValues(request.criterion, open->second),
                                         packedValues(request.criterion, request.values),
                                         request.person.trimmed(), request.note.trimmed()}));
    TOUYAN_TRY(box.addTrace({request.ballot, BallotStep::Settled, EntryRound::First,
                             request.person.trimmed(), request.note.trimmed(), 1}));
    work.announce(RecordKind::Ballot, session.id.value());
    return work.commit();
}

Result<std::vector<SettledDifference>> listSettledDifferences(UseCaseContext& context,
                                                              AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return work->appraisals().ballots().settledDifferences(session);
}

} // namespace touyan::application
