// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/print_target.h"

#include "application/files/output_guard.h"

#include <QPrinter>

namespace touyan::widgets {

using namespace Qt::Literals::StringLiterals;

domain::Result<void> checkPrintTarget(const QPrinter& printer)
{
    if (!printer.outputFileName().isEmpty())
        TOUYAN_TRY(application::checkOutputFile(printer.outputFileName(), {u"pdf"_s, u"ps"_s}));
    return {};
}

} // namespace touyan::widgets
