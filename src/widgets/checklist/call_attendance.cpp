// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/call_attendance.h"

#include "widgets/checklist/attendance_editor.h"
#include "widgets/checklist/entry_recorder.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"

namespace touyan::widgets {

namespace {

/// The calls of a cell with what has been taken of them.
std::vector<CallLine> callLines(const ChecklistGridModel& model, const QModelIndex& cell)
{
    const application::Assessment& assessment = *model.assessment();
    const application::AssessedPosting* assessed = assessment.find(*model.postingAt(cell.row()));
    std::vector<CallLine> lines;
    for (const domain::ObligationOutcome* outcome : model.outcomes(cell.row(), cell.column())) {
        if (!outcome->obligation.call)
            continue;
        CallLine line;
        line.call = *outcome->obligation.call;
        line.heldOn = outcome->obligation.due;
        for (const domain::Call& call : assessment.facts().office.calls) {
            if (call.id == line.call)
                line.title = call.title;
        }
        for (const domain::Attendance& taken : assessment.factsOf(*assessed).attendance) {
            if (taken.call == line.call)
                line.status = taken.status;
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace

CallAttendance::CallAttendance(ChecklistGridModel& model, ChecklistGridView& grid,
                               EntryRecorder& recorder, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_grid(grid)
    , m_recorder(recorder)
    , m_editor(new AttendanceEditor(&grid))
{
    connect(m_editor, &AttendanceEditor::markRequested, &m_recorder, &EntryRecorder::attend);
    connect(m_editor, &AttendanceEditor::closed, this, [this] {
        m_grid.setFocus(Qt::OtherFocusReason);
        m_grid.moveDown();
    });
}

void CallAttendance::begin(const QModelIndex& cell, const QString& typed)
{
    const std::vector<CallLine> calls = callLines(m_model, cell);
    if (calls.empty()) {
        Q_EMIT informed(tr("这一格没有会议或培训通知。"), tr("请先在“第一书记”页登记会议通知。"));
        return;
    }
    const auto posting = *m_model.postingAt(cell.row());
    const auto status = attendanceOfKey(typed);
    if (status && calls.size() == 1) {
        m_recorder.attend(calls.front().call, {posting, status});
        m_grid.moveDown();
        return;
    }
    m_editor->open(posting, m_model.nameAt(cell.row()), calls,
                   m_grid.cellArea(cell).translated(m_grid.viewport()->pos()));
}

} // namespace touyan::widgets
