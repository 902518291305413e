// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ballots/ballot_book.h"
#include "widgets/lists/record_list.h"

namespace touyan::widgets {

/// The forms of a group that came back, with who has entered them.
class EnteredFormsList : public RecordList
{
    Q_OBJECT

public:
    EnteredFormsList(ViewSettings& settings, QWidget* parent);

    /// Null: there is no group.
    void setGroup(const BallotBook::Group* group);

Q_SIGNALS:
    void openRequested(const QString& serial);
    void removalRequested(const QString& serial);
};

} // namespace touyan::widgets
