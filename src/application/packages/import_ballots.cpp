// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/import_session.h"

#include "application/appraisal/packed_marks.h"
#include "application/appraisal/save_reportees.h"
#include "application/ports/appraisal_records.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ExactDecimal;
using domain::Result;

namespace {

/// The place of a part of a session in its session; null when it is refused or unknown, which is
/// told in `column`.
const std::size_t* findPart(CodeRegister<std::size_t>& known, const QByteArray& key,
                            TableRows& rows, int column)
{
    using Register = CodeRegister<std::size_t>;
    if (rows.bytes(column).isEmpty()) {
        rows.refuseMissing(column);
        return nullptr;
    }
    const Register::Found found = known.find(key);
    if (found.state == Register::State::Unknown)
        rows.refuseReference(column);
    else if (found.state == Register::State::Refused)
        rows.spoil();
    return found.value;
}

void readScore(TableRows& rows, domain::ComponentScore& score)
{
    using C = ComponentScoreColumns;
    const QByteArrayView value = rows.bytes(C::Score);
    score.notApplicable = value == QByteArrayView(kNotApplicable.data(), kNotApplicable.size());
    if (!score.notApplicable) {
        score.score =
            rows.optionalDecimal(C::Score, ExactDecimal(), ExactDecimal::fromInteger(1'000'000));
    }
}

/// Finds the row that a mark belongs to. Marks of one row mostly follow each other, so the last
/// ballot and reportee are remembered.
class MarkPlaces
{
public:
    MarkPlaces(ImportSession& session, TableRows& rows)
        : m_session(session)
        , m_rows(rows)
    {
    }

    /// The packed row of the current mark; null when something is refused.
    QByteArray* find()
    {
        using C = BallotMarkColumns;
        AppraisalInPackage* appraisal = findAppraisal();
        if (appraisal == nullptr)
            return nullptr;
        const QByteArray ballotKey = AppraisalsInPackage::key(
            m_rows.bytes(C::Session), m_rows.bytes(C::Group), m_rows.bytes(C::Serial));
        if (ballotKey != m_ballotKey) {
            m_ballot = findBallot(ballotKey);
            m_ballotKey = m_ballot ? ballotKey : QByteArray();
        }
        const QByteArray reporteeKey =
            AppraisalsInPackage::key(m_rows.bytes(C::Session), m_rows.bytes(C::Posting));
        if (reporteeKey != m_reporteeKey) {
            const std::size_t* found =
                findPart(m_session.appraisals.reportees, reporteeKey, m_rows, C::Posting);
            m_reporteeKey = found == nullptr ? QByteArray() : reporteeKey;
            m_reportee = found == nullptr ? std::nullopt : std::optional(*found);
        }
        if (!m_ballot || !m_reportee)
            return nullptr;
        return &appraisal->ballots[*m_ballot].rows[*m_reportee];
    }

private:
    AppraisalInPackage* findAppraisal()
    {
        using C = BallotMarkColumns;
        const QByteArrayView code = m_rows.bytes(C::Session);
        if (m_appraisal == nullptr || code != m_sessionCode) {
            m_appraisal = m_session.resolveAppraisal(m_rows, C::Session);
            m_sessionCode = code.toByteArray();
        }
        return m_appraisal;
    }

    std::optional<std::size_t> findBallot(const QByteArray& key)
    {
        using C = BallotMarkColumns;
        const QByteArray groupKey =
            AppraisalsInPackage::key(m_rows.bytes(C::Session), m_rows.bytes(C::Group));
        if (findPart(m_session.appraisals.groups, groupKey, m_rows, C::Group) == nullptr)
            return std::nullopt;
        const std::size_t* found = findPart(m_session.appraisals.ballots, key, m_rows, C::Serial);
        return found == nullptr ? std::nullopt : std::optional(*found);
    }

