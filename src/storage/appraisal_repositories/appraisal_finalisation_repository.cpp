// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appraisal_repositories/appraisal_finalisation_repository.h"

#include "storage/connection/database_integrity.h"

namespace touyan::storage {

using application::AppraisalFinalisation;
using application::RecordKind;
using domain::AppraisalFinalisationId;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

template <>
const RecordMapping<AppraisalFinalisation>& recordMapping<AppraisalFinalisation>()
{
    using F = AppraisalFinalisation;
    static const RecordMapping<F> mapping{
        RecordKind::AppraisalFinalisation,
        u"appraisal_finalisation"_s,
        u"session_id, revision"_s,
        {column<&F::session>(u"session_id"_s, u"appraisal_session"_s),
         column<&F::revision>(u"revision"_s), column<&F::finalisedAt>(u"finalised_at"_s),
         column<&F::finalisedBy>(u"finalised_by"_s), column<&F::undoneAt>(u"undone_at"_s),
         column<&F::undoneBy>(u"undone_by"_s), column<&F::undoReason>(u"undo_reason"_s)},
        [](const F& finalisation) { return QString::number(finalisation.revision); }};
    return mapping;
}

Result<std::vector<AppraisalFinalisation>>
SqlAppraisalFinalisationRepository::ofSession(AppraisalSessionId session)
{
    return m_table.where(u" WHERE session_id = :session ORDER BY revision"_s,
                         {{u":session"_s, session.value()}});
}

Result<AppraisalFinalisationId>
SqlAppraisalFinalisationRepository::insert(const AppraisalFinalisation& finalisation,
                                           const QByteArray& result)
{
    // What is frozen stays: it is made from a sound file only.
    TOUYAN_TRY(demandIntegrity(m_connection));
    const Result<qint64> id = m_table.insert(finalisation);
    if (id.isError()) {
        if (id.error().code != ErrorCode::DuplicateCode)
            return id.error();
        return makeError(
            ErrorCode::AppraisalFinalised,
            {QString::number(finalisation.session.value()), QString::number(finalisation.revision)},
            id.error().detail);
    }
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"INSERT INTO frozen_appraisal (finalisation_id,"
                                             " result) VALUES (:id, :result)"_s));
    statement.bind({{u":id"_s, id.value()}, {u":result"_s, qCompress(result)}});
    TOUYAN_TRY(statement.run());
    return AppraisalFinalisationId(id.value());
}

Result<void> SqlAppraisalFinalisationRepository::markUndone(const AppraisalFinalisation& undone)
{
    // Only the marks of the undoing may change; what was frozen stays.
    TOUYAN_TRY_ASSIGN(AppraisalFinalisation stored, m_table.find(undone.id.value()));
    stored.rowVersion = undone.rowVersion;
    stored.undoneAt = undone.undoneAt;
    stored.undoneBy = undone.undoneBy;
    stored.undoReason = undone.undoReason;
    return m_table.update(stored);
}

Result<QByteArray> SqlAppraisalFinalisationRepository::result(AppraisalFinalisationId finalisation)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"SELECT result FROM frozen_appraisal"
                                             " WHERE finalisation_id = :id"_s));
    statement.bind(u":id"_s, finalisation.value());
    TOUYAN_TRY(statement.run());
    TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
    if (!hasRow) {
        return makeError(ErrorCode::NotFound,
                         {u"appraisal_finalisation"_s, QString::number(finalisation.value())});
    }
    QByteArray result = qUncompress(statement.value(0).toByteArray());
    if (result.isEmpty())
        return makeError(ErrorCode::DatabaseDamaged, {m_connection.path(), u"frozen_appraisal"_s});
    return result;
}

} // namespace touyan::storage
