// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/record_access.h"

#include <QList>

#include <utility>
#include <vector>

namespace touyan::widgets {

/// People, units and the like as choices, in the given order. Namesakes are told apart as they are
/// everywhere (application::ReferenceNames).
template <class R>
[[nodiscard]] QList<std::pair<QString, qint64>> recordChoices(const std::vector<R>& records)
{
    std::vector<application::ReferenceNames::Named> named;
    named.reserve(records.size());
    for (const R& record : records)
        named.push_back({record.id.value(), record.name, record.code});
    constexpr QLatin1String kKind("record");
    application::ReferenceNames names;
    names.set(kKind, std::move(named));
    QList<std::pair<QString, qint64>> choices;
    for (const R& record : records)
        choices.append({names.of(kKind, record.id.value()), record.id.value()});
    return choices;
}

} // namespace touyan::widgets
