// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/writing/audited_states.h"

#include <QJsonDocument>

namespace touyan::application {

using domain::Result;

namespace {

/// As AuditedWork writes it.
QString text(const QJsonObject& state)
{
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

} // namespace

AuditedStates::AuditedStates(UnitOfWork& work, RecordKind kind)
    : m_work(&work)
    , m_kind(kind)
{
}

Result<bool> AuditedStates::hasBeen(const QJsonObject& state, qint64 recordId)
{
    TOUYAN_TRY_ASSIGN(const States* own, ofRecord(recordId));
    if (own->all.contains(text(state)))
        return true;
    TOUYAN_TRY_ASSIGN(const States* whole, ofKind());
    return whole->all.contains(text(state));
}

Result<bool> AuditedStates::wasMadeOrRemoved(const QJsonObject& state, qint64 recordId)
{
    TOUYAN_TRY_ASSIGN(const States* own, ofRecord(recordId));
    if (own->madeOrRemoved.contains(text(state)))
        return true;
    TOUYAN_TRY_ASSIGN(const States* whole, ofKind());
    return whole->madeOrRemoved.contains(text(state));
}

Result<bool> AuditedStates::hasHadCode(const QString& code, qint64 recordId)
{
    TOUYAN_TRY_ASSIGN(const States* own, ofRecord(recordId));
    return own->codes.contains(code);
}

Result<const AuditedStates::States*> AuditedStates::ofRecord(qint64 recordId)
{
    const auto known = m_records.find(recordId);
    if (known != m_records.end())
        return &known->second;
    AuditFilter filter;
    filter.kind = m_kind;
    filter.recordId = recordId;
    TOUYAN_TRY_ASSIGN(States states, read(filter));
    return &m_records.emplace(recordId, std::move(states)).first->second;
}

Result<const AuditedStates::States*> AuditedStates::ofKind()
{
    if (!m_whole) {
        AuditFilter filter;
        filter.kind = m_kind;
        TOUYAN_TRY_ASSIGN(m_whole, read(filter));
    }
    return &*m_whole;
}

Result<AuditedStates::States> AuditedStates::read(const AuditFilter& filter)
{
    TOUYAN_TRY_ASSIGN(const auto lines, m_work->audit().lines(filter));
    States states;
    for (const AuditLine& line : lines) {
        states.codes.insert(line.recordCode);
        for (const QString& values : {line.oldValues, line.newValues}) {
            if (!values.isEmpty())
                states.all.insert(values);
        }
        if (line.action == AuditAction::Created)
            states.madeOrRemoved.insert(line.newValues);
        else if (line.action == AuditAction::Removed)
            states.madeOrRemoved.insert(line.oldValues);
    }
    return states;
}

} // namespace touyan::application
