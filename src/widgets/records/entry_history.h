// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "application/checklist/save_call.h"
#include "application/ports/use_case_executor.h"
#include "widgets/records/record_ledger.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QUndoStack;

namespace touyan::widgets {

/// 撤销 and 重做 of what was recorded, reviewed and deleted. The undo stack changes at once; the
/// records follow in the order of the steps on the thread of the use cases, and a refusal is told.
class EntryHistory : public QObject
{
    Q_OBJECT

public:
    /// The stack may be shared with other kinds of steps; null: its own.
    explicit EntryHistory(application::UseCaseExecutor& executor, QObject* parent = nullptr,
                          QUndoStack* stack = nullptr);
    ~EntryHistory() override;

    /// The steps.
    [[nodiscard]] QUndoStack* stack() const { return m_stack; }
    /// Takes up a step that has been done. `text` names it in the menu ("登记").
    void push(const QString& text, const std::vector<application::EntryChange>& changes);
    /// The same for attendance.
    void push(const QString& text, const std::vector<application::AttendanceChange>& changes);

Q_SIGNALS:
    /// Undoing or redoing was refused; nothing was written.
    void failed(const touyan::domain::Error& error);
    /// A step was undone or redone.
    void restored();

private:
    template <class Change>
    class RestoreCommand;
    void restore(const std::vector<application::EntryChange>& changes);
    void restore(const std::vector<application::AttendanceChange>& changes);
    void take(const domain::Result<void>& result);

    application::UseCaseExecutor& m_executor;
    QUndoStack* m_stack = nullptr;
    std::shared_ptr<RecordLedger<domain::Entry>> m_ledger;
};

} // namespace touyan::widgets
