// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sample_appraisals.h"

#include "support/golden_appraisal.h"

#include <array>
#include <random>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::AppraisalOutcome;
using domain::AppraisalMode;
using domain::ExactDecimal;

namespace {

const std::array<QString, 8>& surnames()
{
    static const std::array<QString, 8> kSurnames{u"吴海斌"_s,  u"䶮国斌"_s, u"黄伟杰"_s, u"=1+1"_s,
                                                  u"王𬇙"_s, u"欧阳文"_s, u"何雪"_s,   u"@林"_s};
    return kSurnames;
}

void finalise(AppraisalOutcome& outcome)
{
    for (size_t i = 0; i < outcome.identities.size(); ++i) {
        application::PostingIdentity& identity = outcome.identities[i];
        if (identity.code.isEmpty())
            identity.code = u"P%1"_s.arg(i + 1, 5, 10, QChar(u'0'));
        identity.personName = surnames().at(i % surnames().size());
        identity.unitName = i % 2 == 0 ? u"青石社区"_s : u"雁栖村"_s;
        outcome.reportees[i].posting = domain::PostingId(static_cast<qint64>(i) + 1);
    }
    outcome.result = domain::appraise(outcome.session, outcome.reportees, outcome.counts);
    application::AppraisalFinalisation finalisation;
    finalisation.revision = 2;
    finalisation.finalisedAt = QDateTime(QDate(2020, 1, 12), QTime(8, 0), Qt::UTC);
    finalisation.finalisedBy = u"张三"_s;
    outcome.finalisation = finalisation;
}

ExactDecimal decimal(const QString& text)
{
    return ExactDecimal::parse(text).value();
}

int drawn(std::mt19937& random, int first, int last)
{
    return std::uniform_int_distribution<int>(first, last)(random);
}

domain::AppraisalSession randomSession(std::mt19937& random, AppraisalMode mode)
{
    domain::AppraisalSession session;
    session.code = u"A9"_s;
    session.year = 2026;
    session.title = u"2026年度述职评议"_s;
    session.heldOn = QDate(2026, 12, 20);
    session.mode = mode;
    session.goodQuotaPercent = decimal(u"33.3"_s);
    session.missingGroup = domain::MissingGroupRule::Renormalise;
    if (mode == AppraisalMode::Score) {
        session.criteria = {{u"C1"_s, u"学习贯彻"_s, decimal(u"7"_s)},
                            {u"C2"_s, u"驻点联系群众"_s, decimal(u"12.5"_s)},
                            {u"C3"_s, u"=班子建设"_s, decimal(u"10"_s)}};
    } else {
        session.gradePoints = {decimal(u"95"_s), decimal(u"84.5"_s), decimal(u"70.333333"_s),
                               decimal(u"50"_s)};
    }
    const std::array<QString, 5> weights{u"33.33"_s, u"33.34"_s, u"33.33"_s, u"0"_s, u"12"_s};
    for (size_t i = 0; i < weights.size(); ++i) {
        domain::VoterGroup group;
        group.code = u"G%1"_s.arg(i + 1);
        group.title = u"第%1测评组"_s.arg(i + 1);
        group.weight = decimal(weights[i]);
        group.invited = i == 4 ? 0 : 40;
        group.issued = 40;
        group.trim = drawn(random, 0, 3);
        session.groups.push_back(group);
    }
    session.components = {{u"meeting"_s, decimal(u"62.5"_s)},
                          {u"routine"_s, decimal(u"27.5"_s)},
                          {u"project"_s, decimal(u"10"_s)},
                          {u"加分"_s, decimal(u"0"_s)}};
    return session;
}

} // namespace

AppraisalOutcome namedAppraisal(const QString& session)
{
    AppraisalOutcome outcome = readAppraisal(session);
    outcome.session.heldOn = QDate(2020, 1, 10);
    finalise(outcome);
    return outcome;
}

AppraisalOutcome randomAppraisal(unsigned seed, AppraisalMode mode)
{
    std::mt19937 random(seed);
    AppraisalOutcome outcome;
    outcome.session = randomSession(random, mode);
    constexpr size_t kReportees = 40;
    outcome.identities.resize(kReportees);
    for (size_t i = 0; i < kReportees; ++i) {
        domain::Reportee& reportee = outcome.reportees.emplace_back();
        reportee.veto = i % 9 == 0;
        reportee.vetoReason = reportee.veto ? u"-受处分"_s : QString();
        domain::ComponentScore routine{u"routine"_s, i % 11 == 5, {}};
        if (i % 7 != 3 && !routine.notApplicable)
            routine.score = ExactDecimal::fromMillionths(10'000LL * drawn(random, 6000, 10'000));
        domain::ComponentScore project{u"project"_s, i % 5 == 1, {}};
        if (!project.notApplicable)
            project.score = ExactDecimal::fromMillionths(drawn(random, 70'000'000, 100'000'000));
        reportee.componentScores = {project, routine};
    }
    for (const domain::VoterGroup& group : outcome.session.groups) {
        domain::GroupBallots& ballots = outcome.counts.groups.emplace_back();
        ballots.returned = 38;
        ballots.voided = 2;
        for (size_t i = 0; i < kReportees; ++i) {
            domain::ReporteeRows& rows = ballots.reportees.emplace_back();
            // Some without a row, some below min_ballots, some too few to trim.
            const int count = i % 13 == 4 && group.code == u"G2"_s ? 0
                              : i % 6 == 2                         ? drawn(random, 1, 8)
                                                                   : drawn(random, 20, 36);
            for (int row = 0; row < count; ++row) {
                if (outcome.session.mode == AppraisalMode::Score)
                    rows.units.push_back(drawn(random, 44, 59));
                else
                    rows.units.push_back(
                        outcome.session.gradePoints.at(static_cast<size_t>(drawn(random, 0, 2)))
                            .millionths());
            }
            std::sort(rows.units.begin(), rows.units.end());
            rows.blank = 36 - count;
        }
    }
    finalise(outcome);
    return outcome;
}

