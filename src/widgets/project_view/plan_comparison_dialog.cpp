// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/plan_comparison_dialog.h"

#include "application/messages/project_words.h"
#include "application/project_overview/compare_plans.h"

#include "projects/ui_plan_comparison_dialog.h"

#include <QHeaderView>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::PlanStepChange;
using application::PlanStepChangeKind;
using domain::ProjectPlan;

namespace {

ValueCell plain(const QString& text)
{
    return {text, {}, {}, std::nullopt};
}

} // namespace

PlanComparisonDialog::PlanComparisonDialog(const application::ProjectPage& page,
                                           ViewSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlanComparisonDialog>())
    , m_plans(page.plans)
    , m_model(new ValueTableModel(
          {{tr("哪里"), false, 14}, {tr("内容"), false, 6}, {tr("原来"), false, 16}, {tr("改为")}},
          this))
{
    m_ui->setupUi(this);
    setWindowTitle(tr("对照修订：%1", "project").arg(page.project().title));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    RecordTableView* table = m_ui->planComparisonTable;
    table->setEmptyText(tr("这两稿没有不同。"));
    table->setRecordModel(m_model);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    setFirstWidths(*table, *m_model);
    table->rememberColumns(settings, u"projects/planComparison"_s);
    QPushButton* close =
        m_ui->comparisonButtons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeButton"_s);
    close->setAccessibleName(tr("关闭"));
    close->setToolTip(tr("关闭（Esc）"));
    const int character = fontMetrics().horizontalAdvance(u'国');
    constexpr int kCharacters = 60;
    constexpr int kLines = 24;
    resize(character * kCharacters, fontMetrics().height() * kLines);
    const auto last = static_cast<int>(m_plans.size());
    fillChoice(m_ui->comparedBeforeCombo, std::max(1, last - 1));
    fillChoice(m_ui->comparedAfterCombo, last);
    compare();
}

PlanComparisonDialog::~PlanComparisonDialog() = default;

void PlanComparisonDialog::fillChoice(QComboBox* choice, int number)
{
    for (const ProjectPlan& plan : m_plans) {
        const QString shown =
            tr("第 %1 稿　%2　%3", "number, day, who")
                .arg(QString::number(plan.number), plan.madeOn.toString(Qt::ISODate), plan.madeBy);
        choice->addItem(shown, plan.number);
    }
    choice->setCurrentIndex(choice->findData(number));
    connect(choice, &QComboBox::currentIndexChanged, this, &PlanComparisonDialog::compare);
}

void PlanComparisonDialog::compare()
{
    const int first = m_ui->comparedBeforeCombo->currentIndex();
    const int second = m_ui->comparedAfterCombo->currentIndex();
    if (first < 0 || second < 0)
        return;
    const ProjectPlan& before = m_plans.at(static_cast<size_t>(first));
    const ProjectPlan& after = m_plans.at(static_cast<size_t>(second));
    const application::PlanComparison comparison = application::planDifferences(before, after);
    QList<ValueRow> rows;
    const auto add = [&rows](const QString& where, const application::PlanFieldChange& change) {
        rows.append({{plain(where), plain(application::planFieldWord(change.field)),
                      plain(change.before), plain(change.after)},
                     {}});
    };
    for (const application::PlanFieldChange& change : comparison.changes)
        add(tr("方案"), change);
    for (const PlanStepChange& step : comparison.steps) {
        QString where = tr("步骤“%1”", "title").arg(step.title);
        if (step.kind == PlanStepChangeKind::Added)
            where = tr("新增步骤“%1”", "title").arg(step.title);
        else if (step.kind == PlanStepChangeKind::Removed)
            where = tr("删去步骤“%1”", "title").arg(step.title);
        for (const application::PlanFieldChange& change : step.changes)
            add(where, change);
    }
    m_model->setRows(rows);
    QString summary = rows.isEmpty() ? tr("这两稿没有不同。")
                                     : tr("共 %n 处不同。", nullptr, static_cast<int>(rows.size()));
    if (!after.reason.isEmpty())
        summary = tr("%1第 %2 稿的修改理由：%3", "how many, number, reason")
                      .arg(summary, QString::number(after.number), after.reason);
    m_ui->comparisonSummaryLabel->setText(summary);
}

} // namespace touyan::widgets
