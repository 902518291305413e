// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roster/roster_panel.h"

namespace touyan::widgets {

/// 单位: villages and communities, with the history of the current one's category and who serves
/// there.
class UnitsPanel : public RosterPanel
{
    Q_OBJECT

public:
    explicit UnitsPanel(const PageServices& services, QWidget* parent = nullptr);

protected:
    void showRoster() override;

private:
    void makeUnits();
    void makeChanges();
    void showDetails();
    [[nodiscard]] const domain::Unit* current() const;
    [[nodiscard]] const domain::UnitCategoryChange* currentChange() const;

    RecordList* m_units = nullptr;
    RecordList* m_changes = nullptr;
    RecordList* m_served = nullptr;
};

} // namespace touyan::widgets
