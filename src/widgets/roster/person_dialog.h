// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/record_stored.h"

namespace touyan::widgets {

[[nodiscard]] RecordDialog* makePersonDialog(const PageServices& services,
                                             const domain::Person& person,
                                             const RecordStored<domain::Person>& stored,
                                             QWidget* parent);

} // namespace touyan::widgets
