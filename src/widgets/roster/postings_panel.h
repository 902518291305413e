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
    explicit PostingsPanel(const RosterServices& services, QWidget* parent = nullptr);

    bool openPlace(const QString& place) override;

protected:
    void showRoster() override;

private:
    void makePostings();
    void makeLeaves();
    void makeAdjustments();
    void handOver(const domain::Posting& posting);
    void showDetails();
    [[nodiscard]] const domain::Posting* current() const;
    [[nodiscard]] QList<ValueCell> postingCells(const domain::Posting& posting) const;

    QCheckBox* m_runningOnly = nullptr;
    RecordPageOf<domain::Posting>* m_postings = nullptr;
    RecordPageOf<domain::Leave>* m_leaves = nullptr;
    RecordPageOf<domain::Adjustment>* m_adjustments = nullptr;
};

} // namespace touyan::widgets
