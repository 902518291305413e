// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roster/roster_panel.h"

namespace touyan::widgets {

/// 清单: the versions of the rules. A version that has been used is succeeded, not changed.
class ChecklistsPanel : public RosterPanel
{
    Q_OBJECT

public:
    explicit ChecklistsPanel(const RosterServices& services, QWidget* parent = nullptr);

protected:
    void showRoster() override;

private:
    void makeVersions();
    void showItems();
    [[nodiscard]] const domain::Checklist* current() const;

    RecordList* m_versions = nullptr;
    RecordList* m_items = nullptr;
};

} // namespace touyan::widgets
