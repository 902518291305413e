// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/strong_id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace touyan::domain {

using UnitId = StrongId<struct UnitTag>;
using UnitCategoryChangeId = StrongId<struct UnitCategoryChangeTag>;

/// 村 / 社区: a grass-roots unit, or an office above them. `kind` is `village`, `community` or the
/// office's own word; `category` is the initial one and may be empty (rules 1).
struct Unit
{
    UnitId id;
    int rowVersion = 0;
    QString code;
    QString name;
    QString kind;
    QString category;
    std::optional<UnitId> parent;

    friend bool operator==(const Unit&, const Unit&) = default;
};

/// From this day on the unit belongs to another category.
struct UnitCategoryChange
{
    UnitCategoryChangeId id;
    int rowVersion = 0;
    UnitId unit;
    QDate validFrom;
    QString category;

    friend bool operator==(const UnitCategoryChange&, const UnitCategoryChange&) = default;
};

/// The dated history of a unit's category: an initial one, and changes with a valid-from day.
class CategoryHistory
{
public:
    struct Change
    {
        QDate validFrom;
        QString category;
    };

    CategoryHistory() = default;
    /// The changes may come in any order.
    CategoryHistory(QString initial, std::vector<Change> changes);

    [[nodiscard]] const QString& on(QDate day) const;
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

private:
    QString m_initial;
    std::vector<Change> m_changes;
};

} // namespace touyan::domain
