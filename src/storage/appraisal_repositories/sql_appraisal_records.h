// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/appraisal_repositories/appraisal_draw_repository.h"
#include "storage/appraisal_repositories/appraisal_finalisation_repository.h"
#include "storage/appraisal_repositories/appraisal_session_repository.h"
#include "storage/appraisal_repositories/ballot_box.h"

namespace touyan::storage {

class SqlAppraisalRecords final : public application::AppraisalRecords
{
public:
    explicit SqlAppraisalRecords(SqlConnection& connection)
        : m_sessions(connection)
        , m_reportees(connection)
        , m_comments(connection)
        , m_draws(connection)
        , m_ballots(connection)
        , m_finalisations(connection)
    {
    }

    application::AppraisalSessionRepository& sessions() override { return m_sessions; }
    application::ReporteeRepository& reportees() override { return m_reportees; }
    application::AppraisalCommentRepository& comments() override { return m_comments; }
    application::AppraisalDrawRepository& draws() override { return m_draws; }
    application::BallotBox& ballots() override { return m_ballots; }
    application::AppraisalFinalisationRepository& finalisations() override
    {
        return m_finalisations;
    }

private:
    SqlAppraisalSessionRepository m_sessions;
    SqlReporteeRepository m_reportees;
    SqlAppraisalCommentRepository m_comments;
    SqlAppraisalDrawRepository m_draws;
    SqlBallotBox m_ballots;
    SqlAppraisalFinalisationRepository m_finalisations;
};

} // namespace touyan::storage
