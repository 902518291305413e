// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foundation/exact_decimal.h"

namespace touyan::domain {

namespace {

constexpr int kDecimals = 6;
constexpr int kMaximumIntegerDigits = 9;

std::optional<qint64> digitsValue(QStringView digits)
{
    qint64 value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

std::optional<ExactDecimal> ExactDecimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView integerPart = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    if (integerPart.isEmpty() || integerPart.size() > kMaximumIntegerDigits)
        return std::nullopt;
    if (point >= 0 && (fraction.isEmpty() || fraction.size() > kDecimals))
        return std::nullopt;
    const auto whole = digitsValue(integerPart);
    auto part = digitsValue(fraction);
    if (!whole || !part)
        return std::nullopt;
    for (qsizetype i = fraction.size(); i < kDecimals; ++i)
        *part *= 10;
    const qint64 millionths = *whole * kScale + *part;
    return fromMillionths(negative ? -millionths : millionths);
}

QString ExactDecimal::toString() const
{
    const qint64 absolute = m_millionths < 0 ? -m_millionths : m_millionths;
    QString text = QString::number(absolute / kScale);
    if (const qint64 fraction = absolute % kScale; fraction != 0) {
        QString digits = QString::number(fraction).rightJustified(kDecimals, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return m_millionths < 0 ? u'-' + text : text;
}

QString fixedDecimalText(qint64 scaled, int decimals)
{
    QString digits =
        QString::number(scaled < 0 ? -scaled : scaled).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return scaled < 0 ? u'-' + digits : digits;
}

} // namespace touyan::domain
