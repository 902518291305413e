// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of ink, paper and scanner once in both modes; bench_scan_gallery shows them all often.
#include "exchange/scans/gallery_count.h"
#include "reports/sample_forms.h"

#include <gtest/gtest.h>

namespace touyan::test {

using domain::AppraisalMode;

namespace {

class InkGallery : public testing::TestWithParam<std::tuple<AppraisalMode, int>>
{
};

/// The gallery is shown in parts, so that they can be looked at side by side.
constexpr int kParts = 4;

} // namespace

TEST_P(InkGallery, IsNeverReadWrong)
{
    const auto [mode, part] = GetParam();
    GalleryForms forms(sampleForms(mode, 1));
    GalleryCount all;
    const auto kinds = galleryKinds();
    ASSERT_GE(kinds.size(), 40U);
    for (size_t at = static_cast<size_t>(part); at < kinds.size(); at += kParts) {
        GalleryCount count;
        forms.read(kinds[at], static_cast<unsigned>(7 * at + 1), count);
        EXPECT_EQ(count.wrong, 0) << kinds[at];
        EXPECT_EQ(count.unread, 0) << kinds[at];
        all.clean += count.clean;
        all.cleanSure += count.cleanSure;
    }
    EXPECT_GE(all.cleanSure * 100, all.clean * 97);
}

INSTANTIATE_TEST_SUITE_P(OfBothModes, InkGallery,
                         testing::Combine(testing::Values(AppraisalMode::Score,
                                                          AppraisalMode::Grade),
                                          testing::Range(0, kParts)));

} // namespace touyan::test
