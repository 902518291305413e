// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/checklist_dialog.h"

#include "application/checklist/save_checklist.h"
#include "domain/calendar/period.h"
#include "widgets/common/edited_table_view.h"
#include "widgets/common/icons.h"
#include "widgets/common/named_action.h"
#include "widgets/common/record_list.h"
#include "widgets/roster/checklist_item_model.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

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

constexpr int kMaximumText = 200;
constexpr int kNoLimit = -1;

struct Fields
{
    QLineEdit* title = nullptr;
    QLineEdit* code = nullptr;
    QComboBox* category = nullptr;
    DateField* first = nullptr;
    OptionalDateField* last = nullptr;
    QLineEdit* lateCredit = nullptr;
    QSpinBox* coverage = nullptr;
    QSpinBox* lateUntil = nullptr;
    ChecklistItemModel* items = nullptr;
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

Fields addFields(RecordDialog* dialog, const RosterLookup& lookup, const Checklist& checklist)
{
    Fields fields;
    fields.title = dialog->add(Words::tr("标题(&M)"), makeTextField(checklist.title, kMaximumText),
                               u"titleEdit"_s, Words::tr("必填"));
    fields.first = dialog->add(Words::tr("生效日期(&F)"),
                               makeDateField(dialog->services().clock, checklist.valid.first),
                               u"firstDayEdit"_s, Words::tr("从这一天到期的任务起按本版本计算"));
    fields.last = dialog->add(
        Words::tr("失效日期(&T)"),
        new OptionalDateField([&clock = dialog->services().clock] { return clock.today(); },
                              checklist.valid.last, checklist.valid.first, Words::tr("一直有效")),
        u"lastDay"_s, Words::tr("最后有效的一天"));
    fields.category = dialog->add(
        Words::tr("单位类别(&C)"), makeTypedChoice(lookup.categories(), checklist.category),
        u"categoryCombo"_s, Words::tr("只用于这一类单位；留空用于没有专门清单的单位"));

    auto* parameters = new QWidget;
    auto* row = new QHBoxLayout(parameters);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [row, parameters](const QString& label, auto* field, const QString& name,
                                       const QString& toolTip) {
        field->setParent(parameters);
        field->setObjectName(name);
        field->setAccessibleName(plainLabel(label));
        field->setToolTip(toolTip);
        auto* text = new QLabel(label, parameters);
        text->setBuddy(field);
        row->addWidget(text);
        row->addWidget(field);
        return field;
    };
    fields.lateCredit =
        add(Words::tr("逾期得分 %(&G)"), makeTextField(checklist.lateCreditPercent.toString(), 10),
            u"lateCreditEdit"_s, Words::tr("逾期完成的得几成分，0–100"));
    fields.lateCredit->setMaximumWidth(fields.lateCredit->fontMetrics().averageCharWidth() * 12);
    fields.coverage = add(Words::tr("最低在岗 %(&V)"), new QSpinBox, u"coverageSpin"_s,
                          Words::tr("在岗天数不到一期的这个比例就不产生任务，1–100"));
    fields.coverage->setRange(1, 100);
    fields.coverage->setValue(checklist.minCoveragePercent);
    fields.lateUntil = add(Words::tr("补报期限(&B)"), new QSpinBox, u"lateUntilSpin"_s,
                           Words::tr("期限过后几天之内补报仍算逾期完成"));
    fields.lateUntil->setRange(kNoLimit, 3660);
    fields.lateUntil->setSpecialValueText(Words::tr("不限"));
    fields.lateUntil->setSuffix(Words::tr(" 天"));
    fields.lateUntil->setValue(checklist.lateUntilDays.value_or(kNoLimit));
    row->addStretch(1);
    dialog->add(Words::tr("规则参数"), parameters, u"parameters"_s, {});
    fields.code = dialog->add(Words::tr("编号(&N)"), makeTextField(checklist.code, kMaximumText),
                              u"codeEdit"_s, Words::tr("留空则自动编号"));
    fields.code->setPlaceholderText(Words::tr("自动编号"));
    return fields;
}

/// The items with the buttons that add, remove and move them.
QTableView* addItems(RecordDialog* dialog, Fields& fields, const Checklist& checklist,
                     bool readOnly)
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
    fields.items = new ChecklistItemModel(dialog);
    fields.items->setItems(checklist.items);
    fields.items->setReadOnly(readOnly);
    auto* view = new EditedTableView(area);
    view->setObjectName(u"itemsTable"_s);
    view->setAccessibleName(Words::tr("清单事项"));
    view->setToolTip(Words::tr("F2 或直接键入修改；Tab 下一格"));
    view->setModel(fields.items);
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
    ChecklistItemModel* items = fields.items;
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
    return view;
}

