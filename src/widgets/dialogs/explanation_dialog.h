// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/explanation_view.h"

#include <functional>

class QDialog;

namespace touyan::widgets {

/// A window of its own that explains a number, for pages that have no room for it beside them.
/// Its view has the object name `name`, the dialog <name>Dialog. A link closes it and is handed to
/// `follow`. Deletes itself when closed; open() it.
[[nodiscard]] QDialog* makeExplanationDialog(const QString& name, const ExplanationContent& content,
                                             const std::function<void(const QString& link)>& follow,
                                             QWidget* parent);

} // namespace touyan::widgets
