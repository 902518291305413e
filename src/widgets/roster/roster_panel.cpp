// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/roster_panel.h"

#include "widgets/lists/record_table_view.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

RosterPanel::RosterPanel(const RosterServices& services, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_lookup(std::make_shared<RosterLookup>())
{
    setObjectName(name + u"Panel"_s);
}

void RosterPanel::setRoster(std::shared_ptr<const RosterLookup> lookup)
{
    m_lookup = std::move(lookup);
    showRoster();
    for (RecordList* list : std::as_const(m_lists))
        list->updateSteps();
}

void RosterPanel::findText(const QString& text)
{
    if (!m_lists.isEmpty())
        m_lists.first()->setFindText(text);
}

bool RosterPanel::openPlace(const QString& place)
{
    return !m_lists.isEmpty() && m_lists.first()->select(place);
}

QList<QAction*> RosterPanel::steps() const
{
    QList<QAction*> actions;
    for (const RecordList* list : m_lists)
        actions.append(list->steps());
    return actions;
}

QWidget* RosterPanel::firstFocus()
{
    return m_lists.isEmpty() ? static_cast<QWidget*>(this) : m_lists.first()->view();
}

RecordList* RosterPanel::addList(const RecordList::Parts& parts)
{
    auto* list = new RecordList(parts, m_services.page.settings, this);
    m_lists.append(list);
    return list;
}

void RosterPanel::adopt(RecordPage* page)
{
    m_lists.append(page->list());
    connect(page, &RecordPage::failed, this, &RosterPanel::failed);
    connect(page, &RecordPage::placeRequested, this, &RosterPanel::placeRequested);
    connect(page, &RecordPage::saved, this, &RosterPanel::saved);
    connect(page, &RecordPage::told, this, &RosterPanel::told);
}

void RosterPanel::addExcel(RecordPage* page, const QKeySequence& shortcut)
{
    page->addExcel({u"Excel"_s, tr("导出 Excel(&T)…"), u"x-office-spreadsheet"_s, shortcut,
                    tr("把列出的导出为工作簿"), RecordList::Needs::Nothing, false});
}

std::function<void(const QString&, const QString&)> RosterPanel::saveTeller()
{
    return [this](const QString& place, const QString& message) { Q_EMIT saved(place, message); };
}

void RosterPanel::open(RecordDialog* dialog)
{
    connect(dialog, &RecordDialog::placeRequested, this, &RosterPanel::placeRequested);
    dialog->open();
}

} // namespace touyan::widgets
