// SPDX-License-Identifier: GPL-3.0-or-later
// Without Qt and the C++ library: the first program of the command line starts in no time.
#include "app/start/hand_over.h"

#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <initializer_list>

namespace touyan::app {

int handOver(const char* program, char* argv[])
{
    constexpr int kNotStarted = 1;
    char folder[PATH_MAX] = {};
    const ssize_t size = ::readlink("/proc/self/exe", folder, sizeof folder - 1);
    if (char* const name = size > 0 ? std::strrchr(folder, '/') : nullptr)
        *name = '\0';
    int reason = ENOENT;
    for (const char* place : {"", "/../libexec/touyan"}) {
        char file[2 * PATH_MAX];
        static_cast<void>(std::snprintf(file, sizeof file, "%s%s/%s", folder, place, program));
        ::execv(file, argv);
        reason = errno;
        if (reason != ENOENT)
            break;
    }
    static_cast<void>(std::fprintf(stderr, "touyanctl: %s: %s\n", program, std::strerror(reason)));
    return kNotStarted;
}

} // namespace touyan::app
