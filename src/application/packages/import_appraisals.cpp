// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/appraisal_tables.h"
#include "application/packages/import_session.h"

#include "domain/appraisal/appraisal_names.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ExactDecimal;
using domain::Result;

namespace {

constexpr int kLastYear = 9999;
constexpr int kMostCount = 1'000'000;
const ExactDecimal kNothing;
const ExactDecimal kLeastPoints = ExactDecimal::fromMillionths(1);
const ExactDecimal kMostPoints = ExactDecimal::fromInteger(1'000'000);
const ExactDecimal kWhole = ExactDecimal::fromInteger(100);

void readGradeNumbers(TableRows& rows, domain::AppraisalSession& session)
{
    using C = AppraisalSessionColumns;
    const auto read = [&rows](int column, ExactDecimal& number) {
        number = rows.optionalDecimal(column, kNothing, kMostPoints).value_or(number);
    };
    read(C::PointsGood, session.gradePoints[0]);
    read(C::PointsFair, session.gradePoints[1]);
    read(C::PointsOrdinary, session.gradePoints[2]);
    read(C::PointsPoor, session.gradePoints[3]);
    read(C::ThresholdGood, session.gradeThresholds[0]);
    read(C::ThresholdFair, session.gradeThresholds[1]);
    read(C::ThresholdOrdinary, session.gradeThresholds[2]);
}

/// Adds a part of a session, unless its code is there; false when the row cannot be kept.
template <class Part>
bool addPart(CodeRegister<std::size_t>& known, TableRows& rows, int sessionColumn, int codeColumn,
             std::vector<Part>* parts)
{
    const QByteArray key =
        AppraisalsInPackage::key(rows.bytes(sessionColumn), rows.bytes(codeColumn));
    std::optional<std::size_t> place;
    if (rows.isSound() && parts != nullptr)
        place = parts->size();
    if (!known.add(key, place)) {
        rows.refuseDuplicate(codeColumn, rows.text(sessionColumn) + u' ' + rows.text(codeColumn));
        return false;
    }
    return place.has_value();
}

} // namespace

Result<void> importAppraisalSessions(ImportSession& session, TableRows& rows)
{
    using C = AppraisalSessionColumns;
    while (rows.next()) {
        domain::AppraisalSession appraisal;
        appraisal.code = rows.requiredText(C::Code);
        appraisal.year = rows.requiredNumber(C::Year, 1, kLastYear);
        appraisal.title = rows.requiredText(C::Title);
        appraisal.heldOn = rows.optionalDay(C::HeldOn);
        appraisal.mode = rows.requiredEnum<domain::AppraisalMode>(C::Mode);
        appraisal.goodQuotaPercent = rows.optionalDecimal(C::GoodQuota, kNothing, kWhole);
        appraisal.ballotGoodLimit = rows.optionalNumber(C::BallotGoodLimit, 0, kMostCount);
        appraisal.quorumPercent =
            rows.optionalDecimal(C::Quorum, kNothing, kWhole).value_or(appraisal.quorumPercent);
        appraisal.missingGroup = rows.optionalEnum<domain::MissingGroupRule>(C::MissingGroup)
                                     .value_or(appraisal.missingGroup);
        appraisal.minBallots =
            rows.optionalNumber(C::MinBallots, 0, kMostCount).value_or(appraisal.minBallots);
        readGradeNumbers(rows, appraisal);
        std::optional<AppraisalPlace> place;
        if (rows.isSound())
            place = AppraisalPlace{session.appraisals.added.size()};
        if (!session.appraisals.sessions.add(rows.bytes(C::Code), place)) {
            rows.refuseDuplicate(C::Code, appraisal.code);
            continue;
        }
        if (place) {
            session.appraisals.added.emplace_back();
            session.appraisals.added.back().session = std::move(appraisal);
        }
    }
    return {};
}

Result<void> importCriteria(ImportSession& session, TableRows& rows)
{
    using C = CriterionColumns;
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        domain::Criterion criterion;
        criterion.code = rows.requiredText(C::Code);
        criterion.title = rows.requiredText(C::Title);
        if (rows.bytes(C::MaxPoints).isEmpty())
            rows.refuseMissing(C::MaxPoints);
        criterion.maxPoints =
            rows.optionalDecimal(C::MaxPoints, kLeastPoints, kMostPoints).value_or(kLeastPoints);
        auto* parts = appraisal == nullptr ? nullptr : &appraisal->session.criteria;
        if (addPart(session.appraisals.criteria, rows, C::Session, C::Code, parts))
            parts->push_back(std::move(criterion));
    }
    return {};
}

Result<void> importVoterGroups(ImportSession& session, TableRows& rows)
{
    using C = VoterGroupColumns;
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        domain::VoterGroup group;
        group.code = rows.requiredText(C::Code);
        group.title = rows.requiredText(C::Title);
        if (rows.bytes(C::Weight).isEmpty())
            rows.refuseMissing(C::Weight);
        group.weight = rows.optionalDecimal(C::Weight, kNothing, kMostPoints).value_or(kNothing);
        group.invited = rows.optionalNumber(C::Invited, 0, kMostCount).value_or(0);
        group.issued = rows.optionalNumber(C::Issued, 0, kMostCount).value_or(0);
        group.trim = rows.optionalNumber(C::Trim, 0, kMostCount).value_or(0);
        auto* parts = appraisal == nullptr ? nullptr : &appraisal->session.groups;
        if (addPart(session.appraisals.groups, rows, C::Session, C::Code, parts))
            parts->push_back(std::move(group));
    }
    return {};
}

Result<void> importComponents(ImportSession& session, TableRows& rows)
{
    using C = ComponentColumns;
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        domain::AppraisalComponent component;
        component.code = rows.requiredText(C::Component);
        if (rows.bytes(C::Weight).isEmpty())
            rows.refuseMissing(C::Weight);
        component.weight =
            rows.optionalDecimal(C::Weight, kNothing, kMostPoints).value_or(kNothing);
        auto* parts = appraisal == nullptr ? nullptr : &appraisal->session.components;
        if (addPart(session.appraisals.components, rows, C::Session, C::Component, parts))
            parts->push_back(std::move(component));
    }
    return {};
}

Result<void> importReportees(ImportSession& session, TableRows& rows)
{
    using C = ReporteeColumns;
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        const domain::Posting* posting = session.resolve(session.postings, rows, C::Posting);
        domain::Reportee reportee;
        reportee.order = rows.optionalNumber(C::Order, 0, kMostCount);
        reportee.manner = rows.requiredEnum<domain::ReportManner>(C::Manner);
        reportee.veto = rows.requiredYesNo(C::Veto);
        if (posting != nullptr)
            reportee.posting = posting->id;
        auto* parts = appraisal == nullptr ? nullptr : &appraisal->reportees;
        if (addPart(session.appraisals.reportees, rows, C::Session, C::Posting, parts))
            parts->push_back(std::move(reportee));
    }
    return {};
}

} // namespace touyan::application