application::DocumentHead appraisalHead(const QString& title)
{
    return {u"青石街道党工委"_s, title, u"A1"_s, QDate(2020, 1, 10),
            QDateTime(QDate(2020, 1, 13), QTime(9, 30), Qt::UTC)};
}

application::AppraisalWorkbook sampleResults(const AppraisalOutcome& outcome)
{
    return application::appraisalWorkbook(outcome,
                                          appraisalHead(outcome.session.title + u"结果"_s));
}

application::AppraisalBulletin sampleAppraisalBulletin(const QString& session)
{
    const AppraisalOutcome outcome = namedAppraisal(session);
    application::AppraisalBulletin bulletin;
    bulletin.head = appraisalHead(outcome.session.title + u"情况"_s);
    bulletin.overview = application::appraisalOverview(outcome);
    bulletin.problems = {{u"党员教育管理抓得不紧，三会一课记录不完整。"_s, 7},
                         {u"村级集体经济增收办法不多"_s, 4}};
    bulletin.topics = {{u"突出问题整改"_s, {7123}}, {u"基层基础保障"_s, {7250}}};
    bulletin.collectiveComment =
        u"总的看，各位书记抓党建的责任更实了，但破解难题的办法还不够多。"_s;
    bulletin.items = 13;
    bulletin.openItems = 11;
    bulletin.due = QDate(2020, 6, 30);
    bulletin.unfinishedEarlier = 2;
    return bulletin;
}

application::AppraisalTallySheet sampleTallySheet(const QString& session, bool isFinal)
{
    AppraisalOutcome outcome = namedAppraisal(session);
    if (!isFinal)
        outcome.finalisation.reset();
    return {appraisalHead(outcome.session.title + u"计票表"_s),
            application::appraisalOverview(outcome)};
}

application::AppraisalLetter sampleLetter(const QString& session, bool tellsRank)
{
    AppraisalOutcome outcome = namedAppraisal(session);
    outcome.counts.groups[1].reportees[0].units.resize(
        std::min<size_t>(2, outcome.counts.groups[1].reportees[0].units.size()));
    finalise(outcome);
    const application::AppraisalOverview overview = application::appraisalOverview(outcome);
    application::AppraisalLetter letter;
    letter.head = appraisalHead(outcome.session.title + u"反馈函"_s);
    letter.session = outcome.session;
    for (const application::AppraisedReportee& each : overview.reportees) {
        if (each.identity.code == outcome.identities[0].code)
            letter.reportee = each;
    }
    const auto told = [&letter](size_t group) { return letter.reportee.means[group].mean; };
    if (outcome.session.mode == AppraisalMode::Score) {
        for (const domain::Criterion& criterion : outcome.session.criteria) {
            application::ShownTopic topic{criterion.title, criterion.maxPoints, {}};
            for (size_t i = 0; i < letter.reportee.means.size(); ++i)
                topic.means.push_back(told(i) ? std::optional(domain::Score{825}) : std::nullopt);
            letter.topics.push_back(topic);
        }
    } else {
        for (int i = 0; i < domain::kGradeCount; ++i) {
            application::ShownGradeCount grade{static_cast<domain::Grade>(i), {}};
            for (size_t group = 0; group < letter.reportee.means.size(); ++group)
                grade.counts.push_back(told(group) ? std::optional(i + 3) : std::nullopt);
            letter.grades.push_back(grade);
        }
    }
    letter.ranked = outcome.result.ranked;
    letter.tellsRank = tellsRank;
    letter.comment =
        u"抓班子、带队伍有办法，驻点联系群众扎实。\n集体经济底子薄，增收渠道单一，要在发"
        "展产业上多下功夫。"_s;
    for (int i = 0; i < 3; ++i) {
        application::ListedRectification item;
        item.item.code = u"Z%1"_s.arg(i + 1);
        item.item.problem = u"联系群众不够经常，个别困难户半年内没有走访到位"_s;
        item.item.measure = u"建立走访台账，每周不少于两户"_s;
        item.item.responsible = letter.reportee.identity.personName;
        item.item.due = QDate(2020, 3 + i, 30);
        if (i == 0)
            item.item.closedOn = QDate(2020, 1, 12);
        letter.items.push_back(item);
    }
    return letter;
}

} // namespace touyan::test
