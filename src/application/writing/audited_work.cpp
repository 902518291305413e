// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/writing/audited_work.h"

namespace touyan::application {

using domain::Result;

AuditedWork::AuditedWork(UseCaseContext& context, std::unique_ptr<UnitOfWork> work)
    : m_context(&context)
    , m_work(std::move(work))
{
}

Result<AuditedWork> AuditedWork::begin(UseCaseContext& context)
{
    TOUYAN_TRY_ASSIGN(auto work, context.database.beginWrite());
    return AuditedWork(context, std::move(work));
}

Result<void> AuditedWork::note(const Step& step, std::optional<domain::PostingId> posting)
{
    AuditLine line;
    line.at = m_context->clock.now().toUTC();
    line.actor = m_context->actor.name;
    line.action = step.action;
    line.kind = step.kind;
    line.recordId = step.recordId;
    line.recordCode = step.recordCode;
    line.oldValues = step.oldValues;
    line.newValues = step.newValues;
    line.reason = step.reason;
    m_changes.push_back({step.kind, step.recordId, posting});
    return m_work->audit().append(line);
}

Result<void> AuditedWork::commit()
{
    TOUYAN_TRY(ensureClosingsHold(*m_work, m_impact));
    TOUYAN_TRY(m_work->commit());
    m_context->changeFeed.publish(m_changes);
    return {};
}

} // namespace touyan::application
