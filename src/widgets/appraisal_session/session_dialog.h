// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "widgets/common/page_services.h"

#include <functional>
#include <vector>

class QWidget;

namespace touyan::widgets {

class RecordDialog;

/// 新建一届: from the usual form or from an earlier session. `stored` is told the new session.
[[nodiscard]] RecordDialog*
makeSessionDialog(const PageServices& services,
                  const std::vector<domain::AppraisalSession>& earlier,
                  std::function<void(domain::AppraisalSessionId)> stored, QWidget* parent);

} // namespace touyan::widgets
