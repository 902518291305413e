// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"
#include "widgets/reports/report_worker.h"

#include <QString>

#include <functional>

class QWidget;

namespace touyan::widgets {

class UserPrompts;

/// Goes on at once when every character has a font; else names those that have none and goes on
/// when the user still wants to.
void confirmGlyphs(UserPrompts& prompts, QWidget* parent, const QString& charactersWithoutGlyph,
                   std::function<void()> goOn);

/// The same for pages that have to be laid out first, on the worker. What cannot be laid out goes
/// on: writing it tells why.
void confirmGlyphs(UserPrompts& prompts, QWidget* parent, ReportWorker& worker,
                   std::function<domain::Result<QString>()> charactersWithoutGlyph,
                   std::function<void()> goOn);

} // namespace touyan::widgets