/// What the fields say, on top of `checklist`; nothing, with the reason shown, when something
/// cannot be read.
std::optional<Checklist> checklistFrom(RecordDialog* dialog, const Fields& fields,
                                       const Checklist& checklist)
{
    Checklist wanted = checklist;
    wanted.title = fields.title->text().trimmed();
    if (wanted.title.isEmpty()) {
        dialog->refuse(fields.title, Words::tr("请填写清单标题。"));
        return std::nullopt;
    }
    wanted.code = fields.code->text().trimmed();
    wanted.category = fields.category->currentText().trimmed();
    wanted.valid = {fields.first->date(), fields.last->day()};
    const auto credit = domain::ExactDecimal::parse(
        fields.lateCredit->text().normalized(QString::NormalizationForm_KC).trimmed());
    if (!credit) {
        dialog->refuse(fields.lateCredit, Words::tr("逾期得分比例“%1”看不懂，请写成 50 或 37.5。")
                                              .arg(fields.lateCredit->text()));
        return std::nullopt;
    }
    wanted.lateCreditPercent = *credit;
    wanted.minCoveragePercent = fields.coverage->value();
    wanted.lateUntilDays = fields.lateUntil->value() == kNoLimit
                               ? std::nullopt
                               : std::optional(fields.lateUntil->value());
    wanted.items = fields.items->items();
    return wanted;
}

bool isModified(const Fields& fields, const Checklist& checklist)
{
    std::vector<domain::ChecklistItem> before = checklist.items;
    const std::vector<domain::ChecklistItem> now = fields.items->items();
    const bool sameItems = std::equal(before.begin(), before.end(), now.begin(), now.end(),
                                      [](domain::ChecklistItem a, const domain::ChecklistItem& b) {
                                          a.position = b.position;
                                          return a == b;
                                      });
    return !sameItems || fields.title->text() != checklist.title ||
           fields.last->day() != checklist.valid.last ||
           fields.first->date() != checklist.valid.first ||
           fields.category->currentText() != checklist.category ||
           fields.lateCredit->text() != checklist.lateCreditPercent.toString() ||
           fields.coverage->value() != checklist.minCoveragePercent ||
           fields.lateUntil->value() != checklist.lateUntilDays.value_or(kNoLimit);
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
    Fields fields = addFields(dialog, *lookup, start);
    const bool endOnly = task == ChecklistTask::EndOfUsed;
    addItems(dialog, fields, start, endOnly);
    if (endOnly) {
        fields.title->setReadOnly(true);
        fields.code->setReadOnly(true);
        fields.lateCredit->setReadOnly(true);
        fields.first->setReadOnly(true);
        for (QWidget* field :
             {static_cast<QWidget*>(fields.category), static_cast<QWidget*>(fields.coverage),
              static_cast<QWidget*>(fields.lateUntil)})
            field->setEnabled(false);
        dialog->addHint(
            Words::tr("本版本已经使用，只能改失效日期；要改内容，请用“另建后续版本”。"));
    }
    if (task == ChecklistTask::Succeed) {
        dialog->addHint(
            Words::tr("“%1”到本版本生效日期的前一天为止，两样一次完成。").arg(given.code));
        dialog->setSaveText(Words::tr("建立后续版本(&S)"));
    }
    dialog->setModifiedCheck([fields, start] { return isModified(fields, start); });
    dialog->setSave([=] {
        const auto wanted = checklistFrom(dialog, fields, start);
        if (!wanted)
            return;
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
