// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/list_draws.h"
#include "widgets/appraisal_session/appraisal_panel.h"

namespace Ui {
class DrawRecordForm;
} // namespace Ui

namespace touyan::widgets {

/// 抽签记录: one line with the last draw of the order of speaking, and the way to all of them: who
/// drew, when, with which seed, what came out, and whether the seed gives it again.
class DrawRecord : public AppraisalPanel
{
    Q_OBJECT

public:
    DrawRecord(const PageServices& services, QWidget* parent);
    ~DrawRecord() override;

protected:
    void showSession() override;

private:
    void showDraws();
    void openDraws();

    std::unique_ptr<Ui::DrawRecordForm> m_ui;
    std::vector<application::ListedDraw> m_draws; ///< the last one first
    NewestRequest m_request;
};

} // namespace touyan::widgets
