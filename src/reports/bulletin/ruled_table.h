// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bulletin/page_flow.h"

#include <QStringList>

#include <vector>

namespace touyan::reports {

struct TableColumn
{
    QString title;
    qreal share = 1; ///< of the width, in relation to the other columns
    Qt::Alignment alignment = Qt::AlignHCenter;
    bool isLabel = false; ///< set in black face like a head
};

/// What stands in a table: as many cells in a row as there are columns.
struct TableContent
{
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    bool hasHead = true;   ///< repeated on every page
    bool hasTotal = false; ///< the last row is the sum of the others
    int size = 90;         ///< of the text, in units of the page
    size_t leastLines = 1; ///< how high a row is at least, for what is filled in by hand
    /// What explains the number in each cell of each row; none: nothing does.
    std::vector<QStringList> places = {};
};

/// A ruled table over the whole width below its caption (none: empty); after: the height of what
/// must stand below its last row on the same page.
void layOutTable(PageFlow& flow, const TableContent& content, const QString& caption,
                 qreal after = 0);
/// The height of caption, head and the first rows, which stay together; with a single row, also
/// what must follow on the same page.
[[nodiscard]] qreal tableBeginning(PageFlow& flow, const TableContent& content,
                                   const QString& caption, qreal after);

} // namespace touyan::reports
