// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/project_words.h"
#include "application/projects/take_project_step.h"
#include "widgets/days/date_delegate.h"
#include "widgets/lists/record_list.h"
#include "widgets/project_dialogs/project_dialogs.h"
#include "widgets/project_dialogs/project_fields.h"
#include "widgets/project_dialogs/rectification_draft_model.h"

#include "projects/ui_step_form.h"
#include "projects/ui_step_items_form.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::TakeProjectStepRequest;
using application::UseCaseContext;
using domain::ProjectStep;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::StepDialog)
};

struct Fields
{
    Ui::StepForm ui;
    RectificationDraftModel* items = nullptr; ///< of 限期整改
    QTableView* itemView = nullptr;
};

bool asksReason(ProjectStep step)
{
    return step == ProjectStep::Terminate || step == ProjectStep::Suspend ||
           step == ProjectStep::Reject;
}

void addItems(RecordDialog* dialog, Fields& fields)
{
    auto* area = new QWidget;
    Ui::StepItemsForm ui;
    ui.setupUi(area);
    auto* items = new RectificationDraftModel(dialog);
    QTableView* view = ui.stepItemsTable;
    view->setModel(items);
    editCellsByEnter(view);
    auto* delegate = new DateDelegate(
        [&clock = dialog->services().clock] { return clock.today(); },
        {RectificationDraftModel::DueColumn, u"stepItemDueEdit"_s, Words::tr("期限"), true}, view);
    view->setItemDelegate(delegate);
    QObject::connect(delegate, &DateDelegate::problemShown, dialog, &RecordDialog::showDayProblem);
    const int character = view->fontMetrics().horizontalAdvance(u'国');
    constexpr std::array kWidths{18, 16, 7, 7};
    for (int index = 0; index < static_cast<int>(kWidths.size()); ++index)
        view->setColumnWidth(index, character * kWidths.at(static_cast<size_t>(index)));
    constexpr int kShownRows = 5;
    view->setMinimumSize(character * 51, (view->fontMetrics().height() + 9) * kShownRows);
    addTableStep(view, ui.stepItemAddButton, u"list-add"_s, QKeySequence(Qt::CTRL | Qt::Key_N),
                 [items, view](int) {
                     view->setCurrentIndex(items->index(items->addItem(), 0));
                     view->edit(view->currentIndex());
                 });
    addTableStep(view, ui.stepItemRemoveButton, u"list-remove"_s, QKeySequence(Qt::Key_Delete),
                 [items](int row) { items->removeItem(row); });
    dialog->addWide(area, 1);
    QObject::connect(items, &RectificationDraftModel::refused, dialog,
                     [dialog, view](const QString& text) { dialog->refuse(view, text); });
    items->addItem();
    fields.items = items;
    fields.itemView = view;
}

/// What was typed; nothing, with the reason shown, when it cannot be read.
std::optional<TakeProjectStepRequest> requestFrom(RecordDialog* dialog, const Fields& fields,
                                                  const domain::Project& project, ProjectStep step)
{
    TakeProjectStepRequest request;
    request.project = project.id;
    request.rowVersion = project.rowVersion;
    request.step = step;
    request.on = fields.ui.stepDayEdit->date();
    request.opinion = fields.ui.stepOpinionEdit->toPlainText().trimmed();
    if (domain::needsOpinion(step) && request.opinion.isEmpty()) {
        dialog->refuse(fields.ui.stepOpinionEdit,
                       asksReason(step) ? Words::tr("请填写理由，它留在办理历程里。")
                                        : Words::tr("请填写意见，它留在办理历程里。"));
        return std::nullopt;
    }
    if (fields.items != nullptr) {
        request.deadline = fields.ui.stepDeadlineEdit->date();
        request.items = fields.items->items();
        if (request.items.empty()) {
            dialog->refuse(fields.itemView, Words::tr("请至少写一项要整改的问题。"));
            return std::nullopt;
        }
    }
    if (step == ProjectStep::Accept) {
        const QString text =
            fields.ui.stepScoreEdit->text().normalized(QString::NormalizationForm_KC).trimmed();
        const auto score = domain::ExactDecimal::parse(text);
        if (!score) {
            dialog->refuse(fields.ui.stepScoreEdit,
                           Words::tr("得分“%1”看不懂，请写 0 到 100 之间的数。").arg(text));
            return std::nullopt;
        }
        domain::Acceptance acceptance;
        acceptance.date = request.on;
        acceptance.score = *score;
        acceptance.opinion = request.opinion;
        acceptance.completedProject = fields.ui.stepProjectResultEdit->toPlainText().trimmed();
        acceptance.solvedProblems = fields.ui.stepProblemsResultEdit->toPlainText().trimmed();
        acceptance.experience = fields.ui.stepExperienceResultEdit->toPlainText().trimmed();
        acceptance.improvement = fields.ui.stepImprovementResultEdit->toPlainText().trimmed();
        request.acceptance = acceptance;
    }
    return request;
}

} // namespace

