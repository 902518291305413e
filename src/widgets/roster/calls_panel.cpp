// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/calls_panel.h"

#include "application/checklist/save_call.h"
#include "application/messages/rule_words.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/state_colours.h"
#include "widgets/records/entry_history.h"
#include "widgets/roster/call_dialog.h"

#include "roster/ui_calls_panel.h"

#include <QAction>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::AttendanceStatus;
using domain::Call;
using Needs = RecordList::Needs;

namespace {

DisplayState shownAs(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Present:
        return DisplayState::OnTime;
    case AttendanceStatus::Excused:
        return DisplayState::Exempt;
    case AttendanceStatus::Absent:
        break;
    }
    return DisplayState::Overdue;
}

QString statusText(AttendanceStatus status)
{
    return u"%1 %2"_s.arg(stateSign(shownAs(status)), application::attendanceWord(status));
}

} // namespace

CallsPanel::CallsPanel(const RosterServices& services, QWidget* parent)
    : RosterPanel(services, u"calls"_s, parent)
    , m_history(new EntryHistory(services.page.executor, this, undo()))
{
    Ui::CallsPanel ui;
    ui.setupUi(this);
    connect(m_history, &EntryHistory::failed, this, &CallsPanel::failed);
    makeCalls();
    makeAttendance();
    connect(m_calls, &RecordList::currentChanged, this, &CallsPanel::showAttendance);
    ui.callsSplitter->addWidget(m_calls);
    ui.callsSplitter->addWidget(m_attendance);
    ui.callsSplitter->setStretchFactor(0, 4);
    ui.callsSplitter->setStretchFactor(1, 3);
}

void CallsPanel::makeCalls()
{
    m_calls = addList({u"calls"_s,
                       tr("会议通知"),
                       tr("还没有会议通知。按 Ctrl+N 登记一次会议或培训。"),
                       {{tr("召开日期")},
                        {tr("标题")},
                        {tr("范围")},
                        {tr("出席"), true},
                        {tr("请假"), true},
                        {tr("缺席"), true},
                        {tr("未登记"), true},
                        {tr("事项")},
                        {tr("编号")}},
                       {6, 9, 3, 3, 3, 3, 4, 3, 5}});
    m_calls->addStep({u"New"_s, tr("新会议通知(&N)…"), u"list-add"_s, QKeySequence::New,
                      tr("登记一次会议或培训"), Needs::Nothing},
                     [this] { open(makeCallDialog(services(), sharedLookup(), Call(), this)); });
    m_calls->setActivation(
        m_calls->addStep({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                          tr("修改选中的会议通知"), Needs::OneRow},
                         [this] {
                             if (const Call* call = current())
                                 open(makeCallDialog(services(), sharedLookup(), *call, this));
                         }));
    m_calls->addStep(
        {u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
         tr("删除取消的会议和它的考勤"), Needs::OneRow},
        [this] {
            if (const Call* call = current()) {
                const auto& all = lookup().roster().attendance;
                const auto lines =
                    std::count_if(all.begin(), all.end(), [call](const domain::Attendance& line) {
                        return line.call == call->id;
                    });
                removeAfterQuestion(
                    tr("删除会议“%1”？").arg(call->title),
                    tr("它的 %n 条考勤也一并删除，参加会议的任务不再计算。删除后无法撤销。",
                       nullptr, static_cast<int>(lines)),
                    [record = *call](UseCaseContext& context) {
                        return application::removeCall(context, record);
                    });
            }
        });
}

void CallsPanel::makeAttendance()
{
    m_attendance = addList({u"attendance"_s,
                            tr("考勤"),
                            tr("选一次会议。召开当日没有在任的第一书记时，这里是空的。"),
                            {{tr("姓名")}, {tr("单位")}, {tr("考勤")}, {tr("登记日期")}},
                            {6, 9, 5, 6}});
    struct Mark
    {
        QString name;
        QString text;
        QString iconName;
        Qt::Key key;
        std::optional<AttendanceStatus> status;
    };
    const std::array choices{
        Mark{u"Present"_s, tr("1 出席(&P)"), u"dialog-ok-apply"_s, Qt::Key_1,
             AttendanceStatus::Present},
        Mark{u"Excused"_s, tr("2 请假(&Q)"), u"view-calendar-day"_s, Qt::Key_2,
             AttendanceStatus::Excused},
        Mark{u"Absent"_s, tr("3 缺席(&B)"), u"dialog-cancel"_s, Qt::Key_3,
             AttendanceStatus::Absent},
        Mark{u"Clear"_s, tr("0 清除(&C)"), u"edit-clear"_s, Qt::Key_0, std::nullopt}};
    for (const Mark& choice : choices) {
        m_attendance->addStep(
            {choice.name, choice.text, choice.iconName, QKeySequence(choice.key),
             choice.status ? tr("选中的人记为%1").arg(application::attendanceWord(*choice.status))
                           : tr("选中的人改为未登记"),
             Needs::Rows},
            [this, status = choice.status] { mark(status); });
    }
    m_attendance->addStep({u"Rest"_s, tr("9 其余出席(&R)"), u"edit-select-all"_s,
                           QKeySequence(Qt::Key_9), tr("还没有登记的人都记为出席"), Needs::Nothing},
                          [this] { markRest(); });
}

