// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on a printed form, and what its ticks say.
#include "domain/appraisal/ballot.h"
#include "domain/appraisal/form_layout.h"
#include "domain/people/posting.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace touyan::test {
namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

constexpr int kLeastBox = 4'000;
constexpr int kLeastGap = 1'500;

ExactDecimal points(qint64 halves)
{
    return ExactDecimal::fromMillionths(halves * ExactDecimal::kScale / 2);
}

struct FormCase
{
    AppraisalSession session;
    VoterGroup group;
    std::vector<FormReportee> reportees;

    [[nodiscard]] FormLayout layout() const
    {
        const auto layout = layOutForm(session, group, reportees);
        EXPECT_FALSE(layout.isError());
        return layout.isError() ? FormLayout() : layout.value();
    }
    [[nodiscard]] QString fingerprint() const { return formFingerprint(session, group, reportees); }
};

FormCase formCase(AppraisalMode mode, size_t criteria, size_t reportees, qint64 maxHalves = 20)
{
    FormCase made;
    made.session.code = u"A1"_s;
    made.session.mode = mode;
    made.group.code = u"G1"_s;
    for (size_t at = 1; at <= criteria; ++at) {
        made.session.criteria.push_back({u"C%1"_s.arg(at), u"内容%1"_s.arg(at), points(maxHalves)});
    }
    for (size_t at = 1; at <= reportees; ++at) {
        const auto id = static_cast<qint64>(at);
        made.reportees.push_back({ReporteeId(id), PostingId(100 + id), u"P%1"_s.arg(at)});
    }
    return made;
}

bool areApart(const FormRect& a, const FormRect& b, int gap)
{
    return a.right() + gap <= b.left || b.right() + gap <= a.left || a.bottom() + gap <= b.top ||
           b.bottom() + gap <= a.top;
}

/// Everything of a page that must keep clear of everything else.
std::vector<FormRect> partsOf(const FormPage& page)
{
    std::vector<FormRect> parts(page.markers.begin(), page.markers.end());
    for (const FormRect& part : {page.code, page.title, page.particulars, page.instructions,
                                 page.columnHeads, page.foot}) {
        if (!part.isEmpty())
            parts.push_back(part);
    }
    for (const FormBlock& block : page.blocks)
        parts.push_back(block.frame);
    return parts;
}

std::vector<FormBox> boxesOf(const FormPage& page)
{
    std::vector<FormBox> boxes;
    for (const FormBlock& block : page.blocks) {
        for (const FormRow& row : block.rows)
            boxes.insert(boxes.end(), row.boxes.begin(), row.boxes.end());
    }
    return boxes;
}

