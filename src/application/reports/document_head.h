// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace touyan::application {

/// What every document carries.
struct DocumentHead
{
    QString officeName; ///< 填报单位
    QString title;
    QString subject;     ///< what it is about: a period key or a code, for the record of issues
    QDate asOf;          ///< 截至
    QDateTime printedAt; ///< 制表时间: the only part that differs between two prints
};

/// The head of a document that is made now, by the office of the database.
[[nodiscard]] domain::Result<DocumentHead>
documentHead(UseCaseContext& context, const QString& title, const QString& subject, QDate asOf);

} // namespace touyan::application
