// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace touyan::widgets {

/// The cells of the first table of an HTML text, as Excel, WPS and LibreOffice put it to the
/// clipboard beside the plain text. Line breaks of a cell are kept, other white space is one space.
/// Nothing but marks of tables and text is looked at; nothing is loaded.
[[nodiscard]] QList<QStringList> tableFromHtml(const QString& html);

/// The cells of the first sheet of an "XML Spreadsheet", exactly.
[[nodiscard]] QList<QStringList> tableFromXmlSpreadsheet(const QByteArray& xml);

/// The cells as the richest of these flavours tells them; empty when there is none.
[[nodiscard]] QList<QStringList> tableFromFlavours(const QMimeData& mime);

} // namespace touyan::widgets
