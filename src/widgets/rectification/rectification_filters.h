// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/rectification/list_rectification.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace touyan::widgets {

/// Above the register: which state, source and unit it lists, and how many items there are.
class RectificationFilters : public QWidget
{
    Q_OBJECT

public:
    explicit RectificationFilters(QWidget* parent = nullptr);

    /// What is chosen.
    [[nodiscard]] application::RectificationFilter filter() const;
    [[nodiscard]] bool matches(const application::ListedRectification& line) const;
    /// Chooses what "rectifications:state=overdue;source=supervision;unit=3" says.
    void choose(const QString& place);
    void clear();
    /// Counts of the whole register, and the units that have items.
    void setRegister(const application::RectificationList& list,
                     const std::vector<domain::Unit>& units);

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_status = nullptr;
    QComboBox* m_source = nullptr;
    QComboBox* m_unit = nullptr;
    QLabel* m_counts = nullptr;
};

} // namespace touyan::widgets
