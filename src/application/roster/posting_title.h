// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"

namespace touyan::application {

/// "林甲（G104村，P00005）": who is posted where, with the code, for messages. A person who is not
/// stored yet cannot be named: then the code alone.
[[nodiscard]] domain::Result<QString> postingTitle(UnitOfWork& work,
                                                   const domain::Posting& posting);

/// The same error with the titles of postings in the place of their codes.
[[nodiscard]] domain::Error withTitles(UnitOfWork& work, domain::Error error,
                                       std::initializer_list<domain::Posting> postings);

/// What a rule says of a posting, its error with the posting's title.
[[nodiscard]] domain::Result<void> withTitle(UnitOfWork& work, const domain::Posting& posting,
                                             domain::Result<void> checked);

} // namespace touyan::application
