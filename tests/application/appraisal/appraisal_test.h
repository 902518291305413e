// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/prepare_forms.h"
#include "application/appraisal/save_reportees.h"
#include "application/appraisal/save_session.h"
#include "application/appraisal_results/finalise_session.h"
#include "application/appraisal_results/tally_session.h"
#include "application/audit_expectation.h"
#include "application/ballots/enter_ballots.h"
#include "application/ballots/settle_differences.h"
#include "support/use_case_fixture.h"

namespace touyan::test {

/// A session of 2019 in an office: score mode, the criteria C01 and C02 of ten points, the groups
/// G1 (60, five invited and issued) and G2 (40, four), the meeting 70 and the routine 30; reportees
/// P00001 (routine 90) and P00002 (routine 80).
struct SampleAppraisal
{
    explicit SampleAppraisal(UseCaseOffice& office);

    [[nodiscard]] application::BallotKey ballot(size_t group, const QString& serial) const
    {
        return {session.groups[group].id, serial};
    }
    /// A form that gives both criteria of both reportees this value.
    [[nodiscard]] application::EnterBallotRequest form(size_t group, const QString& serial,
                                                       const QString& value,
                                                       application::EntryRound round) const;
    /// Enters such a form twice, by 甲 and 乙.
    void enterTwice(UseCaseOffice& office, size_t group, const QString& serial,
                    const QString& value) const;
    /// Three ballots of each group, entered twice: G1 8, 9, 10; G2 7, 8, 9.
    void enterAll(UseCaseOffice& office) const;

    domain::AppraisalSession session;
    std::vector<application::NamedReportee> reportees; ///< by posting code
};

class AppraisalTest : public UseCaseTest
{
protected:
    AppraisalTest()
        : m_sample(office())
    {
    }

    [[nodiscard]] const SampleAppraisal& sample() const { return m_sample; }
    [[nodiscard]] domain::AppraisalSessionId id() const { return m_sample.session.id; }
    [[nodiscard]] domain::AppraisalSession stored()
    {
        return valueOf(application::listSessions(context())).front().session;
    }

private:
    SampleAppraisal m_sample;
};

} // namespace touyan::test
