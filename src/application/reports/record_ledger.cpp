// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/record_ledger.h"

namespace touyan::application {

domain::Result<RecordLedger> buildRecordLedger(UseCaseContext& context, const RecordTable& table)
{
    RecordLedger ledger{{}, table};
    TOUYAN_TRY_ASSIGN(ledger.head,
                      documentHead(context, table.title, table.subject, context.clock.today()));
    return ledger;
}

} // namespace touyan::application
