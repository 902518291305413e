// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roster/roster_panel.h"

namespace touyan::widgets {

/// A place of the roster page for records of which their description says everything.
class PlainRecordsPanel : public RosterPanel
{
    Q_OBJECT

public:
    PlainRecordsPanel(const RosterServices& services, const application::RecordAccess& access,
                      QWidget* parent = nullptr);

    void activate() override;
    bool openPlace(const QString& place) override;

protected:
    void showRoster() override;

private:
    RecordPage* m_page = nullptr;
};

} // namespace touyan::widgets
