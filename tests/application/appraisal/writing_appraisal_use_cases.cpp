// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/writing_appraisal_use_cases.h"

#include "application/appraisal/after_meeting.h"
#include "application/appraisal/prepare_forms.h"
#include "application/appraisal/save_comment.h"
#include "application/appraisal/save_reportees.h"
#include "application/appraisal/save_session.h"
#include "application/appraisal/take_routine_scores.h"
#include "application/appraisal_results/finalise_session.h"
#include "application/attachments/attach_file.h"
#include "application/ballots/enter_ballots.h"
#include "application/ballots/settle_differences.h"
#include "storage/attachments/folder_attachment_store.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using Action = WritingUseCase::Action;

template <class UseCase, class... Arguments>
Action prepared(UseCaseOffice& office, UseCase* useCase, const Arguments&... arguments)
{
    return [&office, useCase, arguments...]() -> Result<void> {
        const auto result = useCase(office.context(), arguments...);
        if (result.isError())
            return result.error();
        return {};
    };
}

AppraisalSession session(UseCaseOffice& office)
{
    return valueOf(listSessions(office.context())).front().session;
}

/// The one that was saved last: nothing belongs to it.
AppraisalSession emptySession(UseCaseOffice& office)
{
    AppraisalSession last;
    for (const SessionSummary& each : valueOf(listSessions(office.context()))) {
        if (each.session.id > last.id)
            last = each.session;
    }
    return last;
}

Reportee firstReportee(UseCaseOffice& office)
{
    return valueOf(listReportees(office.context(), session(office).id)).front().reportee;
}

Action saveNew(UseCaseOffice& office)
{
    AppraisalSession draft = usualSession(2019);
    draft.heldOn = QDate(2019, 10, 1);
    draft.criteria.resize(2);
    for (VoterGroup& group : draft.groups) {
        group.invited = 1;
        group.issued = 2;
    }
    return prepared(office, saveSession, SaveSessionRequest{draft, {}});
}

Action choose(UseCaseOffice& office)
{
    return prepared(office, saveReportees,
                    SaveReporteesRequest{session(office).id,
                                         {{office.posting(u"P00001"_s).id, 1, {}},
                                          {office.posting(u"P00002"_s).id, 2, {}}},
                                         {}});
}

EnterBallotRequest entry(UseCaseOffice& office, size_t group, EntryRound round,
                         const QString& serial, const QString& value)
{
    const AppraisalSession open = session(office);
    EnterBallotRequest request;
    request.session = open.id;
    request.ballot = {open.groups[group].id, serial};
    request.round = round;
    request.person = round == EntryRound::First ? u"甲"_s : u"乙"_s;
    request.rows = {{firstReportee(office).id, {{u"C01"_s, value}, {u"C02"_s, u"9"_s}}}};
    return request;
}

Action enter(UseCaseOffice& office, size_t group, EntryRound round, const QString& value)
{
    return prepared(office, enterBallot, entry(office, group, round, u"1"_s, value));
}

Action settle(UseCaseOffice& office)
{
    const AppraisalSession open = session(office);
    const BallotDifference difference = valueOf(listDifferences(office.context(), open.id)).at(0);
    return prepared(office, settleDifference,
                    SettleDifferenceRequest{open.id, difference.ballot, difference.reportee,
                                            difference.criterion, difference.second, u"丙"_s,
                                            u"看原表"_s});
}

} // namespace

