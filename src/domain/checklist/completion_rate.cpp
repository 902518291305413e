// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist/completion_rate.h"

#include "domain/foundation/exact_decimal.h"

namespace touyan::domain {

namespace {

int roundedHalfUp(qint64 numerator, qint64 denominator, int scale)
{
    return static_cast<int>((2 * numerator * scale + denominator) / (2 * denominator));
}

std::optional<Rate> rate(int numerator, int denominator)
{
    if (denominator == 0)
        return std::nullopt;
    return Rate{numerator, denominator};
}

} // namespace

int Rate::tenThousandths() const
{
    return roundedHalfUp(numerator, denominator, 10'000);
}

int Rate::thousandths() const
{
    return roundedHalfUp(numerator, denominator, 1'000);
}

QString Rate::toString() const
{
    return fixedDecimalText(tenThousandths(), 4);
}

QString Rate::toPercentText() const
{
    return fixedDecimalText(thousandths(), 1) + u'%';
}

void StateCounts::add(ObligationState state)
{
    switch (state) {
    case ObligationState::Exempt:
        ++exempt;
        break;
    case ObligationState::OnTime:
        ++onTime;
        break;
    case ObligationState::Late:
        ++late;
        break;
    case ObligationState::Overdue:
        ++overdue;
        break;
    case ObligationState::Pending:
        ++pending;
        break;
    }
}

int StateCounts::in(ObligationState state) const
{
    switch (state) {
    case ObligationState::OnTime:
        return onTime;
    case ObligationState::Late:
        return late;
    case ObligationState::Overdue:
        return overdue;
    case ObligationState::Pending:
        return pending;
    case ObligationState::Exempt:
        break;
    }
    return exempt;
}

StateCounts& StateCounts::operator+=(const StateCounts& other)
{
    exempt += other.exempt;
    onTime += other.onTime;
    late += other.late;
    overdue += other.overdue;
    pending += other.pending;
    return *this;
}

StateCounts& StateCounts::operator-=(const StateCounts& other)
{
    exempt -= other.exempt;
    onTime -= other.onTime;
    late -= other.late;
    overdue -= other.overdue;
    pending -= other.pending;
    return *this;
}

std::optional<Rate> StateCounts::completionRate() const
{
    return rate(done(), owed());
}

std::optional<Rate> StateCounts::toDateRate() const
{
    return rate(done(), decided());
}

std::optional<Rate> StateCounts::onTimeRate() const
{
    return rate(onTime, decided());
}

} // namespace touyan::domain
