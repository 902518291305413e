// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roster/roster_panel.h"

namespace touyan::widgets {

/// 免计日: days that the office declares free for everyone.
class FreeDaysPanel : public RosterPanel
{
    Q_OBJECT

public:
    explicit FreeDaysPanel(const RosterServices& services, QWidget* parent = nullptr);

protected:
    void showRoster() override;

private:
    RecordPageOf<domain::FreeDays>* m_freeDays = nullptr;
};

} // namespace touyan::widgets
