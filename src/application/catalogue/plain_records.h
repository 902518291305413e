// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/roster/term_record.h"

namespace touyan::application {

template <class... R>
struct RecordList
{
};

/// The records of which their descriptions say everything: whoever describes another one names it
/// here, and it is stored, audited, listed, searched, imported and exported.
using PlainRecords = RecordList<domain::Term>;

} // namespace touyan::application
