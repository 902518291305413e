// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace touyan::storage {

/// A page of the database file with the bytes that the program reserves at its end.
using PageBytes = std::span<unsigned char>;
using ConstPageBytes = std::span<const unsigned char>;

/// Reserved at the end of each page: eight bytes of the seal, then eight that keep the checksum of
/// the write-ahead log as the library has counted it.
inline constexpr int kSealBytes = 16;

/// True when a read or write of so many bytes may be one of a page.
[[nodiscard]] bool isPageSize(int amount);

/// True when page 1 says that its file reserves room for seals.
[[nodiscard]] bool hasRoomForSeals(ConstPageBytes firstPage);

/// Writes the seal of a page: a sum over its bytes and its number. Left out are the bytes of page 1
/// that say how the file was last written and nothing of what it holds (counters of changes,
/// journal mode, version of the library).
void sealPage(PageBytes page, quint32 number);
[[nodiscard]] bool isSealWhole(ConstPageBytes page, quint32 number);

/// Makes the last eight bytes such that the page adds to the log's running checksum what the other
/// page, which differs from it in nothing but the reserved bytes, would have added.
void balanceLogChecksum(PageBytes page, ConstPageBytes counted);
/// Nothing to keep: zeros.
void clearLogBalance(PageBytes page);

} // namespace touyan::storage
