// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace touyan::generator {

/// Where a sentence may be used; `Relocation` only in units whose category is 征迁村 that day.
enum class Where { Both, Village, Community, Relocation };

/// One invented record. Slots in the words: {户} somebody of a household, {老} an old
/// person, {名} somebody by full name, {组} a group or a building, {村} the
/// unit, {少} 2–9, {数} 10–60, {人} the number of people of the record.
struct Text
{
    Where where;
    int firstMonth; ///< the months it suits, both ends included; may run over the turn of the year
    int lastMonth;
    const char16_t* words;
};

std::span<const Text> visitTexts();
/// What a visit's record may go on with.
std::span<const char16_t* const> visitTails();
std::span<const Text> problemTexts();
/// What the record of a solved problem may go on with.
std::span<const char16_t* const> problemTails();
std::span<const Text> newsTexts();
/// Points of a monthly stationed-work list; a list takes three or four of them.
std::span<const Text> workListTexts();
std::span<const Text> systemTexts();
std::span<const Text> partyDayTexts();
std::span<const Text> partyClassTexts();
std::span<const Text> foundOrganizationTexts();
std::span<const Text> admitMemberTexts();
std::span<const Text> reportTexts();
/// Talks with the families of relocation villages.
std::span<const Text> relocationTalkTexts();

/// Titles of meetings and trainings that are called, with the months they suit.
std::span<const Text> callTexts();
std::span<const Text> raiseReasons();
std::span<const Text> cutReasons();

} // namespace touyan::generator
