// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/package_export/export_appraisals.h"

#include "application/package_export/exported_appraisal.h"

#include "application/ballots/packed_marks.h"
#include "application/ports/appraisal_records.h"
#include "domain/appraisal/appraisal_names.h"

#include <algorithm>
#include <array>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::ErrorCode;
using domain::identifierName;
using domain::Result;

namespace {

QString decimalText(const std::optional<domain::ExactDecimal>& value)
{
    return value ? value->toString() : QString();
}

QString scoreText(const domain::ComponentScore& score)
{
    return score.notApplicable ? QString(kNotApplicable) : decimalText(score.score);
}

class AppraisalExport
{
public:
    AppraisalExport(UnitOfWork& work, const RecordCodes& codes, PackageTablesWriter& tables)
        : m_records(work.appraisals())
        , m_codes(codes)
        , m_tables(tables)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        TOUYAN_TRY(load());
        TOUYAN_TRY(write(package_tables::kAppraisalSessions, &AppraisalExport::sessionRow));
        TOUYAN_TRY(write(package_tables::kCriteria, &AppraisalExport::criteria));
        TOUYAN_TRY(write(package_tables::kVoterGroups, &AppraisalExport::groups));
        TOUYAN_TRY(write(package_tables::kComponents, &AppraisalExport::components));
        TOUYAN_TRY(write(package_tables::kReportees, &AppraisalExport::reportees));
        TOUYAN_TRY(write(package_tables::kComponentScores, &AppraisalExport::componentScores));
        TOUYAN_TRY(write(package_tables::kBallots, &AppraisalExport::ballots));
        TOUYAN_TRY(write(package_tables::kBallotMarks, &AppraisalExport::ballotMarks));
        return exportAppraisalRecords(m_records, m_appraisals, m_tables);
    }

private:
    using RowsOf = Result<void> (AppraisalExport::*)(const ExportedAppraisal&);

    [[nodiscard]] Result<void> load()
    {
        TOUYAN_TRY_ASSIGN(auto sessions, m_records.sessions().all());
        std::sort(
            sessions.begin(), sessions.end(),
            [](const AppraisalSession& a, const AppraisalSession& b) { return a.code < b.code; });
        for (AppraisalSession& session : sessions) {
            ExportedAppraisal appraisal;
            TOUYAN_TRY_ASSIGN(auto reportees, m_records.reportees().ofSession(session.id));
            for (domain::Reportee& reportee : reportees) {
                appraisal.reportees.push_back(
                    {m_codes.of(RecordKind::Posting.name(), reportee.posting.value()),
                     std::move(reportee)});
            }
            std::sort(appraisal.reportees.begin(), appraisal.reportees.end(),
                      [](const CodedReportee& a, const CodedReportee& b) {
                          return a.posting < b.posting;
                      });
            TOUYAN_TRY_ASSIGN(appraisal.ballots, m_records.ballots().ballots(session.id));
            appraisal.session = std::move(session);
            std::stable_sort(appraisal.ballots.begin(), appraisal.ballots.end(),
                             [&](const BallotRecord& a, const BallotRecord& b) {
                                 return appraisal.groupPlace(a.key.group) <
                                        appraisal.groupPlace(b.key.group);
                             });
            m_appraisals.push_back(std::move(appraisal));
        }
        return {};
    }

    [[nodiscard]] Result<void> write(const PackageTableSpec& table, RowsOf rows)
    {
        return m_tables.writeTableOf(
            table, m_appraisals,
            [this, rows](const ExportedAppraisal& appraisal) { return (this->*rows)(appraisal); });
    }

    [[nodiscard]] Result<void> sessionRow(const ExportedAppraisal& appraisal)
    {
        const AppraisalSession& s = appraisal.session;
        return m_tables.writeRow<17>(
            {s.code, QString::number(s.year), s.title, dayText(s.heldOn), identifierName(s.mode),
             decimalText(s.goodQuotaPercent), numberText(s.ballotGoodLimit),
             s.quorumPercent.toString(), identifierName(s.missingGroup),
             QString::number(s.minBallots), s.gradePoints[0].toString(),
             s.gradePoints[1].toString(), s.gradePoints[2].toString(), s.gradePoints[3].toString(),
             s.gradeThresholds[0].toString(), s.gradeThresholds[1].toString(),
             s.gradeThresholds[2].toString()});
    }

