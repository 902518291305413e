// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"
#include "widgets/dialogs/record_dialog.h"

namespace touyan::widgets {

[[nodiscard]] RecordDialog* makePersonDialog(const PageServices& services,
                                             const domain::Person& person, QWidget* parent);

} // namespace touyan::widgets
