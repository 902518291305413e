// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/read_scanned_forms.h"

#include <QImage>
#include <QString>

#include <functional>

namespace touyan::test {

/// What a voter says of a reportee (its place) and a criterion, as it would be written; empty: no
/// mark.
using Opinion = std::function<QString(size_t reportee, const QString& criterion)>;

/// A form of the group, filled in with plain crosses and scanned: a picture for each page.
[[nodiscard]] QList<QImage> scannedForm(const domain::AppraisalSession& session,
                                        const domain::VoterGroup& group,
                                        const domain::FormLayout& layout, const QString& serial,
                                        const Opinion& opinion);

/// Puts a smudge into the last box of the first row of a page: somebody has to look.
void smudgeFirstRow(QImage& picture, const domain::FormPage& page);

} // namespace touyan::test
