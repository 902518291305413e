// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/code_register.h"
#include "application/packages/package_tables.h"
#include "domain/appraisal/appraisal_session.h"

#include <QHash>

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
    QHash<std::size_t, QByteArray> rows;
};

/// An appraisal session of the package, until everything that belongs to it is known.
struct AppraisalInPackage
{
    domain::AppraisalSession session;
    std::vector<domain::Reportee> reportees;
    std::vector<BallotInPackage> ballots;
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
    std::vector<AppraisalInPackage> added;
};

} // namespace touyan::application
