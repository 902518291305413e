// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_code.h"
#include "domain/appraisal/form_layout.h"
#include "domain/people/posting.h"

namespace touyan::test {

inline constexpr int kSampleReportees = 21;

/// The form of group G3 of session A1: 21 reportees, in score mode ten topics of 10 points.
[[nodiscard]] inline domain::FormLayout sampleForm(domain::AppraisalMode mode)
{
    using namespace Qt::Literals::StringLiterals;
    domain::AppraisalSession session;
    session.code = u"A1"_s;
    session.mode = mode;
    for (int number = 1; number <= 10; ++number) {
        session.criteria.push_back({u"C%1"_s.arg(number), u"驻点联系群众与基层治理"_s,
                                    domain::ExactDecimal::fromInteger(10)});
    }
    domain::VoterGroup group;
    group.code = u"G3"_s;
    std::vector<domain::FormReportee> reportees;
    for (int number = 1; number <= kSampleReportees; ++number)
        reportees.push_back(
            {domain::ReporteeId(number), domain::PostingId(number), u"P%1"_s.arg(number)});
    auto layout = domain::layOutForm(session, group, reportees);
    return std::move(layout).value();
}

/// The code of a page of the form with this serial.
[[nodiscard]] inline QString sampleCode(const domain::FormLayout& layout,
                                        const domain::FormPage& page, int serial)
{
    using namespace Qt::Literals::StringLiterals;
    return domain::formCodeText(
        {u"A1"_s, u"G3"_s, QString::number(serial), page.number, layout.fingerprint});
}

} // namespace touyan::test
