// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words/appraisal_words.h"
#include "reports/appraisal/appraisal_blocks.h"
#include "reports/projects/project_blocks.h"
#include "reports/text/report_words.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::AppraisalLetter;
using application::AppraisedReportee;
using application::ListedRectification;
using application::ShownMean;

namespace {

constexpr int kTableText = 105;

class LetterComposer
{
public:
    explicit LetterComposer(const AppraisalLetter& letter)
        : m_letter(letter)
        , m_reportee(letter.reportee)
    {
    }

    std::vector<BulletinBlock> compose()
    {
        add(BlockKind::Title, Report::tr("%1反馈函", "session").arg(m_letter.session.title));
        add(BlockKind::Addressee,
            Report::tr("%1%2同志：", "unit, name")
                .arg(m_reportee.identity.unitName, m_reportee.identity.personName));
        add(BlockKind::Paragraph,
            m_letter.session.heldOn
                ? Report::tr("现将你在%1（%2）中的评议情况反馈如下。", "session, date")
                      .arg(m_letter.session.title, longDate(*m_letter.session.heldOn))
                : Report::tr("现将你在%1中的评议情况反馈如下。", "session")
                      .arg(m_letter.session.title));
        composeScores();
        composeTopics();
        composeComments();
        composeItems();
        add(BlockKind::Signature, m_letter.head.officeName);
        add(BlockKind::Date, longDate(m_letter.head.printedAt.date()));
        return std::move(m_blocks);
    }

private:
    void add(BlockKind kind, const QString& text) { m_blocks.push_back({kind, text, {}}); }
    void addHeading(const QString& text)
    {
        add(BlockKind::Heading,
            Report::tr("%1、%2", "number, heading").arg(chineseNumber(++m_heading), text));
    }

    void composeScores()
    {
        addHeading(Report::tr("测评得分"));
        TableContent table;
        table.size = kTableText;
        table.columns = {{Report::tr("测评组"), 140, Qt::AlignLeft, false},
                         {Report::tr("权重（%）"), 50},
                         {Report::tr("有效"), 40},
                         {Report::tr("弃权"), 40},
                         {Report::tr("无效"), 40},
                         {Report::tr("平均分"), 60}};
        bool isAnyHidden = false;
        for (size_t i = 0; i < m_reportee.means.size(); ++i) {
            const domain::VoterGroup& group = m_letter.session.groups[i];
            const ShownMean& mean = m_reportee.means[i];
            isAnyHidden = isAnyHidden || mean.isHidden;
            table.rows.push_back({group.title, group.weight.toString(),
                                  QString::number(mean.counted), QString::number(mean.blank),
                                  QString::number(mean.invalid), shownMeanText(mean)});
        }
        m_blocks.push_back(tableBlock({}, std::move(table)));
        if (isAnyHidden)
            add(BlockKind::Paragraph, Report::tr("＊：有效行少于%1，平均分计入得分但不显示。")
                                          .arg(m_letter.session.minBallots));
        add(BlockKind::Paragraph, scoreSentence());
    }

    [[nodiscard]] QString scoreSentence() const
    {
        QStringList parts;
        const auto& components = m_letter.session.components;
        parts << Report::tr("%1%2", "component, score")
                     .arg(application::componentWord(domain::kMeetingComponent),
                          scored(m_reportee.meeting.score, meetingText(m_reportee.meeting)));
        for (size_t i = 0; i < components.size(); ++i) {
            if (components[i].code == domain::kMeetingComponent)
                continue;
            const domain::ComponentResult& component = m_reportee.composite.components[i];
            parts << Report::tr("%1%2", "component, score")
                         .arg(application::componentWord(components[i].code),
                              scored(component.score, componentText(component)));
        }
        QString text = parts.join(Report::tr("，"));
        text += Report::tr("；综合得分%1")
                    .arg(scored(m_reportee.composite.score, compositeText(m_reportee.composite)));
        if (m_letter.tellsRank && m_reportee.rank)
            text += Report::tr("，在%1名同志中列第%2名").arg(m_letter.ranked).arg(*m_reportee.rank);
        if (m_reportee.grade)
            text += Report::tr("，评为“%1”").arg(application::gradeWord(m_reportee.grade->grade));
        text += Report::tr("。");
        if (m_reportee.grade && m_reportee.grade->rule == domain::GradeRule::Quota)
            text += Report::tr("按分数线为“好”，因“好”的名额所限评为“较好”。");
        if (m_reportee.reportee.veto)
            text +=
                Report::tr("受一票否决，最高评为“一般”。事由：%1。", "reason")
                    .arg(m_reportee.reportee.vetoReason.isEmpty() ? Report::tr("见有关通知")
                                                                  : m_reportee.reportee.vetoReason);
        return text;
    }

