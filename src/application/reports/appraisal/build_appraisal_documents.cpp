// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/appraisal/build_appraisal_documents.h"

#include "application/appraisal/after_meeting.h"
#include "application/appraisal/save_comment.h"
#include "application/appraisal/save_reportees.h"
#include "application/appraisal_results/explain_reportee.h"
#include "application/appraisal_results/tally_session.h"
#include "application/ports/appraisal_records.h"
#include "application/reports/appraisal/appraisal_topics.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <numeric>
#include <random>
#include <tuple>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;
using Outcome = std::shared_ptr<const AppraisalOutcome>;

namespace {

class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The outcome with the keys that this database has for what it names by codes: a result that was
/// frozen elsewhere and came in a package has none.
Result<Outcome> withStoredIds(UseCaseContext& context, const Outcome& frozen, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const domain::AppraisalSession stored,
                      work->appraisals().sessions().find(id));
    TOUYAN_TRY_ASSIGN(const auto named, listReportees(*work, id));
    AppraisalOutcome outcome = *frozen;
    outcome.session.id = id;
    for (domain::VoterGroup& group : outcome.session.groups) {
        for (const domain::VoterGroup& each : stored.groups) {
            if (each.code == group.code)
                group.id = each.id;
        }
    }
    for (size_t i = 0; i < outcome.reportees.size(); ++i) {
        for (const NamedReportee& each : named) {
            if (each.identity.code != outcome.identities[i].code)
                continue;
            outcome.reportees[i].id = each.reportee.id;
            outcome.reportees[i].posting = each.reportee.posting;
        }
    }
    return std::make_shared<const AppraisalOutcome>(std::move(outcome));
}

Result<Outcome> finalOutcome(UseCaseContext& context, AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const Outcome outcome, openResult(context, session));
    if (!outcome->finalisation)
        return makeError(ErrorCode::AppraisalNotFinalised, {outcome->session.code});
    return withStoredIds(context, outcome, session);
}

/// The day that the numbers are of: of the meeting, else of finalising, else today.
QDate dayOf(UseCaseContext& context, const AppraisalOutcome& outcome)
{
    if (outcome.session.heldOn)
        return *outcome.session.heldOn;
    if (outcome.finalisation)
        return outcome.finalisation->finalisedAt.toLocalTime().date();
    return context.clock.today();
}

Result<DocumentHead> headOf(UseCaseContext& context, const AppraisalOutcome& outcome,
                            const QString& title)
{
    return documentHead(context, title, outcome.session.code, dayOf(context, outcome));
}

ShownMean shownMean(const domain::AppraisalSession& session, const domain::GroupMean& mean)
{
    ShownMean shown{mean.counted,      mean.blank, mean.invalid, mean.trimmed,
                    mean.tooFewToTrim, false,      std::nullopt};
    switch (meanDisplay(session, mean)) {
    case MeanDisplay::Shown:
        shown.mean = mean.mean;
        break;
    case MeanDisplay::Hidden:
        shown.isHidden = true;
        break;
    case MeanDisplay::None:
        break;
    }
    return shown;
}

/// Places in the outcome by rank, those without one last, then by posting code.
std::vector<size_t> byRank(const AppraisalOutcome& outcome)
{
    std::vector<size_t> order(outcome.reportees.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&outcome](size_t a, size_t b) {
        const auto& left = outcome.result.reportees[a].rank;
        const auto& right = outcome.result.reportees[b].rank;
        return std::tuple(!left, left.value_or(0)) < std::tuple(!right, right.value_or(0));
    });
    return order;
}

AppraisedReportee appraisedReportee(const AppraisalOutcome& outcome, size_t index)
{
    const domain::ReporteeResult& result = outcome.result.reportees[index];
    AppraisedReportee appraised;
    appraised.identity = outcome.identities[index];
    appraised.reportee = outcome.reportees[index];
    for (const domain::GroupMean& mean : result.groups)
        appraised.means.push_back(shownMean(outcome.session, mean));
    appraised.meeting = result.meeting;
    appraised.composite = result.composite;
    appraised.rank = result.rank;
    appraised.grade = result.grade;
    return appraised;
}

/// The generator of the order of the rows of one reportee and group: all that it depends on is
/// which result they belong to and the sorted rows themselves, so it knows nothing that they do not
/// tell.
std::mt19937_64 orderOf(const AppraisalOutcome& outcome, const QString& posting,
                        const QString& group, const std::vector<qint64>& sorted)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const int revision = outcome.finalisation ? outcome.finalisation->revision : 0;
    for (const QString& part : {outcome.session.code, QString::number(revision), posting, group}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    for (const qint64 units : sorted)
        hash.addData(QByteArray::number(units) + ' ');
    return std::mt19937_64(qFromLittleEndian<quint64>(hash.result().constData()));
}

