// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/checklist_dialog.h"

#include "application/checklist/checklist_record.h"
#include "application/checklist/save_checklist.h"
#include "domain/calendar/period.h"
#include "widgets/lists/edited_table_view.h"
#include "widgets/lists/named_action.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/icons.h"
#include "widgets/records/bound_form.h"
#include "widgets/roster/checklist_item_model.h"

#include "roster/ui_checklist_form.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Checklist;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ChecklistDialog)
};

QString titleOf(ChecklistTask task)
{
    switch (task) {
    case ChecklistTask::Create:
        return Words::tr("新清单");
    case ChecklistTask::Edit:
        return Words::tr("修改清单");
    case ChecklistTask::EndOfUsed:
        return Words::tr("已使用的清单");
    case ChecklistTask::Succeed:
        break;
    }
    return Words::tr("另建后续版本");
}

/// The items with the buttons that add, remove and move them.
ChecklistItemModel* addItems(RecordDialog* dialog, const Checklist& checklist, bool readOnly)
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    auto* heading = new QLabel(Words::tr("事项"), area);
    heading->setProperty("heading", true);
    head->addWidget(heading);
    head->addStretch(1);
    column->addLayout(head);
    auto* items = new ChecklistItemModel(dialog);
    items->setItems(checklist.items);
    items->setReadOnly(readOnly);
    auto* view = new EditedTableView(area);
    view->setObjectName(u"itemsTable"_s);
    view->setAccessibleName(Words::tr("清单事项"));
    view->setToolTip(Words::tr("F2 或直接键入修改；Tab 下一格"));
    view->setModel(items);
    view->setItemDelegate(new ChecklistItemDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 9);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    const int character = view->fontMetrics().horizontalAdvance(u'国');
    const std::array widths{5, 23, 7, 6, 4, 6, 6};
    for (int index = 0; index < static_cast<int>(widths.size()); ++index)
        view->setColumnWidth(index, character * widths.at(static_cast<size_t>(index)));
    view->horizontalHeader()->setStretchLastSection(true);
    view->setMinimumSize(character * 68, view->fontMetrics().height() * 17);
    column->addWidget(view, 1);

    const auto step = [&](const QString& name, const QString& text, const QString& iconName,
                          const QKeySequence& shortcut, const std::function<void(int)>& run) {
        auto* action = new QAction(icon(iconName), text, view);
        action->setObjectName(name + u"Action"_s);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(Words::tr("%1（%2）", "what the action does, shortcut")
                               .arg(plainLabel(text), shortcut.toString(QKeySequence::NativeText)));
        view->addAction(action);
        auto* button = new QToolButton(area);
        button->setObjectName(name + u"Button"_s);
        showOnButton(action, button);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        action->setEnabled(!readOnly);
        head->addWidget(button);
        QObject::connect(action, &QAction::triggered, view,
                         [view, run] { run(view->currentIndex().row()); });
    };
    const auto show = [view, items](int row) { view->setCurrentIndex(items->index(row, 1)); };
    step(u"itemAdd"_s, Words::tr("加一项"), u"list-add"_s, QKeySequence(Qt::CTRL | Qt::Key_N),
         [items, show](int) { show(items->addItem()); });
    step(u"itemRemove"_s, Words::tr("删去"), u"list-remove"_s, QKeySequence(Qt::Key_Delete),
         [items](int row) { items->removeItem(row); });
    step(u"itemUp"_s, Words::tr("上移"), u"go-up"_s, QKeySequence(Qt::CTRL | Qt::Key_Up),
         [items, show](int row) { show(items->moveItem(row, -1)); });
    step(u"itemDown"_s, Words::tr("下移"), u"go-down"_s, QKeySequence(Qt::CTRL | Qt::Key_Down),
         [items, show](int row) { show(items->moveItem(row, 1)); });
    // Enter edits the cell, as in a spreadsheet; without this it would save and close the dialog.
    auto* edit = new QAction(Words::tr("修改这一格"), view);
    edit->setObjectName(u"itemEditAction"_s);
    edit->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    edit->setShortcutContext(Qt::WidgetShortcut);
    edit->setEnabled(!readOnly);
    view->addAction(edit);
    QObject::connect(edit, &QAction::triggered, view, [view] { view->edit(view->currentIndex()); });
    dialog->addWide(area, 1);
    QObject::connect(items, &ChecklistItemModel::refused, dialog,
                     [dialog, view](const QString& text) { dialog->refuse(view, text); });
    return items;
}

