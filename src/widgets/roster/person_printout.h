// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/pdf_text_mender.h"
#include "application/roster/person_record.h"
#include "widgets/roster/roster_lookup.h"

#include <QString>

class QPagedPaintDevice;

namespace touyan::widgets {

/// Prints one person on one A4 page: who it is, the postings, rates by item and period, scores,
/// leaves. The text shrinks when it would not fit.
void printPerson(QPagedPaintDevice& device, const RosterLookup& lookup,
                 const domain::Person& person, const application::PersonRecord& record);

/// The same as a PDF file whose text can be found and copied, written beside the target and
/// renamed. An error names the path and the reason (ErrorCode::FileNotWritable).
[[nodiscard]] domain::Result<void> savePersonPdf(const QString& path, const RosterLookup& lookup,
                                                 const domain::Person& person,
                                                 const application::PersonRecord& record,
                                                 application::PdfTextMender& mender,
                                                 const QDateTime& now);

} // namespace touyan::widgets
