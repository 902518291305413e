// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace touyan::domain {

/// A decimal number held exactly as a whole number of millionths: points, percentages, adjustments.
/// At most six decimals and an absolute value below one thousand million.
class ExactDecimal
{
public:
    static constexpr qint64 kScale = 1'000'000;

    constexpr ExactDecimal() = default;
    [[nodiscard]] static constexpr ExactDecimal fromMillionths(qint64 millionths)
    {
        ExactDecimal decimal;
        decimal.m_millionths = millionths;
        return decimal;
    }
    [[nodiscard]] static constexpr ExactDecimal fromInteger(qint64 integer)
    {
        return fromMillionths(integer * kScale);
    }
    /// Reads "2", "-0.125", "2.50"; ASCII digits only, no exponent, no sign +. Nothing when the
    /// text is something else, has more than six decimals or is out of range.
    [[nodiscard]] static std::optional<ExactDecimal> parse(QStringView text);

    [[nodiscard]] constexpr qint64 millionths() const { return m_millionths; }
    [[nodiscard]] constexpr bool isNegative() const { return m_millionths < 0; }
    /// The shortest text that parse() reads as the same number: "2.5", "-0.125", "10".
    [[nodiscard]] QString toString() const;

    friend constexpr ExactDecimal operator+(ExactDecimal a, ExactDecimal b)
    {
        return fromMillionths(a.m_millionths + b.m_millionths);
    }
    friend constexpr auto operator<=>(const ExactDecimal&, const ExactDecimal&) = default;

private:
    qint64 m_millionths = 0;
};

/// A non-negative number with a fixed count of decimals, written without binary floating point:
/// fixedDecimalText(7731, 2) is "77.31".
[[nodiscard]] QString fixedDecimalText(qint64 scaled, int decimals);

} // namespace touyan::domain
