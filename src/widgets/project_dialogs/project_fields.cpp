// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_dialogs/project_fields.h"

#include "widgets/lists/named_action.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/icons.h"

#include <QAction>
#include <QCoreApplication>
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

void editCellsByEnter(QTableView* view)
{
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 9);
    // Without this, Enter would save and close the dialog.
    auto* edit = new QAction(Words::tr("修改这一格"), view);
    edit->setObjectName(view->objectName() + u"EditAction"_s);
    edit->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    edit->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(edit);
    QObject::connect(edit, &QAction::triggered, view, [view] { view->edit(view->currentIndex()); });
}

void addTableStep(QTableView* view, QToolButton* button, const QString& iconName,
                  const QKeySequence& shortcut, const std::function<void(int)>& run)
{
    auto* action = new QAction(icon(iconName), button->text(), view);
    action->setObjectName(QString(button->objectName()).replace(u"Button"_s, u"Action"_s));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(
        Words::tr("%1（%2）", "what the action does, shortcut")
            .arg(plainLabel(button->text()), shortcut.toString(QKeySequence::NativeText)));
    view->addAction(action);
    showOnButton(action, button);
    QObject::connect(action, &QAction::triggered, view,
                     [view, run] { run(view->currentIndex().row()); });
}

} // namespace touyan::widgets
