// SPDX-License-Identifier: GPL-3.0-or-later
// What the program that opens scans and the one that asks for them say to each other, over a socket
// on one machine.
#pragma once

#include <QtGlobal>

namespace touyan::exchange {

/// A4 at 400 dpi; larger pictures are made smaller, which loses nothing that a tick needs.
inline constexpr qint64 kUsefulPixels = 16'000'000;

struct PageRequest
{
    enum Kind : quint32 { Open, Page };

    quint32 kind = Open;
    qint32 number = 0; ///< Open: how many bytes of path follow; Page: which, from 0
};

struct PageAnswer
{
    enum Kind : quint32 {
        Pages,   ///< `first`: how many
        Picture, ///< `first` wide, `second` high; a byte for each pixel follows
        NoPdf,
        Locked,
        Empty,
        TooManyPages,
        TooManyPixels,
        Damaged,
        WrongType
    };

    quint32 kind = Damaged;
    qint32 first = 0;
    qint32 second = 0;
};

} // namespace touyan::exchange
