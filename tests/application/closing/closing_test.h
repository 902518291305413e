// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/closing/close_quarter.h"
#include "application/reports/build_quarterly_report.h"
#include "application/reports/quarterly_report_json.h"
#include "support/use_case_fixture.h"

namespace touyan::test {

/// The quarter that seedQuarter() fills.
inline const domain::PeriodKey kQuarter{domain::Cadence::Quarterly, 2019, 3};

/// That quarter, not closed yet.
class ClosingTest : public UseCaseTest
{
protected:
    ClosingTest() { seedQuarter(office()); }

    application::QuarterClosing close(QDate asOf = {2019, 10, 15})
    {
        return valueOf(application::closeQuarter(context(), {kQuarter, asOf}));
    }
    QByteArray report(std::optional<QDate> asOf = std::nullopt)
    {
        return application::quarterlyReportJson(
            valueOf(application::buildQuarterlyReport(context(), {kQuarter, asOf})));
    }
    domain::PostingId posting(const QString& code) { return office().posting(code).id; }
    domain::Entry entryOf(const QString& posting, const QString& item)
    {
        for (const domain::Entry& entry : office().entries()) {
            if (entry.posting == office().posting(posting).id && entry.item == office().item(item))
                return entry;
        }
        throw std::runtime_error("no such entry");
    }
};

} // namespace touyan::test