std::vector<qint64> shuffled(std::vector<qint64> rows, std::mt19937_64 random)
{
    // Not std::shuffle(), whose result differs from library to library.
    for (size_t left = rows.size(); left > 1; --left)
        std::swap(rows[left - 1], rows[random() % left]);
    return rows;
}

std::vector<CommonProblem> commonProblems(const RectificationList& items)
{
    QHash<QString, int> counts;
    for (const ListedRectification& row : items.rows)
        ++counts[row.item.problem.trimmed()];
    std::vector<CommonProblem> problems;
    problems.reserve(static_cast<size_t>(counts.size()));
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        problems.push_back({each.key(), each.value()});
    std::sort(problems.begin(), problems.end(), [](const auto& a, const auto& b) {
        return std::tuple(-a.count, a.text) < std::tuple(-b.count, b.text);
    });
    return problems;
}

QString commentOf(const std::vector<domain::AppraisalComment>& comments,
                  const std::optional<domain::ReporteeId>& reportee)
{
    const auto found = std::find_if(comments.begin(), comments.end(), [&](const auto& comment) {
        return comment.reportee == reportee;
    });
    return found == comments.end() ? QString() : found->text;
}

/// What the letters of a session have in common.
struct LetterSources
{
    Outcome outcome;
    domain::TopicTally topics;
    std::vector<domain::AppraisalComment> comments;
    RectificationList items;
    DocumentHead head;
    bool tellsRank = false;
};

Result<LetterSources> letterSources(UseCaseContext& context, AppraisalSessionId session,
                                    bool tellsRank)
{
    TOUYAN_TRY_ASSIGN(Outcome outcome, finalOutcome(context, session));
    TOUYAN_TRY_ASSIGN(auto topics, tallyTopics(context, *outcome));
    TOUYAN_TRY_ASSIGN(auto comments, listComments(context, session));
    TOUYAN_TRY_ASSIGN(auto items, listAppraisalItems(context, session));
    TOUYAN_TRY_ASSIGN(auto head, headOf(context, *outcome, outcome->session.title));
    return LetterSources{std::move(outcome), std::move(topics), std::move(comments),
                         std::move(items),   std::move(head),   tellsRank};
}

AppraisalLetter letterTo(const LetterSources& sources, size_t index)
{
    const AppraisalOutcome& outcome = *sources.outcome;
    AppraisalLetter letter;
    letter.head = sources.head;
    letter.session = outcome.session;
    letter.reportee = appraisedReportee(outcome, index);
    letter.head.title = Report::tr("%1反馈函（%2）", "session, name")
                            .arg(outcome.session.title, letter.reportee.identity.personName);
    letter.topics = shownTopics(outcome, letter.reportee, sources.topics, index);
    letter.grades = shownGrades(outcome, letter.reportee, sources.topics, index);
    letter.ranked = outcome.result.ranked;
    letter.goodPlaces = outcome.result.goodPlaces;
    letter.tellsRank = sources.tellsRank;
    letter.comment = commentOf(sources.comments, outcome.reportees[index].id);
    letter.collectiveComment = commentOf(sources.comments, std::nullopt);
    std::copy_if(sources.items.rows.begin(), sources.items.rows.end(),
                 std::back_inserter(letter.items), [&](const ListedRectification& row) {
                     return row.item.posting == outcome.reportees[index].posting;
                 });
    return letter;
}

} // namespace

AppraisalOverview appraisalOverview(const AppraisalOutcome& outcome)
{
    AppraisalOverview overview;
    overview.session = outcome.session;
    overview.finalisation = outcome.finalisation;
    overview.groups = outcome.result.groups;
    overview.blocked = blockedLines(outcome);
    for (const size_t index : byRank(outcome))
        overview.reportees.push_back(appraisedReportee(outcome, index));
    overview.ranked = outcome.result.ranked;
    overview.goodPlaces = outcome.result.goodPlaces;
    return overview;
}

