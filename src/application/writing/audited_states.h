// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

#include <map>
#include <optional>

namespace touyan::application {

/// The states that records of one kind have had, as the audit shows them. Undo may bring back these
/// and no others: whoever asks for it names a state, and what is stored is not taken on trust.
class AuditedStates
{
public:
    /// The unit of work must outlive it.
    AuditedStates(UnitOfWork& work, RecordKind kind);

    /// Whether the record has once been in this state (recordJson() of it). A record that was
    /// deleted and came back has another id; its code, or what else its values hold, tells that it
    /// is the same.
    [[nodiscard]] domain::Result<bool> hasBeen(const QJsonObject& state, qint64 recordId);
    /// Whether a record in this state has been made, or removed: then taking it away undoes the
    /// making or does the removal again.
    [[nodiscard]] domain::Result<bool> wasMadeOrRemoved(const QJsonObject& state, qint64 recordId);

    /// Whether the record has had this code.
    [[nodiscard]] domain::Result<bool> hasHadCode(const QString& code, qint64 recordId);

private:
    struct States
    {
        QSet<QString> codes;
        QSet<QString> all;
        QSet<QString> madeOrRemoved;
    };
    [[nodiscard]] domain::Result<const States*> ofRecord(qint64 recordId);
    /// Of every record of the kind: slow, and asked only for what the record's own lines lack.
    [[nodiscard]] domain::Result<const States*> ofKind();
    [[nodiscard]] domain::Result<States> read(const AuditFilter& filter);

    UnitOfWork* m_work;
    RecordKind m_kind;
    std::map<qint64, States> m_records;
    std::optional<States> m_whole;
};

} // namespace touyan::application
