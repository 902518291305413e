// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealing/page_seal.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace touyan::storage {

namespace {

constexpr int kSmallestPage = 512;
constexpr int kLargestPage = 65536;
constexpr size_t kWord = sizeof(quint32);
constexpr size_t kBalanceBytes = 8;
constexpr size_t kHeaderBytes = 100;
constexpr size_t kReservedBytesOffset = 20;

/// Places of the header that change without the content: journal mode, change counter, schema
/// cookie, the counter's other copy and the library's version.
struct Span
{
    size_t offset;
    size_t length;
};
constexpr std::array<Span, 4> kUnsealedSpans{{{18, 2}, {24, 4}, {40, 4}, {92, 8}}};

/// The running sum that SQLite uses for its log: each word counts with a weight of its own, so that
/// any flipped bit and any two words that changed places show.
class RunningSum
{
public:
    explicit RunningSum(quint32 number)
        : m_first(number * 0x9E3779B1U + 0x546F7579U) // "Touy": zeros have no seal of zeros
        , m_second(number ^ 0x8F1BBCDCU)
    {
    }
    void add(ConstPageBytes bytes)
    {
        for (size_t at = 0; at + 2 * kWord <= bytes.size(); at += 2 * kWord) {
            m_first += qFromLittleEndian<quint32>(&bytes[at]) + m_second;
            m_second += qFromLittleEndian<quint32>(&bytes[at + kWord]) + m_first;
        }
    }
    [[nodiscard]] quint64 value() const
    {
        return quint64{m_first} << std::numeric_limits<quint32>::digits | m_second;
    }

private:
    quint32 m_first;
    quint32 m_second;
};

quint64 sumOf(ConstPageBytes page, quint32 number)
{
    RunningSum sum(number);
    const ConstPageBytes content = page.first(page.size() - kSealBytes);
    if (number != 1) {
        sum.add(content);
        return sum.value();
    }
    // A whole number of pairs of words that holds the header.
    constexpr size_t kMaskedBytes = (kHeaderBytes + 2 * kWord - 1) / (2 * kWord) * (2 * kWord);
    std::array<unsigned char, kMaskedBytes> header{};
    std::copy_n(content.begin(), header.size(), header.begin());
    for (const Span& span : kUnsealedSpans)
        std::fill_n(header.begin() + static_cast<std::ptrdiff_t>(span.offset), span.length, '\0');
    sum.add(header);
    sum.add(content.subspan(header.size()));
    return sum.value();
}

/// The log's words are in the order of the machine that writes it.
quint32 logWord(ConstPageBytes page, size_t fromEnd)
{
    quint32 word = 0;
    std::memcpy(&word, page.last(fromEnd).data(), kWord);
    return word;
}

void setLogWord(PageBytes page, size_t fromEnd, quint32 word)
{
    std::memcpy(page.last(fromEnd).data(), &word, kWord);
}

} // namespace

bool isPageSize(int amount)
{
    return amount >= kSmallestPage && amount <= kLargestPage &&
           std::has_single_bit(static_cast<unsigned>(amount));
}

bool hasRoomForSeals(ConstPageBytes firstPage)
{
    return firstPage.size() > kReservedBytesOffset && firstPage[kReservedBytesOffset] == kSealBytes;
}

void sealPage(PageBytes page, quint32 number)
{
    qToLittleEndian(sumOf(page, number), page.last(kSealBytes).data());
}

bool isSealWhole(ConstPageBytes page, quint32 number)
{
    return qFromLittleEndian<quint64>(page.last(kSealBytes).data()) == sumOf(page, number);
}

void balanceLogChecksum(PageBytes page, ConstPageBytes counted)
{
    // The log's sum: first += word + second; second += next word + first; two words at a time. With
    // the same state before, a change of a pair by (a, b) changes the state to (a, a + b), so the
    // next pair has to change it back by (-(2a + b), -(a + b)).
    constexpr size_t kSealFirst = kSealBytes;
    constexpr size_t kSealSecond = kSealBytes - kWord;
    constexpr size_t kBalanceSecond = kBalanceBytes - kWord;
    const quint32 first = logWord(page, kSealFirst) - logWord(counted, kSealFirst);
    const quint32 second = logWord(page, kSealSecond) - logWord(counted, kSealSecond);
    setLogWord(page, kBalanceBytes, logWord(counted, kBalanceBytes) - (2 * first + second));
    setLogWord(page, kBalanceSecond, logWord(counted, kBalanceSecond) - (first + second));
}

void clearLogBalance(PageBytes page)
{
    std::fill_n(page.last(kBalanceBytes).begin(), kBalanceBytes, '\0');
}

} // namespace touyan::storage
