// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal_session/appraisal_tools.h"
#include "widgets/common/page_services.h"

namespace touyan::application {
class FormScanReader;
} // namespace touyan::application

namespace touyan::widgets {

/// 读取扫描件…, an action of the step 录入. Services and reader outlive it.
[[nodiscard]] AppraisalTool scanTool(const PageServices& services,
                                     const application::FormScanReader& reader);

} // namespace touyan::widgets
