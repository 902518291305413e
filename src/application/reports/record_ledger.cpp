// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/record_ledger.h"

#include <QCoreApplication>

namespace touyan::application {

domain::Result<RecordLedger> buildRecordLedger(UseCaseContext& context, const RecordAccess& access)
{
    RecordLedger ledger;
    ledger.schema = &access.schema();
    const QString title = QCoreApplication::translate("touyan::application::Record", "%1台账")
                              .arg(ledger.schema->word.text());
    TOUYAN_TRY_ASSIGN(ledger.head, documentHead(context, title, ledger.schema->kind.name(),
                                                context.clock.today()));
    TOUYAN_TRY_ASSIGN(ledger.listed, access.list(context));
    return ledger;
}

} // namespace touyan::application
