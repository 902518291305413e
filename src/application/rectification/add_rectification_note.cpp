// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rectification/add_rectification_note.h"

#include "application/ports/rectification_records.h"
#include "application/rectification/rectification_item_record.h"
#include "application/rectification/stored_item.h"
#include "application/rights/project_rights.h"
#include "application/writing/audited_work.h"
#include "application/writing/save_record.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::RectificationItem;
using domain::RectificationNote;
using domain::Result;

Result<RectificationNote> addRectificationNote(UseCaseContext& context,
                                               domain::RectificationItemId id, QDate on,
                                               const QString& text)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::EditRectification, context.actor));
    TOUYAN_TRY(requireText(text, u"text"_s));
    const QDate today = context.clock.today();
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const RectificationItem item,
                      work.records().rectification().items().find(id));
    TOUYAN_TRY(requireOpen(item));
    if (!on.isValid() || on > today || on < item.foundOn) {
        return domain::makeError(
            ErrorCode::InvalidValue,
            {u"on"_s, on.toString(Qt::ISODate),
             u"%1 … %2"_s.arg(item.foundOn.toString(Qt::ISODate), today.toString(Qt::ISODate))});
    }
    RectificationNote note{
        {}, id, on, context.clock.now().toUTC(), context.actor.name, text.trimmed()};
    TOUYAN_TRY_ASSIGN(note.id, work.records().rectification().notes().append(note));
    TOUYAN_TRY(noteProgress(work, item, note));
    TOUYAN_TRY(work.commit());
    return note;
}

} // namespace touyan::application
