// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist/ranking.h"

#include <algorithm>
#include <map>

namespace touyan::domain {

namespace {

void rankMembers(std::span<const std::optional<Score>> scores, std::vector<size_t> members,
                 std::vector<std::optional<int>>& ranked)
{
    std::erase_if(members, [&](size_t member) { return !scores[member]; });
    std::sort(members.begin(), members.end(),
              [&](size_t a, size_t b) { return *scores[a] > *scores[b]; });
    for (size_t place = 0; place < members.size(); ++place) {
        const bool tie = place > 0 && scores[members[place]] == scores[members[place - 1]];
        ranked[members[place]] = tie ? ranked[members[place - 1]] : static_cast<int>(place) + 1;
    }
}

} // namespace

std::vector<std::optional<int>> ranks(std::span<const std::optional<Score>> scores)
{
    std::vector<size_t> members(scores.size());
    for (size_t i = 0; i < members.size(); ++i)
        members[i] = i;
    std::vector<std::optional<int>> ranked(scores.size());
    rankMembers(scores, std::move(members), ranked);
    return ranked;
}

std::vector<std::optional<int>> ranksWithinCategory(std::span<const std::optional<Score>> scores,
                                                    std::span<const QString> categories)
{
    std::map<QString, std::vector<size_t>> groups;
    for (size_t i = 0; i < scores.size(); ++i)
        groups[categories[i]].push_back(i);
    std::vector<std::optional<int>> ranked(scores.size());
    for (auto& [category, members] : groups)
        rankMembers(scores, std::move(members), ranked);
    return ranked;
}

} // namespace touyan::domain
