// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/postings_panel.h"

#include "application/messages/rule_words.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/roster/posting_dialogs.h"
#include "widgets/roster/score_dialogs.h"

#include "roster/ui_postings_panel.h"

#include <QAction>
#include <QCheckBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Adjustment;
using domain::Leave;
using domain::Posting;
using Needs = RecordList::Needs;

PostingsPanel::PostingsPanel(const RosterServices& services, QWidget* parent)
    : RosterPanel(services, u"postings"_s, parent)
{
    Ui::PostingsPanel ui;
    ui.setupUi(this);
    makePostings();
    makeLeaves();
    makeAdjustments();
    ui.postingsSplitter->insertWidget(0, m_postings);
    ui.postingsSplitter->setStretchFactor(0, 3);
    ui.postingsSplitter->setStretchFactor(1, 2);
    ui.postingDetailsSplitter->addWidget(m_leaves);
    ui.postingDetailsSplitter->addWidget(m_adjustments);
    connect(m_postings->list(), &RecordList::currentChanged, this, &PostingsPanel::showDetails);
}

void PostingsPanel::makePostings()
{
    m_postings =
        addRecords<Posting>(application::postingAccess(), u"posting"_s,
                            {u"postings"_s,
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
                             {6, 9, 6, 6, 6, 5, 5, 6, 5, 4}},
                            true);
    m_runningOnly = new QCheckBox(tr("只看在任(&O)"), this);
    m_runningOnly->setObjectName(u"runningOnlyCheck"_s);
    m_runningOnly->setAccessibleName(tr("只看在任"));
    m_runningOnly->setToolTip(tr("不显示已经离任和尚未到任的"));
    m_runningOnly->setChecked(true);
    m_postings->list()->addTool(m_runningOnly);
    m_postings->setCells([this](const Posting& posting) { return postingCells(posting); });
    m_postings->setShown([this](const Posting& posting) {
        return !m_runningOnly->isChecked() || posting.range.contains(lookup().today());
    });
    m_postings->setDialog([this](const Posting& posting, const auto& stored) {
        return makePostingDialog(services(), sharedLookup(), posting, stored, saveTeller(), this);
    });
    connect(m_runningOnly, &QCheckBox::toggled, m_postings, &RecordPage::showRows);

    m_postings->addNew({u"New"_s, tr("新派驻(&N)…"), u"list-add"_s, QKeySequence::New,
                        tr("登记一段派驻"), Needs::Nothing});
    m_postings->addEdit({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                         tr("修改选中的派驻")});
    m_postings->addStep({u"HandOver"_s, tr("轮换交接(&H)…"), u"system-switch-user"_s,
                         QKeySequence(Qt::CTRL | Qt::Key_H), tr("一次办完离任和接任")},
                        [this](const Posting& posting) { handOver(posting); });
    m_postings->addStep({u"End"_s, tr("结束任期(&D)…"), u"view-calendar-day"_s,
                         QKeySequence(Qt::CTRL | Qt::Key_E), tr("登记任职的最后一天")},
                        [this](const Posting& posting) {
                            m_postings->open(makeEndPostingDialog(
                                services(), sharedLookup(), posting,
                                m_postings->storedBy(tr("结束任期"), posting), saveTeller(), this));
                        });
    m_postings->addStep({u"Person"_s, tr("个人页(&I)"), u"user-identity"_s,
                         QKeySequence(Qt::CTRL | Qt::Key_I), tr("任职经历、完成率和历次得分")},
                        [this](const Posting& posting) {
                            Q_EMIT placeRequested(placeOf(u"person", posting.person));
                        });
    m_postings->addStep({u"Explain"_s, tr("得分说明(&X)"), u"help-hint"_s,
                         QKeySequence(Qt::CTRL | Qt::Key_Question), tr("本期得分是怎样算出来的")},
                        [this](const Posting& posting) {
                            Q_EMIT placeRequested(u"explain:"_s + placeOf(u"posting", posting.id));
                        });
    m_postings->addRemove(
        {u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
         tr("删除登记错的派驻")},
        [this](const Posting& posting) {
            Question question;
            question.title = tr("删除派驻“%1”？").arg(lookup().postingName(posting.id));
            question.text = tr("只删除登记错的派驻；离任请用“结束任期”。可以按 Ctrl+Z 撤销。");
            return question;
        });
    addExcel(m_postings, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
}

void PostingsPanel::handOver(const Posting& posting)
{
    const auto done = [this, posting](const application::HandOverRequest& request,
                                      const application::HandOver& first) {
        // Who succeeds has other ids when it was taken back and done again.
        auto last = std::make_shared<application::HandOver>(first);
        using Latest = std::optional<Posting>;
        m_postings->changed(
            tr("轮换交接"), first.outgoing,
            [posting, last](UseCaseContext& context,
                            const Latest& outgoing) -> domain::Result<Latest> {
                application::HandOver now = *last;
                now.outgoing = outgoing.value_or(now.outgoing);
                TOUYAN_TRY_ASSIGN(Latest restored,
                                  application::takeBackHandOver(context, now, posting));
                return restored;
            },
            [request, last](UseCaseContext& context, const Latest&) -> domain::Result<Latest> {
                TOUYAN_TRY_ASSIGN(*last, application::handOverPosting(context, request));
                return Latest(last->outgoing);
            });
    };
    m_postings->open(
        makeHandOverDialog(services(), sharedLookup(), posting, done, saveTeller(), this));
}

void PostingsPanel::makeLeaves()
{
    m_leaves = addRecords<Leave>(application::leaveAccess(), u"leave"_s,
                                 {u"leaves"_s,
                                  tr("请假"),
                                  tr("这段派驻没有请假。"),
                                  {{tr("第一天")}, {tr("最后一天")}, {tr("状态")}, {tr("事由")}},
                                  {6, 6, 4, 8}});
    m_leaves->setCells([](const Leave& leave) -> QList<ValueCell> {
        return {dayCell(leave.range.first), dayCell(leave.range.last, tr("未定")),
                textCell(leave.approved ? tr("已批准") : tr("待批准")), textCell(leave.reason)};
    });
    m_leaves->setShown([this](const Leave& leave) {
        const Posting* posting = current();
        return posting != nullptr && posting->id == leave.posting;
    });
    m_leaves->setDialog([this](const Leave& leave, const auto& stored) {
        return makeLeaveDialog(services(), leave, lookup().postingName(leave.posting), stored,
                               this);
    });
    m_leaves->addNew({u"New"_s, tr("新请假(&Q)…"), u"list-add"_s, QKeySequence::New,
                      tr("给选中的派驻登记请假"), Needs::Nothing},
                     [this]() -> std::optional<Leave> {
                         const Posting* posting = current();
                         if (posting == nullptr)
                             return std::nullopt;
                         Leave leave;
                         leave.posting = posting->id;
                         return leave;
                     });
    m_leaves->addStep(
        {u"Approve"_s, tr("批准请假(&A)"), u"dialog-ok-apply"_s, QKeySequence(Qt::Key_Space),
         tr("批准选中的请假，从此免计")},
        [this](const Leave& leave) {
            Leave approved = leave;
            approved.approved = true;
            m_leaves->save(tr("批准请假"), leave, approved);
        },
        [](const Leave& leave) { return !leave.approved; });
    m_leaves->addEdit({u"Edit"_s, tr("修改请假…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                       tr("修改选中的请假")});
    m_leaves->addRemove(
        {u"Remove"_s, tr("删除请假…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
         tr("删除选中的请假")},
        [this](const Leave& leave) {
            Question question;
            question.title = tr("删除%1的请假？").arg(lookup().postingName(leave.posting));
            question.text =
                tr("%1。删除后请假期间不再免计；可以按 Ctrl+Z 撤销。").arg(rangeText(leave.range));
            return question;
        });
}

void PostingsPanel::makeAdjustments()
{
    m_adjustments = addRecords<Adjustment>(application::adjustmentAccess(), u"adjustment"_s,
                                           {u"adjustments"_s,
                                            tr("加减分"),
                                            tr("这段派驻没有加减分。"),
                                            {{tr("生效日期")}, {tr("分值"), true}, {tr("理由")}},
                                            {6, 4, 10}});
    m_adjustments->setCells([](const Adjustment& adjustment) -> QList<ValueCell> {
        ValueCell points{adjustment.points.toString(),
                         static_cast<double>(adjustment.points.millionths()),
                         {},
                         std::nullopt};
        if (!adjustment.points.isNegative())
            points.text.prepend(u'+');
        return {dayCell(adjustment.effectiveOn), points, textCell(adjustment.reason)};
    });
    m_adjustments->setShown([this](const Adjustment& adjustment) {
        const Posting* posting = current();
        return posting != nullptr && posting->id == adjustment.posting;
    });
    m_adjustments->setDialog([this](const Adjustment& adjustment, const auto& stored) {
        return makeAdjustmentDialog(services(), adjustment,
                                    lookup().postingName(adjustment.posting), stored, this);
    });
    m_adjustments->addNew({u"New"_s, tr("新加减分(&J)…"), u"list-add"_s, QKeySequence::New,
                           tr("给选中的派驻登记加减分"), Needs::Nothing},
                          [this]() -> std::optional<Adjustment> {
                              const Posting* posting = current();
                              if (posting == nullptr)
                                  return std::nullopt;
                              Adjustment adjustment;
                              adjustment.posting = posting->id;
                              return adjustment;
                          });
    m_adjustments->addEdit({u"Edit"_s, tr("修改加减分…"), u"document-edit"_s,
                            QKeySequence(Qt::Key_F2), tr("修改选中的加减分")});
    m_adjustments->addRemove(
        {u"Remove"_s, tr("删除加减分…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
         tr("删除选中的加减分")},
        [this](const Adjustment& adjustment) {
            Question question;
            question.title = tr("删除%1的加减分？").arg(lookup().postingName(adjustment.posting));
            question.text = tr("%1 分，%2。可以按 Ctrl+Z 撤销。")
                                .arg(adjustment.points.toString(), adjustment.reason);
            return question;
        });
}

bool PostingsPanel::openPlace(const QString& place)
{
    const auto id = idIn<domain::PostingId>(u"posting", place);
    if (lookup().posting(id) == nullptr)
        return false;
    RecordList* const list = m_postings->list();
    if (list->select(place))
        return true;
    // It may have ended, or not begun.
    if (m_runningOnly->isChecked()) {
        m_runningOnly->setChecked(false);
        Q_EMIT told(tr("已取消“只看在任”：要看的这段派驻现在不在任"));
        if (list->select(place))
            return true;
    }
    // Or what is searched for hides it.
    list->view()->filterModel()->clearFilters();
    return list->select(place);
}

QList<ValueCell> PostingsPanel::postingCells(const Posting& posting) const
{
    const QDate today = lookup().today();
    const domain::Person* person = lookup().person(posting.person);
    const QString level = person != nullptr && person->dispatchLevel
                              ? application::dispatchLevelWord(*person->dispatchLevel)
                              : QString();
    const QDate shown = posting.range.last ? std::min(*posting.range.last, today) : today;
    const QString state = posting.range.contains(today) ? tr("在任")
                          : today < posting.range.first ? tr("未到任")
                                                        : tr("已离任");
    return {textCell(lookup().personName(posting.person)),
            textCell(lookup().unitName(posting.unit)),
            textCell(application::roleWord(posting.role)),
            dayCell(posting.range.first),
            dayCell(posting.range.last, tr("至今")),
            textCell(posting.round),
            textCell(level),
            textCell(lookup().categoryOn(posting.unit, shown)),
            textCell(posting.code),
            textCell(state)};
}

void PostingsPanel::showRoster()
{
    m_postings->setRecords(lookup().roster().postings);
    m_leaves->setRecords(lookup().roster().leaves);
    m_adjustments->setRecords(lookup().roster().adjustments);
}

void PostingsPanel::showDetails()
{
    m_leaves->showRows();
    m_adjustments->showRows();
}

const Posting* PostingsPanel::current() const
{
    return lookup().posting(
        idIn<domain::PostingId>(u"posting", m_postings->list()->currentPlace()));
}

} // namespace touyan::widgets
