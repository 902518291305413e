// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appraisal_repositories/appraisal_draw_repository.h"

#include "storage/sql/stored_value.h"

namespace touyan::storage {

using application::AppraisalDraw;
using domain::AppraisalSessionId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

Result<std::vector<AppraisalDraw>> SqlAppraisalDrawRepository::ofSession(AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(
        SqlStatement statement,
        m_connection.statement(u"SELECT number, seed, drawn_at, drawn_by, reason, speaking_order"
                               " FROM appraisal_draw WHERE session_id = :session"
                               " ORDER BY number"_s));
    statement.bind(u":session"_s, session.value());
    TOUYAN_TRY(statement.run());
    std::vector<AppraisalDraw> draws;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return draws;
        AppraisalDraw draw;
        draw.session = session;
        draw.number = statement.value(0).toInt();
        bool isNumber = false;
        draw.seed = statement.value(1).toString().toULongLong(&isNumber);
        if (!isNumber || !fromStored(statement.value(2), draw.drawnAt)) {
            return domain::makeError(domain::ErrorCode::DatabaseDamaged,
                                     {m_connection.path(), u"appraisal_draw"_s});
        }
        draw.drawnBy = statement.value(3).toString();
        draw.reason = statement.value(4).toString();
        draw.postings = statement.value(5).toString().split(u';', Qt::SkipEmptyParts);
        draws.push_back(std::move(draw));
    }
}

Result<void> SqlAppraisalDrawRepository::insert(const AppraisalDraw& draw)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(
                          u"INSERT INTO appraisal_draw (session_id, number, seed, drawn_at,"
                          " drawn_by, reason, speaking_order) VALUES (:session, :number, :seed,"
                          " :at, :by, :reason, :order)"_s));
    statement.bind({{u":session"_s, draw.session.value()},
                    {u":number"_s, draw.number},
                    {u":seed"_s, QString::number(draw.seed)},
                    {u":at"_s, toStored(draw.drawnAt)},
                    {u":by"_s, toStored(draw.drawnBy)},
                    {u":reason"_s, toStored(draw.reason)},
                    {u":order"_s, toStored(draw.postings.join(u';'))}});
    return statement.run();
}

} // namespace touyan::storage
