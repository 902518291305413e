// SPDX-License-Identifier: GPL-3.0-or-later
#include "township.h"

#include <algorithm>

namespace touyan::generator {

QString Unit::categoryOn(QDate day) const
{
    QString current = category;
    for (const CategoryChange& change : changes) {
        if (change.validFrom <= day) {
            current = change.category;
        }
    }
    return current;
}

const Checklist* Township::checklistFor(int unit, QDate day) const
{
    const QString category = units[static_cast<std::size_t>(unit)].categoryOn(day);
    const Checklist* common = nullptr;
    for (const Checklist& version : checklists) {
        if (day < version.validFrom || (version.validTo.isValid() && version.validTo < day)) {
            continue;
        }
        if (version.category.isEmpty()) {
            common = &version;
        } else if (version.category == category) {
            return &version;
        }
    }
    return common;
}

int Order::entriesWanted() const
{
    double wanted = 0;
    for (int year = from.year(); year <= to.year(); ++year) {
        const QDate first = std::max(from, QDate(year, 1, 1));
        const QDate last = std::min(to, QDate(year, 12, 31));
        wanted += static_cast<double>(entriesPerYear) *
                  static_cast<double>(first.daysTo(last) + 1) / first.daysInYear();
    }
    return qRound(wanted);
}

} // namespace touyan::generator
