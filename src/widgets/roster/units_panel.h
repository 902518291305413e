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
    explicit UnitsPanel(const RosterServices& services, QWidget* parent = nullptr);

protected:
    void showRoster() override;

private:
    void makeUnits();
    void makeChanges();
    void makeServed();
    void showDetails();
    [[nodiscard]] const domain::Unit* current() const;
    [[nodiscard]] QList<ValueCell> unitCells(const domain::Unit& unit) const;

    RecordPageOf<domain::Unit>* m_units = nullptr;
    RecordPageOf<domain::UnitCategoryChange>* m_changes = nullptr;
    RecordList* m_served = nullptr;
};

} // namespace touyan::widgets