    [[nodiscard]] Result<void> criteria(const ExportedAppraisal& appraisal)
    {
        for (const domain::Criterion& criterion : appraisal.session.criteria) {
            TOUYAN_TRY(m_tables.writeRow<4>({appraisal.session.code, criterion.code,
                                             criterion.title, criterion.maxPoints.toString()}));
        }
        return {};
    }

    [[nodiscard]] Result<void> groups(const ExportedAppraisal& appraisal)
    {
        for (const domain::VoterGroup& group : appraisal.session.groups) {
            TOUYAN_TRY(
                m_tables.writeRow<7>({appraisal.session.code, group.code, group.title,
                                      group.weight.toString(), QString::number(group.invited),
                                      QString::number(group.issued), QString::number(group.trim)}));
        }
        return {};
    }

    [[nodiscard]] Result<void> components(const ExportedAppraisal& appraisal)
    {
        for (const domain::AppraisalComponent& component : appraisal.session.components) {
            TOUYAN_TRY(m_tables.writeRow<3>(
                {appraisal.session.code, component.code, component.weight.toString()}));
        }
        return {};
    }

    [[nodiscard]] Result<void> reportees(const ExportedAppraisal& appraisal)
    {
        for (const auto& [posting, reportee] : appraisal.reportees) {
            TOUYAN_TRY(m_tables.writeRow<5>(
                {appraisal.session.code, posting, numberText(reportee.order),
                 identifierName(reportee.manner), reportee.veto ? u"yes"_s : u"no"_s}));
        }
        return {};
    }

    [[nodiscard]] Result<void> componentScores(const ExportedAppraisal& appraisal)
    {
        for (const auto& [posting, reportee] : appraisal.reportees) {
            for (const domain::ComponentScore& score : reportee.componentScores) {
                TOUYAN_TRY(m_tables.writeRow<4>(
                    {appraisal.session.code, posting, score.component, scoreText(score)}));
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> ballots(const ExportedAppraisal& appraisal)
    {
        for (const BallotRecord& ballot : appraisal.ballots) {
            TOUYAN_TRY(
                m_tables.writeRow<3>({appraisal.session.code, appraisal.groupCode(ballot.key.group),
                                      ballot.key.serial}));
        }
        return {};
    }

    [[nodiscard]] Result<void> ballotMarks(const ExportedAppraisal& appraisal)
    {
        for (const BallotRecord& ballot : appraisal.ballots)
            TOUYAN_TRY(exportMarks(m_records.ballots(), appraisal, ballot.key, EntryRound::First,
                                   m_tables));
        return {};
    }

    AppraisalRecords& m_records;
    const RecordCodes& m_codes;
    PackageTablesWriter& m_tables;
    std::vector<ExportedAppraisal> m_appraisals;
};

} // namespace

Result<void> exportMarks(BallotBox& box, const ExportedAppraisal& appraisal,
                         const BallotKey& ballot, EntryRound round, PackageTablesWriter& tables)
{
    TOUYAN_TRY_ASSIGN(const auto rows, box.rows(ballot, round));
    std::unordered_map<domain::ReporteeId, const QByteArray*> marksOf;
    for (const PackedRow& packed : rows)
        marksOf[packed.reportee] = &packed.marks;
    std::array<QString, 6> fields{appraisal.session.code, appraisal.groupCode(ballot.group),
                                  ballot.serial};
    for (const auto& [posting, reportee] : appraisal.reportees) {
        const auto packed = marksOf.find(reportee.id);
        if (packed == marksOf.end())
            continue;
        auto marks = unpackMarks(*packed->second);
        if (!marks) {
            return domain::makeError(ErrorCode::DatabaseDamaged,
                                     {appraisal.session.code, u"ballot_row"_s});
        }
        fields[BallotMarkColumns::Posting] = posting;
        for (WrittenMark& mark : *marks) {
            fields[BallotMarkColumns::Criterion] = std::move(mark.criterion);
            fields[BallotMarkColumns::Value] = std::move(mark.value);
            TOUYAN_TRY(tables.write(fields));
        }
    }
    return {};
}

Result<void> exportAppraisals(UnitOfWork& work, const RecordCodes& codes,
                              PackageTablesWriter& tables)
{
    return AppraisalExport(work, codes, tables).run();
}

} // namespace touyan::application
