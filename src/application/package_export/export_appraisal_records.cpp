// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/package_export/exported_appraisal.h"

#include "application/appraisal_results/appraisal_outcome_json.h"
#include "application/packages/appraisal_tables.h"
#include "application/packages/package_tables_writer.h"
#include "application/values/ballot_names.h"
#include "application/values/utf8_text.h"

#include <array>

namespace touyan::application {

using domain::Result;

namespace {

/// A field holds at most 1 000 000 bytes; a character of the text has at most three, its quotes are
/// doubled.
constexpr qsizetype kPartLength = 150'000;

/// Parts of a text, none of which begins in the middle of a character.
QStringList partsOf(const QString& text)
{
    QStringList parts;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = std::min(begin + kPartLength, text.size());
        if (end < text.size() && text.at(end).isLowSurrogate())
            --end;
        parts.append(text.mid(begin, end - begin));
        begin = end;
    }
    return parts;
}

/// One run.
class AppraisalRecordsExport
{
public:
    AppraisalRecordsExport(AppraisalRecords& records,
                           const std::vector<ExportedAppraisal>& appraisals,
                           PackageTablesWriter& tables)
        : m_records(records)
        , m_appraisals(appraisals)
        , m_tables(tables)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        using Self = AppraisalRecordsExport;
        TOUYAN_TRY(write(package_tables::kVetoes, &Self::vetoes));
        TOUYAN_TRY(write(package_tables::kDraws, &Self::draws));
        TOUYAN_TRY(write(package_tables::kComments, &Self::comments));
        TOUYAN_TRY(write(package_tables::kBallotForms, &Self::forms));
        TOUYAN_TRY(write(package_tables::kBallotEntries, &Self::entries));
        TOUYAN_TRY(write(package_tables::kSecondMarks, &Self::secondMarks));
        TOUYAN_TRY(write(package_tables::kSettledDifferences, &Self::settledDifferences));
        TOUYAN_TRY(write(package_tables::kBallotTraces, &Self::traces));
        TOUYAN_TRY(write(package_tables::kFinalisations, &Self::finalisations));
        return write(package_tables::kFrozenResults, &Self::frozenResults);
    }

private:
    using RowsOf = Result<void> (AppraisalRecordsExport::*)(const ExportedAppraisal&);

    [[nodiscard]] Result<void> write(const PackageTableSpec& table, RowsOf rows)
    {
        return m_tables.writeTableOf(
            table, m_appraisals,
            [this, rows](const ExportedAppraisal& appraisal) { return (this->*rows)(appraisal); });
    }

    /// Rows that come in another order than that of their fields.
    template <std::size_t N>
    [[nodiscard]] Result<void> sorted(std::vector<std::array<QString, N>> rows)
    {
        std::sort(rows.begin(), rows.end());
        for (const auto& each : rows)
            TOUYAN_TRY(m_tables.writeRow(each));
        return {};
    }

    [[nodiscard]] Result<void> vetoes(const ExportedAppraisal& appraisal)
    {
        for (const auto& [posting, reportee] : appraisal.reportees) {
            if (reportee.veto && !reportee.vetoReason.isEmpty())
                TOUYAN_TRY(
                    m_tables.writeRow<3>({appraisal.session.code, posting, reportee.vetoReason}));
        }
        return {};
    }

    [[nodiscard]] Result<void> draws(const ExportedAppraisal& appraisal)
    {
        TOUYAN_TRY_ASSIGN(const auto draws, m_records.draws().ofSession(appraisal.session.id));
        for (const AppraisalDraw& draw : draws) {
            TOUYAN_TRY(m_tables.writeRow<7>({appraisal.session.code, QString::number(draw.number),
                                             QString::number(draw.seed), momentText(draw.drawnAt),
                                             draw.drawnBy, draw.reason,
                                             draw.postings.join(QChar(kListSeparator))}));
        }
        return {};
    }

    [[nodiscard]] Result<void> comments(const ExportedAppraisal& appraisal)
    {
        TOUYAN_TRY_ASSIGN(const auto comments,
                          m_records.comments().ofSession(appraisal.session.id));
        std::vector<std::array<QString, 3>> rows;
        for (const domain::AppraisalComment& comment : comments) {
            rows.push_back({appraisal.session.code,
                            comment.reportee ? appraisal.postingCode(*comment.reportee) : QString(),
                            comment.text});
        }
        return sorted(std::move(rows));
    }

    [[nodiscard]] Result<void> forms(const ExportedAppraisal& appraisal)
    {
        for (const domain::VoterGroup& group : appraisal.session.groups) {
            TOUYAN_TRY_ASSIGN(const QStringList serials, m_records.ballots().forms(group.id));
            for (const QString& serial : serials)
                TOUYAN_TRY(m_tables.writeRow<3>({appraisal.session.code, group.code, serial}));
        }
        return {};
    }

