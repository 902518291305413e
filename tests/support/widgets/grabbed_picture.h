// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace touyan::test {

/// Expects that every visible label and button below the widget has room for its text.
void expectNothingCut(const QWidget* parent);

/// Writes the widget as screenshots/<name>.png into the build folder, to be looked at, and expects
/// that nothing on it is cut.
void grabPicture(QWidget* widget, const QString& name);

} // namespace touyan::test