bool areSame(const std::vector<domain::ChecklistItem>& before,
             const std::vector<domain::ChecklistItem>& now)
{
    return std::equal(before.begin(), before.end(), now.begin(), now.end(),
                      [](domain::ChecklistItem a, const domain::ChecklistItem& b) {
                          a.position = b.position;
                          return a == b;
                      });
}

/// The version that follows: the same contents from the next quarter on.
Checklist successorOf(const Checklist& checklist, QDate today)
{
    Checklist next = checklist;
    next.id = domain::ChecklistId();
    next.rowVersion = 0;
    next.code.clear();
    next.valid.first =
        domain::PeriodKey::containing(domain::Cadence::Quarterly, today).next().span().first;
    if (next.valid.first <= checklist.valid.first)
        next.valid.first = checklist.valid.first.addDays(1);
    next.valid.last.reset();
    return next;
}

} // namespace

RecordDialog* makeChecklistDialog(const PageServices& services, const SharedLookup& lookup,
                                  const Checklist& given, ChecklistTask task, QWidget* parent)
{
    const Checklist start =
        task == ChecklistTask::Succeed ? successorOf(given, lookup->today()) : given;
    auto* dialog = new RecordDialog(services, u"checklistDialog"_s, titleOf(task), parent);
    const auto form = bindForm<Checklist, Ui::ChecklistForm>(dialog, start);
    auto& ui = form->ui;
    ui.categoryCombo->addItems(lookup->categories());
    ui.categoryCombo->setCurrentText(start.category);
    ui.lastDay->setProposed(start.valid.first);
    ui.lateCreditEdit->setMaximumWidth(ui.lateCreditEdit->fontMetrics().averageCharWidth() * 12);
    const bool endOnly = task == ChecklistTask::EndOfUsed;
    const ChecklistItemModel* items = addItems(dialog, start, endOnly);
    if (endOnly) {
        for (QLineEdit* field : {ui.titleEdit, ui.codeEdit, ui.lateCreditEdit,
                                 static_cast<QLineEdit*>(ui.firstDayEdit)})
            field->setReadOnly(true);
        for (QWidget* field :
             {static_cast<QWidget*>(ui.categoryCombo), static_cast<QWidget*>(ui.coverageSpin),
              static_cast<QWidget*>(ui.lateUntilSpin)})
            field->setEnabled(false);
        dialog->addHint(
            Words::tr("本版本已经使用，只能改失效日期；要改内容，请用“另建后续版本”。"));
    }
    if (task == ChecklistTask::Succeed) {
        dialog->addHint(
            Words::tr("“%1”到本版本生效日期的前一天为止，两样一次完成。").arg(given.code));
        dialog->setSaveText(Words::tr("建立后续版本(&S)"));
    }
    dialog->setModifiedCheck([form, items, before = start.items] {
        return form->isModified() || !areSame(before, items->items());
    });
    dialog->setSave([=] {
        auto wanted = form->read();
        if (!wanted)
            return;
        wanted->items = items->items();
        if (task == ChecklistTask::Succeed) {
            dialog->submit([id = given.id, wanted](UseCaseContext& context) {
                return application::succeedChecklist(context, id, *wanted);
            });
            return;
        }
        Checklist saved = *wanted;
        if (endOnly) {
            // Only this may change; the positions and codes stay exactly as they were stored.
            saved = start;
            saved.valid.last = wanted->valid.last;
        }
        dialog->submit([saved](UseCaseContext& context) {
            return application::saveChecklist(context, saved);
        });
    });
    return dialog;
}

} // namespace touyan::widgets
