// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/clock.h"
#include "application/ports/use_case_executor.h"

namespace touyan::widgets {

class AssessmentBoard;
class BackgroundTasks;
class ChangeNotifier;
class UserPrompts;
class ViewSettings;

/// What pages are given, by reference; made by the program and outliving the pages.
struct PageServices
{
    application::UseCaseExecutor& executor;
    const application::Clock& clock;
    ChangeNotifier& changes;
    AssessmentBoard& board;
    UserPrompts& prompts;
    ViewSettings& settings;
    BackgroundTasks& tasks;
};

} // namespace touyan::widgets
