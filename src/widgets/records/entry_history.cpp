// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/entry_history.h"

#include "application/checklist/restore_entries.h"
#include "widgets/tasks/deliver.h"

#include <QUndoStack>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AttendanceChange;
using application::EntryChange;
using application::UseCaseContext;
using domain::Entry;
using domain::EntryId;
using domain::Result;

namespace {

using Ledger = RecordLedger<Entry>;

/// Remembers what came of the program's own step: `done` is what became of each change in `asked`.
void note(Ledger& ledger, const std::vector<EntryChange>& asked,
          const std::vector<EntryChange>& done)
{
    for (size_t i = 0; i < done.size(); ++i) {
        const EntryChange& change = done[i];
        // A deleted entry comes back under a new id; what was asked for still has the old one.
        const EntryId id = change.before ? change.before->id : asked.at(i).after->id;
        // Files may have been added after the step that is undone here.
        if (!change.after)
            ledger.noteFiles(id, change.attachments);
        ledger.note(id, change.after);
    }
}

/// The changes with today's ids, row versions and files. ErrorCode::Conflict when an entry does not
/// stand as its change expects it, because somebody else has changed it since.
Result<std::vector<EntryChange>> current(const Ledger& ledger, std::vector<EntryChange> changes)
{
    for (EntryChange& change : changes) {
        if (!change.before) {
            if (auto files = ledger.files(change.after->id))
                change.attachments = *std::move(files);
            continue;
        }
        TOUYAN_TRY_ASSIGN(change.before,
                          ledger.find(*change.before, {u"entry"_s, change.before->code}));
        if (change.after) {
            change.after->id = change.before->id;
            change.after->rowVersion = change.before->rowVersion;
        }
    }
    return changes;
}

} // namespace

/// One step; redo() does nothing the first time, since the step has been done.
template <class Change>
class EntryHistory::RestoreCommand : public QUndoCommand
{
public:
    RestoreCommand(const QString& text, std::vector<Change> changes, EntryHistory& history)
        : QUndoCommand(text)
        , m_changes(std::move(changes))
        , m_history(history)
    {
    }

    void undo() override { m_history.restore(application::reversed(m_changes)); }
    void redo() override
    {
        if (std::exchange(m_done, false))
            return;
        m_history.restore(m_changes);
    }

private:
    std::vector<Change> m_changes;
    EntryHistory& m_history;
    bool m_done = true;
};

EntryHistory::EntryHistory(application::UseCaseExecutor& executor, QObject* parent,
                           QUndoStack* stack)
    : QObject(parent)
    , m_executor(executor)
    , m_stack(stack != nullptr ? stack : new QUndoStack(this))
    , m_ledger(std::make_shared<Ledger>())
{
    constexpr int kSteps = 200;
    if (stack == nullptr)
        m_stack->setUndoLimit(kSteps);
}

EntryHistory::~EntryHistory() = default;

void EntryHistory::push(const QString& text, const std::vector<EntryChange>& changes)
{
    if (changes.empty())
        return;
    // The ledger lives on the other thread; the note stands in line before any undo of this step.
    (void)m_executor.run([ledger = m_ledger, changes](UseCaseContext&) {
        note(*ledger, changes, changes);
        return true;
    });
    m_stack->push(new RestoreCommand<EntryChange>(text, changes, *this));
}

void EntryHistory::push(const QString& text, const std::vector<AttendanceChange>& changes)
{
    if (!changes.empty())
        m_stack->push(new RestoreCommand<AttendanceChange>(text, changes, *this));
}

void EntryHistory::restore(const std::vector<EntryChange>& changes)
{
    const auto future = m_executor.run(
        [ledger = m_ledger, changes](UseCaseContext& context) -> Result<std::vector<EntryChange>> {
            TOUYAN_TRY_ASSIGN(const auto wanted, current(*ledger, changes));
            TOUYAN_TRY_ASSIGN(auto done, application::restoreEntries(context, wanted));
            note(*ledger, changes, done);
            return done;
        });
    deliver(this, future, [this](const Result<std::vector<EntryChange>>& result) {
        take(result.isOk() ? Result<void>() : Result<void>(result.error()));
    });
}

void EntryHistory::restore(const std::vector<AttendanceChange>& changes)
{
    deliver(this, m_executor.run([changes](UseCaseContext& context) {
        return application::restoreAttendance(context, changes);
    }),
            [this](const Result<void>& result) { take(result); });
}

void EntryHistory::take(const Result<void>& result)
{
    if (result.isOk()) {
        Q_EMIT restored();
        return;
    }
    // What stands in the records no longer fits the steps.
    m_stack->clear();
    Q_EMIT failed(result.error());
}

} // namespace touyan::widgets