RecordDialog* makeStepDialog(const PageServices& services, const SharedChoices& choices,
                             const domain::Project& project, ProjectStep step, QWidget* parent)
{
    const QString word = application::projectStepWord(step);
    auto* dialog =
        new RecordDialog(services, u"projectStepDialog"_s,
                         Words::tr("%1：%2", "step, project").arg(word, project.title), parent);
    dialog->setSaveText(Words::tr("%1(&S)", "step").arg(word));
    auto* widget = new QWidget(dialog);
    Fields fields;
    const Ui::StepForm& ui = fields.ui;
    fields.ui.setupUi(widget);
    constexpr int kDaysToRectify = 30;
    for (const auto& [field, day] :
         {std::pair(ui.stepDayEdit, choices->today),
          std::pair(ui.stepDeadlineEdit, choices->today.addDays(kDaysToRectify))}) {
        field->setToday([&clock = services.clock] { return clock.today(); });
        field->setDate(day);
    }
    ui.formLayout->setRowVisible(ui.stepDeadlineEdit, step == ProjectStep::Rectify);
    ui.formLayout->setRowVisible(ui.stepScoreEdit, step == ProjectStep::Accept);
    for (QPlainTextEdit* result : {ui.stepProjectResultEdit, ui.stepProblemsResultEdit,
                                   ui.stepExperienceResultEdit, ui.stepImprovementResultEdit}) {
        showLongText(result, {}, 2);
        ui.formLayout->setRowVisible(result, step == ProjectStep::Accept);
    }
    constexpr int kOpinionLines = 4;
    showLongText(ui.stepOpinionEdit, {}, kOpinionLines);
    QString label;
    if (!domain::needsOpinion(step)) {
        label = Words::tr("备注(&O)");
        ui.stepOpinionEdit->setToolTip(Words::tr("可以不填；留在办理历程里"));
    } else if (asksReason(step)) {
        label = Words::tr("理由(&O)");
    }
    if (!label.isEmpty()) {
        ui.stepOpinionEditLabel->setText(label);
        ui.stepOpinionEdit->setAccessibleName(plainLabel(label));
    }
    dialog->setForm(widget);
    if (step == ProjectStep::Rectify)
        addItems(dialog, fields);
    QStringList possible;
    for (const ProjectStep other : domain::possibleSteps(project.state))
        possible.append(application::projectStepWord(other));
    dialog->addHint(Words::tr("现在是“%1”，可以办理：%2。", "state, steps")
                        .arg(application::projectStateWord(project.state),
                             possible.join(Words::tr("、", "between steps"))));
    dialog->setSave([=] {
        if (auto request = requestFrom(dialog, fields, project, step)) {
            dialog->submit([wanted = *std::move(request)](UseCaseContext& context) {
                return application::takeProjectStep(context, wanted);
            });
        }
    });
    return dialog;
}

} // namespace touyan::widgets
