// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/pdf_text_mender.h"
#include "widgets/roster/roster_panel.h"

namespace touyan::widgets {

class PersonView;

/// 人员: the list of people and the page of the current one.
class PeoplePanel : public RosterPanel
{
    Q_OBJECT

public:
    PeoplePanel(const RosterServices& services, application::PdfTextMender& mender,
                QWidget* parent = nullptr);

    void setPeriod(const PeriodSelection& period) override;
    void printCurrent() override;
    [[nodiscard]] bool canPrint() const override;

protected:
    void showRoster() override;

private:
    void makePeople();
    void showPerson();
    [[nodiscard]] QList<ValueCell> personCells(const domain::Person& person) const;

    RecordPageOf<domain::Person>* m_people = nullptr;
    PersonView* m_view = nullptr;
};

} // namespace touyan::widgets
