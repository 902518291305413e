// SPDX-License-Identifier: GPL-3.0-or-later
// Ink of every kind over forms as they are printed, in both modes: which rows are read surely, and
// whether any is read wrong. Ends with 1 when one is, or when too few clean rows are sure.
// Usage: [seeds]
#include "exchange/scans/gallery_count.h"
#include "reports/sample_forms.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

using namespace touyan::test;
using touyan::domain::AppraisalMode;

namespace {

constexpr int kUsualSeeds = 20;
constexpr unsigned kFirstSeed = 20'261'130;

double percentOf(int part, int whole)
{
    return whole == 0 ? 100 : 100.0 * part / whole;
}

void print(const char* mode, const std::string& kind, const GalleryCount& count)
{
    std::printf("| %s | %s | %d | %.2f %% | %d | %d | %d | %d |\n", mode, kind.c_str(), count.clean,
                percentOf(count.cleanSure, count.clean), count.others, count.othersSure,
                count.wrong, count.unread);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const int seeds = argc > 1 ? std::atoi(argv[1]) : kUsualSeeds;
    std::printf("| mode | kind | clean rows | of them sure | other rows | of them sure | wrong | "
                "pages unread |\n|---|---|---|---|---|---|---|---|\n");
    GalleryCount all;
    for (const AppraisalMode mode : {AppraisalMode::Score, AppraisalMode::Grade}) {
        GalleryForms forms(sampleForms(mode, 1));
        for (const std::string& kind : galleryKinds()) {
            GalleryCount count;
            for (int seed = 0; seed < seeds; ++seed)
                forms.read(kind, kFirstSeed + static_cast<unsigned>(seed), count);
            print(mode == AppraisalMode::Score ? "score" : "grade", kind, count);
            all.clean += count.clean;
            all.cleanSure += count.cleanSure;
            all.others += count.others;
            all.othersSure += count.othersSure;
            all.wrong += count.wrong;
            all.unread += count.unread;
        }
    }
    print("both", "all", all);
    constexpr int kLeastPercent = 97;
    return all.wrong == 0 && all.cleanSure * 100 >= all.clean * kLeastPercent ? EXIT_SUCCESS
                                                                              : EXIT_FAILURE;
}