    [[nodiscard]] Result<void> entries(const ExportedAppraisal& appraisal)
    {
        for (const BallotRecord& ballot : appraisal.ballots) {
            TOUYAN_TRY_ASSIGN(const auto second, secondEntry(ballot));
            TOUYAN_TRY(m_tables.writeRow<6>(
                {appraisal.session.code, appraisal.groupCode(ballot.key.group), ballot.key.serial,
                 ballot.firstBy, ballot.secondBy, enumText(second)}));
        }
        return {};
    }

    /// Two entries mostly agree; then the second one need not be written.
    [[nodiscard]] Result<std::optional<SecondEntry>> secondEntry(const BallotRecord& ballot)
    {
        if (ballot.secondBy.isEmpty())
            return std::optional<SecondEntry>();
        TOUYAN_TRY_ASSIGN(const auto first,
                          m_records.ballots().rows(ballot.key, EntryRound::First));
        TOUYAN_TRY_ASSIGN(const auto second,
                          m_records.ballots().rows(ballot.key, EntryRound::Second));
        return std::optional(first == second ? SecondEntry::Same : SecondEntry::Listed);
    }

    [[nodiscard]] Result<void> secondMarks(const ExportedAppraisal& appraisal)
    {
        for (const BallotRecord& ballot : appraisal.ballots) {
            TOUYAN_TRY_ASSIGN(const auto second, secondEntry(ballot));
            if (second == SecondEntry::Listed) {
                TOUYAN_TRY(exportMarks(m_records.ballots(), appraisal, ballot.key,
                                       EntryRound::Second, m_tables));
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> settledDifferences(const ExportedAppraisal& appraisal)
    {
        TOUYAN_TRY_ASSIGN(const auto differences,
                          m_records.ballots().settledDifferences(appraisal.session.id));
        std::vector<std::array<QString, 10>> rows;
        for (const SettledDifference& each : differences) {
            rows.push_back({appraisal.session.code, appraisal.groupCode(each.ballot.group),
                            each.ballot.serial, appraisal.postingCode(each.reportee),
                            each.criterion, each.firstValues, each.secondValues, each.settledValues,
                            each.settledBy, each.note});
        }
        return sorted(std::move(rows));
    }

    [[nodiscard]] Result<void> traces(const ExportedAppraisal& appraisal)
    {
        TOUYAN_TRY_ASSIGN(const auto traces, m_records.ballots().traces(appraisal.session.id));
        std::vector<std::array<QString, 8>> rows;
        for (const BallotTrace& trace : traces) {
            rows.push_back({appraisal.session.code, appraisal.groupCode(trace.ballot.group),
                            trace.ballot.serial, enumText(trace.round), enumText(trace.step),
                            trace.actor, trace.reason, QString::number(trace.times)});
        }
        return sorted(std::move(rows));
    }

    [[nodiscard]] Result<void> finalisations(const ExportedAppraisal& appraisal)
    {
        TOUYAN_TRY_ASSIGN(const auto revisions,
                          m_records.finalisations().ofSession(appraisal.session.id));
        for (const AppraisalFinalisation& each : revisions) {
            TOUYAN_TRY(m_tables.writeRow<7>({appraisal.session.code, QString::number(each.revision),
                                             momentText(each.finalisedAt), each.finalisedBy,
                                             each.undoneAt ? momentText(*each.undoneAt) : QString(),
                                             each.undoneBy, each.undoReason}));
        }
        return {};
    }

    [[nodiscard]] Result<void> frozenResults(const ExportedAppraisal& appraisal)
    {
        TOUYAN_TRY_ASSIGN(const auto revisions,
                          m_records.finalisations().ofSession(appraisal.session.id));
        for (const AppraisalFinalisation& each : revisions) {
            TOUYAN_TRY_ASSIGN(const QByteArray json, m_records.finalisations().result(each.id));
            TOUYAN_TRY_ASSIGN(AppraisalOutcome outcome, appraisalOutcomeFromJson(json));
            const QByteArray text = appraisalOutcomeJson(withoutIds(std::move(outcome)));
            int number = 0;
            for (const QString& part : partsOf(textOfUtf8(text))) {
                TOUYAN_TRY(
                    m_tables.writeRow<4>({appraisal.session.code, QString::number(each.revision),
                                          QString::number(++number), part}));
            }
        }
        return {};
    }

    AppraisalRecords& m_records;
    const std::vector<ExportedAppraisal>& m_appraisals;
    PackageTablesWriter& m_tables;
};

} // namespace

Result<void> exportAppraisalRecords(AppraisalRecords& records,
                                    const std::vector<ExportedAppraisal>& appraisals,
                                    PackageTablesWriter& tables)
{
    return AppraisalRecordsExport(records, appraisals, tables).run();
}

} // namespace touyan::application
