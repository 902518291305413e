// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/search/search_records.h"
#include "widgets/common/search_box.h"

#include <QList>

namespace touyan::app {

/// What was found, as the search box lists it, with the places that open it.
[[nodiscard]] QList<widgets::SearchHit>
searchHits(const std::vector<application::SearchHit>& found);

} // namespace touyan::app
