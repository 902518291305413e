// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/review_entries.h"

#include "application/checklist/entry_check.h"
#include "application/writing/audited_work.h"
#include "domain/checklist/checklist_names.h"
#include "domain/checklist/entry_rules.h"

#include <functional>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Entry;
using domain::EntryStatus;
using domain::EntryStep;
using domain::Result;

namespace {

struct Transition
{
    EntryStep step;
    QLatin1String name; ///< for the refusal
    QString reason;
    std::function<void(Entry&)> apply;
};

/// All or none: one entry that may not take the step stops them all.
Result<std::vector<EntryChange>> moveEntries(UseCaseContext& context,
                                             const std::vector<domain::EntryId>& entries,
                                             const Transition& transition)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    EntryCheck check(work.records());
    std::vector<EntryChange> changes;
    for (const domain::EntryId id : entries) {
        TOUYAN_TRY_ASSIGN(const Entry before, work.records().entries().find(id));
        if (!domain::isAllowed(transition.step, before.status)) {
            return domain::makeError(domain::ErrorCode::EntryStatusForbids,
                                     {before.code, QString(domain::identifierName(before.status)),
                                      QString(transition.name)});
        }
        Entry after = before;
        transition.apply(after);
        // Submitting gives a draft its recording day, which the rules have not seen yet.
        if (transition.step == EntryStep::Submit)
            TOUYAN_TRY(check.check(after));
        TOUYAN_TRY_ASSIGN(Entry stored,
                          work.update(before, after, before.posting, transition.reason));
        changes.push_back({before, std::move(stored)});
    }
    TOUYAN_TRY(work.commit());
    return changes;
}

} // namespace

Result<std::vector<EntryChange>> submitEntries(UseCaseContext& context,
                                               const std::vector<domain::EntryId>& entries)
{
    const QDate today = context.clock.today();
    return moveEntries(context, entries,
                       {EntryStep::Submit, QLatin1String("submit"), {}, [today](Entry& entry) {
                            entry.status = EntryStatus::Submitted;
                            if (!entry.recordedOn)
                                entry.recordedOn = today;
                        }});
}

Result<std::vector<EntryChange>> confirmEntries(UseCaseContext& context,
                                                const std::vector<domain::EntryId>& entries)
{
    return moveEntries(context, entries,
                       {EntryStep::Confirm, QLatin1String("confirm"), {}, [](Entry& entry) {
                            entry.status = EntryStatus::Confirmed;
                            entry.returnReason.clear();
                        }});
}

Result<std::vector<EntryChange>> returnEntries(UseCaseContext& context,
                                               const std::vector<domain::EntryId>& entries,
                                               const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return domain::makeError(domain::ErrorCode::ReasonMissing, {u"return"_s});
    return moveEntries(context, entries,
                       {EntryStep::Return, QLatin1String("return"), reason, [reason](Entry& entry) {
                            entry.status = EntryStatus::Returned;
                            entry.returnReason = reason;
                        }});
}

} // namespace touyan::application
