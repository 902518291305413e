// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal_results/appraisal_outcome_json.h"
#include "application/packages/import_appraisals.h"
#include "application/ports/appraisal_records.h"

#include <algorithm>
#include <tuple>

namespace touyan::application {

using domain::Result;

namespace {

/// Stores one session of the package.
class AppraisalStore
{
public:
    AppraisalStore(ImportSession& session, AppraisalInPackage& appraisal, const QString& person)
        : m_session(session)
        , m_records(session.work().appraisals())
        , m_appraisal(appraisal)
        , m_person(person)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        TOUYAN_TRY_ASSIGN(const domain::AppraisalSessionId id,
                          m_records.sessions().insert(m_appraisal.session));
        TOUYAN_TRY_ASSIGN(m_stored, m_records.sessions().find(id));
        for (domain::Reportee& reportee : m_appraisal.reportees) {
            reportee.session = id;
            TOUYAN_TRY_ASSIGN(reportee.id, m_records.reportees().insert(reportee));
        }
        TOUYAN_TRY(forms());
        TOUYAN_TRY(ballots());
        TOUYAN_TRY(settledDifferences());
        TOUYAN_TRY(traces());
        TOUYAN_TRY(comments());
        TOUYAN_TRY(draws());
        return finalisations();
    }

private:
    [[nodiscard]] domain::VoterGroupId groupId(std::size_t place) const
    {
        return m_stored.groups[place].id;
    }

    [[nodiscard]] Result<void> forms()
    {
        auto& forms = m_appraisal.forms;
        std::sort(forms.begin(), forms.end(), [](const auto& a, const auto& b) {
            return std::tie(a.group, a.record) < std::tie(b.group, b.record);
        });
        for (const OfForm<QString>& form : forms)
            TOUYAN_TRY(m_records.ballots().addForms(groupId(form.group), {form.record}));
        return {};
    }

    /// In the order of their keys, so that the file does not tell another one.
    [[nodiscard]] Result<void> ballots()
    {
        std::vector<const BallotInPackage*> sorted;
        for (const BallotInPackage& ballot : m_appraisal.ballots)
            sorted.push_back(&ballot);
        std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
            return std::tie(a->group, a->serial) < std::tie(b->group, b->serial);
        });
        for (const BallotInPackage* ballot : sorted) {
            const BallotKey key{groupId(ballot->group), ballot->serial};
            const QString& firstBy = ballot->firstBy.isEmpty() ? m_person : ballot->firstBy;
            TOUYAN_TRY(m_records.ballots().putBallot({key, firstBy, ballot->secondBy}));
            TOUYAN_TRY(rows(key, EntryRound::First, ballot->rows));
            TOUYAN_TRY(
                rows(key, EntryRound::Second,
                     ballot->second == SecondEntry::Same ? ballot->rows : ballot->secondRows));
        }
        return {};
    }

    [[nodiscard]] Result<void> rows(const BallotKey& key, EntryRound round,
                                    const QHash<std::size_t, QByteArray>& marks)
    {
        std::vector<PackedRow> rows;
        for (auto row = marks.cbegin(); row != marks.cend(); ++row)
            rows.push_back({m_appraisal.reportees[row.key()].id, row.value()});
        std::sort(rows.begin(), rows.end(),
                  [](const PackedRow& a, const PackedRow& b) { return a.reportee < b.reportee; });
        return rows.empty() ? Result<void>() : m_records.ballots().replaceRows(key, round, rows);
    }

    [[nodiscard]] Result<void> settledDifferences()
    {
        for (SettledDifferenceInPackage& settled : m_appraisal.settled) {
            const BallotInPackage& ballot = m_appraisal.ballots[settled.ballot];
            settled.difference.ballot = {groupId(ballot.group), ballot.serial};
            settled.difference.reportee = m_appraisal.reportees[settled.reportee].id;
            TOUYAN_TRY(m_records.ballots().putSettledDifference(settled.difference));
        }
        return {};
    }

    [[nodiscard]] Result<void> traces()
    {
        for (OfForm<BallotTrace>& trace : m_appraisal.traces) {
            trace.record.ballot.group = groupId(trace.group);
            TOUYAN_TRY(m_records.ballots().addTrace(trace.record));
        }
        return {};
    }

    [[nodiscard]] Result<void> comments()
    {
        for (const CommentInPackage& said : m_appraisal.comments) {
            domain::AppraisalComment comment;
            comment.session = m_stored.id;
            if (said.reportee)
                comment.reportee = m_appraisal.reportees[*said.reportee].id;
            comment.text = said.text;
            TOUYAN_TRY(m_records.comments().insert(comment));
        }
        return {};
    }

    [[nodiscard]] Result<void> draws()
    {
        for (auto& [number, each] : m_appraisal.draws) {
            each.draw.session = m_stored.id;
            TOUYAN_TRY(m_records.draws().insert(each.draw));
        }
        return {};
    }

    [[nodiscard]] Result<void> finalisations()
    {
        for (auto& [revision, each] : m_appraisal.finalisations) {
            each.finalisation.session = m_stored.id;
            giveIds(each.outcome);
            TOUYAN_TRY(m_records.finalisations().insert(each.finalisation,
                                                        appraisalOutcomeJson(each.outcome)));
        }
        return {};
    }

    /// Groups and reportees of a revision need not be there any more; they stay without ids then.
    void giveIds(AppraisalOutcome& outcome)
    {
        outcome.session.id = m_stored.id;
        for (domain::VoterGroup& group : outcome.session.groups) {
            for (const domain::VoterGroup& stored : m_stored.groups) {
                if (stored.code == group.code)
                    group.id = stored.id;
            }
        }
        for (std::size_t i = 0; i < outcome.reportees.size(); ++i) {
            domain::Reportee& reportee = outcome.reportees[i];
            PostingIdentity& identity = outcome.identities[i];
            reportee.session = m_stored.id;
            const auto posting = m_session.postings.find(identity.code.toUtf8());
            if (posting.value == nullptr)
                continue;
            reportee.posting = posting.value->id;
            identity.person = posting.value->person;
            identity.unit = posting.value->unit;
            for (const domain::Reportee& stored : m_appraisal.reportees) {
                if (stored.posting == reportee.posting)
                    reportee.id = stored.id;
            }
        }
    }

    ImportSession& m_session;
    AppraisalRecords& m_records;
    AppraisalInPackage& m_appraisal;
    const QString& m_person;
    domain::AppraisalSession m_stored;
};

} // namespace

Result<void> storeAppraisals(ImportSession& session, const QString& person)
{
    for (AppraisalInPackage& appraisal : session.appraisals.added)
        TOUYAN_TRY(AppraisalStore(session, appraisal, person).run());
    return {};
}

} // namespace touyan::application