AppraisalWorkbook appraisalWorkbook(const AppraisalOutcome& outcome, DocumentHead head)
{
    AppraisalWorkbook workbook;
    workbook.head = std::move(head);
    workbook.overview = appraisalOverview(outcome);
    for (const size_t index : byRank(outcome)) {
        const QString& posting = outcome.identities[index].code;
        auto& ofReportee = workbook.rows.emplace_back();
        for (size_t group = 0; group < outcome.session.groups.size(); ++group) {
            const std::vector<qint64>& sorted = outcome.counts.groups[group].reportees[index].units;
            auto& rows = ofReportee.emplace_back();
            if (shownMean(outcome.session, outcome.result.reportees[index].groups[group]).mean)
                rows = shuffled(
                    sorted, orderOf(outcome, posting, outcome.session.groups[group].code, sorted));
        }
    }
    if (!outcome.reportees.empty()) {
        for (const ExplainedStep& step : explainReportee(outcome, 0))
            workbook.rules.append(step.rule);
    }
    return workbook;
}

Result<AppraisalWorkbook> buildAppraisalWorkbook(UseCaseContext& context,
                                                 AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const Outcome outcome, finalOutcome(context, session));
    TOUYAN_TRY_ASSIGN(
        DocumentHead head,
        headOf(context, *outcome, Report::tr("%1结果", "session").arg(outcome->session.title)));
    return appraisalWorkbook(*outcome, std::move(head));
}

Result<AppraisalBulletin> buildAppraisalBulletin(UseCaseContext& context,
                                                 AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const Outcome outcome, finalOutcome(context, session));
    AppraisalBulletin bulletin;
    TOUYAN_TRY_ASSIGN(
        bulletin.head,
        headOf(context, *outcome, Report::tr("%1情况", "session").arg(outcome->session.title)));
    bulletin.overview = appraisalOverview(*outcome);
    TOUYAN_TRY_ASSIGN(const auto topics, tallyTopics(context, *outcome));
    bulletin.topics = topicLevels(*outcome, topics);
    TOUYAN_TRY_ASSIGN(const auto comments, listComments(context, session));
    bulletin.collectiveComment = commentOf(comments, std::nullopt);
    TOUYAN_TRY_ASSIGN(const RectificationList items, listAppraisalItems(context, session));
    bulletin.problems = commonProblems(items);
    bulletin.items = static_cast<int>(items.rows.size());
    bulletin.openItems = items.open;
    for (const ListedRectification& row : items.rows) {
        if (row.item.isOpen())
            bulletin.due = std::max(bulletin.due.value_or(row.item.due), row.item.due);
    }
    TOUYAN_TRY_ASSIGN(const RectificationList earlier, listUnfinishedItems(context, session));
    bulletin.unfinishedEarlier = static_cast<int>(earlier.rows.size());
    return bulletin;
}

Result<AppraisalTallySheet> buildAppraisalTallySheet(UseCaseContext& context,
                                                     AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const Outcome outcome, openResult(context, session));
    AppraisalTallySheet sheet;
    TOUYAN_TRY_ASSIGN(
        sheet.head,
        headOf(context, *outcome, Report::tr("%1计票表", "session").arg(outcome->session.title)));
    sheet.overview = appraisalOverview(*outcome);
    return sheet;
}

Result<std::vector<AppraisalLetter>>
buildAppraisalLetters(UseCaseContext& context, AppraisalSessionId session, bool tellsRank)
{
    TOUYAN_TRY_ASSIGN(const LetterSources sources, letterSources(context, session, tellsRank));
    std::vector<AppraisalLetter> letters;
    for (size_t i = 0; i < sources.outcome->reportees.size(); ++i)
        letters.push_back(letterTo(sources, i));
    return letters;
}

Result<AppraisalLetter> buildAppraisalLetter(UseCaseContext& context, AppraisalSessionId session,
                                             const QString& postingCode, bool tellsRank)
{
    TOUYAN_TRY_ASSIGN(const LetterSources sources, letterSources(context, session, tellsRank));
    const std::vector<PostingIdentity>& identities = sources.outcome->identities;
    const auto found = std::find_if(
        identities.begin(), identities.end(),
        [&postingCode](const PostingIdentity& identity) { return identity.code == postingCode; });
    if (found == identities.end())
        return makeError(ErrorCode::NotFound, {u"reportee"_s, postingCode});
    return letterTo(sources, static_cast<size_t>(found - identities.begin()));
}

Result<AppraisalSessionId> findAppraisalSession(UseCaseContext& context, const QString& sessionCode)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto session, work->appraisals().sessions().findByCode(sessionCode));
    if (!session)
        return makeError(ErrorCode::NotFound, {u"appraisal_session"_s, sessionCode});
    return session->id;
}

} // namespace touyan::application
