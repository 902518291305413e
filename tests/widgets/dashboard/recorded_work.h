// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "application/checklist/review_entries.h"
#include "support/widgets/page_fixture.h"

namespace touyan::test {

/// The fixture with a way to say what was done.
class RecordedWork : public PageFixture
{
protected:
    /// Records one entry as of the clock's day; confirmed when asked for. Gives its id.
    domain::EntryId record(domain::PostingId posting, const QString& item, QDate occurredOn,
                           bool confirmed = true)
    {
        application::RecordEntryRequest request;
        request.posting = posting;
        request.item = this->item(item);
        request.occurredOn = occurredOn;
        request.summary = QStringLiteral("走访困难群众");
        const auto recorded = run([request](application::UseCaseContext& context) {
            return application::recordEntries(context, {request});
        });
        EXPECT_TRUE(recorded.isOk());
        if (recorded.isError() || recorded.value().changes.empty()) {
            ADD_FAILURE() << "the entry was refused";
            return {};
        }
        const domain::EntryId id = recorded.value().changes.front().after->id;
        if (confirmed) {
            EXPECT_TRUE(run([id](application::UseCaseContext& context) {
                            return application::confirmEntries(context, {id});
                        }).isOk());
        }
        return id;
    }
};

} // namespace touyan::test
