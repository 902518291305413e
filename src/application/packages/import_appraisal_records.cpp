// SPDX-License-Identifier: GPL-3.0-or-later
// What an office keeps of its appraisals beside what is counted: vetoes, draws, comments, forms,
// who entered ballots, second entries, differences, traces, frozen results.
#include "application/packages/appraisal_tables.h"
#include "application/packages/import_appraisals.h"

#include "application/appraisal_results/appraisal_outcome_json.h"
#include "application/ballots/packed_marks.h"
#include "application/values/ballot_names.h"

#include <QSet>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

constexpr int kMostNumber = 999'999;

/// The reportee that a row names; null after refusing it.
const std::size_t* findReportee(ImportSession& session, TableRows& rows, int sessionColumn,
                                int postingColumn)
{
    return findPart(session.appraisals.reportees,
                    AppraisalsInPackage::key(rows.bytes(sessionColumn), rows.bytes(postingColumn)),
                    rows, postingColumn);
}

const std::size_t* findGroup(ImportSession& session, TableRows& rows, int sessionColumn,
                             int groupColumn)
{
    return findPart(session.appraisals.groups,
                    AppraisalsInPackage::key(rows.bytes(sessionColumn), rows.bytes(groupColumn)),
                    rows, groupColumn);
}

/// Rows of one table by their first columns; refuses the second of the same.
class RowKeys
{
public:
    RowKeys(TableRows& rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }

    /// False after refusing the row in its last key column.
    bool admit()
    {
        QByteArray key;
        QStringList shown;
        for (int column = 0; column < m_columns; ++column) {
            key.append(m_rows.bytes(column).toByteArray()).append('\0');
            shown.append(m_rows.text(column));
        }
        if (m_known.contains(key)) {
            m_rows.refuseDuplicate(m_columns - 1, shown.join(u' '));
            return false;
        }
        m_known.insert(key);
        return true;
    }

private:
    TableRows& m_rows;
    int m_columns;
    QSet<QByteArray> m_known;
};

std::optional<QDateTime> optionalMoment(TableRows& rows, int column)
{
    if (rows.bytes(column).isEmpty())
        return std::nullopt;
    return rows.requiredMoment(column);
}

/// Marks of one criterion, packed.
QString valuesOf(TableRows& rows, int column, const QString& criterion)
{
    const auto marks = unpackMarks(rows.bytes(column));
    const bool isSound =
        marks && std::all_of(marks->begin(), marks->end(),
                             [&](const WrittenMark& mark) { return mark.criterion == criterion; });
    if (!isSound)
        rows.refuseValue(column, criterion + u"=…"_s);
    return rows.text(column);
}

void refuseAt(ImportSession& session, const RefusedRow& place, domain::Error error)
{
    RefusedRow refusal = place;
    refusal.error = std::move(error);
    session.refused.push_back(std::move(refusal));
}

/// The numbers 1, 2 … without gaps.
template <class Numbered, class PlaceOf>
void refuseGaps(ImportSession& session, const std::map<int, Numbered>& all, const QString& column,
                const PlaceOf& placeOf)
{
    int expected = 1;
    for (const auto& [number, each] : all) {
        if (number != expected) {
            refuseAt(session, placeOf(each),
                     makeError(ErrorCode::InvalidValue,
                               {column, QString::number(number), QString::number(expected)}));
            return;
        }
        ++expected;
    }
}

/// Reads the result of one revision from its parts.
void checkFinalisation(ImportSession& session, const AppraisalInPackage& appraisal,
                       FinalisationInPackage& each)
{
    QString text;
    int expected = 1;
    for (const auto& [number, part] : each.parts) {
        if (number != expected)
            break;
        text.append(part);
        ++expected;
    }
    const QString revision = QString::number(each.finalisation.revision);
    if (each.parts.empty() || expected <= each.parts.rbegin()->first) {
        refuseAt(session, each.place,
                 makeError(ErrorCode::UnknownReference,
                           {u"appraisal_result"_s, appraisal.session.code + u' ' + revision + u' ' +
                                                       QString::number(expected)}));
        return;
    }
    auto outcome = appraisalOutcomeFromJson(text.toUtf8());
    if (outcome.isError() || outcome.value().session.code != appraisal.session.code) {
        refuseAt(session, each.place,
                 makeError(
                     ErrorCode::InvalidValue,
                     {u"appraisal_result"_s, appraisal.session.code + u' ' + revision, u"JSON"_s}));
        return;
    }
    each.outcome = withoutIds(std::move(outcome).value());
}

} // namespace

