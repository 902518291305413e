// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/document_head.h"

namespace touyan::application {

domain::Result<DocumentHead> documentHead(UseCaseContext& context, const QString& title,
                                          const QString& subject, QDate asOf)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto office,
                      work->officeSettings().value(kOfficeNameSetting.toString()));
    return DocumentHead{office.value_or(QString()), title, subject, asOf, context.clock.now()};
}

} // namespace touyan::application
