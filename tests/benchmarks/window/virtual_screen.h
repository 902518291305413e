// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <sys/types.h>

#include <cstdint>
#include <vector>

namespace touyan::benchmarks {

/// An Xvfb server whose picture can be looked at without talking to it: it keeps its screen in a
/// file that both map.
class VirtualScreen
{
public:
    /// Starts the server and makes its display this process's. Throws std::runtime_error.
    VirtualScreen();
    VirtualScreen(const VirtualScreen&) = delete;
    VirtualScreen& operator=(const VirtualScreen&) = delete;
    ~VirtualScreen();

    /// Which share of the picture's points is another than at the call before, 0 to 1.
    [[nodiscard]] double changedShare();

private:
    void mapPicture();

    QTemporaryDir m_folder;
    pid_t m_server = 0;
    void* m_file = nullptr;
    size_t m_fileBytes = 0;
    const uint32_t* m_picture = nullptr;
    std::vector<uint32_t> m_before;
};

} // namespace touyan::benchmarks
