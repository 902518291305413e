// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/generated_office.h"

#include <algorithm>
#include <array>
#include <random>

namespace touyan::test {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kBase(2019, 10, 1);
constexpr int kDaysGenerated = 640; ///< a little more than seven quarters, with week 53 of 2020
constexpr int kItemCodes = 8;
constexpr int kFreeCadenceCode = 7; ///< any cadence in any version, always with the same points

/// Choices that depend on the seed and on what is being made, not on what was made before.
class Choices
{
public:
    Choices(uint64_t seed, uint64_t kind, uint64_t index)
        : m_engine(seed * 0x9E3779B97F4A7C15U + kind * 1'000'003U + index)
    {
    }

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<uint64_t>(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T, size_t N>
    T oneOf(const std::array<T, N>& values)
    {
        return values[static_cast<size_t>(below(N))];
    }
    /// A day of the time generated, often the first or last of a month, its middle or a Sunday.
    QDate anyDay()
    {
        const QDate day = kBase.addDays(below(kDaysGenerated));
        switch (below(8)) {
        case 0:
            return {day.year(), day.month(), 1};
        case 1:
            return {day.year(), day.month(), day.daysInMonth()};
        case 2:
            return {day.year(), day.month(), 15 + below(2)};
        case 3:
            return day.addDays(7 - day.dayOfWeek());
        default:
            return day;
        }
    }
    QDate dayNear(const DaySpan& range)
    {
        return range.first.addDays(below(range.days() + 20) - 10);
    }
    DateRange anyRange(int longest, int openPercent)
    {
        const QDate first = anyDay();
        if (chance(openPercent))
            return {first, std::nullopt};
        return {first, first.addDays(chance(15) ? 0 : below(longest))};
    }

private:
    std::mt19937_64 m_engine;
};

ExactDecimal decimal(QStringView text)
{
    return ExactDecimal::parse(text).value();
}

QString categoryName(Choices& choices)
{
    return choices.oneOf(std::array{u""_s, u""_s, u"urban"_s, u"urban"_s, u"late"_s});
}

ChecklistItem makeItem(Choices& choices, int code)
{
    constexpr std::array kUsual{Cadence::Weekly, Cadence::Monthly, Cadence::Quarterly,
                                Cadence::Yearly, Cadence::Once,    Cadence::PerCall,
                                Cadence::Monthly};
    constexpr std::array kDated{Cadence::Weekly, Cadence::Monthly, Cadence::Quarterly,
                                Cadence::Yearly, Cadence::PerCall};
    ChecklistItem item;
    item.codeId = ItemCodeId(code + 1);
    item.code = QString(QChar(u'A' + code));
    item.position = code + 1;
    if (code == kFreeCadenceCode) {
        item.cadence = choices.chance(50) ? Cadence::Once : choices.oneOf(kDated);
    } else {
        item.cadence = kUsual[static_cast<size_t>(code)];
        if (item.cadence != Cadence::Once && choices.chance(10))
            item.cadence = choices.oneOf(kDated);
    }
    item.points = choices.oneOf(std::array{decimal(u"10"), decimal(u"10"), decimal(u"2.5"),
                                           decimal(u"0.7"), decimal(u"33.333333"), decimal(u"0")});
    item.required = choices.oneOf(std::array{1, 1, 1, 2, 3});
    item.graceDays = choices.oneOf(std::array{5, 5, 0, 3, 12});
    item.dueMonths = choices.oneOf(std::array{3, 1, 6, 12});
    if (choices.chance(25))
        item.kinds = QStringList{u"k1"_s, u"k2"_s};
    return item;
}

Checklist makeVersion(Choices& choices, qint64 id, const DateRange& valid, const QString& category)
{
    Checklist checklist;
    checklist.id = ChecklistId(id);
    checklist.valid = valid;
    checklist.category = category;
    checklist.lateCreditPercent =
        choices.oneOf(std::array{decimal(u"50"), decimal(u"0"), decimal(u"100"), decimal(u"33.3")});
    checklist.minCoveragePercent = choices.oneOf(std::array{50, 50, 1, 33, 60, 100});
    if (choices.chance(40))
        checklist.lateUntilDays = choices.oneOf(std::array{0, 7, 30});
    for (int code = 0; code < kItemCodes; ++code) {
        if (choices.chance(85))
            checklist.items.push_back(makeItem(choices, code));
    }
    return checklist;
}

/// One chain of versions for each category; they succeed each other, sometimes with a gap.
std::vector<Checklist> makeVersions(uint64_t seed, int changes)
{
    std::vector<Checklist> versions;
    const std::array categories{QString(), u"urban"_s, u"late"_s};
    for (size_t chain = 0; chain < categories.size(); ++chain) {
        Choices choices(seed, 1, chain);
        if (chain == 1 && choices.chance(30))
            continue;
        std::vector<QDate> starts;
        for (int i = 0; i < changes; ++i) {
            if (choices.chance(60))
                starts.push_back(choices.anyDay());
        }
        if (chain != 2 || starts.empty())
            starts.push_back(kBase.addYears(-2));
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        for (size_t i = 0; i < starts.size(); ++i) {
            DateRange valid{starts[i], std::nullopt};
            if (i + 1 < starts.size())
                valid.last = starts[i + 1].addDays(-1 - (choices.chance(20) ? 20 : 0));
            else if (choices.chance(20))
                valid.last = starts[i].addDays(500 + choices.below(300));
            if (valid.isValid()) {
                versions.push_back(
                    makeVersion(choices, qint64(versions.size()) + 1, valid, categories[chain]));
            }
        }
    }
    return versions;
}

EntryFact makeEntry(Choices choices, const DateRange& posting, const DaySpan& range, qint64 id)
{
    EntryFact entry;
    entry.id = EntryId(id);
    entry.item = ItemCodeId(choices.below(kItemCodes) + 1);
    entry.occurredOn = choices.chance(60) ? choices.dayNear(range) : choices.anyDay();
    if (!posting.contains(entry.occurredOn) && choices.chance(90)) {
        const QDate last = posting.last.value_or(kBase.addDays(kDaysGenerated));
        const int length = std::max(1, static_cast<int>(posting.first.daysTo(last)) + 1);
        entry.occurredOn = posting.first.addDays(choices.below(length));
    }
    entry.recordedOn = entry.occurredOn.addDays(choices.below(choices.chance(70) ? 8 : 60));
    entry.status = choices.chance(85)
                       ? EntryStatus::Confirmed
                       : choices.oneOf(std::array{EntryStatus::Submitted, EntryStatus::Returned,
                                                  EntryStatus::Draft});
    entry.kind = choices.oneOf(std::array{u""_s, u"k1"_s, u"k1"_s, u"k2"_s, u"k"_s});
    if (choices.chance(40)) {
        const QDate near = entry.occurredOn.addDays(choices.below(40) - 25);
        entry.period = PeriodKey::containing(choices.oneOf(kPeriodicCadences), near);
    }
    return entry;
}

PostingFacts makePosting(const GeneratedOffice& office, int number)
{
    const uint64_t seed = office.seed;
    const OfficeSize& size = office.size;
    const DaySpan& range = office.range;
    const PostingFacts* predecessor = office.postings.empty() ? nullptr : &office.postings.back();
    const auto index = static_cast<uint64_t>(number);
    Choices choices(seed, 2, index);
    PostingFacts posting;
    posting.id = PostingId(number + 1);
    posting.role = choices.chance(95) ? Role::FirstSecretary : Role::PartySecretary;
    posting.range = {choices.anyDay().addDays(-choices.below(300)), std::nullopt};
    if (predecessor && predecessor->range.last && choices.chance(50))
        posting.range.first = predecessor->range.last->addDays(1);
    if (choices.chance(60)) {
        const int longest = choices.oneOf(std::array{1, 20, 200, 500, 500});
        posting.range.last = posting.range.first.addDays(choices.below(longest));
    }
    std::vector<CategoryHistory::Change> changes;
    for (int i = choices.below(3); i > 0; --i)
        changes.push_back({choices.anyDay(), categoryName(choices)});
    const auto sameDay = [](const CategoryHistory::Change& a, const CategoryHistory::Change& b) {
        return a.validFrom == b.validFrom;
    };
    changes.erase(std::unique(changes.begin(), changes.end(), sameDay), changes.end());
    posting.categories = CategoryHistory(categoryName(choices), changes);

    const auto part = [&](uint64_t kind, int i) {
        return Choices(seed, kind, index * 1000 + static_cast<uint64_t>(i));
    };
    for (int i = 0; i < size.leaves; ++i) {
        Choices own = part(3, i);
        if (own.chance(60))
            posting.approvedLeaves.push_back(own.anyRange(70, 10));
    }
    for (int i = 0; i < size.entries; ++i)
        posting.entries.push_back(makeEntry(part(4, i), posting.range, range, i + 1));
    for (int i = 0; i < size.adjustments; ++i) {
        Choices own = part(5, i);
        posting.adjustments.push_back(
            {AdjustmentId(i + 1),
             0,
             posting.id,
             own.anyDay(),
             own.oneOf(std::array{decimal(u"-9"), decimal(u"3"), decimal(u"1.005"),
                                  decimal(u"-0.005"), decimal(u"8.25")}),
             {}});
    }
    return posting;
}

void addCalls(GeneratedOffice& office)
{
    for (int i = 0; i < office.size.calls; ++i) {
        Choices choices(office.seed, 6, static_cast<uint64_t>(i));
        Call call;
        call.id = CallId(i + 1);
        call.item = ItemCodeId(choices.chance(75) ? 6 : choices.below(kItemCodes) + 1);
        call.heldOn = choices.chance(60) ? choices.dayNear(office.range) : choices.anyDay();
        if (!office.postings.empty() && choices.chance(25)) {
            const PostingFacts& posting = office.postings.front();
            call.heldOn = choices.chance(50) ? posting.range.first
                                             : posting.range.last.value_or(posting.range.first);
        }
        call.forAll = choices.chance(60);
        for (PostingFacts& posting : office.postings) {
            if (!call.forAll) {
                if (choices.chance(40))
                    continue;
                call.audience.push_back(posting.id);
            }
            if (choices.chance(30))
                continue;
            Attendance attendance{AttendanceId(i + 1),
                                  0,
                                  call.id,
                                  posting.id,
                                  AttendanceStatus::Present,
                                  call.heldOn.addDays(choices.below(20))};
            attendance.status =
                choices.oneOf(std::array{AttendanceStatus::Present, AttendanceStatus::Present,
                                         AttendanceStatus::Excused, AttendanceStatus::Absent});
            if (attendance.status == AttendanceStatus::Excused && choices.chance(60))
                attendance.recordedOn = call.heldOn.addDays(-choices.below(15));
            posting.attendance.push_back(attendance);
        }
        office.calls.push_back(std::move(call));
    }
}

} // namespace

GeneratedOffice generateOffice(uint64_t seed, const OfficeSize& size)
{
    GeneratedOffice office;
    office.seed = seed;
    office.size = size;
    Choices choices(seed, 8, 0);
    const QDate day = choices.anyDay();
    switch (choices.below(4)) {
    case 0:
        office.range = periodContaining(Cadence::Yearly, day);
        break;
    case 1:
        office.range = {day, day.addDays(choices.below(200))};
        break;
    default:
        office.range = periodContaining(Cadence::Quarterly, day);
    }
    office.asOf = office.range.last.addDays(choices.chance(50) ? choices.below(120) - 60
                                                               : choices.below(20) - 5);
    for (int i = choices.below(3); i > 0; --i)
        office.freeDays.push_back(choices.anyRange(12, 0));
    office.versions = makeVersions(seed, size.versionChanges);
    for (int i = 0; i < size.postings; ++i) {
        office.postings.push_back(makePosting(office, i));
        office.requestedLeaves.push_back(
            Choices(seed, 7, static_cast<uint64_t>(i)).anyRange(40, 10));
    }
    addCalls(office);
    return office;
}

void showValue(const GeneratedOffice& office, std::ostream& out)
{
    const auto text = [](QDate day) { return day.toString(Qt::ISODate).toStdString(); };
    const auto rangeText = [&](const DateRange& range) {
        return text(range.first) + "…" + (range.last ? text(*range.last) : "");
    };
    const OfficeSize& size = office.size;
    out << "generateOffice(" << office.seed << "U, {" << size.postings << ", "
        << size.versionChanges << ", " << size.leaves << ", " << size.entries << ", " << size.calls
        << ", " << size.adjustments << "}): " << text(office.range.first) << "…"
        << text(office.range.last) << " as of " << text(office.asOf);
    for (const PostingFacts& posting : office.postings) {
        out << "\n  posting " << rangeText(posting.range);
        for (const DateRange& leave : posting.approvedLeaves)
            out << ", leave " << rangeText(leave);
    }
    for (const Checklist& version : office.versions)
        out << "\n  version " << rangeText(version.valid) << " " << version.category.toStdString();
}

} // namespace touyan::test
