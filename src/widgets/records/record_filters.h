// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/record_access.h"

#include <QObject>

#include <utility>
#include <vector>

class QComboBox;

namespace touyan::widgets {

class RecordList;

/// The choices above a list by which its records are filtered, as their description says.
class RecordFilters : public QObject
{
    Q_OBJECT

public:
    /// The boxes stand in the list's head line.
    RecordFilters(const application::RecordSchema& schema, RecordList* list);

    [[nodiscard]] bool matches(const application::StoredRecord& record) const;

Q_SIGNALS:
    void changed();

private:
    std::vector<std::pair<std::size_t, QComboBox*>> m_filters; ///< by index of the field
};

} // namespace touyan::widgets
