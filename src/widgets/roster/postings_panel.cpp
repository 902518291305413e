// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/postings_panel.h"

#include "application/checklist/save_call.h"
#include "application/messages/rule_words.h"
#include "application/roster/save_leave.h"
#include "application/roster/save_posting.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/roster/posting_dialogs.h"
#include "widgets/roster/score_dialogs.h"

#include <QAction>
#include <QCheckBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Posting;
using Needs = RecordList::Needs;

namespace {

template <class Record, class Id>
const Record* recordOf(const std::vector<Record>& records, Id id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [id](const Record& record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

PostingsPanel::PostingsPanel(const PageServices& services, QWidget* parent)
    : RosterPanel(services, u"postings"_s, parent)
{
    makePostings();
    makeLeaves();
    makeAdjustments();
    auto* details = new QSplitter(Qt::Horizontal, this);
    details->setObjectName(u"postingDetailsSplitter"_s);
    details->addWidget(m_leaves);
    details->addWidget(m_adjustments);
    details->setChildrenCollapsible(false);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"postingsSplitter"_s);
    splitter->addWidget(m_postings);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void PostingsPanel::makePostings()
{
    m_postings = addList({u"postings"_s,
                          tr("派驻名册"),
                          tr("还没有派驻。先在“单位”和“人员”里登记，再按 Ctrl+N 新派驻。"),
                          {{tr("姓名")},
                           {tr("单位")},
                           {tr("职务")},
                           {tr("开始")},
                           {tr("结束")},
                           {tr("批次")},
                           {tr("派出层级")},
                           {tr("类别")},
                           {tr("编号")},
                           {tr("状态")}},
                          {6, 9, 6, 6, 6, 5, 5, 6, 5, 4}});
    m_runningOnly = new QCheckBox(tr("只看在任(&O)"), this);
    m_runningOnly->setObjectName(u"runningOnlyCheck"_s);
    m_runningOnly->setAccessibleName(tr("只看在任"));
    m_runningOnly->setToolTip(tr("不显示已经离任和尚未到任的"));
    m_runningOnly->setChecked(true);
    m_postings->addTool(m_runningOnly);
    connect(m_runningOnly, &QCheckBox::toggled, this, &PostingsPanel::showPostings);
    connect(m_postings, &RecordList::currentChanged, this, &PostingsPanel::showDetails);

    m_postings->addStep(
        {u"New"_s, tr("新派驻(&N)…"), u"list-add"_s, QKeySequence::New, tr("登记一段派驻"),
         Needs::Nothing},
        [this] {
            open(makePostingDialog(services(), sharedLookup(), Posting(), saveTeller(), this));
        });
    QAction* edit = m_postings->addStep(
        {u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
         tr("修改选中的派驻"), Needs::OneRow},
        [this] {
            if (const Posting* posting = current())
                open(makePostingDialog(services(), sharedLookup(), *posting, saveTeller(), this));
        });
    m_postings->setActivation(edit);
    m_postings->addStep(
        {u"HandOver"_s, tr("轮换交接(&H)…"), u"system-switch-user"_s,
         QKeySequence(Qt::CTRL | Qt::Key_H), tr("一次办完离任和接任"), Needs::OneRow},
        [this] {
            if (const Posting* posting = current())
                open(makeHandOverDialog(services(), sharedLookup(), *posting, saveTeller(), this));
        });
    m_postings->addStep({u"End"_s, tr("结束任期(&D)…"), u"view-calendar-day"_s,
                         QKeySequence(Qt::CTRL | Qt::Key_E), tr("登记任职的最后一天"),
                         Needs::OneRow},
                        [this] {
                            if (const Posting* posting = current())
                                open(makeEndPostingDialog(services(), sharedLookup(), *posting,
                                                          saveTeller(), this));
                        });
    m_postings->addStep({u"Person"_s, tr("个人页(&I)"), u"user-identity"_s,
                         QKeySequence(Qt::CTRL | Qt::Key_I), tr("任职经历、完成率和历次得分"),
                         Needs::OneRow},
                        [this] {
                            if (const Posting* posting = current())
                                Q_EMIT placeRequested(placeOf(u"person", posting->person));
                        });
    m_postings->addStep(
        {u"Explain"_s, tr("得分说明(&X)"), u"help-hint"_s,
         QKeySequence(Qt::CTRL | Qt::Key_Question), tr("本期得分是怎样算出来的"), Needs::OneRow},
        [this] {
            if (const Posting* posting = current())
                Q_EMIT placeRequested(u"explain:"_s + placeOf(u"posting", posting->id));
        });
    m_postings->addStep({u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s,
                         QKeySequence(Qt::Key_Delete), tr("删除登记错的派驻"), Needs::OneRow},
                        [this] {
                            if (const Posting* posting = current()) {
                                removeAfterQuestion(
                                    tr("删除派驻“%1”？").arg(lookup().postingName(posting->id)),
                                    tr("只删除登记错的派驻；离任请用“结束任期”。删除后无法撤销。"),
                                    [record = *posting](UseCaseContext& context) {
                                        return application::removePosting(context, record);
                                    });
                            }
                        });
}

void PostingsPanel::makeLeaves()
{
    m_leaves = addList({u"leaves"_s,
                        tr("请假"),
                        tr("这段派驻没有请假。"),
                        {{tr("第一天")}, {tr("最后一天")}, {tr("状态")}, {tr("事由")}},
                        {6, 6, 4, 8}});
    QAction* add = m_leaves->addStep(
        {u"New"_s, tr("新请假(&Q)…"), u"list-add"_s, QKeySequence::New, tr("给选中的派驻登记请假"),
         Needs::Nothing},
        [this] {
            if (const Posting* posting = current()) {
                domain::Leave leave;
                leave.posting = posting->id;
                open(makeLeaveDialog(services(), leave, lookup().postingName(posting->id), this));
            }
        });
    m_leaves->setAllowed(add, [this] { return current() != nullptr; });
    QAction* approve = m_leaves->addStep(
        {u"Approve"_s, tr("批准请假(&A)"), u"dialog-ok-apply"_s, QKeySequence(Qt::Key_Space),
         tr("批准选中的请假，从此免计"), Needs::OneRow},
        [this] {
            if (const domain::Leave* leave = currentLeave()) {
                domain::Leave approved = *leave;
                approved.approved = true;
                run([approved](UseCaseContext& context) {
                    return application::saveLeave(context, approved);
                });
            }
        });
    m_leaves->setAllowed(approve, [this] {
        const domain::Leave* leave = currentLeave();
        return leave != nullptr && !leave->approved;
    });
    QAction* edit =
        m_leaves->addStep({u"Edit"_s, tr("修改请假…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                           tr("修改选中的请假"), Needs::OneRow},
                          [this] {
                              if (const domain::Leave* leave = currentLeave())
                                  open(makeLeaveDialog(services(), *leave,
                                                       lookup().postingName(leave->posting), this));
                          });
    m_leaves->setActivation(edit);
    m_leaves->addStep(
        {u"Remove"_s, tr("删除请假…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
         tr("删除选中的请假"), Needs::OneRow},
        [this] {
            if (const domain::Leave* leave = currentLeave()) {
                removeAfterQuestion(
                    tr("删除%1的请假？").arg(lookup().postingName(leave->posting)),
                    tr("%1。删除后无法撤销，请假期间不再免计。").arg(rangeText(leave->range)),
                    [record = *leave](UseCaseContext& context) {
                        return application::removeLeave(context, record);
                    });
            }
        });
}

void PostingsPanel::makeAdjustments()
{
    m_adjustments = addList({u"adjustments"_s,
                             tr("加减分"),
                             tr("这段派驻没有加减分。"),
                             {{tr("生效日期")}, {tr("分值"), true}, {tr("理由")}},
                             {6, 4, 10}});
    QAction* add = m_adjustments->addStep(
        {u"New"_s, tr("新加减分(&J)…"), u"list-add"_s, QKeySequence::New,
         tr("给选中的派驻登记加减分"), Needs::Nothing},
        [this] {
            if (const Posting* posting = current()) {
                domain::Adjustment adjustment;
                adjustment.posting = posting->id;
                open(makeAdjustmentDialog(services(), adjustment, lookup().postingName(posting->id),
                                          this));
            }
        });
    m_adjustments->setAllowed(add, [this] { return current() != nullptr; });
    QAction* edit = m_adjustments->addStep(
        {u"Edit"_s, tr("修改加减分…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
         tr("修改选中的加减分"), Needs::OneRow},
        [this] {
            if (const domain::Adjustment* adjustment = currentAdjustment())
                open(makeAdjustmentDialog(services(), *adjustment,
                                          lookup().postingName(adjustment->posting), this));
        });
    m_adjustments->setActivation(edit);
    m_adjustments->addStep(
        {u"Remove"_s, tr("删除加减分…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
         tr("删除选中的加减分"), Needs::OneRow},
        [this] {
            if (const domain::Adjustment* adjustment = currentAdjustment()) {
                removeAfterQuestion(
                    tr("删除%1的加减分？").arg(lookup().postingName(adjustment->posting)),
                    tr("%1 分，%2。删除后无法撤销。")
                        .arg(adjustment->points.toString(), adjustment->reason),
                    [record = *adjustment](UseCaseContext& context) {
                        return application::removeAdjustment(context, record);
                    });
            }
        });
}

bool PostingsPanel::openPlace(const QString& place)
{
    const auto id = idIn<domain::PostingId>(u"posting", place);
    if (lookup().posting(id) == nullptr)
        return false;
    if (m_postings->select(place))
        return true;
    // It may have ended, or not begun.
    if (m_runningOnly->isChecked()) {
        m_runningOnly->setChecked(false);
        Q_EMIT told(tr("已取消“只看在任”：要看的这段派驻现在不在任"));
        if (m_postings->select(place))
            return true;
    }
    // Or what is searched for hides it.
    m_postings->view()->filterModel()->clearFilters();
    return m_postings->select(place);
}

void PostingsPanel::showRoster()
{
    showPostings();
    showDetails();
}

void PostingsPanel::showPostings()
{
    const QDate today = lookup().today();
    QList<ValueRow> rows;
    for (const Posting& posting : lookup().roster().postings) {
        const bool running = posting.range.contains(today);
        if (m_runningOnly->isChecked() && !running)
            continue;
        const domain::Person* person = lookup().person(posting.person);
        const QString level = person != nullptr && person->dispatchLevel
                                  ? application::dispatchLevelWord(*person->dispatchLevel)
                                  : QString();
        const QDate shown = posting.range.last ? std::min(*posting.range.last, today) : today;
        const QString state = running                       ? tr("在任")
                              : today < posting.range.first ? tr("未到任")
                                                            : tr("已离任");
        rows.append({{textCell(lookup().personName(posting.person)),
                      textCell(lookup().unitName(posting.unit)),
                      textCell(application::roleWord(posting.role)), dayCell(posting.range.first),
                      dayCell(posting.range.last, tr("至今")), textCell(posting.round),
                      textCell(level), textCell(lookup().categoryOn(posting.unit, shown)),
                      textCell(posting.code), textCell(state)},
                     placeOf(u"posting", posting.id)});
    }
    m_postings->setRows(rows);
    if (m_postings->currentPlace().isEmpty() && !rows.isEmpty())
        m_postings->select(rows.first().place);
}

void PostingsPanel::showDetails()
{
    const Posting* posting = current();
    QList<ValueRow> leaves;
    QList<ValueRow> adjustments;
    if (posting != nullptr) {
        for (const domain::Leave& leave : lookup().roster().leaves) {
            if (leave.posting == posting->id)
                leaves.append({{dayCell(leave.range.first), dayCell(leave.range.last, tr("未定")),
                                textCell(leave.approved ? tr("已批准") : tr("待批准")),
                                textCell(leave.reason)},
                               placeOf(u"leave", leave.id)});
        }
        for (const domain::Adjustment& adjustment : lookup().roster().adjustments) {
            if (adjustment.posting != posting->id)
                continue;
            ValueCell points{adjustment.points.toString(),
                             static_cast<double>(adjustment.points.millionths()),
                             {},
                             std::nullopt};
            if (!adjustment.points.isNegative())
                points.text.prepend(u'+');
            adjustments.append(
                {{dayCell(adjustment.effectiveOn), points, textCell(adjustment.reason)},
                 placeOf(u"adjustment", adjustment.id)});
        }
    }
    m_leaves->setRows(leaves);
    m_adjustments->setRows(adjustments);
}

const Posting* PostingsPanel::current() const
{
    return lookup().posting(idIn<domain::PostingId>(u"posting", m_postings->currentPlace()));
}

const domain::Leave* PostingsPanel::currentLeave() const
{
    return recordOf(lookup().roster().leaves,
                    idIn<domain::LeaveId>(u"leave", m_leaves->currentPlace()));
}

const domain::Adjustment* PostingsPanel::currentAdjustment() const
{
    return recordOf(lookup().roster().adjustments,
                    idIn<domain::AdjustmentId>(u"adjustment", m_adjustments->currentPlace()));
}

} // namespace touyan::widgets
