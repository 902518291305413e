// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_results/result_panel.h"

#include "application/appraisal_results/explain_reportee.h"
#include "widgets/appraisal_results/result_rows.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/value_table_model.h"

#include "appraisal/ui_result_panel_form.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AppraisalFinalisation;
using application::AppraisalOutcome;
using application::UseCaseContext;
using domain::Result;

ResultPanel::ResultPanel(const PageServices& services, QWidget* parent)
    : AppraisalPanel(services, u"resultPanel"_s, tr("结果"), parent)
    , m_ui(std::make_unique<Ui::ResultPanelForm>())
{
    m_ui->setupUi(this);
    m_ui->resultTable->setEmptyText(tr("还没有述职人。先在“设置”里选择。"));
    m_ui->explanationView->setEmptyText(tr("选中一个人，这里说明从每张表到等次的每一步。"));
    m_ui->resultSplitter->setStretchFactor(0, 3);
    m_ui->resultSplitter->setStretchFactor(1, 2);
    m_ui->resultSplitter->setSizes({680, 400});

    connectHead();
    connect(m_ui->resultTable, &RecordTableView::recordSelectionChanged, this,
            &ResultPanel::showCurrent);
    connect(m_ui->resultTable, &RecordTableView::recordActivated, this,
            [this](const QModelIndex& cell) {
                setTrial(false);
                showCurrent();
                m_ui->explanationView->showSection(explainedSection(m_columnsOf, cell.column()));
                m_ui->explanationView->setFocus();
            });
    connect(m_ui->trialPanel, &TrialPanel::settingsChanged, this, &ResultPanel::tryOut);
    connect(m_ui->trialPanel, &TrialPanel::closeRequested, this, [this] { setTrial(false); });
    showState();
}

ResultPanel::~ResultPanel() = default;

void ResultPanel::connectHead()
{
    connect(m_ui->resultStateLabel, &ResultState::stepRequested, this, [this](const QString& step) {
        Q_EMIT placeRequested(u"appraisal:%1:step=%2"_s.arg(session()->id().value()).arg(step));
    });
    connect(m_ui->revisionCombo, &QComboBox::activated, this, &ResultPanel::chooseRevision);
    connect(m_ui->trialButton, &QPushButton::toggled, this, &ResultPanel::setTrial);
    connect(m_ui->finaliseButton, &QPushButton::clicked, this, &ResultPanel::finalise);
    connect(m_ui->undoFinalisationButton, &QPushButton::clicked, this, &ResultPanel::undo);
}

void ResultPanel::showSession()
{
    m_shownRevision = 0;
    if (session() == nullptr) {
        m_loaded = {};
        showOutcome(nullptr);
        showRevisions();
        showState();
        return;
    }
    if (m_outcome != nullptr && m_outcome->session.id != session()->id()) {
        m_loaded = {};
        showOutcome(nullptr);
        showState();
    }
    if (isVisible())
        load();
}

void ResultPanel::activate()
{
    load();
}

void ResultPanel::refresh()
{
    if (isVisible())
        load();
}

void ResultPanel::findText(const QString& text)
{
    m_ui->resultTable->filterModel()->setAnyColumnFilter(text);
}

QWidget* ResultPanel::firstFocus()
{
    return m_ui->resultTable;
}

void ResultPanel::showPosting(domain::PostingId posting)
{
    m_wanted = posting;
    if (m_outcome != nullptr)
        showOutcome(m_outcome);
}

QString ResultPanel::currentPosting() const
{
    if (m_outcome == nullptr || m_model == nullptr)
        return {};
    const int index = resultIndex(m_model->place(m_ui->resultTable->currentRecordIndex().row()));
    return index < 0 || static_cast<size_t>(index) >= m_outcome->identities.size()
               ? QString()
               : m_outcome->identities[static_cast<size_t>(index)].code;
}

void ResultPanel::load()
{
    if (session() == nullptr)
        return;
    runNewest(
        m_request,
        [id = session()->id()](UseCaseContext& context) -> Result<Loaded> {
            Loaded loaded;
            TOUYAN_TRY_ASSIGN(loaded.outcome, application::openResult(context, id));
            TOUYAN_TRY_ASSIGN(loaded.readiness, application::checkReadiness(context, id));
            TOUYAN_TRY_ASSIGN(loaded.revisions, application::listFinalisations(context, id));
            return loaded;
        },
        [this](const Result<Loaded>& result) { take(result.value()); });
}

void ResultPanel::take(const Loaded& loaded)
{
    m_loaded = loaded;
    if (m_shownRevision == 0)
        showOutcome(loaded.outcome);
    showRevisions();
    showState();
}

void ResultPanel::showOutcome(const Outcome& outcome)
{
    const QString place = m_model != nullptr
                              ? m_model->place(m_ui->resultTable->currentRecordIndex().row())
                              : QString();
    m_outcome = outcome;
    if (outcome == nullptr) {
        if (m_model != nullptr)
            m_model->setRows({});
        m_ui->explanationView->clear();
        return;
    }
    if (m_model == nullptr || m_columnsOf != outcome->session) {
        m_columnsOf = outcome->session;
        auto* model = new ValueTableModel(resultColumns(outcome->session), this);
        m_ui->resultTable->setRecordModel(model);
        delete m_model;
        m_model = model;
        setFirstWidths(*m_ui->resultTable, *m_model);
    }
    m_model->setRows(resultRows(*outcome));
    int row = 0;
    for (int each = 0; each < m_model->rowCount(); ++each) {
        const int index = resultIndex(m_model->place(each));
        if (m_wanted.isStored() ? outcome->reportees[static_cast<size_t>(index)].posting == m_wanted
                                : m_model->place(each) == place)
            row = each;
    }
    m_wanted = {};
    if (m_model->rowCount() > 0)
        m_ui->resultTable->setCurrentRecordRow(row);
    m_ui->trialPanel->setOutcome(outcome);
    showCurrent();
}

