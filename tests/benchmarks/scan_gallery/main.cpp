// SPDX-License-Identifier: GPL-3.0-or-later
// Ink of every kind over forms as they are printed, in both modes: which rows are read surely, and
// whether any is read wrong. Ends with 1 when one is, or when too few clean rows are sure.
// Usage: [seeds [mode [kind]]], where mode is score, grade or both and kind a part of the name.
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
    // The reasons by their order in RowDoubt.
    std::string reasons;
    for (const auto& [why, rows] : count.doubted)
        reasons += ' ' + std::to_string(static_cast<int>(why)) + ':' + std::to_string(rows);
    std::printf("| %s | %s | %d | %.2f %% |%s | %d | %d | %d | %d |\n", mode, kind.c_str(),
                count.clean, percentOf(count.cleanSure, count.clean), reasons.c_str(), count.others,
                count.othersSure, count.wrong, count.unread);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const int seeds = argc > 1 ? std::atoi(argv[1]) : kUsualSeeds;
    const std::string wantedMode = argc > 2 ? argv[2] : "both";
    const std::string wantedKind = argc > 3 ? argv[3] : "";
    std::printf("| mode | kind | clean rows | of them sure | doubted for | other rows | of them "
                "sure | wrong | pages unread |\n|---|---|---|---|---|---|---|---|---|\n");
    bool isGood = true;
    for (const AppraisalMode mode : {AppraisalMode::Score, AppraisalMode::Grade}) {
        const char* name = mode == AppraisalMode::Score ? "score" : "grade";
        if (wantedMode != "both" && wantedMode != name)
            continue;
        GalleryForms forms(sampleForms(mode, 1));
        GalleryCount all;
        for (const std::string& kind : galleryKinds()) {
            if (kind.find(wantedKind) == std::string::npos)
                continue;
            GalleryCount count;
            for (int seed = 0; seed < seeds; ++seed)
                forms.read(kind, kFirstSeed + static_cast<unsigned>(seed), count);
            print(name, kind, count);
            all.add(count);
        }
        print(name, "all", all);
        constexpr int kLeastPercent = 97;
        isGood = isGood && all.wrong == 0 && all.cleanSure * 100 >= all.clean * kLeastPercent;
    }
    return isGood ? EXIT_SUCCESS : EXIT_FAILURE;
}
