// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dispatch/save_finding.h"

#include "application/dispatch/supervision_finding_record.h"
#include "application/projects/project_record_traits.h"
#include "application/rectification/rectification_item_record.h"
#include "application/rectification/stored_item.h"
#include "application/rights/project_rights.h"
#include "application/writing/audited_work.h"
#include "application/writing/save_record.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::RectificationItem;
using domain::Result;
using domain::SupervisionFinding;

namespace {

Result<RectificationItem> storeItem(AuditedWork& work, const SupervisionFinding& finding,
                                    const RectificationDraft& draft)
{
    UnitOfWork& records = work.records();
    TOUYAN_TRY_ASSIGN(const domain::Project project,
                      records.projects().projects().find(finding.project));
    RectificationItem item;
    if (finding.rectification.isStored()) {
        TOUYAN_TRY_ASSIGN(item, records.rectification().items().find(finding.rectification));
        TOUYAN_TRY(requireOpen(item));
    }
    const RectificationItem before = item;
    item.source = domain::RectificationSource::Supervision;
    item.project = project.id;
    item.unit = project.unit;
    item.problem = draft.problem.trimmed().isEmpty() ? finding.text : draft.problem;
    item.measure = draft.measure;
    item.responsible = draft.responsible.isEmpty() ? project.personInCharge : draft.responsible;
    item.foundOn = finding.foundOn;
    item.due = draft.due.value_or(QDate());
    TOUYAN_TRY(completeItem(records, item));
    if (!item.id.isStored())
        return work.insert(std::move(item), std::nullopt);
    if (item == before)
        return item;
    return work.update(before, std::move(item), std::nullopt);
}

} // namespace

Result<SavedFinding> saveFinding(UseCaseContext& context, const SaveFindingRequest& request)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::Supervise, context.actor));
    SupervisionFinding finding = request.finding;
    TOUYAN_TRY(requireText(finding.text, u"text"_s));
    TOUYAN_TRY(requireText(finding.group, u"group"_s));
    const QDate today = context.clock.today();
    if (!finding.foundOn.isValid())
        return domain::makeError(domain::ErrorCode::MissingValue, {u"found_on"_s});
    if (finding.foundOn > today) {
        return domain::makeError(domain::ErrorCode::InvalidValue,
                                 {u"found_on"_s, finding.foundOn.toString(Qt::ISODate),
                                  u"≤ "_s + today.toString(Qt::ISODate)});
    }
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    std::optional<SupervisionFinding> before;
    if (finding.id.isStored()) {
        TOUYAN_TRY_ASSIGN(before, work.records().projects().findings().find(finding.id));
        finding.project = before->project;
        finding.rectification = before->rectification;
    }
    SavedFinding saved;
    TOUYAN_TRY_ASSIGN(saved.item, storeItem(work, finding, request.item));
    finding.rectification = saved.item.id;
    TOUYAN_TRY(completeCode(work.records(), finding));
    if (before) {
        TOUYAN_TRY_ASSIGN(saved.finding, work.update(*before, std::move(finding), std::nullopt));
    } else {
        TOUYAN_TRY_ASSIGN(saved.finding, work.insert(std::move(finding), std::nullopt));
    }
    TOUYAN_TRY(work.commit());
    return saved;
}

} // namespace touyan::application
