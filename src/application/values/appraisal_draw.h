// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "domain/foundation/strong_id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace touyan::application {

/// 抽签: one draw of a session's order of speaking. Every draw stays, a repeated one too: the same
/// seed over the same reportees gives the same order again, so anybody can check it.
struct AppraisalDraw
{
    domain::AppraisalSessionId session;
    int number = 1; ///< 1, 2 … within the session; the last one is in force
    quint64 seed = 0;
    QDateTime drawnAt; ///< UTC
    QString drawnBy;
    QString reason;       ///< of a draw once ballots existed
    QStringList postings; ///< codes of those who report on site, in the drawn order

    friend bool operator==(const AppraisalDraw&, const AppraisalDraw&) = default;
};

} // namespace touyan::application
