// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/record_list.h"

#include "widgets/lists/named_action.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

RecordList::RecordList(const Parts& parts, ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_name(parts.name)
    , m_model(new ValueTableModel(parts.columns, this))
    , m_view(new RecordTableView(this))
    , m_head(new QHBoxLayout)
    , m_count(new QLabel(this))
{
    setObjectName(parts.name + u"List"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_head->setSpacing(4);
    auto* heading = new QLabel(parts.heading, this);
    heading->setObjectName(parts.name + u"HeadingLabel"_s);
    heading->setProperty("heading", true);
    heading->setBuddy(m_view);
    m_head->addWidget(heading);
    m_count->setObjectName(parts.name + u"CountLabel"_s);
    m_count->setProperty("subtle", true);
    m_head->addWidget(m_count);
    m_head->addStretch(1);
    column->addLayout(m_head);

    m_view->setObjectName(parts.name + u"Table"_s);
    m_view->setAccessibleName(plainLabel(parts.heading));
    m_view->setEmptyText(parts.emptyText);
    m_view->setRecordModel(m_model);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(u'国');
    constexpr int kPadding = 14;
    for (int index = 0; index < parts.widths.size(); ++index) {
        // English headings are longer than what stands below them.
        const QString& title = m_model->columns().at(index).title;
        const int content = std::max(character * static_cast<int>(parts.widths.at(index)),
                                     fontMetrics().horizontalAdvance(title));
        m_view->setColumnWidth(index, content + kPadding);
    }
    m_view->rememberColumns(settings, parts.settingsGroup + u'/' + parts.name);
    column->addWidget(m_view, 1);

    connect(m_view, &RecordTableView::recordSelectionChanged, this, [this] {
        updateSteps();
        Q_EMIT currentChanged();
    });
    connect(m_view, &RecordTableView::recordActivated, this, [this] {
        if (m_activation != nullptr && m_activation->isEnabled())
            m_activation->trigger();
    });
}

QAction* RecordList::addStep(const Step& step, const std::function<void()>& run)
{
    auto* action = new QAction(icon(step.iconName), step.text, this);
    action->setObjectName(m_name + step.name + u"Action"_s);
    action->setShortcut(step.shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        step.shortcut.isEmpty()
            ? step.toolTip
            : tr("%1（%2）", "what the action does, shortcut")
                  .arg(step.toolTip, step.shortcut.toString(QKeySequence::NativeText)));
    m_view->addAction(action);
    if (step.hasButton) {
        auto* button = new QToolButton(this);
        button->setObjectName(m_name + step.name + u"Button"_s);
        showOnButton(action, button);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_head->addWidget(button);
    }
    connect(action, &QAction::triggered, this, run);
    m_steps.append({action, step.needs, {}});
    updateSteps();
    return action;
}

void RecordList::setActivation(QAction* action)
{
    m_activation = action;
}

void RecordList::addTool(QWidget* tool)
{
    // After heading, count and the stretch.
    constexpr int kFirstTool = 3;
    m_head->insertWidget(kFirstTool, tool);
}

void RecordList::setAllowed(QAction* action, const std::function<bool()>& allowed)
{
    for (KnownStep& step : m_steps) {
        if (step.action == action)
            step.allowed = allowed;
    }
    updateSteps();
}

void RecordList::setRows(const QList<ValueRow>& rows)
{
    const QString current = currentPlace();
    const auto samePlaces = [&rows, this] {
        if (rows.size() != m_model->rows().size())
            return false;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (rows.at(row).place != m_model->rows().at(row).place)
                return false;
        }
        return true;
    };
    const bool kept = samePlaces();
    m_model->setRows(rows);
    m_count->setText(rows.isEmpty() ? QString() : QString::number(rows.size()));
    if (!kept && !current.isEmpty())
        select(current);
    updateSteps();
}

QString RecordList::currentPlace() const
{
    const QModelIndex index = m_view->currentRecordIndex();
    return index.isValid() ? m_model->place(index.row()) : QString();
}

QStringList RecordList::selectedPlaces() const
{
    QStringList places;
    const QList<int> rows = m_view->selectedRecordRows();
    for (const int row : rows)
        places.append(m_model->place(row));
    if (places.isEmpty() && !currentPlace().isEmpty())
        places.append(currentPlace());
    return places;
}

bool RecordList::select(const QString& place)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->place(row) == place) {
            m_view->setCurrentRecordRow(row);
            return currentPlace() == place;
        }
    }
    return false;
}

void RecordList::setFindText(const QString& text)
{
    m_view->filterModel()->setAnyColumnFilter(text);
}

void RecordList::updateSteps()
{
    const qsizetype selected = selectedPlaces().size();
    for (const KnownStep& step : std::as_const(m_steps)) {
        const bool enough = step.needs == Needs::Nothing ||
                            (step.needs == Needs::OneRow ? selected == 1 : selected > 0);
        step.action->setEnabled(enough && (!step.allowed || step.allowed()));
    }
}

QList<QAction*> RecordList::steps() const
{
    QList<QAction*> actions;
    for (const KnownStep& step : m_steps)
        actions.append(step.action);
    return actions;
}

QString plainLabel(const QString& text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&|…"_s);
    return QString(text).remove(mnemonic);
}

} // namespace touyan::widgets
