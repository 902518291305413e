// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_documents.h"
#include "application/ballots/enter_ballots.h"
#include "widgets/appraisal_session/opened_session.h"
#include "widgets/common/page_services.h"

#include <functional>
#include <memory>

class QWidget;

namespace touyan::widgets {

class RecordDialog;

/// What is to become of the forms.
enum class PaperUse { Preview, Pdf, OpenDocument };

using SharedForms = std::shared_ptr<const application::BallotForms>;

/// 印制测评表: asks for the group, how many forms and how many spare ones, makes the serials and
/// gives the forms to `built`. `groups` are those of the session, with what was prepared of each.
[[nodiscard]] RecordDialog*
makePrintFormsDialog(const PageServices& services, const SharedSession& session,
                     const std::vector<application::GroupEntry>& groups,
                     std::function<void(const SharedForms&, PaperUse)> built, QWidget* parent);

} // namespace touyan::widgets
