// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_fields.h"

#include "widgets/lists/edited_table_view.h"
#include "widgets/lists/named_action.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ProjectDialogs)
};

} // namespace

void showLongText(QPlainTextEdit* field, const QString& text, int lines)
{
    field->setPlainText(text);
    constexpr int kFrame = 12;
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + kFrame);
}

QTableView* makeEditedTable(QAbstractItemModel* model, const QString& objectName,
                            const QString& accessibleName, QWidget* parent)
{
    auto* view = new EditedTableView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setToolTip(Words::tr("F2 或直接键入修改；Tab 下一格"));
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 9);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    // Enter edits the cell; without this it would save and close the dialog.
    auto* edit = new QAction(Words::tr("修改这一格"), view);
    edit->setObjectName(objectName + u"EditAction"_s);
    edit->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    edit->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(edit);
    QObject::connect(edit, &QAction::triggered, view, [view] { view->edit(view->currentIndex()); });
    return view;
}

void addTableStep(QTableView* view, QHBoxLayout* head, const QString& name, const QString& text,
                  const QString& iconName, const QKeySequence& shortcut,
                  const std::function<void(int)>& run)
{
    auto* action = new QAction(icon(iconName), text, view);
    action->setObjectName(name + u"Action"_s);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(Words::tr("%1（%2）", "what the action does, shortcut")
                           .arg(plainLabel(text), shortcut.toString(QKeySequence::NativeText)));
    view->addAction(action);
    auto* button = new QToolButton(view->parentWidget());
    button->setObjectName(name + u"Button"_s);
    showOnButton(action, button);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    head->addWidget(button);
    QObject::connect(action, &QAction::triggered, view,
                     [view, run] { run(view->currentIndex().row()); });
}

} // namespace touyan::widgets
