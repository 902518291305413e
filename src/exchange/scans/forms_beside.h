// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scans/code_finder.h"

#include "domain/appraisal/form_layout.h"

#include <QImage>
#include <QTransform>

#include <array>
#include <optional>
#include <vector>

namespace touyan::exchange {

/// Where a form was found on its picture.
struct FoundForm
{
    FoundCode code;
    QTransform map;                          ///< micrometres to pixels
    std::array<domain::FormRect, 4> markers; ///< micrometres
};

/// What lies on a picture beside one form.
struct FormsBeside
{
    std::vector<FoundCode> codes;
    bool someUnread = false; ///< there is a form whose code is none of these
};

/// `known`: the codes that were found at first, that of the form itself among them. `form`: nothing
/// when its corners were not found; then only codes tell of others.
[[nodiscard]] FormsBeside findFormsBeside(const QImage& grey, const std::vector<FoundCode>& known,
                                          const std::optional<FoundForm>& form);

} // namespace touyan::exchange
