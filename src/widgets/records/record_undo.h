// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_executor.h"
#include "domain/foundation/error.h"
#include "domain/foundation/result.h"
#include "widgets/records/record_ledger.h"
#include "widgets/tasks/deliver.h"

#include <QPointer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace touyan::widgets {

/// The changes of records of one kind that can be taken back: keeps them on an undo stack, and
/// takes them back and does them again through use cases, so every one is checked and audited.
template <class Record>
class RecordUndo
{
public:
    using Id = typename RecordLedger<Record>::Id;
    using Save = std::function<domain::Result<Record>(application::UseCaseContext&, const Record&)>;
    using Remove = std::function<domain::Result<void>(application::UseCaseContext&, const Record&)>;
    /// Does or takes back one change. Given how the record stands, none: it is not there; gives how
    /// it stands then.
    using Apply = std::function<domain::Result<std::optional<Record>>(
        application::UseCaseContext&, const std::optional<Record>& latest)>;
    using Failed = std::function<void(const domain::Error&)>;

    /// The owner is whom results are delivered to; it, the stack and the executor outlive this.
    RecordUndo(QObject* owner, application::UseCaseExecutor& executor, QUndoStack* stack, Save save,
               Remove remove, Failed failed)
        : m_shared(std::make_shared<Shared>(Shared{owner, executor, std::move(failed)}))
        , m_stack(stack)
        , m_save(std::move(save))
        , m_remove(std::move(remove))
    {
    }

    /// A record was added (before: none), changed, or removed (after: none).
    void changed(const QString& text, const std::optional<Record>& before,
                 const std::optional<Record>& after)
    {
        push(text, before ? before->id : after->id, after, applyOf(before), applyOf(after));
    }
    /// A change that has use cases of its own for both ways.
    void changed(const QString& text, const Record& after, Apply undo, Apply redo)
    {
        push(text, after.id, after, std::move(undo), std::move(redo));
    }

private:
    struct Shared
    {
        QPointer<QObject> owner;
        application::UseCaseExecutor& executor;
        Failed failed;
        std::shared_ptr<RecordLedger<Record>> ledger = std::make_shared<RecordLedger<Record>>();
    };

    class Command final : public QUndoCommand
    {
    public:
        Command(const QString& text, std::shared_ptr<Shared> shared, Id id, Apply undo, Apply redo)
            : QUndoCommand(text)
            , m_shared(std::move(shared))
            , m_id(id)
            , m_undo(std::move(undo))
            , m_redo(std::move(redo))
        {
        }
        void undo() override { run(m_undo); }
        void redo() override
        {
            // It has been done when the command is pushed.
            if (!std::exchange(m_done, false))
                run(m_redo);
        }

    private:
        void run(const Apply& apply)
        {
            if (!m_shared->owner)
                return;
            auto work = [ledger = m_shared->ledger, id = m_id,
                         apply](application::UseCaseContext& context) -> domain::Result<void> {
                const auto now = apply(context, ledger->latest(id));
                if (now.isError())
                    return now.error();
                ledger->note(id, now.value());
                return {};
            };
            deliver(m_shared->owner.data(), m_shared->executor.run(std::move(work)),
                    [failed = m_shared->failed](const domain::Result<void>& result) {
                        if (result.isError())
                            failed(result.error());
                    });
        }

        std::shared_ptr<Shared> m_shared;
        Id m_id;
        Apply m_undo;
        Apply m_redo;
        bool m_done = true;
    };

    void push(const QString& text, Id id, const std::optional<Record>& after, Apply undo,
              Apply redo)
    {
        // Before any step that could be taken back, in the order of the executor.
        m_shared->executor.run(
            [ledger = m_shared->ledger, id, after](application::UseCaseContext&) {
                ledger->note(id, after);
                return true;
            });
        m_stack->push(new Command(text, m_shared, id, std::move(undo), std::move(redo)));
    }

    /// Makes the record what `wanted` says.
    [[nodiscard]] Apply applyOf(const std::optional<Record>& wanted) const
    {
        return [wanted, save = m_save, remove = m_remove](
                   application::UseCaseContext& context,
                   const std::optional<Record>& latest) -> domain::Result<std::optional<Record>> {
            if (!wanted) {
                if (latest)
                    TOUYAN_TRY(remove(context, *latest));
                return std::optional<Record>();
            }
            Record record = *wanted;
            record.id = latest ? latest->id : Id();
            record.rowVersion = latest ? latest->rowVersion : 0;
            const auto stored = save(context, record);
            if (stored.isError())
                return stored.error();
            return std::optional<Record>(stored.value());
        };
    }

    std::shared_ptr<Shared> m_shared;
    QUndoStack* m_stack;
    Save m_save;
    Remove m_remove;
};

} // namespace touyan::widgets
