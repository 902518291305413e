// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words/appraisal_words.h"
#include "reports/appraisal/appraisal_blocks.h"
#include "reports/projects/project_blocks.h"
#include "reports/text/report_words.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::AppraisalBulletin;
using application::AppraisalOverview;
using application::AppraisedReportee;
using application::gradeWord;
using domain::Grade;

namespace {

/// So many topics and problems are named; the others are in the workbook and the register.
constexpr size_t kMostTopics = 2;
constexpr size_t kMostProblems = 8;

class BulletinComposer
{
public:
    explicit BulletinComposer(const AppraisalBulletin& bulletin)
        : m_bulletin(bulletin)
        , m_overview(bulletin.overview)
    {
    }

    std::vector<BulletinBlock> compose()
    {
        add(BlockKind::Title, Report::tr("关于%1的通报").arg(m_bulletin.head.title));
        add(BlockKind::Addressee, Report::tr("各村（社区）党组织："));
        add(BlockKind::Paragraph, openingSentence());
        composeOverall();
        composeResults();
        composeGrades();
        composeProblems();
        composeNextSteps();
        add(BlockKind::Signature, m_bulletin.head.officeName);
        add(BlockKind::Date, longDate(m_bulletin.head.printedAt.date()));
        return std::move(m_blocks);
    }

private:
    void add(BlockKind kind, const QString& text) { m_blocks.push_back({kind, text, {}}); }

    [[nodiscard]] int countOf(Grade grade) const
    {
        return static_cast<int>(std::count_if(m_overview.reportees.begin(),
                                              m_overview.reportees.end(),
                                              [grade](const AppraisedReportee& each) {
                                                  return each.grade && each.grade->grade == grade;
                                              }));
    }
    /// "张三、李四" of those to whom it applies.
    template <class Fits>
    [[nodiscard]] QStringList namesOf(const Fits& fits) const
    {
        QStringList names;
        for (const AppraisedReportee& each : m_overview.reportees) {
            if (fits(each))
                names << each.identity.personName;
        }
        return names;
    }

    [[nodiscard]] QString openingSentence() const
    {
        const auto written =
            std::count_if(m_overview.reportees.begin(), m_overview.reportees.end(),
                          [](const AppraisedReportee& each) {
                              return each.reportee.manner == domain::ReportManner::Written;
                          });
        QString people = Report::tr("%1名同志述职").arg(m_overview.reportees.size());
        if (written > 0)
            people += Report::tr("，其中书面述职%1名").arg(written);
        const QString when =
            m_overview.session.heldOn
                ? Report::tr("%1召开会议，").arg(longDate(*m_overview.session.heldOn))
                : QString();
        return Report::tr("%1%2，%3个测评组以%4方式进行评议。现将情况通报如下。", "when, people")
            .arg(when, people)
            .arg(m_overview.groups.size())
            .arg(application::appraisalModeWord(m_overview.session.mode));
    }

    void composeOverall()
    {
        add(BlockKind::Heading, Report::tr("一、总体情况"));
        int invited = 0;
        int issued = 0;
        int returned = 0;
        int voided = 0;
        for (size_t i = 0; i < m_overview.groups.size(); ++i) {
            invited += m_overview.session.groups[i].invited;
            issued += m_overview.groups[i].issued;
            returned += m_overview.groups[i].returned;
            voided += m_overview.groups[i].voided;
        }
        add(BlockKind::Paragraph,
            Report::tr("应到%1人，发出测评表%2张，收回%3张，其中有效%4张、废票%5张。")
                .arg(invited)
                .arg(issued)
                .arg(returned)
                .arg(returned - voided)
                .arg(voided));
        if (!m_overview.blocked.isEmpty())
            add(BlockKind::Paragraph, Report::tr("%1。因此没有现场测评分。")
                                          .arg(m_overview.blocked.join(Report::tr("；"))));
        if (m_overview.ranked == 0) {
            add(BlockKind::Paragraph, Report::tr("没有综合得分，不排名次、不评等次。"));
            return;
        }
        const auto& ranked = m_overview.reportees;
        const AppraisedReportee& best = ranked.front();
        const AppraisedReportee& last = ranked[static_cast<size_t>(m_overview.ranked) - 1];
        add(BlockKind::Paragraph,
            Report::tr(
                "排名%1人，综合得分最高%2分，最低%3分。评为“好”%4人、“较好”%5人、“一般”%6人、"
                "“差”%7人。")
                .arg(m_overview.ranked)
                .arg(best.composite.score->toString(), last.composite.score->toString())
                .arg(countOf(Grade::Good))
                .arg(countOf(Grade::Fair))
                .arg(countOf(Grade::Ordinary))
                .arg(countOf(Grade::Poor)));
        if (m_overview.goodPlaces)
            add(BlockKind::Paragraph, Report::tr("“好”的比例限额为%1%，共%2个名额。")
                                          .arg(m_overview.session.goodQuotaPercent->toString())
                                          .arg(*m_overview.goodPlaces));
    }

