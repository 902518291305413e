// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/bulletin_text.h"

#include "application/assessment/figure.h"
#include "reports/bulletin/missing_table.h"
#include "reports/bulletin/projects_section.h"
#include "reports/text/report_words.h"

#include <algorithm>
#include <array>

namespace touyan::reports {

namespace {

using namespace Qt::Literals::StringLiterals;
using application::QuarterlyReport;
using application::ReportItem;
using application::ReportObligation;
using application::ReportPosting;
using domain::ObligationState;

class BulletinComposer
{
public:
    explicit BulletinComposer(const QuarterlyReport& report)
        : m_report(report)
    {
    }

    std::vector<BulletinBlock> compose()
    {
        add(BlockKind::Title, Report::tr("关于%1的通报").arg(m_report.title));
        add(BlockKind::Addressee, Report::tr("各村（社区）党组织，各派出单位："));
        composeIntroduction();
        if (m_report.postings.empty()) {
            add(BlockKind::Paragraph, Report::tr("本季度没有应完成的事项。"));
        } else {
            composeOverall();
            composeItems();
            composeSecretaries();
            composeProjects();
            composeMissing();
            composeNextSteps();
            composeAnnexNote();
        }
        add(BlockKind::Signature, m_report.officeName);
        add(BlockKind::Date, longDate(m_report.printedAt.date()));
        add(BlockKind::Note, Report::tr("（注：%1完成率＝已完成÷应完成，序时完成率＝已完成÷已判定，"
                                        "按时率＝按时÷已判定，均不含免计事项。结账修订号：%2）")
                                 .arg(weekRule(), closingWordsInBrackets(m_report)));
        composeAnnexes();
        return std::move(m_blocks);
    }

private:
    void add(BlockKind kind, const QString& text)
    {
        const bool hasNumbers = kind == BlockKind::Paragraph || kind == BlockKind::Subheading;
        m_blocks.push_back(
            {kind, text, {}, hasNumbers ? QStringLiteral("explain:total") : QString()});
    }
    /// A text whose numbers another place explains.
    void add(BlockKind kind, const QString& text, const QString& place)
    {
        m_blocks.push_back({kind, text, {}, place});
    }

    void composeIntroduction()
    {
        add(BlockKind::Paragraph,
            Report::tr("现将%1至%2第一书记“十个一”清单工作完成情况通报如下，数据截至%3。")
                .arg(longDate(m_report.range.first), longDate(m_report.range.last),
                     longDate(m_report.asOf)));
    }

    void composeOverall()
    {
        add(BlockKind::Heading, Report::tr("一、总体情况"));
        const domain::StateCounts& total = m_report.total;
        add(BlockKind::Paragraph,
            Report::tr(
                "本季度共有第一书记任职%1个，应完成事项%2项（另有免计%3项）。已完成%4项，其中按时"
                "完成%5项、逾期完成%6项；逾期未完成%7项，尚未到截止日的待完成%8项。")
                .arg(m_report.postings.size())
                .arg(total.owed())
                .arg(total.exempt)
                .arg(total.done())
                .arg(total.onTime)
                .arg(total.late)
                .arg(total.overdue)
                .arg(total.pending));
        add(BlockKind::Paragraph,
            Report::tr("总体完成率%1，序时完成率%2，按时率%3。")
                .arg(rateText(total.completionRate()), rateText(total.toDateRate()),
                     rateText(total.onTimeRate())));
        composeScores();
    }

    void composeScores()
    {
        const ReportPosting* best = nullptr;
        const ReportPosting* last = nullptr;
        std::array<int, 4> bands{};
        for (const ReportPosting& posting : m_report.postings) {
            if (!posting.score)
                continue;
            const int hundredths = posting.score->hundredths;
            ++bands[hundredths >= 9000 ? 0 : hundredths >= 8000 ? 1 : hundredths >= 6000 ? 2 : 3];
            if (best == nullptr || *posting.score > *best->score)
                best = &posting;
            if (last == nullptr || *posting.score < *last->score)
                last = &posting;
        }
        if (best == nullptr)
            return;
        add(BlockKind::Paragraph,
            Report::tr(
                "量化考核得分最高%1分，最低%2分；90分以上%3人次，80分以上不满90分%4人次，60分以上"
                "不满80分%5人次，不满60分%6人次。")
                .arg(best->score->toString(), last->score->toString())
                .arg(bands[0])
                .arg(bands[1])
                .arg(bands[2])
                .arg(bands[3]),
            QStringLiteral("explain:scores"));
    }

