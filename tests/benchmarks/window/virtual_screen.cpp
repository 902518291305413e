// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/window/virtual_screen.h"

#include "benchmarks/support/child_process.h"

#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace touyan::benchmarks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The number that the server writes as soon as it takes clients.
QByteArray displayNumber(int pipe)
{
    QByteArray number;
    char byte = 0;
    while (read(pipe, &byte, 1) == 1 && byte != '\n')
        number.append(byte);
    if (number.isEmpty())
        throw std::runtime_error("Xvfb does not start");
    return number;
}

} // namespace

VirtualScreen::VirtualScreen()
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    m_server =
        startChild({u"Xvfb"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s,
                    u"-fbdir"_s, m_folder.path(), u"-displayfd"_s, QString::number(ends[1])});
    close(ends[1]);
    const QByteArray number = displayNumber(ends[0]);
    close(ends[0]);
    qputenv("DISPLAY", ":" + number);
    mapPicture();
}

VirtualScreen::~VirtualScreen()
{
    if (m_file != nullptr)
        munmap(m_file, m_fileBytes);
    endChild(m_server);
}

void VirtualScreen::mapPicture()
{
    // The file is an XWD picture: 32-bit numbers with the greatest byte first, the colours of 12
    // bytes each, the points.
    constexpr size_t kHeaderBytesField = 0;
    constexpr size_t kWidthField = 4;
    constexpr size_t kHeightField = 5;
    constexpr size_t kBytesPerLineField = 12;
    constexpr size_t kColoursField = 19;
    constexpr size_t kBytesPerColour = 12;

    QFile file(m_folder.filePath(u"Xvfb_screen0"_s));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("Xvfb keeps no picture");
    m_fileBytes = static_cast<size_t>(file.size());
    m_file = mmap(nullptr, m_fileBytes, PROT_READ, MAP_SHARED, file.handle(), 0);
    if (m_file == MAP_FAILED) {
        m_file = nullptr;
        throw std::runtime_error("the picture cannot be mapped");
    }
    const auto* const bytes = static_cast<const uchar*>(m_file);
    const auto field = [bytes](size_t index) {
        return size_t{qFromBigEndian<quint32>(bytes + index * sizeof(quint32))};
    };
    const size_t begin = field(kHeaderBytesField) + field(kColoursField) * kBytesPerColour;
    const size_t points = field(kBytesPerLineField) / sizeof(uint32_t) * field(kHeightField);
    if (field(kWidthField) == 0 || begin + points * sizeof(uint32_t) > m_fileBytes)
        throw std::runtime_error("the picture cannot be read");
    m_picture = reinterpret_cast<const uint32_t*>(bytes + begin);
    m_before.assign(m_picture, m_picture + points);
}

double VirtualScreen::changedShare()
{
    size_t changed = 0;
    for (size_t i = 0; i < m_before.size(); ++i) {
        const uint32_t now = m_picture[i];
        changed += now != m_before[i] ? 1U : 0U;
        m_before[i] = now;
    }
    return static_cast<double>(changed) / static_cast<double>(m_before.size());
}

} // namespace touyan::benchmarks
