// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/import_appraisals.h"

#include "application/appraisal/save_reportees.h"
#include "application/ballots/packed_marks.h"
#include "application/ports/appraisal_records.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ExactDecimal;
using domain::Result;

namespace {

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
    MarkPlaces(ImportSession& session, TableRows& rows, EntryRound round)
        : m_session(session)
        , m_rows(rows)
        , m_round(round)
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
            m_ballot = findBallotOfRow(*appraisal);
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
        BallotInPackage& ballot = appraisal->ballots[*m_ballot];
        return m_round == EntryRound::First ? &ballot.rows[*m_reportee]
                                            : &ballot.secondRows[*m_reportee];
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

    std::optional<std::size_t> findBallotOfRow(const AppraisalInPackage& appraisal)
    {
        const std::size_t* found = findBallot(m_session, m_rows);
        if (found == nullptr)
            return std::nullopt;
        // Second marks are listed for ballots that say so.
        if (m_round == EntryRound::Second &&
            appraisal.ballots[*found].second != SecondEntry::Listed) {
            m_rows.refuseReference(BallotMarkColumns::Serial);
            return std::nullopt;
        }
        return *found;
    }

    ImportSession& m_session;
    TableRows& m_rows;
    EntryRound m_round;
    AppraisalInPackage* m_appraisal = nullptr;
    QByteArray m_sessionCode;
    QByteArray m_ballotKey; ///< empty: no ballot was found
    std::optional<std::size_t> m_ballot;
    QByteArray m_reporteeKey; ///< empty: no reportee was found
    std::optional<std::size_t> m_reportee;
};

Result<void> importMarks(ImportSession& session, TableRows& rows, EntryRound round)
{
    using C = BallotMarkColumns;
    MarkPlaces places(session, rows, round);
    while (rows.next()) {
        QByteArray* row = places.find();
        if (row != nullptr && rows.isSound())
            appendMark(*row, rows.bytes(C::Criterion), rows.bytes(C::Value));
    }
    return {};
}

} // namespace

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

const std::size_t* findBallot(ImportSession& session, TableRows& rows)
{
    using C = BallotColumns;
    AppraisalsInPackage& known = session.appraisals;
    const QByteArrayView code = rows.bytes(C::Session);
    const QByteArrayView group = rows.bytes(C::Group);
    if (findPart(known.groups, AppraisalsInPackage::key(code, group), rows, C::Group) == nullptr)
        return nullptr;
    return findPart(known.ballots, AppraisalsInPackage::key(code, group, rows.bytes(C::Serial)),
                    rows, C::Serial);
}

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
    return importMarks(session, rows, EntryRound::First);
}

Result<void> importSecondMarks(ImportSession& session, TableRows& rows)
{
    return importMarks(session, rows, EntryRound::Second);
}

} // namespace touyan::application
