// SPDX-License-Identifier: GPL-3.0-or-later
// The program that people call. It answers what needs no database at once; everything else is for
// touyanctl-records, which takes over the process.
#include "app/start/hand_over.h"

#include <unistd.h>

#include <string_view>

int main(int argc, char* argv[])
{
    using namespace std::literals;
    if (argc == 2 && argv[1] == "--version"sv) {
        constexpr auto kVersion = "touyanctl " TOUYAN_VERSION "\n"sv;
        // What standard output does not take is told in words by the other program.
        if (::write(STDOUT_FILENO, kVersion.data(), kVersion.size()) ==
            static_cast<ssize_t>(kVersion.size()))
            return 0;
    }
    return touyan::app::handOver("touyanctl-records", argv);
}
