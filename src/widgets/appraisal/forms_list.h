// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/enter_ballots.h"
#include "widgets/appraisal_session/appraisal_panel.h"

namespace touyan::widgets {

/// How many forms each group has: prepared serials, and those that came back.
class FormsList : public AppraisalPanel
{
    Q_OBJECT

public:
    FormsList(const PageServices& services, QWidget* parent);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void showSession() override;

private:
    void load();
    void prepare();

    RecordList* m_list = nullptr;
    std::vector<application::GroupEntry> m_groups;
    NewestRequest m_request;
};

} // namespace touyan::widgets
