// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "application/checklist/save_call.h"
#include "application/ports/use_case_executor.h"

#include <QObject>
#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

class QUndoStack;

namespace touyan::widgets {

/// How the program itself left each entry, by the id the entry had at first. An undone deletion
/// makes a record with a new id, so a step further back must learn what the entry is called now.
/// Used on the thread of the use cases only.
class EntryLedger
{
public:
    /// Remembers what came of the program's own step.
    void note(const std::vector<application::EntryChange>& asked,
              const std::vector<application::EntryChange>& done);
    /// The changes with today's ids and row versions. ErrorCode::Conflict when an entry does not
    /// stand as the change expects it, because somebody else has changed it since.
    [[nodiscard]] domain::Result<std::vector<application::EntryChange>>
    current(const std::vector<application::EntryChange>& changes) const;

private:
    [[nodiscard]] domain::EntryId origin(domain::EntryId id) const;

    std::unordered_map<domain::EntryId, domain::Entry> m_left;      ///< by first id
    std::unordered_map<domain::EntryId, domain::EntryId> m_origins; ///< later id → first id
    /// The files that went with each removed entry, by first id.
    std::unordered_map<domain::EntryId, std::vector<application::Attachment>> m_files;
};

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

    [[nodiscard]] QUndoStack* stack() const { return m_stack; }
    /// Takes up a step that has been done. `text` names it in the menu ("登记").
    void push(const QString& text, const std::vector<application::EntryChange>& changes);
    void push(const QString& text, const std::vector<application::AttendanceChange>& changes);

Q_SIGNALS:
    /// Undoing or redoing was refused; nothing was written.
    void failed(const touyan::domain::Error& error);
    void restored();

private:
    template <class Change>
    class RestoreCommand;
    void restore(const std::vector<application::EntryChange>& changes);
    void restore(const std::vector<application::AttendanceChange>& changes);
    void take(const domain::Result<void>& result);

    application::UseCaseExecutor& m_executor;
    QUndoStack* m_stack = nullptr;
    std::shared_ptr<EntryLedger> m_ledger;
};

} // namespace touyan::widgets