const std::vector<WritingUseCase>& writingAppraisalUseCases()
{
    static const std::vector<WritingUseCase> all{
        {"save an appraisal session", saveNew},
        {"choose reportees", choose},
        {"draw the order of speaking",
         [](UseCaseOffice& office) {
             return prepared(office, drawSpeakingOrder,
                             DrawOrderRequest{session(office).id, 7, {}});
         }},
        {"set a veto",
         [](UseCaseOffice& office) {
             return prepared(office, setVeto,
                             SetVetoRequest{firstReportee(office).id, true, u"事故"_s});
         }},
        {"set a component score",
         [](UseCaseOffice& office) {
             return prepared(office, setComponentScore,
                             SetComponentScoreRequest{firstReportee(office).id,
                                                      {kProjectComponent, true, std::nullopt},
                                                      {}});
         }},
        {"take the routine scores",
         [](UseCaseOffice& office) {
             return prepared(office, takeRoutineScores,
                             TakeRoutineScoresRequest{session(office).id, QDate(2019, 10, 15), {}});
         }},
        {"prepare forms",
         [](UseCaseOffice& office) {
             const AppraisalSession open = session(office);
             return prepared(office, prepareForms,
                             PrepareFormsRequest{open.id, open.groups[0].id, 2});
         }},
        {"enter a ballot",
         [](UseCaseOffice& office) { return enter(office, 0, EntryRound::First, u"7"_s); }},
        {"correct a ballot",
         [](UseCaseOffice& office) { return enter(office, 0, EntryRound::First, u"8"_s); }},
        {"enter it again",
         [](UseCaseOffice& office) { return enter(office, 0, EntryRound::Second, u"6"_s); }},
        {"settle a difference", settle},
        {"enter another ballot",
         [](UseCaseOffice& office) { return enter(office, 1, EntryRound::First, u"7"_s); }},
        {"remove a ballot",
         [](UseCaseOffice& office) {
             const AppraisalSession open = session(office);
             return prepared(
                 office, removeBallot,
                 RemoveBallotRequest{open.id, {open.groups[1].id, u"1"_s}, u"甲"_s, u"错表"_s});
         }},
        {"save a comment",
         [](UseCaseOffice& office) {
             return prepared(office, saveComment,
                             AppraisalComment{{}, 0, session(office).id, std::nullopt, u"好"_s});
         }},
        {"enter several ballots",
         [](UseCaseOffice& office) {
             return prepared(office, enterBallots,
                             std::vector{entry(office, 1, EntryRound::First, u"2"_s, u"7"_s),
                                         entry(office, 1, EntryRound::Second, u"2"_s, u"7"_s)});
         }},
        {"attach a written report",
         [](UseCaseOffice& office) {
             const AttachFileRequest request{firstReportee(office).id, u"述职.pdf"_s,
                                             QByteArray("%PDF-1.7")};
             return Action([&office, request]() -> Result<void> {
                 storage::FolderAttachmentStore store(office.database().path());
                 const auto attached = attachFile(office.context(), store, request);
                 return attached.isOk() ? Result<void>() : Result<void>(attached.error());
             });
         }},
        {"add an item of the appraisal",
         [](UseCaseOffice& office) {
             return prepared(
                 office, addAppraisalItem,
                 AddAppraisalItemRequest{session(office).id,
                                         firstReportee(office).id,
                                         {u"台账不全"_s, u"补齐"_s, {}, QDate(2019, 12, 31)}});
         }},
        {"change a comment",
         [](UseCaseOffice& office) {
             AppraisalComment comment =
                 valueOf(listComments(office.context(), session(office).id)).at(0);
             comment.text = u"很好"_s;
             return prepared(office, saveComment, comment);
         }},
        {"change a session",
         [](UseCaseOffice& office) {
             AppraisalSession changed = session(office);
             changed.groups.back().title = u"群众代表"_s;
             return prepared(office, saveSession, SaveSessionRequest{changed, u"更正"_s});
         }},
        {"finalise a session",
         [](UseCaseOffice& office) {
             return prepared(office, finaliseSession, session(office).id);
         }},
        {"undo the finalisation",
         [](UseCaseOffice& office) {
             return prepared(office, undoFinalisation, session(office).id, u"更正"_s);
         }},
        {"save another appraisal session", saveNew},
        {"remove an appraisal session",
         [](UseCaseOffice& office) {
             return prepared(office, removeSession, emptySession(office));
         }},
    };
    return all;
}

} // namespace touyan::test
