// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/strong_id.h"
#include "domain/projects/project.h"
#include "domain/rectification/rectification_item.h"

#include <QDate>
#include <QString>

namespace touyan::domain {

using SupervisionFindingId = StrongId<struct SupervisionFindingTag>;

/// 督导发现: what the supervision group (discipline office and organisation office) found at a
/// project; each with a 整改 item (rules 3).
struct SupervisionFinding
{
    SupervisionFindingId id;
    int rowVersion = 0;
    QString code;
    ProjectId project;
    QDate foundOn;
    QString group; ///< who found it
    QString text;
    RectificationItemId rectification;

    friend bool operator==(const SupervisionFinding&, const SupervisionFinding&) = default;
};

} // namespace touyan::domain