    void composeItems()
    {
        add(BlockKind::Heading, Report::tr("二、各清单项完成情况"));
        const ReportItem* best = nullptr;
        const ReportItem* worst = nullptr;
        const auto isHigher = [](const ReportItem& a, const ReportItem& b) {
            const domain::Rate x = *a.counts.toDateRate();
            const domain::Rate y = *b.counts.toDateRate();
            return qint64(x.numerator) * y.denominator > qint64(y.numerator) * x.denominator;
        };
        for (const ReportItem& item : m_report.items) {
            if (!item.counts.toDateRate())
                continue;
            if (best == nullptr || isHigher(item, *best))
                best = &item;
            if (worst == nullptr || isHigher(*worst, item))
                worst = &item;
        }
        if (best != nullptr && isHigher(*best, *worst)) {
            add(BlockKind::Paragraph,
                Report::tr("序时完成率最高的是“%1”，为%2；最低的是“%3”，为%4，逾期未完成%5项。")
                    .arg(best->title, rateText(best->counts.toDateRate()), worst->title,
                         rateText(worst->counts.toDateRate()),
                         QString::number(worst->counts.overdue)),
                QStringLiteral("explain:items"));
        }
        add(BlockKind::ItemChart,
            Report::tr("图1　各清单项完成情况（项次；条形右侧为序时完成率）"));
    }

    void composeSecretaries()
    {
        add(BlockKind::Heading, Report::tr("三、第一书记完成情况"));
        add(BlockKind::Paragraph,
            Report::tr("每个任职的完成情况、得分和名次见附件1。%1").arg(foremost()),
            QStringLiteral("explain:scores"));
    }

    /// Who leads by rank; nothing when nobody is ranked.
    [[nodiscard]] QString foremost() const
    {
        constexpr size_t kNamed = 3;
        std::vector<const ReportPosting*> ranked;
        for (const ReportPosting& posting : m_report.postings) {
            if (posting.rank && posting.score && *posting.rank <= static_cast<int>(kNamed))
                ranked.push_back(&posting);
        }
        if (ranked.empty() || ranked.size() > kNamed)
            return {};
        std::stable_sort(
            ranked.begin(), ranked.end(),
            [](const ReportPosting* a, const ReportPosting* b) { return *a->rank < *b->rank; });
        QStringList names;
        for (const ReportPosting* posting : ranked)
            names.append(
                Report::tr("%1（%2，%3分）", "name, unit, score")
                    .arg(posting->personName, posting->unitName, posting->score->toString()));
        return Report::tr("名次在前的是%1。").arg(names.join(Report::tr("、")));
    }

    [[nodiscard]] bool hasProjects() const { return !m_report.projects.empty(); }

    void composeProjects()
    {
        if (!hasProjects())
            return;
        add(BlockKind::Heading, Report::tr("四、书记项目推进情况"));
        for (BulletinBlock& block : projectsSection(m_report.projects)) {
            block.place = QStringLiteral("projects:state=in_progress");
            m_blocks.push_back(std::move(block));
        }
    }

    void composeMissing()
    {
        add(BlockKind::Heading,
            hasProjects() ? Report::tr("五、未完成事项") : Report::tr("四、未完成事项"));
        const bool hasOverdue = m_report.total.overdue > 0;
        const bool hasPending = m_report.total.pending > 0;
        if (!hasOverdue && !hasPending)
            add(BlockKind::Paragraph, Report::tr("截至本通报数据截止日，没有未完成的事项。"));
        if (hasOverdue)
            add(BlockKind::Paragraph,
                Report::tr("逾期未完成%1项，涉及%2个任职，逐项见附件2。")
                    .arg(m_report.total.overdue)
                    .arg(countPostings(&domain::StateCounts::overdue)),
                placeOf(application::Figure::Overdue));
        if (hasPending)
            add(BlockKind::Paragraph,
                Report::tr("尚未到截止日的待完成%1项，涉及%2个任职，逐项见同期报表“未完成清单”。")
                    .arg(m_report.total.pending)
                    .arg(countPostings(&domain::StateCounts::pending)),
                placeOf(application::Figure::Pending));
    }

