// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ballots/read_scanned_forms.h"

#include "application/appraisal/find_session.h"
#include "application/appraisal/meeting_documents.h"
#include "application/ballots/scanned_form_pile.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

using Values = std::map<std::pair<domain::ReporteeId, QString>, QStringList>;

/// Typing "8.0" and ticking 8 is the same.
QString plainValue(const QString& value)
{
    const auto number = domain::ExactDecimal::parse(value);
    return number ? number->toString() : value;
}

QStringList plainValues(const QString& written)
{
    QStringList values;
    for (const QString& value : written.split(kAndMark, Qt::SkipEmptyParts))
        values.append(plainValue(value));
    values.sort();
    return values;
}

Values valuesOf(const std::vector<ReporteeMarks>& rows)
{
    Values values;
    for (const ReporteeMarks& row : rows) {
        for (const WrittenMark& mark : row.marks)
            values[{row.reportee, mark.criterion}].append(plainValue(mark.value));
    }
    for (auto& [place, each] : values)
        each.sort();
    return values;
}

bool differs(const ScannedMark& mark, const QStringList& entered)
{
    const QStringList scanned = plainValues(mark.value);
    if (mark.isSure)
        return scanned != entered;
    // Somebody has read the ink that the program is not sure of, unless nothing was entered.
    return entered.isEmpty() || (!scanned.isEmpty() && scanned != entered);
}

/// Takes what was entered in a round into the forms of the context.
Result<void> readRound(BallotBox& box, EntryRound round, ScanContext& known)
{
    bool isSound = true;
    const auto take = [&](const VisitedBallot& ballot) {
        const auto group =
            std::find_if(known.groups.begin(), known.groups.end(),
                         [&](const auto& each) { return each.group.id == ballot.group; });
        if (group == known.groups.end())
            return true;
        const auto form = group->rounds.find(QString::fromUtf8(ballot.serial));
        if (form == group->rounds.end() || form->second.size() <= static_cast<size_t>(round))
            return true;
        for (const VisitedBallot::Row& row : ballot.rows) {
            auto marks = unpackMarks(row.marks);
            isSound = marks.has_value();
            if (!isSound)
                return false;
            form->second[static_cast<size_t>(round)].push_back({row.reportee, *std::move(marks)});
        }
        return true;
    };
    TOUYAN_TRY(box.forEachBallot(known.session.id, round, take));
    if (!isSound)
        return makeError(ErrorCode::DatabaseDamaged, {known.session.code, u"ballot_row"_s});
    return {};
}

} // namespace

int ScannedBallot::doubtful() const
{
    return static_cast<int>(std::count_if(marks.begin(), marks.end(),
                                          [](const ScannedMark& mark) { return !mark.isSure; }));
}

bool ScannedBallot::isComplete() const
{
    return missingPages.isEmpty() && doubtful() == 0;
}

bool ScannedBallot::isBlank() const
{
    return isComplete() && std::all_of(marks.begin(), marks.end(), [](const ScannedMark& mark) {
               return mark.value.isEmpty();
           });
}

std::vector<ReporteeMarks> ScannedBallot::rows(const std::vector<NamedReportee>& reportees) const
{
    std::vector<ReporteeMarks> rows;
    for (const ScannedMark& mark : marks) {
        const domain::ReporteeId reportee = reportees.at(mark.reportee).reportee.id;
        if (rows.empty() || rows.back().reportee != reportee)
            rows.push_back({reportee, {}});
        for (const QString& value : mark.value.split(kAndMark, Qt::SkipEmptyParts))
            rows.back().marks.push_back({mark.criterion, value});
    }
    return rows;
}

Result<ScanContext> openScanContext(UseCaseContext& context, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    ScanContext known;
    TOUYAN_TRY_ASSIGN(known.session, findOpenSession(*work, id));
    TOUYAN_TRY_ASSIGN(known.reportees, listReportees(*work, id));
    const auto reportees = formReportees(known.reportees);
    BallotBox& box = work->appraisals().ballots();
    TOUYAN_TRY_ASSIGN(const auto ballots, box.ballots(id));
    for (const domain::VoterGroup& group : known.session.groups) {
        ScanContext::Group each{group, {}, {}, {}, {}};
        TOUYAN_TRY_ASSIGN(each.layout, domain::layOutForm(known.session, group, reportees));
        TOUYAN_TRY_ASSIGN(each.forms, box.forms(group.id));
        for (const BallotRecord& ballot : ballots) {
            if (ballot.key.group != group.id)
                continue;
            each.entered.insert(ballot.key.serial);
            each.rounds[ballot.key.serial].resize(ballot.secondBy.isEmpty() ? 1 : 2);
        }
        known.groups.push_back(std::move(each));
    }
    for (const EntryRound round : {EntryRound::First, EntryRound::Second})
        TOUYAN_TRY(readRound(box, round, known));
    return known;
}

Result<ScanOutcome> readScannedForms(const ScanContext& context, const FormScanReader& reader,
                                     const QStringList& files, Progress& progress)
{
    ScanOutcome outcome;
    ScannedFormPile pile(context, outcome);
    // Files are opened one by one; until then each is held for one page.
    qint64 total = files.size();
    for (const QString& file : files) {
        auto opened = reader.open(file);
        if (opened.isError()) {
            outcome.refused.push_back({file, 0, opened.error()});
            progress.report(++outcome.pages, total);
            continue;
        }
        const auto scan = std::move(opened).value();
        const int pages = scan->pageCount();
        total += pages - 1;
        for (int index = 0; index < pages; ++index) {
            if (progress.isCancelled())
                return makeError(ErrorCode::Cancelled);
            auto page = scan->page(index);
            if (page.isError())
                outcome.refused.push_back({file, index + 1, page.error()});
            else
                pile.take({file, index + 1, pages == 1}, *page.value());
            progress.report(++outcome.pages, total);
        }
    }
    pile.finish();
    return outcome;
}

std::vector<size_t> differencesFromEntered(const ScanContext& context, const ScannedBallot& ballot)
{
    std::vector<size_t> places;
    const auto group =
        std::find_if(context.groups.begin(), context.groups.end(),
                     [&](const auto& each) { return each.group.id == ballot.key.group; });
    if (group == context.groups.end())
        return places;
    const auto entered = group->rounds.find(ballot.key.serial);
    if (entered == group->rounds.end())
        return places;
    std::vector<Values> rounds;
    for (const std::vector<ReporteeMarks>& rows : entered->second)
        rounds.push_back(valuesOf(rows));
    for (size_t at = 0; at < ballot.marks.size(); ++at) {
        const ScannedMark& mark = ballot.marks[at];
        const domain::ReporteeId reportee = context.reportees.at(mark.reportee).reportee.id;
        if (std::any_of(rounds.begin(), rounds.end(), [&](Values& round) {
                return differs(mark, round[{reportee, mark.criterion}]);
            }))
            places.push_back(at);
    }
    return places;
}

Result<std::vector<UnenteredBallot>> enterScannedForms(UseCaseContext& context,
                                                       const EnterScannedRequest& request)
{
    std::vector<UnenteredBallot> unentered;
    for (const EnterScannedRequest::Ballot& ballot : request.ballots) {
        EnterBallotRequest entry{request.session, ballot.key, EntryRound::First, request.person,
                                 ballot.rows};
        entry.onlyNew = true;
        const auto entered = enterBallot(context, entry);
        if (entered.isError())
            unentered.push_back({ballot.key, entered.error()});
    }
    return unentered;
}

} // namespace touyan::application
