// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/pdf_text_mender.h"
#include "application/results/list_person_record.h"
#include "widgets/person/roster_lookup.h"

#include <QString>

class QPagedPaintDevice;

namespace touyan::widgets {

/// What is printed of one person: who it is, the postings, rates by item and period, scores,
/// leaves.
[[nodiscard]] application::PrintableText personText(const RosterLookup& lookup,
                                                    const domain::Person& person,
                                                    const application::PersonRecord& record,
                                                    const application::PdfTextMender& mender);

/// Prints it on one A4 page. The text shrinks when it would not fit.
void printPerson(QPagedPaintDevice& device, const QString& text);

/// The same as a PDF file whose text can be found and copied, written beside the target and
/// renamed. An error names the path and the reason (ErrorCode::FileNotWritable).
[[nodiscard]] domain::Result<void> savePersonPdf(const QString& path, const QString& text,
                                                 const QString& title,
                                                 application::PdfTextMender& mender,
                                                 const QDateTime& now);

} // namespace touyan::widgets