Result<void> importVetoes(ImportSession& session, TableRows& rows)
{
    using C = VetoColumns;
    RowKeys keys(rows, C::Reason);
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        const QString reason = rows.requiredText(C::Reason);
        if (appraisal == nullptr)
            continue;
        const std::size_t* place = findReportee(session, rows, C::Session, C::Posting);
        if (place == nullptr || !keys.admit())
            continue;
        domain::Reportee& reportee = appraisal->reportees[*place];
        if (!reportee.veto)
            rows.refuseValue(C::Posting, u"veto = yes"_s);
        else if (rows.isSound())
            reportee.vetoReason = reason;
    }
    return {};
}

Result<void> importDraws(ImportSession& session, TableRows& rows)
{
    using C = DrawColumns;
    RowKeys keys(rows, C::Seed);
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        AppraisalDraw draw;
        draw.number = rows.requiredNumber(C::Number, 1, kMostNumber);
        bool isNumber = false;
        draw.seed = rows.requiredText(C::Seed).toULongLong(&isNumber);
        if (!rows.bytes(C::Seed).isEmpty() &&
            (!isNumber || QString::number(draw.seed) != rows.text(C::Seed)))
            rows.refuseValue(C::Seed, u"0–18446744073709551615"_s);
        draw.drawnAt = rows.requiredMoment(C::DrawnAt);
        draw.drawnBy = rows.text(C::DrawnBy);
        draw.reason = rows.text(C::Reason);
        draw.postings = rows.list(C::Order);
        if (!keys.admit() || appraisal == nullptr || !rows.isSound()) {
            session.appraisals.areDrawsComplete = false;
            continue;
        }
        const int number = draw.number;
        appraisal->draws.emplace(number, DrawInPackage{std::move(draw), rows.place(C::Number)});
    }
    return {};
}

Result<void> importComments(ImportSession& session, TableRows& rows)
{
    using C = CommentColumns;
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        CommentInPackage comment;
        comment.text = rows.requiredText(C::Text);
        if (appraisal == nullptr)
            continue;
        if (!rows.bytes(C::Posting).isEmpty()) {
            const std::size_t* place = findReportee(session, rows, C::Session, C::Posting);
            if (place != nullptr)
                comment.reportee = *place;
        }
        if (rows.isSound())
            appraisal->comments.push_back(std::move(comment));
    }
    return {};
}

Result<void> importBallotForms(ImportSession& session, TableRows& rows)
{
    using C = BallotFormColumns;
    RowKeys keys(rows, C::Serial + 1);
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        QString serial = rows.requiredText(C::Serial);
        if (appraisal == nullptr)
            continue;
        const std::size_t* group = findGroup(session, rows, C::Session, C::Group);
        if (group != nullptr && keys.admit() && rows.isSound())
            appraisal->forms.push_back({*group, std::move(serial)});
    }
    return {};
}

Result<void> importBallotEntries(ImportSession& session, TableRows& rows)
{
    using C = BallotEntryColumns;
    RowKeys keys(rows, C::FirstBy);
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        QString firstBy = rows.requiredText(C::FirstBy);
        QString secondBy = rows.text(C::SecondBy);
        if (!secondBy.isEmpty() && secondBy.trimmed() == firstBy.trimmed())
            rows.refuse(C::SecondBy, makeError(ErrorCode::AppraisalSamePerson, {secondBy}));
        const auto second = rows.optionalEnum<SecondEntry>(C::Second);
        if (secondBy.isEmpty() && second)
            rows.refuseMissing(C::SecondBy);
        if (!secondBy.isEmpty() && rows.bytes(C::Second).isEmpty())
            rows.refuseMissing(C::Second);
        if (appraisal == nullptr)
            continue;
        const std::size_t* place = findBallot(session, rows);
        if (place == nullptr || !keys.admit() || !rows.isSound())
            continue;
        BallotInPackage& ballot = appraisal->ballots[*place];
        ballot.firstBy = std::move(firstBy);
        ballot.secondBy = std::move(secondBy);
        ballot.second = second;
    }
    return {};
}

Result<void> importSettledDifferences(ImportSession& session, TableRows& rows)
{
    using C = SettledDifferenceColumns;
    RowKeys keys(rows, C::FirstValues);
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        SettledDifference difference;
        difference.criterion = rows.text(C::Criterion);
        difference.firstValues = valuesOf(rows, C::FirstValues, difference.criterion);
        difference.secondValues = valuesOf(rows, C::SecondValues, difference.criterion);
        difference.settledValues = valuesOf(rows, C::SettledValues, difference.criterion);
        difference.settledBy = rows.requiredText(C::SettledBy);
        difference.note = rows.requiredText(C::Note);
        if (appraisal == nullptr)
            continue;
        const std::size_t* ballot = findBallot(session, rows);
        const std::size_t* reportee = findReportee(session, rows, C::Session, C::Posting);
        if (ballot == nullptr || reportee == nullptr || !keys.admit() || !rows.isSound())
            continue;
        appraisal->settled.push_back({*ballot, *reportee, std::move(difference)});
    }
    return {};
}