    void composeResults()
    {
        add(BlockKind::Heading, Report::tr("二、评议结果"));
        TableContent table;
        table.columns = {{Report::tr("名次"), 26},
                         {Report::tr("姓名"), 42},
                         {Report::tr("单位"), 84, Qt::AlignLeft, false},
                         {application::componentWord(domain::kMeetingComponent), 44}};
        const auto& components = m_overview.session.components;
        for (const domain::AppraisalComponent& component : components) {
            if (component.code != domain::kMeetingComponent)
                table.columns.push_back({application::componentWord(component.code), 44});
        }
        table.columns.push_back({Report::tr("综合得分"), 44});
        table.columns.push_back({Report::tr("等次"), 40});
        for (const AppraisedReportee& each : m_overview.reportees) {
            QStringList row{each.rank ? QString::number(*each.rank) : noNumber(),
                            each.identity.personName, each.identity.unitName,
                            meetingText(each.meeting)};
            for (size_t i = 0; i < components.size(); ++i) {
                if (components[i].code != domain::kMeetingComponent)
                    row << componentText(each.composite.components[i]);
            }
            row << compositeText(each.composite)
                << (each.grade ? gradeWord(each.grade->grade) : noNumber());
            if (each.reportee.veto)
                row.last() += Report::tr("（否决）");
            table.rows.push_back(row);
        }
        m_blocks.push_back(tableBlock(Report::tr("%1结果", "session").arg(m_overview.session.title),
                                      std::move(table)));
    }

    void composeGrades()
    {
        add(BlockKind::Heading, Report::tr("三、评定等次"));
        for (size_t i = 0; i < domain::kGradeCount; ++i) {
            const auto grade = static_cast<Grade>(i);
            const QStringList names = namesOf([grade](const AppraisedReportee& each) {
                return each.grade && each.grade->grade == grade;
            });
            if (!names.isEmpty())
                add(BlockKind::Paragraph, Report::tr("%1（%2人）：%3。", "grade, how many, names")
                                              .arg(gradeWord(grade))
                                              .arg(names.size())
                                              .arg(names.join(Report::tr("、"))));
        }
        const QStringList none =
            namesOf([](const AppraisedReportee& each) { return !each.grade.has_value(); });
        if (!none.isEmpty())
            add(BlockKind::Paragraph, Report::tr("未评等次（%1人）：%2。", "how many, names")
                                          .arg(none.size())
                                          .arg(none.join(Report::tr("、"))));
        const QStringList vetoed =
            namesOf([](const AppraisedReportee& each) { return each.reportee.veto; });
        if (!vetoed.isEmpty())
            add(BlockKind::Paragraph,
                Report::tr("受一票否决，最高评为“一般”：%1。").arg(vetoed.join(Report::tr("、"))));
    }

    void composeProblems()
    {
        add(BlockKind::Heading, Report::tr("四、共性问题"));
        if (!m_bulletin.collectiveComment.trimmed().isEmpty())
            add(BlockKind::Paragraph, m_bulletin.collectiveComment.trimmed());
        QStringList lowest;
        for (size_t i = 0; i < std::min(kMostTopics, m_bulletin.topics.size()); ++i)
            lowest << Report::tr("%1（得分率%2%）", "topic, per cent")
                          .arg(m_bulletin.topics[i].title, m_bulletin.topics[i].percent.toString());
        if (!lowest.isEmpty())
            add(BlockKind::Paragraph,
                Report::tr("得分率较低的题目：%1。").arg(lowest.join(Report::tr("、"))));
        const size_t shown = std::min(kMostProblems, m_bulletin.problems.size());
        for (size_t i = 0; i < shown; ++i) {
            const application::CommonProblem& problem = m_bulletin.problems[i];
            QString text = problem.text;
            while (text.endsWith(u'。') || text.endsWith(u'；'))
                text.chop(1);
            add(BlockKind::Paragraph, Report::tr("%1. %2（%3项）。", "number, problem, how many")
                                          .arg(QString::number(i + 1), text)
                                          .arg(problem.count));
        }
        if (shown < m_bulletin.problems.size())
            add(BlockKind::Paragraph,
                Report::tr("其余%1类问题见整改台账。").arg(m_bulletin.problems.size() - shown));
        if (m_bulletin.problems.empty())
            add(BlockKind::Paragraph, Report::tr("整改台账中没有登记本次评议的问题。"));
    }

    void composeNextSteps()
    {
        add(BlockKind::Heading, Report::tr("五、下一步工作"));
        int step = 0;
        const auto addStep = [&](const QString& text) {
            add(BlockKind::Paragraph,
                Report::tr("（%1）%2", "number, text").arg(chineseNumber(++step), text));
        };
        if (m_bulletin.openItems > 0)
            addStep(
                Report::tr("抓好整改。本次评议登记整改事项%1项，尚有%2项未销号，最迟于%3前完成，"
                           "逐项销号。")
                    .arg(m_bulletin.items)
                    .arg(m_bulletin.openItems)
                    .arg(longDate(*m_bulletin.due)));
        else if (m_bulletin.items > 0)
            addStep(Report::tr("巩固成果。本次评议登记的%1项整改事项已全部销号，防止反弹。")
                        .arg(m_bulletin.items));
        if (m_bulletin.unfinishedEarlier > 0)
            addStep(Report::tr("清理遗留。以往评议尚有%1项整改事项未完成，一并督办。")
                        .arg(m_bulletin.unfinishedEarlier));
        const int weak = countOf(Grade::Ordinary) + countOf(Grade::Poor);
        if (weak > 0)
            addStep(Report::tr("加强帮促。对评为“一般”“差”的%1名同志进行约谈，帮助改进工作。")
                        .arg(weak));
        if (countOf(Grade::Good) > 0)
            addStep(Report::tr("推广经验。总结评为“好”的%1名同志的做法，在各村（社区）推广。")
                        .arg(countOf(Grade::Good)));
        addStep(
            Report::tr("各党组织要对照反馈意见，列出问题清单、责任清单、整改清单，按期报送进展。"));
    }

    const AppraisalBulletin& m_bulletin;
    const AppraisalOverview& m_overview;
    std::vector<BulletinBlock> m_blocks;
};

} // namespace

std::vector<BulletinBlock> appraisalBulletinBlocks(const AppraisalBulletin& bulletin)
{
    return BulletinComposer(bulletin).compose();
}

} // namespace touyan::reports