    ImportSession& m_session;
    TableRows& m_rows;
    AppraisalInPackage* m_appraisal = nullptr;
    QByteArray m_sessionCode;
    QByteArray m_ballotKey; ///< empty: no ballot was found
    std::optional<std::size_t> m_ballot;
    QByteArray m_reporteeKey; ///< empty: no reportee was found
    std::optional<std::size_t> m_reportee;
};

Result<void> storeBallots(BallotBox& box, const AppraisalInPackage& appraisal,
                          const domain::AppraisalSession& stored,
                          const std::vector<domain::ReporteeId>& reportees, const QString& person)
{
    // In the order of their keys, so that the file does not tell another one.
    std::vector<const BallotInPackage*> sorted;
    for (const BallotInPackage& ballot : appraisal.ballots)
        sorted.push_back(&ballot);
    std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
        return std::tie(a->group, a->serial) < std::tie(b->group, b->serial);
    });
    for (const BallotInPackage* ballot : sorted) {
        const BallotKey key{stored.groups[ballot->group].id, ballot->serial};
        TOUYAN_TRY(box.putBallot({key, person, {}}));
        std::vector<PackedRow> rows;
        for (auto row = ballot->rows.cbegin(); row != ballot->rows.cend(); ++row)
            rows.push_back({reportees[row.key()], row.value()});
        std::sort(rows.begin(), rows.end(),
                  [](const PackedRow& a, const PackedRow& b) { return a.reportee < b.reportee; });
        TOUYAN_TRY(box.replaceRows(key, EntryRound::First, rows));
    }
    return {};
}

} // namespace

Result<void> importComponentScores(ImportSession& session, TableRows& rows)
{
    using C = ComponentScoreColumns;
    CodeRegister<std::size_t> known;
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        domain::ComponentScore score;
        score.component = rows.text(C::Component);
        readScore(rows, score);
        if (score.component == domain::kMeetingComponent) {
            rows.refuseValue(C::Component, u"≠ meeting"_s);
            continue;
        }
        if (appraisal == nullptr)
            continue;
        const QByteArrayView code = rows.bytes(C::Session);
        const std::size_t* reportee =
            findPart(session.appraisals.reportees,
                     AppraisalsInPackage::key(code, rows.bytes(C::Posting)), rows, C::Posting);
        const bool hasComponent = findPart(session.appraisals.components,
                                           AppraisalsInPackage::key(code, rows.bytes(C::Component)),
                                           rows, C::Component) != nullptr;
        const QByteArray key =
            AppraisalsInPackage::key(code, rows.bytes(C::Posting), rows.bytes(C::Component));
        if (!known.add(key, std::size_t{0})) {
            rows.refuseDuplicate(C::Component, rows.text(C::Session) + u' ' +
                                                   rows.text(C::Posting) + u' ' + score.component);
        }
        if (rows.isSound() && reportee != nullptr && hasComponent)
            putComponentScore(appraisal->reportees[*reportee], score);
    }
    return {};
}

Result<void> importBallots(ImportSession& session, TableRows& rows)
{
    using C = BallotColumns;
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        BallotInPackage ballot;
        ballot.serial = rows.requiredText(C::Serial);
        const QByteArrayView code = rows.bytes(C::Session);
        const std::size_t* group = nullptr;
        if (appraisal != nullptr) {
            group = findPart(session.appraisals.groups,
                             AppraisalsInPackage::key(code, rows.bytes(C::Group)), rows, C::Group);
        }
        std::optional<std::size_t> place;
        if (rows.isSound() && group != nullptr)
            place = appraisal->ballots.size();
        if (!session.appraisals.ballots.add(
                AppraisalsInPackage::key(code, rows.bytes(C::Group), rows.bytes(C::Serial)),
                place)) {
            rows.refuseDuplicate(C::Serial, rows.text(C::Session) + u' ' + rows.text(C::Group) +
                                                u' ' + ballot.serial);
            continue;
        }
        if (place) {
            ballot.group = *group;
            appraisal->ballots.push_back(std::move(ballot));
        }
    }
    return {};
}

Result<void> importBallotMarks(ImportSession& session, TableRows& rows)
{
    using C = BallotMarkColumns;
    MarkPlaces places(session, rows);
    while (rows.next()) {
        QByteArray* row = places.find();
        if (row != nullptr && rows.isSound())
            appendMark(*row, rows.bytes(C::Criterion), rows.bytes(C::Value));
    }
    return {};
}

Result<void> storeAppraisals(ImportSession& session, const QString& person)
{
    AppraisalRecords& records = session.work().appraisals();
    for (AppraisalInPackage& appraisal : session.appraisals.added) {
        TOUYAN_TRY_ASSIGN(const domain::AppraisalSessionId id,
                          records.sessions().insert(appraisal.session));
        TOUYAN_TRY_ASSIGN(const domain::AppraisalSession stored, records.sessions().find(id));
        std::vector<domain::ReporteeId> reportees;
        for (domain::Reportee& reportee : appraisal.reportees) {
            reportee.session = id;
            TOUYAN_TRY_ASSIGN(const domain::ReporteeId reporteeId,
                              records.reportees().insert(reportee));
            reportees.push_back(reporteeId);
        }
        TOUYAN_TRY(storeBallots(records.ballots(), appraisal, stored, reportees, person));
    }
    return {};
}

} // namespace touyan::application
