// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/rectification/list_rectification.h"

#include <QString>

class QPagedPaintDevice;

namespace touyan::widgets {

/// What stands over the printed register.
struct RegisterHeading
{
    QString officeName; ///< may be empty
    QString selection;  ///< which items are listed, in words
};

/// Prints the register on landscape A4 pages with the heading row on each and page numbers.
void printRegister(QPagedPaintDevice& device, const RegisterHeading& heading,
                   const application::RectificationList& list);

} // namespace touyan::widgets
