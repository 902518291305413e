// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/plan_comparison_dialog.h"

#include "application/messages/project_words.h"
#include "application/project_overview/compare_plans.h"
#include "widgets/lists/record_table_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

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
    , m_plans(page.plans)
    , m_summary(new QLabel(this))
    , m_model(new ValueTableModel(
          {{tr("哪里"), false, 14}, {tr("内容"), false, 6}, {tr("原来"), false, 16}, {tr("改为")}},
          this))
    , m_view(new RecordTableView(this))
{
    setObjectName(u"planComparisonDialog"_s);
    setWindowTitle(tr("对照修订：%1", "project").arg(page.project().title));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const auto last = static_cast<int>(m_plans.size());
    m_before = makeChoice(u"comparedBeforeCombo"_s, tr("原来的方案"), std::max(1, last - 1));
    m_after = makeChoice(u"comparedAfterCombo"_s, tr("后来的方案"), last);
    auto* row = new QHBoxLayout;
    auto* before = new QLabel(tr("从(&F)"), this);
    before->setBuddy(m_before);
    auto* after = new QLabel(tr("到(&T)"), this);
    after->setBuddy(m_after);
    row->addWidget(before);
    row->addWidget(m_before, 1);
    row->addWidget(after);
    row->addWidget(m_after, 1);
    m_summary->setObjectName(u"comparisonSummaryLabel"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_view->setObjectName(u"planComparisonTable"_s);
    m_view->setAccessibleName(tr("两稿方案的不同之处"));
    m_view->setEmptyText(tr("这两稿没有不同。"));
    m_view->setRecordModel(m_model);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    setFirstWidths(*m_view, *m_model);
    m_view->rememberColumns(settings, u"projects/planComparison"_s);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeButton"_s);
    close->setAccessibleName(tr("关闭"));
    close->setToolTip(tr("关闭（Esc）"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    const int character = fontMetrics().horizontalAdvance(u'国');
    constexpr int kCharacters = 60;
    constexpr int kLines = 24;
    resize(character * kCharacters, fontMetrics().height() * kLines);
    for (QComboBox* choice : {m_before, m_after})
        connect(choice, &QComboBox::currentIndexChanged, this, &PlanComparisonDialog::compare);
    compare();
}

QComboBox* PlanComparisonDialog::makeChoice(const QString& name, const QString& accessibleName,
                                            int number)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    choice->setToolTip(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ProjectPlan& plan : m_plans) {
        const QString shown =
            tr("第 %1 稿　%2　%3", "number, day, who")
                .arg(QString::number(plan.number), plan.madeOn.toString(Qt::ISODate), plan.madeBy);
        choice->addItem(shown, plan.number);
    }
    choice->setCurrentIndex(choice->findData(number));
    return choice;
}

void PlanComparisonDialog::compare()
{
    const int first = m_before->currentIndex();
    const int second = m_after->currentIndex();
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
    m_summary->setText(summary);
}

} // namespace touyan::widgets
