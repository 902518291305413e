// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/obligation_list_panel.h"

#include "application/messages/rule_words.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/state_colours.h"

#include "checklist/ui_obligation_list_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::ObligationState;

ObligationListPanel::ObligationListPanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ObligationTableModel(this))
{
    setObjectName(u"obligationPanel"_s);
    Ui::ObligationListPanel ui;
    ui.setupUi(this);
    m_view = ui.obligationTable;
    m_state = ui.obligationStateCombo;
    m_conditions = ui.obligationConditionsLabel;
    m_view->setRecordModel(m_model);
    m_view->rememberColumns(services.settings, u"checklist/obligations"_s);
    m_view->setEmptyText(tr("没有符合条件的应完成事项。"));
    m_view->setColumnWidth(ObligationTableModel::ItemColumn, fontMetrics().averageCharWidth() * 24);
    m_view->setColumnWidth(ObligationTableModel::PeriodColumn,
                           fontMetrics().averageCharWidth() * 14);
    m_state->addItem(tr("全部状态"), -1);
    for (const ObligationState state :
         {ObligationState::Overdue, ObligationState::Pending, ObligationState::Late,
          ObligationState::OnTime, ObligationState::Exempt})
        m_state->addItem(stateText(displayState(state)), static_cast<int>(state));
    connect(m_state, &QComboBox::activated, this, [this] {
        const int state = m_state->currentData().toInt();
        m_filter.state =
            state < 0 ? std::nullopt : std::optional(static_cast<ObligationState>(state));
        reload();
    });
    connect(ui.clearObligationFilterButton, &QToolButton::clicked, this, [this] { setFilter({}); });
    connect(m_view->filterModel(), &RecordFilterModel::filtersChanged, this,
            &ObligationListPanel::describe);
    connect(m_view, &RecordTableView::recordActivated, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT placeRequested(m_model->placeAt(index.row()));
    });
}

void ObligationListPanel::setFilter(const ObligationFilter& filter)
{
    m_filter = filter;
    m_state->setCurrentIndex(filter.state ? m_state->findData(static_cast<int>(*filter.state)) : 0);
    reload();
}

void ObligationListPanel::reload()
{
    m_model->setObligations(m_services.board.assessment(), m_filter);
    describe();
}

void ObligationListPanel::findText(const QString& text)
{
    m_view->filterModel()->setAnyColumnFilter(text);
}

void ObligationListPanel::describe()
{
    QStringList conditions;
    const application::Assessment* assessment = m_services.board.assessment();
    if (m_filter.posting && assessment != nullptr) {
        if (const auto* posting = assessment->find(*m_filter.posting))
            conditions.append(assessment->identity(*posting).personName);
    }
    if (!m_filter.itemCode.isEmpty())
        conditions.append(tr("事项 %1").arg(m_filter.itemCode));
    if (m_filter.week)
        conditions.append(application::periodWord(m_filter.week->toString()));
    const int shown = m_view->filterModel()->rowCount();
    conditions.append(shown == m_model->rowCount()
                          ? tr("共 %n 项", nullptr, m_model->rowCount())
                          : tr("共 %n 项，显示 %1 项", nullptr, m_model->rowCount()).arg(shown));
    m_conditions->setText(conditions.join(tr("，")));
}

} // namespace touyan::widgets