/// What is wrong with where things stand; empty: nothing.
QString flawOf(const FormLayout& layout)
{
    for (const FormPage& page : layout.pages) {
        const auto parts = partsOf(page);
        for (size_t a = 0; a < parts.size(); ++a) {
            // Printers leave a few millimetres at the edges.
            if (!FormRect{8'000, 8'000, 194'000, 281'000}.contains(parts[a]))
                return u"page %1: part %2 is outside"_s.arg(page.number).arg(a);
            for (size_t b = a + 1; b < parts.size(); ++b) {
                if (!areApart(parts[a], parts[b], 0))
                    return u"page %1: parts %2 and %3"_s.arg(page.number).arg(a).arg(b);
            }
        }
        const auto boxes = boxesOf(page);
        for (size_t a = 0; a < boxes.size(); ++a) {
            if (boxes[a].place.width < kLeastBox || boxes[a].place.height < kLeastBox)
                return u"page %1: box %2 is small"_s.arg(page.number).arg(a);
            if (!areApart(boxes[a].place, boxes[a].label, 1) || boxes[a].label.width < 2'000)
                return u"page %1: label of box %2"_s.arg(page.number).arg(a);
            for (size_t b = a + 1; b < boxes.size(); ++b) {
                if (!areApart(boxes[a].place, boxes[b].place, kLeastGap) ||
                    !areApart(boxes[a].place, boxes[b].label, 1))
                    return u"page %1: boxes %2 and %3"_s.arg(page.number).arg(a).arg(b);
            }
        }
        for (const FormBlock& block : page.blocks) {
            for (const FormRow& row : block.rows) {
                if (!block.frame.contains(row.place) || !areApart(block.name, row.place, 0))
                    return u"page %1: row %2"_s.arg(page.number).arg(row.criterion);
                for (const FormBox& box : row.boxes) {
                    if (!row.place.contains(box.place) || !row.place.contains(box.label) ||
                        !(row.title.isEmpty() || areApart(row.title, box.label, 0)))
                        return u"page %1: box outside row"_s.arg(page.number);
                }
            }
        }
    }
    return {};
}

/// How often each reportee and criterion stands on the form.
std::map<std::pair<size_t, QString>, int> rowsOf(const FormLayout& layout)
{
    std::map<std::pair<size_t, QString>, int> rows;
    for (const FormPage& page : layout.pages) {
        for (const FormBlock& block : page.blocks) {
            for (const FormRow& row : block.rows)
                ++rows[{block.at, row.criterion}];
        }
    }
    return rows;
}

QString valueOf(const FormRow& row, const std::vector<std::pair<BoxKind, int>>& ticks)
{
    std::vector<bool> ticked(row.boxes.size());
    for (const auto& [kind, number] : ticks) {
        for (size_t at = 0; at < row.boxes.size(); ++at) {
            if (row.boxes[at].kind == kind && row.boxes[at].number == number)
                ticked[at] = true;
        }
    }
    const TickedValue value = valueOfTicks(row, ticked);
    if (value.kind == TickedValue::Kind::Contradictory)
        return u"?"_s;
    EXPECT_EQ(value.value.isEmpty(), value.kind == TickedValue::Kind::Blank);
    return value.value;
}

FormRow firstRow(const FormCase& made)
{
    return made.layout().pages.at(0).blocks.at(0).rows.at(0);
}

TEST(FormLayout, PutsFourReporteesOfTenCriteriaOnAPage)
{
    const FormLayout layout = formCase(AppraisalMode::Score, 10, 21).layout();
    ASSERT_EQ(layout.pages.size(), 6U);
    EXPECT_EQ(layout.pages[0].blocks.size(), 3U) << "the first page has the instructions";
    EXPECT_FALSE(layout.pages[0].instructions.isEmpty());
    for (size_t page = 1; page < 5; ++page) {
        EXPECT_EQ(layout.pages[page].blocks.size(), 4U);
        EXPECT_TRUE(layout.pages[page].instructions.isEmpty());
    }
    EXPECT_EQ(flawOf(layout), QString());
    EXPECT_EQ(layout.pages[0].blocks[0].who.posting, PostingId(101));
}

TEST(FormLayout, PutsTheGradesOfATownOnOnePage)
{
    const FormLayout layout = formCase(AppraisalMode::Grade, 0, 21).layout();
    ASSERT_EQ(layout.pages.size(), 1U);
    EXPECT_EQ(flawOf(layout), QString());
    const FormRow& row = layout.pages[0].blocks.at(20).rows.at(0);
    EXPECT_EQ(row.criterion, QString(kGradeCriterion));
    ASSERT_EQ(row.boxes.size(), 4U);
    EXPECT_EQ(row.boxes[2].kind, BoxKind::Grade);
    EXPECT_EQ(row.boxes[2].number, 2);
}

TEST(FormLayout, HasMarkersWhereAScannerFindsThem)
{
    const FormLayout layout = formCase(AppraisalMode::Score, 10, 9).layout();
    for (const FormPage& page : layout.pages) {
        EXPECT_EQ(page.markers[0], (FormRect{14'000, 10'000, 6'000, 6'000}));
        EXPECT_EQ(page.markers[3], (FormRect{190'000, 281'000, 6'000, 6'000}));
        EXPECT_EQ(page.markers[1].top, page.markers[0].top);
        EXPECT_EQ(page.markers[2].left, page.markers[0].left);
    }
}

TEST(FormLayout, KeepsAllMarkersOnAPageThatIsScannedFiveDegreesAslant)
{
    const FormLayout layout = formCase(AppraisalMode::Score, 10, 9).layout();
    constexpr double kSine = 0.08716;
    constexpr double kCosine = 0.99619;
    for (const FormRect& marker : layout.pages.front().markers) {
        const double x = std::abs(marker.left + marker.width / 2.0 - kFormPaper.width / 2.0);
        const double y = std::abs(marker.top + marker.height / 2.0 - kFormPaper.height / 2.0);
        const double half = marker.width / 2.0 * (kCosine + kSine);
        EXPECT_LT(x * kCosine + y * kSine + half, kFormPaper.width / 2.0);
        EXPECT_LT(y * kCosine + x * kSine + half, kFormPaper.height / 2.0);
    }
}

TEST(FormLayout, OffersTheBoxesThatTheMaximumNeeds)
{
    const auto kinds = [](qint64 maxHalves) {
        std::map<BoxKind, std::vector<int>> found;
        for (const FormBox& box : firstRow(formCase(AppraisalMode::Score, 1, 1, maxHalves)).boxes)
            found[box.kind].push_back(box.number);
        return found;
    };
    auto ten = kinds(20);
    EXPECT_EQ(ten[BoxKind::Ones], (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    EXPECT_EQ(ten[BoxKind::Tens], (std::vector<int>{10}));
    EXPECT_EQ(ten[BoxKind::Half].size(), 1U);
    auto five = kinds(10);
    EXPECT_EQ(five[BoxKind::Ones], (std::vector<int>{0, 1, 2, 3, 4, 5}));
    EXPECT_TRUE(five[BoxKind::Tens].empty());
    auto hundred = kinds(200);
    EXPECT_EQ(hundred[BoxKind::Tens], (std::vector<int>{10, 20, 30, 40, 50, 60, 70, 80, 90, 100}));
    EXPECT_EQ(hundred[BoxKind::Ones].size(), 10U);
    EXPECT_EQ(kinds(1)[BoxKind::Half].size(), 1U);
}

TEST(FormLayout, RefusesWhatCannotBePrinted)
{
    const auto codeOf = [](const FormCase& made) {
        const auto layout = layOutForm(made.session, made.group, made.reportees);
        return layout.isError() ? std::optional(layout.error().code) : std::nullopt;
    };
    EXPECT_EQ(codeOf(formCase(AppraisalMode::Score, 10, 0)), ErrorCode::MissingValue);
    EXPECT_EQ(codeOf(formCase(AppraisalMode::Score, 0, 4)), ErrorCode::MissingValue);
    EXPECT_EQ(codeOf(formCase(AppraisalMode::Score, 3, 4, 401)), ErrorCode::InvalidValue);
    EXPECT_EQ(codeOf(formCase(AppraisalMode::Score, 3, 4, 400)), std::nullopt);
    EXPECT_EQ(codeOf(formCase(AppraisalMode::Grade, 0, 4)), std::nullopt);
}

TEST(FormFingerprint, ChangesWithWhatABoxMeansAndWithNothingElse)
{
    const FormCase made = formCase(AppraisalMode::Score, 3, 4);
    const QString before = made.fingerprint();
    EXPECT_EQ(before.size(), 6);
    EXPECT_EQ(made.layout().fingerprint, before);
    const auto changed = [&](const std::function<void(FormCase&)>& change) {
        FormCase other = made;
        change(other);
        return other.fingerprint() != before;
    };
    EXPECT_TRUE(changed([](FormCase& each) { each.session.code = u"A2"_s; }));
    EXPECT_TRUE(changed([](FormCase& each) { each.session.mode = AppraisalMode::Grade; }));
    EXPECT_TRUE(changed([](FormCase& each) { each.group.code = u"G2"_s; }));
    EXPECT_TRUE(changed([](FormCase& each) { each.session.criteria[1].maxPoints = points(10); }));
    EXPECT_TRUE(changed([](FormCase& each) { each.session.criteria[1].title = u"别的"_s; }));
    EXPECT_TRUE(changed([](FormCase& each) { std::swap(each.reportees[0], each.reportees[1]); }));
    EXPECT_TRUE(changed([](FormCase& each) { each.reportees.pop_back(); }));
    EXPECT_FALSE(changed([](FormCase& each) {
        each.session.title = u"改了标题"_s;
        each.session.quorumPercent = ExactDecimal::fromInteger(60);
        each.group.title = u"第一组"_s;
        each.group.weight = ExactDecimal::fromInteger(30);
        each.reportees[0].reportee = ReporteeId(77);
    }));
}

TEST(TickedValue, IsTheSumOfTensOnesAndHalf)
{
    const FormRow ten = firstRow(formCase(AppraisalMode::Score, 1, 1));
    EXPECT_EQ(valueOf(ten, {}), QString());
    EXPECT_EQ(valueOf(ten, {{BoxKind::Ones, 0}}), u"0"_s);
    EXPECT_EQ(valueOf(ten, {{BoxKind::Ones, 8}}), u"8"_s);
    EXPECT_EQ(valueOf(ten, {{BoxKind::Ones, 8}, {BoxKind::Half, 0}}), u"8.5"_s);
    EXPECT_EQ(valueOf(ten, {{BoxKind::Half, 0}}), u"0.5"_s);
    EXPECT_EQ(valueOf(ten, {{BoxKind::Tens, 10}}), u"10"_s);
    EXPECT_EQ(valueOf(ten, {{BoxKind::Tens, 10}, {BoxKind::Ones, 0}}), u"10"_s);
    const FormRow hundred = firstRow(formCase(AppraisalMode::Score, 1, 1, 200));
    EXPECT_EQ(valueOf(hundred, {{BoxKind::Tens, 80}, {BoxKind::Ones, 7}, {BoxKind::Half, 0}}),
              u"87.5"_s);
}

TEST(TickedValue, IsContradictoryWithTwoOfAKindOrAboveTheMaximum)
{
    const FormRow ten = firstRow(formCase(AppraisalMode::Score, 1, 1));
    EXPECT_EQ(valueOf(ten, {{BoxKind::Ones, 8}, {BoxKind::Ones, 9}}), u"?"_s);
    EXPECT_EQ(valueOf(ten, {{BoxKind::Tens, 10}, {BoxKind::Ones, 1}}), u"?"_s);
    EXPECT_EQ(valueOf(ten, {{BoxKind::Tens, 10}, {BoxKind::Half, 0}}), u"?"_s);
    const FormRow grade = firstRow(formCase(AppraisalMode::Grade, 0, 1));
    EXPECT_EQ(valueOf(grade, {{BoxKind::Grade, 0}, {BoxKind::Grade, 3}}), u"?"_s);
}

TEST(TickedValue, IsTheIdentifierOfAGrade)
{
    const FormRow grade = firstRow(formCase(AppraisalMode::Grade, 0, 1));
    EXPECT_EQ(valueOf(grade, {}), QString());
    EXPECT_EQ(valueOf(grade, {{BoxKind::Grade, 0}}), u"good"_s);
    EXPECT_EQ(valueOf(grade, {{BoxKind::Grade, 3}}), u"poor"_s);
}

RC_GTEST_PROP(FormLayoutProperty, HasEverythingOnceAndNothingOverlaps, ())
{
    const auto mode = *rc::gen::element(AppraisalMode::Score, AppraisalMode::Grade);
    FormCase made =
        formCase(mode, *rc::gen::inRange<size_t>(1, 61), *rc::gen::inRange<size_t>(1, 31));
    for (Criterion& criterion : made.session.criteria)
        criterion.maxPoints = points(*rc::gen::element<qint64>(1, 6, 10, 20, 30, 40, 200, 400));
    const FormLayout layout = made.layout();
    const QString flaw = flawOf(layout);
    RC_ASSERT(flaw.toStdString() == std::string());
    std::map<std::pair<size_t, QString>, int> expected;
    for (size_t at = 0; at < made.reportees.size(); ++at) {
        if (mode == AppraisalMode::Grade)
            expected[{at, kGradeCriterion}] = 1;
        else
            for (const Criterion& criterion : made.session.criteria)
                expected[{at, criterion.code}] = 1;
    }
    RC_ASSERT(rowsOf(layout) == expected);
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        RC_ASSERT(layout.pages[page].number == static_cast<int>(page) + 1);
        RC_ASSERT(!layout.pages[page].blocks.empty());
    }
    RC_ASSERT(made.layout() == layout);
}

RC_GTEST_PROP(FormLayoutProperty, EveryValueThatIsValidCanBeTicked, ())
{
    const auto maxHalves = *rc::gen::inRange<qint64>(1, 401);
    const FormCase made = formCase(AppraisalMode::Score, 1, 1, maxHalves);
    const FormRow row = firstRow(made);
    const MarkRules rules(made.session);
    const size_t boxes = row.boxes.size();
    std::set<QString> values;
    // No box, one, two or three of them: all that can be a value.
    for (size_t a = 0; a < boxes; ++a) {
        for (size_t b = a; b < boxes; ++b) {
            for (size_t c = b; c < boxes; ++c) {
                std::vector<bool> ticked(boxes);
                ticked[a] = ticked[b] = ticked[c] = true;
                const TickedValue value = valueOfTicks(row, ticked);
                if (value.kind == TickedValue::Kind::Value) {
                    RC_ASSERT(rules.accepts("C1", value.value.toUtf8()));
                    values.insert(value.value);
                }
            }
        }
    }
    RC_ASSERT(static_cast<qint64>(values.size()) == maxHalves + 1);
}

} // namespace
} // namespace touyan::test
