// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <functional>
#include <random>

namespace touyan::test {

// What becomes of a picture on its way: copied, printed at another size, stored.

[[nodiscard]] QImage oneBit(const QImage& picture, std::mt19937& random);
/// With the contrast that a copier adds, and its broader strokes.
[[nodiscard]] QImage copied(const QImage& picture, std::mt19937& random);
[[nodiscard]] QImage compressed(const QImage& picture, std::mt19937& random);
[[nodiscard]] QImage onYellow(const QImage& picture, std::mt19937& random);
/// The paper is the same, all on it is larger or smaller.
[[nodiscard]] std::function<QImage(const QImage&, std::mt19937&)> resized(double by);

} // namespace touyan::test