void ResultPanel::showState()
{
    const bool loaded = session() != nullptr && m_outcome != nullptr;
    const bool isFinal = loaded && m_loaded.outcome->finalisation.has_value();
    m_ui->trialButton->setEnabled(loaded);
    m_ui->undoFinalisationButton->setVisible(isFinal);
    m_ui->finaliseButton->setVisible(!isFinal);
    m_ui->finaliseButton->setEnabled(loaded && m_loaded.readiness.isReady());
    if (loaded)
        m_ui->resultStateLabel->showState(*m_outcome, m_loaded.readiness);
    else
        m_ui->resultStateLabel->clear();
}

void ResultPanel::showCurrent()
{
    if (m_outcome == nullptr || m_model == nullptr)
        return;
    const int index = resultIndex(m_model->place(m_ui->resultTable->currentRecordIndex().row()));
    if (index < 0 || static_cast<size_t>(index) >= m_outcome->reportees.size())
        m_ui->explanationView->clear();
    else
        m_ui->explanationView->setContent(resultExplanation(*m_outcome, index));
}

void ResultPanel::showRevisions()
{
    const QSignalBlocker blocker(m_ui->revisionCombo);
    m_ui->revisionCombo->clear();
    m_ui->revisionCombo->addItem(tr("现在的结果"), 0);
    for (auto each = m_loaded.revisions.rbegin(); each != m_loaded.revisions.rend(); ++each) {
        m_ui->revisionCombo->addItem(each->isInForce()
                                         ? tr("第 %1 版（现行）").arg(each->revision)
                                         : tr("第 %1 版（已撤销）").arg(each->revision),
                                     each->revision);
    }
    m_ui->revisionCombo->setCurrentIndex(
        std::max(0, m_ui->revisionCombo->findData(m_shownRevision)));
    m_ui->revisionCombo->setVisible(!m_loaded.revisions.empty());
}

void ResultPanel::chooseRevision(int index)
{
    m_shownRevision = m_ui->revisionCombo->itemData(index).toInt();
    if (m_shownRevision == 0) {
        showOutcome(m_loaded.outcome);
        showState();
        return;
    }
    const auto at = std::find_if(
        m_loaded.revisions.begin(), m_loaded.revisions.end(),
        [this](const AppraisalFinalisation& each) { return each.revision == m_shownRevision; });
    if (at == m_loaded.revisions.end())
        return;
    runNewest(
        m_request,
        [finalisation = *at](UseCaseContext& context) {
            return application::openRevision(context, finalisation);
        },
        [this](const Result<Outcome>& result) {
            showOutcome(result.value());
            showState();
        });
}

void ResultPanel::setTrial(bool shown)
{
    const QSignalBlocker blocker(m_ui->trialButton);
    m_ui->trialButton->setChecked(shown);
    m_ui->resultSideStack->setCurrentWidget(shown ? static_cast<QWidget*>(m_ui->trialPanel)
                                                  : m_ui->explanationView);
    if (shown)
        tryOut();
}

void ResultPanel::tryOut()
{
    if (m_outcome == nullptr || m_ui->resultSideStack->currentWidget() != m_ui->trialPanel)
        return;
    m_trialRequest.run(
        this, services().executor,
        [outcome = m_outcome,
         settings = m_ui->trialPanel->settings()](UseCaseContext& /*context*/) {
            return std::make_shared<const AppraisalOutcome>(
                application::tryOut(*outcome, settings));
        },
        [this](const Outcome& trial) { m_ui->trialPanel->showTrial(*trial); });
}

void ResultPanel::finalise()
{
    Question question;
    question.title = tr("定稿“%1”？").arg(session()->session().title);
    question.text = tr("规则、计票和结果就此冻结，录入顺序的痕迹同时抹去。需要修改时可以写明理由"
                       "撤销定稿，定稿的版本仍可查看。");
    const QStringList blocked = application::blockedLines(*m_loaded.outcome);
    if (!blocked.isEmpty())
        question.text +=
            tr("\n注意：不能计票（%1），定稿后没有综合得分和名次。").arg(blocked.join(tr("；")));
    question.acceptLabel = tr("定稿");
    services().prompts.confirm(this, question, [this](bool yes) {
        if (!yes)
            return;
        run([id = session()->id()](
                UseCaseContext& context) { return application::finaliseSession(context, id); },
            [this](const Result<AppraisalFinalisation>& done) {
                Q_EMIT succeeded(tr("已定稿，第 %1 版。").arg(done.value().revision));
                load();
            });
    });
}

void ResultPanel::undo()
{
    Question question;
    question.title = tr("撤销“%1”的定稿？").arg(session()->session().title);
    question.text = tr("撤销后可以修改录入和规则，再定稿时产生新的版本。");
    question.acceptLabel = tr("撤销定稿");
    services().prompts.askReason(this, question, [this](const std::optional<QString>& reason) {
        if (!reason)
            return;
        run(
            [id = session()->id(), reason = *reason](UseCaseContext& context) {
                return application::undoFinalisation(context, id, reason);
            },
            [this](const auto&) {
                Q_EMIT succeeded(tr("定稿已撤销。"));
                m_shownRevision = 0;
                load();
            });
    });
}

} // namespace touyan::widgets
