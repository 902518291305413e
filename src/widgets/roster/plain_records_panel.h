// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/record_ledger.h"
#include "widgets/roster/roster_panel.h"

namespace touyan::widgets {

class RecordPage;

/// A place of the roster page for records of which their description says everything.
class PlainRecordsPanel : public RosterPanel
{
    Q_OBJECT

public:
    PlainRecordsPanel(const PageServices& services, const application::RecordAccess& access,
                      application::RecordLedgerWriter& writer, QWidget* parent = nullptr);

    void activate() override;
    bool openPlace(const QString& place) override;
    [[nodiscard]] QUndoStack* undoStack() const override;

protected:
    void showRoster() override;

private:
    RecordPage* m_page = nullptr;
};

} // namespace touyan::widgets
