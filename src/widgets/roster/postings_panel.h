// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roster/roster_panel.h"

class QCheckBox;

namespace touyan::widgets {

/// 派驻名册: who is or was posted where, with the leaves and adjustments of the current row.
class PostingsPanel : public RosterPanel
{
    Q_OBJECT

public:
    explicit PostingsPanel(const PageServices& services, QWidget* parent = nullptr);

    bool openPlace(const QString& place) override;

protected:
    void showRoster() override;

private:
    void makePostings();
    void makeLeaves();
    void makeAdjustments();
    void showPostings();
    void showDetails();
    [[nodiscard]] const domain::Posting* current() const;
    [[nodiscard]] const domain::Leave* currentLeave() const;
    [[nodiscard]] const domain::Adjustment* currentAdjustment() const;

    QCheckBox* m_runningOnly = nullptr;
    RecordList* m_postings = nullptr;
    RecordList* m_leaves = nullptr;
    RecordList* m_adjustments = nullptr;
};

} // namespace touyan::widgets
