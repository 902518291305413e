// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_source.h"
#include "township.h"

namespace touyan::generator {

/// Writes `photos.csv` (entry, file, caption, seed) into `folder`: which entries of the
/// demonstration get a picture, and what the program draws on it. The picture itself is drawn when
/// the demonstration is opened. Returns an empty text, or what went wrong.
QString writePhotoList(const Township& township, const std::vector<Entry>& entries,
                       const QString& folder, RandomSource& random);

} // namespace touyan::generator
