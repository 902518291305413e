// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/project_words.h"
#include "application/projects/take_project_step.h"
#include "widgets/common/date_delegate.h"
#include "widgets/common/record_list.h"
#include "widgets/projects/project_dialogs.h"
#include "widgets/projects/project_fields.h"
#include "widgets/projects/rectification_draft_model.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

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
    DateField* day = nullptr;
    QPlainTextEdit* opinion = nullptr;
    DateField* deadline = nullptr;
    RectificationDraftModel* items = nullptr;
    QTableView* itemView = nullptr;
    QLineEdit* score = nullptr;
    std::array<QPlainTextEdit*, 4> results{};
};

bool asksReason(ProjectStep step)
{
    return step == ProjectStep::Terminate || step == ProjectStep::Suspend ||
           step == ProjectStep::Reject;
}

void addItems(RecordDialog* dialog, Fields& fields)
{
    constexpr int kDaysToRectify = 30;
    fields.deadline = dialog->add(
        Words::tr("整改期限(&T)"),
        makeDateField(dialog->services().clock, fields.day->date().addDays(kDaysToRectify)),
        u"stepDeadlineEdit"_s, Words::tr("没有另写期限的整改事项都到这一天"));
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    auto* heading = new QLabel(Words::tr("整改事项(&I)"), area);
    heading->setProperty("heading", true);
    head->addWidget(heading);
    head->addStretch(1);
    column->addLayout(head);
    fields.items = new RectificationDraftModel(dialog);
    fields.itemView =
        makeEditedTable(fields.items, u"stepItemsTable"_s, Words::tr("整改事项"), area);
    heading->setBuddy(fields.itemView);
    auto* delegate = new DateDelegate(
        [&clock = dialog->services().clock] { return clock.today(); },
        {RectificationDraftModel::DueColumn, u"stepItemDueEdit"_s, Words::tr("期限"), true},
        fields.itemView);
    fields.itemView->setItemDelegate(delegate);
    QObject::connect(delegate, &DateDelegate::problemShown, dialog, &RecordDialog::showDayProblem);
    const int character = fields.itemView->fontMetrics().horizontalAdvance(u'国');
    constexpr std::array kWidths{18, 16, 7, 7};
    for (int index = 0; index < static_cast<int>(kWidths.size()); ++index)
        fields.itemView->setColumnWidth(index, character * kWidths.at(static_cast<size_t>(index)));
    constexpr int kShownRows = 5;
    fields.itemView->setMinimumSize(character * 51,
                                    (fields.itemView->fontMetrics().height() + 9) * kShownRows);
    column->addWidget(fields.itemView, 1);
    RectificationDraftModel* items = fields.items;
    QTableView* view = fields.itemView;
    addTableStep(view, head, u"stepItemAdd"_s, Words::tr("加一项"), u"list-add"_s,
                 QKeySequence(Qt::CTRL | Qt::Key_N), [items, view](int) {
                     view->setCurrentIndex(items->index(items->addItem(), 0));
                     view->edit(view->currentIndex());
                 });
    addTableStep(view, head, u"stepItemRemove"_s, Words::tr("删去"), u"list-remove"_s,
                 QKeySequence(Qt::Key_Delete), [items](int row) { items->removeItem(row); });
    dialog->addWide(area, 1);
    QObject::connect(items, &RectificationDraftModel::refused, dialog,
                     [dialog, view](const QString& text) { dialog->refuse(view, text); });
    items->addItem();
}

void addAcceptance(RecordDialog* dialog, Fields& fields)
{
    constexpr int kMostScore = 10;
    fields.score = dialog->add(Words::tr("验收得分(&C)"), makeTextField({}, kMostScore),
                               u"stepScoreEdit"_s, Words::tr("0 到 100，可以有小数"));
    const std::array labels{Words::tr("一个项目(&1)"), Words::tr("一批问题(&2)"),
                            Words::tr("一项经验(&3)"), Words::tr("一次提升(&4)")};
    const std::array hints{Words::tr("完成了什么项目"), Words::tr("解决了哪些问题"),
                           Words::tr("形成了什么经验"), Words::tr("得到了什么提升")};
    const std::array names{u"stepProjectResultEdit"_s, u"stepProblemsResultEdit"_s,
                           u"stepExperienceResultEdit"_s, u"stepImprovementResultEdit"_s};
    for (size_t i = 0; i < labels.size(); ++i)
        fields.results.at(i) =
            dialog->add(labels.at(i), makeLongField({}, 2), names.at(i), hints.at(i));
}

/// What was typed; nothing, with the reason shown, when it cannot be read.
std::optional<TakeProjectStepRequest> requestFrom(RecordDialog* dialog, const Fields& fields,
                                                  const domain::Project& project, ProjectStep step)
{
    TakeProjectStepRequest request;
    request.project = project.id;
    request.rowVersion = project.rowVersion;
    request.step = step;
    request.on = fields.day->date();
    request.opinion = fields.opinion->toPlainText().trimmed();
    if (domain::needsOpinion(step) && request.opinion.isEmpty()) {
        dialog->refuse(fields.opinion, asksReason(step)
                                           ? Words::tr("请填写理由，它留在办理历程里。")
                                           : Words::tr("请填写意见，它留在办理历程里。"));
        return std::nullopt;
    }
    if (fields.items != nullptr) {
        request.deadline = fields.deadline->date();
        request.items = fields.items->items();
        if (request.items.empty()) {
            dialog->refuse(fields.itemView, Words::tr("请至少写一项要整改的问题。"));
            return std::nullopt;
        }
    }
    if (fields.score != nullptr) {
        const QString text =
            fields.score->text().normalized(QString::NormalizationForm_KC).trimmed();
        const auto score = domain::ExactDecimal::parse(text);
        if (!score) {
            dialog->refuse(fields.score,
                           Words::tr("得分“%1”看不懂，请写 0 到 100 之间的数。").arg(text));
            return std::nullopt;
        }
        domain::Acceptance acceptance;
        acceptance.date = request.on;
        acceptance.score = *score;
        acceptance.opinion = request.opinion;
        acceptance.completedProject = fields.results.at(0)->toPlainText().trimmed();
        acceptance.solvedProblems = fields.results.at(1)->toPlainText().trimmed();
        acceptance.experience = fields.results.at(2)->toPlainText().trimmed();
        acceptance.improvement = fields.results.at(3)->toPlainText().trimmed();
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
    Fields fields;
    fields.day =
        dialog->add(Words::tr("日期(&D)"), makeDateField(dialog->services().clock, choices->today),
                    u"stepDayEdit"_s, Words::tr("这一步生效的日子，不晚于今天，不早于上一步"));
    if (step == ProjectStep::Accept)
        addAcceptance(dialog, fields);
    const bool needed = domain::needsOpinion(step);
    QString label = asksReason(step) ? Words::tr("理由(&O)") : Words::tr("意见(&O)");
    if (!needed)
        label = Words::tr("备注(&O)");
    constexpr int kOpinionLines = 4;
    fields.opinion = dialog->add(label, makeLongField({}, kOpinionLines), u"stepOpinionEdit"_s,
                                 needed ? Words::tr("必填，留在办理历程里")
                                        : Words::tr("可以不填；留在办理历程里"));
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