    template <class Score>
    static QString scored(const std::optional<Score>& score, const QString& text)
    {
        return score ? Report::tr("%1分", "score").arg(text)
                     : Report::tr("“%1”", "why there is no score").arg(text);
    }

    /// A table with a column for each group.
    [[nodiscard]] TableContent groupTable(const QString& head, const QString& number) const
    {
        TableContent table;
        table.size = kTableText;
        table.columns = {{head, 130, Qt::AlignLeft, false}};
        if (!number.isEmpty())
            table.columns.push_back({number, 36});
        for (const domain::VoterGroup& group : m_letter.session.groups)
            table.columns.push_back({group.title, 62});
        return table;
    }

    [[nodiscard]] QString hiddenSign(size_t group) const
    {
        return m_reportee.means[group].isHidden ? u"＊"_s : noNumber();
    }

    void composeTopics()
    {
        if (!m_letter.topics.empty()) {
            addHeading(Report::tr("各题得分"));
            TableContent table = groupTable(Report::tr("题目"), Report::tr("满分"));
            for (const application::ShownTopic& topic : m_letter.topics) {
                QStringList row{topic.title, topic.maxPoints.toString()};
                for (size_t i = 0; i < topic.means.size(); ++i)
                    row << (topic.means[i] ? topic.means[i]->toString() : hiddenSign(i));
                table.rows.push_back(row);
            }
            m_blocks.push_back(tableBlock({}, std::move(table)));
        }
        if (!m_letter.grades.empty()) {
            addHeading(Report::tr("等次票数"));
            TableContent table = groupTable(Report::tr("等次"), {});
            for (const application::ShownGradeCount& grade : m_letter.grades) {
                QStringList row{application::gradeWord(grade.grade)};
                for (size_t i = 0; i < grade.counts.size(); ++i)
                    row << (grade.counts[i] ? QString::number(*grade.counts[i]) : hiddenSign(i));
                table.rows.push_back(row);
            }
            m_blocks.push_back(tableBlock({}, std::move(table)));
        }
    }

    void composeComments()
    {
        addHeading(Report::tr("点评意见"));
        for (const QString& comment : {m_letter.comment, m_letter.collectiveComment}) {
            if (comment.trimmed().isEmpty())
                continue;
            const QStringList lines = comment.split(u'\n', Qt::SkipEmptyParts);
            for (const QString& line : lines)
                add(BlockKind::Paragraph, line.trimmed());
        }
        if (m_letter.comment.trimmed().isEmpty() && m_letter.collectiveComment.trimmed().isEmpty())
            add(BlockKind::Paragraph, Report::tr("没有另外的点评意见。"));
    }

    void composeItems()
    {
        addHeading(Report::tr("问题和整改要求"));
        if (m_letter.items.empty()) {
            add(BlockKind::Paragraph, Report::tr("本次评议没有为你登记整改事项。"));
            return;
        }
        add(BlockKind::Paragraph, Report::tr("请对照下列%1项问题逐项整改，按期完成并报送结果。")
                                      .arg(m_letter.items.size()));
        TableContent table;
        table.size = kTableText;
        table.columns = {{Report::tr("序号"), 26},
                         {Report::tr("问题"), 130, Qt::AlignLeft, false},
                         {Report::tr("整改措施"), 120, Qt::AlignLeft, false},
                         {Report::tr("责任人"), 48},
                         {Report::tr("期限"), 64},
                         {Report::tr("状态"), 44}};
        int number = 0;
        for (const ListedRectification& listed : m_letter.items) {
            const domain::RectificationItem& item = listed.item;
            const QString open = listed.isOverdue ? Report::tr("逾期") : Report::tr("未销号");
            table.rows.push_back({QString::number(++number), item.problem, item.measure,
                                  item.responsible, item.due.toString(Qt::ISODate),
                                  item.isOpen() ? open : Report::tr("已销号")});
        }
        m_blocks.push_back(tableBlock({}, std::move(table)));
    }

    const AppraisalLetter& m_letter;
    const AppraisedReportee& m_reportee;
    std::vector<BulletinBlock> m_blocks;
    int m_heading = 0;
};

} // namespace

std::vector<BulletinBlock> letterBlocks(const AppraisalLetter& letter)
{
    return LetterComposer(letter).compose();
}

} // namespace touyan::reports
