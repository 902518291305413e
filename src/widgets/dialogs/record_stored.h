// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace touyan::widgets {

/// Told how a record is stored now.
template <class Record>
using RecordStored = std::function<void(const Record&)>;

} // namespace touyan::widgets
