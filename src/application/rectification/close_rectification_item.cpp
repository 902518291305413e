// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rectification/close_rectification_item.h"

#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "application/rectification/rectification_item_record.h"
#include "application/rectification/stored_item.h"
#include "application/rights/project_rights.h"
#include "application/writing/audited_work.h"
#include "application/writing/save_record.h"
#include "domain/projects/project_names.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::RectificationItem;
using domain::RectificationNote;
using domain::RectificationSource;
using domain::Result;

namespace {

/// What an acceptance rested on stays closed.
Result<void> refuseAfterAcceptance(UnitOfWork& work, const RectificationItem& item)
{
    if (item.source != RectificationSource::Acceptance)
        return {};
    TOUYAN_TRY_ASSIGN(const domain::Project project,
                      work.projects().projects().find(*item.project));
    if (project.state != domain::ProjectState::Rectifying)
        return refusedInState(project, u"reopen_rectification"_s);
    return {};
}

} // namespace

Result<RectificationItem> closeRectificationItem(UseCaseContext& context,
                                                 const CloseRectificationRequest& request)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::CloseRectification, context.actor));
    TOUYAN_TRY(requireText(request.evidence, u"evidence"_s));
    TOUYAN_TRY(requireText(request.verifier, u"verifier"_s));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const RectificationItem before,
                      work.records().rectification().items().find(request.item));
    TOUYAN_TRY(requireOpen(before));
    const QDate today = context.clock.today();
    if (!request.closedOn.isValid() || request.closedOn > today ||
        request.closedOn < before.foundOn) {
        return domain::makeError(
            ErrorCode::InvalidValue,
            {u"closed_on"_s, request.closedOn.toString(Qt::ISODate),
             u"%1 … %2"_s.arg(before.foundOn.toString(Qt::ISODate), today.toString(Qt::ISODate))});
    }
    RectificationItem after = before;
    after.rowVersion = request.rowVersion;
    after.closedOn = request.closedOn;
    after.evidence = request.evidence.trimmed();
    after.verifier = request.verifier.trimmed();
    TOUYAN_TRY_ASSIGN(RectificationItem stored,
                      work.update(before, std::move(after), std::nullopt));
    TOUYAN_TRY(work.commit());
    return stored;
}

Result<RectificationItem> reopenRectificationItem(UseCaseContext& context,
                                                  domain::RectificationItemId id,
                                                  const QString& reason)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::CloseRectification, context.actor));
    if (reason.trimmed().isEmpty())
        return domain::makeError(ErrorCode::ReasonMissing, {u"reopen_rectification"_s});
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const RectificationItem before,
                      work.records().rectification().items().find(id));
    if (before.isOpen()) {
        return domain::makeError(ErrorCode::InvalidValue, {u"status"_s, u"open"_s, u"closed"_s});
    }
    TOUYAN_TRY(refuseAfterAcceptance(work.records(), before));
    RectificationItem after = before;
    after.closedOn.reset();
    after.evidence.clear();
    after.verifier.clear();
    RectificationNote note{{},
                           id,
                           context.clock.today(),
                           context.clock.now().toUTC(),
                           context.actor.name,
                           reason.trimmed()};
    TOUYAN_TRY_ASSIGN(note.id, work.records().rectification().notes().append(note));
    TOUYAN_TRY_ASSIGN(RectificationItem stored,
                      work.update(before, std::move(after), std::nullopt, reason.trimmed()));
    TOUYAN_TRY(work.commit());
    return stored;
}

} // namespace touyan::application
