// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ballots/enter_ballots.h"

#include "application/appraisal/appraisal_record_traits.h"
#include "application/appraisal/find_session.h"
#include "application/writing/save_record.h"
#include "domain/appraisal/form_code.h"

#include <QSet>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::makeError;
using domain::ReporteeId;
using domain::Result;

namespace {

domain::Error unknownBallot(const AppraisalSession& session, const QString& group,
                            const QString& serial)
{
    return makeError(ErrorCode::AppraisalBallotUnknown, {session.code, group, serial});
}

/// A form of the group: one that was printed, or any when none were.
Result<void> requireForm(UnitOfWork& work, const AppraisalSession& session, const BallotKey& ballot)
{
    TOUYAN_TRY(requireText(ballot.serial, u"serial"_s));
    TOUYAN_TRY_ASSIGN(const domain::VoterGroup group, findGroup(session, ballot.group));
    TOUYAN_TRY_ASSIGN(const QStringList forms, work.appraisals().ballots().forms(group.id));
    if (!forms.isEmpty() && !forms.contains(ballot.serial))
        return unknownBallot(session, group.code, ballot.serial);
    return {};
}

/// Who enters may not be who entered the other time, and the second time comes after the first.
/// After both, each of the two may correct what is his own.
Result<std::optional<BallotRecord>> admit(UnitOfWork& work, const AppraisalSession& session,
                                          const BallotKey& ballot, EntryRound round,
                                          const QString& person)
{
    TOUYAN_TRY(requireText(person, u"person"_s));
    TOUYAN_TRY(requireForm(work, session, ballot));
    TOUYAN_TRY_ASSIGN(auto record, work.appraisals().ballots().findBallot(ballot));
    if (round == EntryRound::Second && !record) {
        TOUYAN_TRY_ASSIGN(const domain::VoterGroup group, findGroup(session, ballot.group));
        return unknownBallot(session, group.code, ballot.serial);
    }
    const EntryRound other = round == EntryRound::First ? EntryRound::Second : EntryRound::First;
    if (record && record->enteredBy(other).trimmed() == person.trimmed())
        return makeError(ErrorCode::AppraisalSamePerson, {person.trimmed()});
    // What two persons have entered is theirs; a third one would change it unseen.
    const bool isTwice = record && !record->firstBy.isEmpty() && !record->secondBy.isEmpty();
    if (isTwice && record->enteredBy(round).trimmed() != person.trimmed()) {
        return makeError(ErrorCode::AppraisalEnteredTwice,
                         {ballot.serial, record->firstBy, record->secondBy});
    }
    return record;
}

Result<std::vector<PackedRow>> packedRows(UnitOfWork& work, const EnterBallotRequest& request)
{
    TOUYAN_TRY_ASSIGN(const auto reportees,
                      work.appraisals().reportees().ofSession(request.session));
    QSet<ReporteeId> open;
    for (const domain::Reportee& reportee : reportees)
        open.insert(reportee.id);
    std::vector<PackedRow> rows;
    for (const ReporteeMarks& row : request.rows) {
        // Nobody's row, or the second of the same reportee.
        if (!open.remove(row.reportee)) {
            return makeError(ErrorCode::UnknownReference,
                             {u"reportee"_s, QString::number(row.reportee.value())});
        }
        PackedRow packed{row.reportee, packMarks(row.marks)};
        if (!packed.marks.isEmpty())
            rows.push_back(std::move(packed));
    }
    std::sort(rows.begin(), rows.end(),
              [](const PackedRow& a, const PackedRow& b) { return a.reportee < b.reportee; });
    return rows;
}

/// Stores one form without ending the work.
Result<BallotRecord> putForm(AuditedWork& work, const EnterBallotRequest& request)
{
    UnitOfWork& records = work.records();
    BallotBox& box = records.appraisals().ballots();
    TOUYAN_TRY_ASSIGN(const AppraisalSession session, findOpenSession(records, request.session));
    TOUYAN_TRY_ASSIGN(const auto known,
                      admit(records, session, request.ballot, request.round, request.person));
    TOUYAN_TRY_ASSIGN(const auto rows, packedRows(records, request));

    BallotRecord record = known.value_or(BallotRecord{request.ballot, {}, {}});
    QString& enteredBy = request.round == EntryRound::First ? record.firstBy : record.secondBy;
    if (request.onlyNew && !enteredBy.isEmpty()) {
        TOUYAN_TRY_ASSIGN(const domain::VoterGroup group, findGroup(session, record.key.group));
        return makeError(ErrorCode::DuplicateCode,
                         {u"ballot"_s, group.code + u'-' + record.key.serial});
    }
    const BallotStep step = enteredBy.isEmpty() ? BallotStep::Entered : BallotStep::Corrected;
    enteredBy = request.person.trimmed();
    TOUYAN_TRY(box.putBallot(record));
    TOUYAN_TRY(box.replaceRows(record.key, request.round, rows));
    TOUYAN_TRY(box.addTrace({record.key, step, request.round, enteredBy, {}, 1}));
    work.announce(RecordKind::Ballot, session.id.value());
    return record;
}

} // namespace