void CallsPanel::showRoster()
{
    QList<ValueRow> rows;
    for (const Call& call : lookup().roster().calls) {
        std::array<int, 3> counts{};
        int open = 0;
        const auto expected = lookup().expectedAt(call);
        for (const domain::Posting* posting : expected) {
            if (const domain::Attendance* line = attendanceOf(call.id, posting->id))
                ++counts.at(static_cast<size_t>(line->status));
            else
                ++open;
        }
        rows.append(
            {{dayCell(call.heldOn), textCell(call.title),
              textCell(call.forAll ? tr("全体")
                                   : tr("%n 人", nullptr, static_cast<int>(call.audience.size()))),
              numberCell(counts[0]), numberCell(counts[1]), numberCell(counts[2]), numberCell(open),
              textCell(lookup().itemCode(call.item)), textCell(call.code)},
             placeOf(u"call", call.id)});
    }
    // The newest meeting is the one whose sheet is filled in.
    std::stable_sort(rows.begin(), rows.end(), [](const ValueRow& a, const ValueRow& b) {
        return a.cells.first().text > b.cells.first().text;
    });
    m_calls->setRows(rows);
    if (m_calls->currentPlace().isEmpty() && !rows.isEmpty())
        m_calls->select(rows.first().place);
    showAttendance();
}

void CallsPanel::showAttendance()
{
    QList<ValueRow> rows;
    if (const Call* call = current()) {
        const auto expected = lookup().expectedAt(*call);
        for (const domain::Posting* posting : expected) {
            const domain::Attendance* line = attendanceOf(call->id, posting->id);
            ValueCell status = textCell(tr("未登记"));
            if (line != nullptr) {
                status.text = statusText(line->status);
                status.state = shownAs(line->status);
            }
            rows.append(
                {{textCell(lookup().personName(posting->person)),
                  textCell(lookup().unitName(posting->unit)), status,
                  dayCell(line != nullptr ? std::optional(line->recordedOn) : std::nullopt)},
                 placeOf(u"posting", posting->id)});
        }
    }
    m_attendance->setRows(rows);
}

void CallsPanel::mark(std::optional<AttendanceStatus> status)
{
    std::vector<domain::PostingId> postings;
    const QStringList places = m_attendance->selectedPlaces();
    for (const QString& place : places)
        postings.push_back(idIn<domain::PostingId>(u"posting", place));
    record(postings, status);
    if (places.size() != 1)
        return;
    // On to the next one, so that a sheet is typed as a row of digits.
    RecordTableView* view = m_attendance->view();
    const QModelIndex next = view->currentIndex().siblingAtRow(view->currentIndex().row() + 1);
    if (next.isValid())
        view->setCurrentIndex(next);
}

void CallsPanel::markRest()
{
    const Call* call = current();
    if (call == nullptr)
        return;
    std::vector<domain::PostingId> open;
    const auto expected = lookup().expectedAt(*call);
    for (const domain::Posting* posting : expected) {
        if (attendanceOf(call->id, posting->id) == nullptr)
            open.push_back(posting->id);
    }
    record(open, AttendanceStatus::Present);
}

void CallsPanel::record(const std::vector<domain::PostingId>& postings,
                        std::optional<AttendanceStatus> status)
{
    const Call* call = current();
    if (call == nullptr || postings.empty())
        return;
    std::vector<application::AttendanceMark> marks;
    marks.reserve(postings.size());
    for (const domain::PostingId posting : postings)
        marks.push_back({posting, status});
    using Changed = domain::Result<std::vector<application::AttendanceChange>>;
    const auto future = services().executor.run([id = call->id, marks](UseCaseContext& context) {
        return application::recordAttendance(context, id, marks);
    });
    deliver(this, future, [this](const Changed& recorded) {
        if (recorded.isError())
            Q_EMIT failed(recorded.error());
        else
            m_history->push(tr("登记考勤"), recorded.value());
    });
}

const Call* CallsPanel::current() const
{
    return lookup().call(idIn<domain::CallId>(u"call", m_calls->currentPlace()));
}

const domain::Attendance* CallsPanel::attendanceOf(domain::CallId call,
                                                   domain::PostingId posting) const
{
    for (const domain::Attendance& line : lookup().roster().attendance) {
        if (line.call == call && line.posting == posting)
            return &line;
    }
    return nullptr;
}

} // namespace touyan::widgets
