// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/read_scanned_forms.h"

#include <QString>

#include <vector>

namespace touyan::widgets {

/// What a person has read of doubtful marks, kept while files are added and all are read again. It
/// counts as long as a mark looks as it did: another picture of the form may raise another doubt.
class ScanDecisions
{
public:
    /// Writes the value into a mark of the ballot and remembers it.
    void decide(application::ScannedBallot& ballot, size_t mark, const QString& value);
    /// Writes all that is remembered into what was read anew.
    void recall(application::ScanOutcome& outcome) const;

private:
    struct Decision
    {
        application::BallotKey ballot;
        size_t mark = 0;
        application::ScannedMark seen;
        QString value;
    };
    std::vector<Decision> m_decisions;
};

} // namespace touyan::widgets