    [[nodiscard]] static QString placeOf(std::optional<application::Figure> figure)
    {
        return application::ExplainedNumber{QStringLiteral("total"), {}, figure}.toPlace();
    }

    void composeNextSteps()
    {
        add(BlockKind::Heading,
            hasProjects() ? Report::tr("六、下一步工作") : Report::tr("五、下一步工作"));
        const domain::StateCounts& total = m_report.total;
        int step = 0;
        const std::array numerals{Report::tr("一是"), Report::tr("二是"), Report::tr("三是"),
                                  Report::tr("四是")};
        const auto addStep = [&](const QString& heading, const QString& text,
                                 std::optional<application::Figure> figure = {}) {
            add(BlockKind::Paragraph,
                Report::tr("%1%2。%3", "first, what, how")
                    .arg(numerals[static_cast<size_t>(step++)], heading, text),
                placeOf(figure));
        };
        if (total.overdue > 0)
            addStep(
                Report::tr("补齐逾期事项"),
                Report::tr(
                    "有逾期未完成事项的%1个任职，请第一书记对照附件2逐项补做、如实登记，村（社区）"
                    "党组织逐项核实。")
                    .arg(countPostings(&domain::StateCounts::overdue)),
                application::Figure::Overdue);
        if (total.pending > 0)
            addStep(Report::tr("按期完成待办事项"),
                    Report::tr(
                        "尚有待完成事项%1项，涉及%2个任职，最近的截止日为%3，请在截止日前完成并登记"
                        "。")
                        .arg(QString::number(total.pending),
                             QString::number(countPostings(&domain::StateCounts::pending)),
                             longDate(nextDeadline())),
                    application::Figure::Pending);
        if (total.late > 0)
            addStep(Report::tr("提高登记及时性"),
                    Report::tr(
                        "本季度逾期完成%1项，逾期完成的按清单规定的比例计分，请做到随做随记、当月清"
                        "结。")
                        .arg(total.late),
                    application::Figure::Late);
        addStep(
            Report::tr("核对数据"),
            Report::tr(
                "各村（社区）党支部对本通报数据有异议的，请对照同期报表“明细”逐项核对后反馈。"));
    }

    [[nodiscard]] QStringList annexes() const
    {
        QStringList titles{Report::tr("第一书记完成情况")};
        if (m_report.total.overdue > 0)
            titles.append(Report::tr("逾期未完成事项"));
        return titles;
    }

    void composeAnnexNote()
    {
        QStringList lines;
        const QStringList titles = annexes();
        for (const QString& title : titles)
            lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(title));
        add(BlockKind::AnnexNote, lines.join(u'\n'));
    }

    void composeAnnexes()
    {
        if (m_report.postings.empty())
            return;
        beginAnnex(1);
        add(BlockKind::SecretaryTable, Report::tr("按得分名次排列，标“*”的为阶段分"));
        if (m_report.total.overdue == 0)
            return;
        beginAnnex(2);
        m_blocks.push_back({BlockKind::Table,
                            {},
                            std::make_shared<const TableContent>(overdueTable(m_report)),
                            {}});
    }

    void beginAnnex(int number)
    {
        add(BlockKind::NewPage, {});
        add(BlockKind::AnnexMark, Report::tr("附件%1").arg(number));
        add(BlockKind::Title, annexes().at(number - 1));
    }

    int countPostings(int domain::StateCounts::*count) const
    {
        return static_cast<int>(
            std::count_if(m_report.postings.begin(), m_report.postings.end(),
                          [&](const ReportPosting& posting) { return posting.counts.*count > 0; }));
    }

    QDate nextDeadline() const
    {
        QDate next;
        for (const ReportObligation& obligation : m_report.obligations) {
            if (obligation.state == ObligationState::Pending &&
                (!next.isValid() || obligation.deadline < next))
                next = obligation.deadline;
        }
        return next;
    }

    const QuarterlyReport& m_report;
    std::vector<BulletinBlock> m_blocks;
};

} // namespace

QString rateText(const std::optional<domain::Rate>& rate)
{
    return rate ? rate->toPercentText() : noNumber();
}

std::vector<BulletinBlock> bulletinBlocks(const QuarterlyReport& report)
{
    return BulletinComposer(report).compose();
}

} // namespace touyan::reports
