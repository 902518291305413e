// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/appraisal_outcome.h"
#include "application/package_files/code_register.h"
#include "application/package_files/import_outcome.h"
#include "application/packages/appraisal_tables.h"
#include "application/packages/package_tables.h"
#include "application/values/appraisal_draw.h"
#include "application/values/ballot_record.h"
#include "domain/appraisal/appraisal_session.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace touyan::application {

/// Where an appraisal session stands: its place among those of the package; none: in the database.
struct AppraisalPlace
{
    std::optional<std::size_t> inPackage;
};

/// A ballot of the package with its marks, packed, by place of the reportee.
struct BallotInPackage
{
    std::size_t group = 0;
    QString serial;
    QString firstBy;                   ///< empty: the package does not say
    QString secondBy;                  ///< empty: it was not entered a second time
    std::optional<SecondEntry> second; ///< what the second entry says
    QHash<std::size_t, QByteArray> rows;
    QHash<std::size_t, QByteArray> secondRows;
};

/// What was said of a reportee, or of all.
struct CommentInPackage
{
    std::optional<std::size_t> reportee; ///< place; none: collective
    QString text;
};

struct SettledDifferenceInPackage
{
    std::size_t ballot = 0;       ///< place
    std::size_t reportee = 0;     ///< place
    SettledDifference difference; ///< without ids
};

/// Something that is known by the place of its group and a serial.
template <class Record>
struct OfForm
{
    std::size_t group = 0;
    Record record;
};

struct DrawInPackage
{
    AppraisalDraw draw;
    RefusedRow place; ///< of its number
};

/// One revision of a finalised session.
struct FinalisationInPackage
{
    AppraisalFinalisation finalisation;
    RefusedRow place;             ///< of its revision
    std::map<int, QString> parts; ///< of the result's text, by number
    bool isSound = true;          ///< no row of it was refused
    AppraisalOutcome outcome;     ///< read from the parts, without ids
};

/// An appraisal session of the package, until everything that belongs to it is known.
struct AppraisalInPackage
{
    domain::AppraisalSession session;
    std::vector<domain::Reportee> reportees;
    std::vector<BallotInPackage> ballots;
    std::vector<CommentInPackage> comments;
    std::vector<OfForm<QString>> forms; ///< serials
    std::vector<SettledDifferenceInPackage> settled;
    std::vector<OfForm<BallotTrace>> traces;
    std::map<int, DrawInPackage> draws;                 ///< by number
    std::map<int, FinalisationInPackage> finalisations; ///< by revision
};

/// The appraisal sessions of one import. What belongs to a session is known by the session's code
/// and its own.
struct AppraisalsInPackage
{
    /// The code of a part: that of its session, and its own one or two.
    [[nodiscard]] static QByteArray key(QByteArrayView session, QByteArrayView code,
                                        QByteArrayView more = {})
    {
        QByteArray key;
        key.reserve(session.size() + code.size() + more.size() + 2);
        for (const QByteArrayView part : {session, code, more})
            key.append(part.data(), part.size()).append('\0');
        return key;
    }

    void setIncomplete(const PackageTableSpec& table);

    CodeRegister<AppraisalPlace> sessions;
    CodeRegister<std::size_t> criteria;   ///< place in its session
    CodeRegister<std::size_t> groups;     ///< place in its session
    CodeRegister<std::size_t> components; ///< place in its session
    CodeRegister<std::size_t> reportees;  ///< place in its session
    CodeRegister<std::size_t> ballots;    ///< place in its session
    CodeRegister<int> finalisations;      ///< revision
    // No row of the table was refused, and it could be read to its end.
    bool areDrawsComplete = true;
    bool areRevisionsComplete = true;
    bool areResultsComplete = true; ///< the table could be read to its end
    std::vector<AppraisalInPackage> added;
};

} // namespace touyan::application
