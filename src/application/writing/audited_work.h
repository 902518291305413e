// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/frozen/closed_quarter_guard.h"
#include "application/ports/use_case_context.h"
#include "application/writing/record_traits.h"

#include <QJsonDocument>

#include <memory>

namespace touyan::application {

/// A unit of work that audits whatever is written through it, lets no write change a frozen number,
/// and announces the changes after the commit. Every use case that writes goes through it.
class AuditedWork
{
public:
    [[nodiscard]] static domain::Result<AuditedWork> begin(UseCaseContext& context);

    [[nodiscard]] UnitOfWork& records() { return *m_work; }

    /// Stores a new record; gives it back with its id. The posting is the only one whose numbers
    /// can change, for the change feed; none: look at everything.
    template <class R>
    [[nodiscard]] domain::Result<R> insert(R record, std::optional<domain::PostingId> posting,
                                           const QString& reason = {})
    {
        using Traits = RecordTraits<R>;
        TOUYAN_TRY_ASSIGN(record.id, Traits::repository(*m_work).insert(record));
        record.rowVersion = 1;
        m_impact.add(Traits::impact(record));
        TOUYAN_TRY(note({AuditAction::Created,
                         Traits::kind,
                         record.id.value(),
                         Traits::code(record),
                         {},
                         text(record),
                         reason},
                        posting));
        return record;
    }

    /// Replaces the stored record `before` by `after`, which carries the same id and rowVersion.
    template <class R>
    [[nodiscard]] domain::Result<R> update(const R& before, R after,
                                           std::optional<domain::PostingId> posting,
                                           const QString& reason = {})
    {
        using Traits = RecordTraits<R>;
        TOUYAN_TRY(Traits::repository(*m_work).update(after));
        ++after.rowVersion;
        m_impact.add(Traits::impact(before));
        m_impact.add(Traits::impact(after));
        TOUYAN_TRY(note({AuditAction::Changed, Traits::kind, after.id.value(), Traits::code(after),
                         text(before), text(after), reason},
                        isMoved(before, after) ? std::nullopt : posting));
        return after;
    }

    template <class R>
    [[nodiscard]] domain::Result<void>
    remove(const R& record, std::optional<domain::PostingId> posting, const QString& reason = {})
    {
        using Traits = RecordTraits<R>;
        TOUYAN_TRY(Traits::repository(*m_work).remove(record));
        m_impact.add(Traits::impact(record));
        return note({AuditAction::Removed,
                     Traits::kind,
                     record.id.value(),
                     Traits::code(record),
                     text(record),
                     {},
                     reason},
                    posting);
    }

    /// One audited step; `at` and the actor are filled in.
    struct Step
    {
        AuditAction action = AuditAction::Changed;
        RecordKind kind = RecordKind::Entry;
        qint64 recordId = 0;
        QString recordCode;
        QString oldValues;
        QString newValues;
        QString reason;
    };
    [[nodiscard]] domain::Result<void> note(const Step& step,
                                            std::optional<domain::PostingId> posting);

    /// Announces a change that the audit learns of later (docs/anonymity.md).
    void announce(RecordKind kind, qint64 id) { m_changes.push_back({kind, id, std::nullopt}); }

    /// Widens what the guard computes again before the commit.
    void addImpact(const ClosingImpact& impact) { m_impact.add(impact); }

    /// Refuses with ErrorCode::QuarterClosed when a frozen number would change; else commits and
    /// publishes.
    [[nodiscard]] domain::Result<void> commit();

private:
    explicit AuditedWork(UseCaseContext& context, std::unique_ptr<UnitOfWork> work);

    /// From one posting to another: the numbers of both can change.
    template <class R>
    static bool isMoved(const R& before, const R& after)
    {
        if constexpr (requires { before.posting; })
            return before.posting != after.posting;
        else
            return false;
    }

    template <class R>
    static QString text(const R& record)
    {
        return QString::fromUtf8(QJsonDocument(recordJson(record)).toJson(QJsonDocument::Compact));
    }

    UseCaseContext* m_context;
    std::unique_ptr<UnitOfWork> m_work;
    ClosingImpact m_impact;
    ChangeSet m_changes;
};

} // namespace touyan::application
