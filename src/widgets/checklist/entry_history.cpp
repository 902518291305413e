// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/entry_history.h"

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

/// The same entry but for its key and version.
bool sameContent(Entry a, const Entry& b)
{
    a.id = b.id;
    a.rowVersion = b.rowVersion;
    return a == b;
}

} // namespace

EntryId EntryLedger::origin(EntryId id) const
{
    const auto found = m_origins.find(id);
    return found == m_origins.end() ? id : found->second;
}

void EntryLedger::note(const std::vector<EntryChange>& asked, const std::vector<EntryChange>& done)
{
    for (size_t i = 0; i < done.size(); ++i) {
        const EntryChange& change = done[i];
        if (!change.after) {
            // Files may have been added after the step that is undone here.
            if (change.before)
                m_files[origin(change.before->id)] = change.attachments;
            continue;
        }
        EntryId first = change.before ? origin(change.before->id) : origin(change.after->id);
        if (i < asked.size() && asked[i].after && !change.before) {
            // A deleted entry came back under a new id.
            first = origin(asked[i].after->id);
            if (first != change.after->id)
                m_origins[change.after->id] = first;
        }
        m_left[first] = *change.after;
    }
}

Result<std::vector<EntryChange>> EntryLedger::current(const std::vector<EntryChange>& changes) const
{
    std::vector<EntryChange> translated = changes;
    for (EntryChange& change : translated) {
        if (!change.before) {
            const auto files = m_files.find(origin(change.after->id));
            if (files != m_files.end())
                change.attachments = files->second;
            continue;
        }
        const auto left = m_left.find(origin(change.before->id));
        if (left == m_left.end())
            continue;
        if (!sameContent(left->second, *change.before)) {
            return domain::makeError(domain::ErrorCode::Conflict,
                                     {u"entry"_s, change.before->code});
        }
        change.before = left->second;
        if (change.after) {
            change.after->id = left->second.id;
            change.after->rowVersion = left->second.rowVersion;
        }
    }
    return translated;
}

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
    , m_ledger(std::make_shared<EntryLedger>())
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
        ledger->note(changes, changes);
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
            TOUYAN_TRY_ASSIGN(const auto wanted, ledger->current(changes));
            TOUYAN_TRY_ASSIGN(auto done, application::restoreEntries(context, wanted));
            ledger->note(changes, done);
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
