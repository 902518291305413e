// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace touyan::application {

/// What is typed for a new 整改 item when something else makes it; source, unit and the day found
/// follow from what makes it.
struct RectificationDraft
{
    QString problem;
    QString measure;
    QString responsible;
    std::optional<QDate> due;
};

} // namespace touyan::application
