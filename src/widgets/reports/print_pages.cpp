// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/print_pages.h"

#include "application/reports/report_writer.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace touyan::widgets {

void preparePrinter(QPrinter& printer, const application::PagePreview& pages)
{
    const QSizeF paper = pages.pageSizeMm();
    const bool isAcross = paper.width() > paper.height();
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(isAcross ? paper.transposed() : paper, QPageSize::Millimeter, {},
                                  QPageSize::FuzzyMatch));
    printer.setPageOrientation(isAcross ? QPageLayout::Landscape : QPageLayout::Portrait);
}

bool printPages(QPrinter& printer, const application::PagePreview& pages)
{
    constexpr qreal kMmPerInch = 25.4;
    preparePrinter(printer, pages);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = range ? printer.fromPage() - 1 : 0;
    const int last =
        range ? std::min(printer.toPage(), pages.pageCount()) - 1 : pages.pageCount() - 1;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        pages.paint(page, painter, printer.resolution() / kMmPerInch);
    }
    return painter.end();
}

} // namespace touyan::widgets
