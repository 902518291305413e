// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/record_dialog.h"
#include "widgets/roster/roster_lookup.h"

#include <memory>

namespace touyan::widgets {

/// The fields of a person, also where a new one is entered on the way.
struct PersonFields
{
    QLineEdit* name = nullptr;
    QComboBox* gender = nullptr;
    QComboBox* level = nullptr;
    QLineEdit* dispatchingUnit = nullptr;
    QLineEdit* phone = nullptr;
    QLineEdit* code = nullptr;
};

/// Lays them out in `box`.
[[nodiscard]] PersonFields addPersonFields(QWidget* box, const domain::Person& person);
/// What the fields say, on top of `person`.
[[nodiscard]] domain::Person personFrom(const PersonFields& fields, const domain::Person& person);

[[nodiscard]] RecordDialog* makePersonDialog(const PageServices& services,
                                             const domain::Person& person, QWidget* parent);

} // namespace touyan::widgets
