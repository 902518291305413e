// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/save_reportees.h"
#include "widgets/common/page_services.h"

#include <functional>

class QWidget;

namespace touyan::widgets {

class RecordDialog;

/// A problem that the meeting named about a reportee; it goes into the register of 整改 as well.
[[nodiscard]] RecordDialog* makeAppraisalItemDialog(const PageServices& services,
                                                    domain::AppraisalSessionId session,
                                                    const application::NamedReportee& reportee,
                                                    std::function<void()> stored, QWidget* parent);

} // namespace touyan::widgets
