// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rectification/save_rectification_item.h"

#include "application/ports/rectification_records.h"
#include "application/rectification/rectification_item_record.h"
#include "application/rectification/stored_item.h"
#include "application/rights/project_rights.h"
#include "application/writing/audited_work.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::RectificationItem;
using domain::Result;

Result<RectificationItem> saveRectificationItem(UseCaseContext& context,
                                                const RectificationItem& item)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::EditRectification, context.actor));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    RectificationItem record = item;
    std::optional<RectificationItem> before;
    if (record.id.isStored()) {
        TOUYAN_TRY_ASSIGN(before, work.records().rectification().items().find(record.id));
        TOUYAN_TRY(requireOpen(*before));
    }
    record.closedOn.reset();
    record.evidence.clear();
    record.verifier.clear();
    TOUYAN_TRY(completeItem(work.records(), record));
    std::optional<RectificationItem> stored;
    if (before) {
        TOUYAN_TRY_ASSIGN(stored, work.update(*before, std::move(record), std::nullopt));
    } else {
        TOUYAN_TRY_ASSIGN(stored, work.insert(std::move(record), std::nullopt));
    }
    TOUYAN_TRY(work.commit());
    return *std::move(stored);
}

Result<void> removeRectificationItem(UseCaseContext& context, const RectificationItem& item)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::EditRectification, context.actor));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    RectificationRecords& records = work.records().rectification();
    TOUYAN_TRY_ASSIGN(const RectificationItem stored, records.items().find(item.id));
    TOUYAN_TRY(requireOpen(stored));
    TOUYAN_TRY_ASSIGN(const auto notes, records.notes().ofItem(item.id));
    if (!notes.empty()) {
        return domain::makeError(ErrorCode::StillReferenced,
                                 {u"rectification_item"_s, stored.code});
    }
    TOUYAN_TRY(work.remove(item, std::nullopt));
    return work.commit();
}

} // namespace touyan::application
