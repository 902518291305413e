// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QObject>

namespace touyan::widgets {

class AttendanceEditor;
class ChecklistGridModel;
class ChecklistGridView;
class EntryRecorder;

/// 考勤 in the grid: who came to the calls of a cell. A number key alone takes the attendance of a
/// single call; else the editor opens over the cell.
class CallAttendance : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive this.
    CallAttendance(ChecklistGridModel& model, ChecklistGridView& grid, EntryRecorder& recorder,
                   QObject* parent);

    /// Takes the attendance of the cell's calls; `typed` is what was typed already.
    void begin(const QModelIndex& cell, const QString& typed);

Q_SIGNALS:
    /// Nothing can be taken here.
    void informed(const QString& text, const QString& remedy);

private:
    ChecklistGridModel& m_model;
    ChecklistGridView& m_grid;
    EntryRecorder& m_recorder;
    AttendanceEditor* m_editor = nullptr;
};

} // namespace touyan::widgets
