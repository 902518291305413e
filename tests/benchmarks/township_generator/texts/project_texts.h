// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace touyan::generator {

/// What an invented project is about. unit: its place among the demonstration's units, from 1.
struct ProjectTopic
{
    int unit;
    bool isMatter;   ///< 书记领办事项 instead of 书记项目
    bool isAssigned; ///< 点题 instead of 选题
    const char16_t* title;
    const char16_t* area;
    const char16_t* background;
    const char16_t* goal;
    const char16_t* measures;
    std::array<const char16_t*, 4> steps;
};

/// The projects of the year before last year's end, all of them accepted by now: 19.
[[nodiscard]] std::span<const ProjectTopic> formerTopics();
/// The projects of the demonstration's last year, one for each unit: 21.
[[nodiscard]] std::span<const ProjectTopic> presentTopics();

} // namespace touyan::generator