Result<void> importBallotTraces(ImportSession& session, TableRows& rows)
{
    using C = BallotTraceColumns;
    RowKeys keys(rows, C::Times);
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        BallotTrace trace;
        trace.ballot.serial = rows.requiredText(C::Serial);
        trace.round = rows.requiredEnum<EntryRound>(C::Round);
        trace.step = rows.requiredEnum<BallotStep>(C::Step);
        trace.actor = rows.requiredText(C::Actor);
        trace.reason = rows.text(C::Reason);
        trace.times = rows.requiredNumber(C::Times, 1, kMostNumber);
        if (appraisal == nullptr)
            continue;
        const std::size_t* group = findGroup(session, rows, C::Session, C::Group);
        if (group != nullptr && keys.admit() && rows.isSound())
            appraisal->traces.push_back({*group, std::move(trace)});
    }
    return {};
}

Result<void> importFinalisations(ImportSession& session, TableRows& rows)
{
    using C = FinalisationColumns;
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        FinalisationInPackage each;
        AppraisalFinalisation& finalisation = each.finalisation;
        finalisation.revision = rows.requiredNumber(C::Revision, 1, kMostNumber);
        finalisation.finalisedAt = rows.requiredMoment(C::FinalisedAt);
        finalisation.finalisedBy = rows.text(C::FinalisedBy);
        finalisation.undoneAt = optionalMoment(rows, C::UndoneAt);
        finalisation.undoneBy = rows.text(C::UndoneBy);
        finalisation.undoReason =
            finalisation.undoneAt ? rows.requiredText(C::UndoReason) : rows.text(C::UndoReason);
        const QByteArray key =
            AppraisalsInPackage::key(rows.bytes(C::Session), rows.bytes(C::Revision));
        const bool isKept = appraisal != nullptr && rows.isSound();
        const int revision = finalisation.revision;
        if (!session.appraisals.finalisations.add(key, isKept ? std::optional(revision)
                                                              : std::nullopt)) {
            rows.refuseDuplicate(C::Revision,
                                 rows.text(C::Session) + u' ' + rows.text(C::Revision));
        } else if (isKept) {
            each.place = rows.place(C::Revision);
            appraisal->finalisations.emplace(revision, std::move(each));
        } else {
            session.appraisals.areRevisionsComplete = false;
        }
    }
    return {};
}

Result<void> importFrozenResults(ImportSession& session, TableRows& rows)
{
    using C = FrozenResultColumns;
    RowKeys keys(rows, C::Text);
    while (rows.next()) {
        AppraisalInPackage* appraisal = session.resolveAppraisal(rows, C::Session);
        const int part = rows.requiredNumber(C::Part, 1, kMostNumber);
        QString text = rows.requiredText(C::Text);
        if (appraisal == nullptr)
            continue;
        if (rows.bytes(C::Revision).isEmpty()) {
            rows.refuseMissing(C::Revision);
            continue;
        }
        const auto revision = session.appraisals.finalisations.find(
            AppraisalsInPackage::key(rows.bytes(C::Session), rows.bytes(C::Revision)));
        if (revision.state == CodeRegister<int>::State::Unknown)
            rows.refuseReference(C::Revision);
        if (revision.value == nullptr)
            continue;
        FinalisationInPackage& each = appraisal->finalisations.at(*revision.value);
        if (keys.admit() && rows.isSound())
            each.parts.emplace(part, std::move(text));
        else
            each.isSound = false;
    }
    return {};
}

void checkAppraisals(ImportSession& session)
{
    AppraisalsInPackage& known = session.appraisals;
    for (AppraisalInPackage& appraisal : known.added) {
        if (known.areDrawsComplete) {
            refuseGaps(session, appraisal.draws, u"number"_s,
                       [](const DrawInPackage& draw) { return draw.place; });
        }
        if (known.areRevisionsComplete) {
            refuseGaps(session, appraisal.finalisations, u"revision"_s,
                       [](const FinalisationInPackage& each) { return each.place; });
        }
        for (auto& [revision, each] : appraisal.finalisations) {
            // Only the last one may be in force.
            if (each.finalisation.isInForce() &&
                revision != appraisal.finalisations.rbegin()->first) {
                refuseAt(session, each.place,
                         makeError(ErrorCode::AppraisalFinalised,
                                   {appraisal.session.code, QString::number(revision)}));
            }
            if (each.isSound && known.areResultsComplete)
                checkFinalisation(session, appraisal, each);
        }
    }
}

} // namespace touyan::application