Result<BallotRecord> enterBallot(UseCaseContext& context, const EnterBallotRequest& request)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(BallotRecord record, putForm(work, request));
    TOUYAN_TRY(work.commit());
    return record;
}

Result<std::vector<BallotRecord>> enterBallots(UseCaseContext& context,
                                               const std::vector<EnterBallotRequest>& requests)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    std::vector<BallotRecord> entered;
    entered.reserve(requests.size());
    for (const EnterBallotRequest& request : requests) {
        TOUYAN_TRY_ASSIGN(BallotRecord record, putForm(work, request));
        entered.push_back(std::move(record));
    }
    TOUYAN_TRY(work.commit());
    return entered;
}

Result<OpenedBallot> openBallot(UseCaseContext& context, const OpenBallotRequest& request)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const AppraisalSession session, findOpenSession(*work, request.session));
    OpenedBallot opened;
    TOUYAN_TRY_ASSIGN(opened.record,
                      admit(*work, session, request.ballot, request.round, request.person));
    TOUYAN_TRY_ASSIGN(const auto rows,
                      work->appraisals().ballots().rows(request.ballot, request.round));
    for (const PackedRow& row : rows) {
        auto marks = unpackMarks(row.marks);
        if (!marks)
            return makeError(ErrorCode::DatabaseDamaged, {session.code, u"ballot_row"_s});
        opened.rows.push_back({row.reportee, *std::move(marks)});
    }
    return opened;
}

Result<BallotKey> findScannedBallot(UseCaseContext& context, AppraisalSessionId id,
                                    const QString& scanned)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const AppraisalSession session, work->appraisals().sessions().find(id));
    const auto form = domain::parseFormCode(scanned);
    if (!form)
        return unknownBallot(session, {}, scanned.trimmed());
    if (form->session != session.code)
        return makeError(ErrorCode::AppraisalBallotOfOther, {form->session, session.code});
    const auto group =
        std::find_if(session.groups.begin(), session.groups.end(),
                     [&](const domain::VoterGroup& each) { return each.code == form->group; });
    if (group == session.groups.end())
        return unknownBallot(session, form->group, form->serial);
    BallotKey ballot{group->id, form->serial};
    TOUYAN_TRY(requireForm(*work, session, ballot));
    return ballot;
}

Result<void> removeBallot(UseCaseContext& context, const RemoveBallotRequest& request)
{
    TOUYAN_TRY(requireText(request.person, u"person"_s));
    if (request.reason.trimmed().isEmpty())
        return makeError(ErrorCode::ReasonMissing, {u"delete"_s});
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    BallotBox& box = work.records().appraisals().ballots();
    TOUYAN_TRY_ASSIGN(const AppraisalSession session,
                      findOpenSession(work.records(), request.session));
    TOUYAN_TRY(findGroup(session, request.ballot.group));
    TOUYAN_TRY(box.removeBallot(request.ballot));
    TOUYAN_TRY(box.addTrace({request.ballot, BallotStep::Removed, EntryRound::First,
                             request.person.trimmed(), request.reason.trimmed(), 1}));
    work.announce(RecordKind::Ballot, session.id.value());
    return work.commit();
}

int GroupEntry::enteredTwice() const
{
    return static_cast<int>(
        std::count_if(ballots.begin(), ballots.end(),
                      [](const BallotRecord& ballot) { return !ballot.secondBy.isEmpty(); }));
}

Result<std::vector<GroupEntry>> listBallots(UseCaseContext& context, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const AppraisalSession session, work->appraisals().sessions().find(id));
    BallotBox& box = work->appraisals().ballots();
    TOUYAN_TRY_ASSIGN(const auto ballots, box.ballots(id));
    std::vector<GroupEntry> groups;
    for (const domain::VoterGroup& group : session.groups) {
        GroupEntry entry;
        entry.group = group;
        TOUYAN_TRY_ASSIGN(const QStringList forms, box.forms(group.id));
        entry.forms = static_cast<int>(forms.size());
        std::copy_if(ballots.begin(), ballots.end(), std::back_inserter(entry.ballots),
                     [&](const BallotRecord& ballot) { return ballot.key.group == group.id; });
        groups.push_back(std::move(entry));
    }
    return groups;
}

} // namespace touyan::application
