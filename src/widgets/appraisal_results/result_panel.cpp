// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_results/result_panel.h"

#include "application/appraisal_results/explain_reportee.h"
#include "widgets/appraisal_results/result_rows.h"
#include "widgets/appraisal_results/result_state.h"
#include "widgets/appraisal_results/trial_panel.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/value_table_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AppraisalFinalisation;
using application::AppraisalOutcome;
using application::UseCaseContext;
using domain::Result;

ResultPanel::ResultPanel(const PageServices& services, QWidget* parent)
    : AppraisalPanel(services, u"resultPanel"_s, tr("结果"), parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(makeHead());
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"resultSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_view = new RecordTableView(splitter);
    m_view->setObjectName(u"resultTable"_s);
    m_view->setAccessibleName(tr("述职评议结果"));
    m_view->setEmptyText(tr("还没有述职人。先在“设置”里选择。"));
    splitter->addWidget(m_view);
    m_side = new QStackedWidget(splitter);
    m_explanation = new ExplanationView(m_side);
    m_explanation->setEmptyText(tr("选中一个人，这里说明从每张表到等次的每一步。"));
    m_side->addWidget(m_explanation);
    m_trial = new TrialPanel(m_side);
    m_side->addWidget(m_trial);
    m_side->setMinimumWidth(340);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({680, 400});
    outer->addWidget(splitter, 1);

    connect(m_view, &RecordTableView::recordSelectionChanged, this, &ResultPanel::showCurrent);
    m_view->setToolTip(tr("回车或双击：打开这一格的来历"));
    connect(m_view, &RecordTableView::recordActivated, this, [this](const QModelIndex& cell) {
        setTrial(false);
        showCurrent();
        m_explanation->showSection(explainedSection(m_columnsOf, cell.column()));
        m_explanation->setFocus();
    });
    connect(m_trial, &TrialPanel::settingsChanged, this, &ResultPanel::tryOut);
    connect(m_trial, &TrialPanel::closeRequested, this, [this] { setTrial(false); });
    showState();
}

QWidget* ResultPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_state = new ResultState(head);
    row->addWidget(m_state, 1);
    connect(m_state, &ResultState::stepRequested, this, [this](const QString& step) {
        Q_EMIT placeRequested(u"appraisal:%1:step=%2"_s.arg(session()->id().value()).arg(step));
    });
    m_revision = new QComboBox(head);
    m_revision->setObjectName(u"revisionCombo"_s);
    m_revision->setAccessibleName(tr("版本"));
    m_revision->setToolTip(tr("现在的结果，或某次定稿时的结果"));
    m_revision->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_revision);
    m_trialButton = new QPushButton(head);
    nameButton(m_trialButton, u"trialButton"_s, tr("试算(&S)"),
               tr("换一种权重、去高低或名额看看会怎样；不保存"));
    m_trialButton->setCheckable(true);
    row->addWidget(m_trialButton);
    m_undo = new QPushButton(head);
    nameButton(m_undo, u"undoFinalisationButton"_s, tr("撤销定稿(&U)…"),
               tr("写明理由后可以再修改；定稿的版本仍可查看"));
    row->addWidget(m_undo);
    m_finalise = new QPushButton(head);
    nameButton(m_finalise, u"finaliseButton"_s, tr("定稿(&D)…"), tr("冻结规则、计票和结果"));
    row->addWidget(m_finalise);
    connect(m_revision, &QComboBox::activated, this, &ResultPanel::chooseRevision);
    connect(m_trialButton, &QPushButton::toggled, this, &ResultPanel::setTrial);
    connect(m_finalise, &QPushButton::clicked, this, &ResultPanel::finalise);
    connect(m_undo, &QPushButton::clicked, this, &ResultPanel::undo);
    return head;
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
    m_view->filterModel()->setAnyColumnFilter(text);
}

QWidget* ResultPanel::firstFocus()
{
    return m_view;
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
    const int index = resultIndex(m_model->place(m_view->currentRecordIndex().row()));
    return index < 0 || static_cast<size_t>(index) >= m_outcome->identities.size()
               ? QString()
               : m_outcome->identities[static_cast<size_t>(index)].code;
}

void ResultPanel::load()
{
    if (session() == nullptr)
        return;
    const int request = ++m_request;
    run(
        [id = session()->id()](UseCaseContext& context) -> Result<Loaded> {
            Loaded loaded;
            TOUYAN_TRY_ASSIGN(loaded.outcome, application::openResult(context, id));
            TOUYAN_TRY_ASSIGN(loaded.readiness, application::checkReadiness(context, id));
            TOUYAN_TRY_ASSIGN(loaded.revisions, application::listFinalisations(context, id));
            return loaded;
        },
        [this, request](const Result<Loaded>& result) {
            if (request == m_request)
                take(result.value());
        });
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
    const QString place =
        m_model != nullptr ? m_model->place(m_view->currentRecordIndex().row()) : QString();
    m_outcome = outcome;
    if (outcome == nullptr) {
        if (m_model != nullptr)
            m_model->setRows({});
        m_explanation->clear();
        return;
    }
    if (m_model == nullptr || m_columnsOf != outcome->session) {
        m_columnsOf = outcome->session;
        auto* model = new ValueTableModel(resultColumns(outcome->session), this);
        m_view->setRecordModel(model);
        delete m_model;
        m_model = model;
        setFirstWidths(*m_view, *m_model);
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
        m_view->setCurrentRecordRow(row);
    m_trial->setOutcome(outcome);
    showCurrent();
}

void ResultPanel::showState()
{
    const bool loaded = session() != nullptr && m_outcome != nullptr;
    const bool isFinal = loaded && m_loaded.outcome->finalisation.has_value();
    m_trialButton->setEnabled(loaded);
    m_undo->setVisible(isFinal);
    m_finalise->setVisible(!isFinal);
    m_finalise->setEnabled(loaded && m_loaded.readiness.isReady());
    if (loaded)
        m_state->showState(*m_outcome, m_loaded.readiness);
    else
        m_state->clear();
}

void ResultPanel::showCurrent()
{
    if (m_outcome == nullptr || m_model == nullptr)
        return;
    const int index = resultIndex(m_model->place(m_view->currentRecordIndex().row()));
    if (index < 0 || static_cast<size_t>(index) >= m_outcome->reportees.size())
        m_explanation->clear();
    else
        m_explanation->setContent(resultExplanation(*m_outcome, index));
}

void ResultPanel::showRevisions()
{
    const QSignalBlocker blocker(m_revision);
    m_revision->clear();
    m_revision->addItem(tr("现在的结果"), 0);
    for (auto each = m_loaded.revisions.rbegin(); each != m_loaded.revisions.rend(); ++each) {
        m_revision->addItem(each->isInForce() ? tr("第 %1 版（现行）").arg(each->revision)
                                              : tr("第 %1 版（已撤销）").arg(each->revision),
                            each->revision);
    }
    m_revision->setCurrentIndex(std::max(0, m_revision->findData(m_shownRevision)));
    m_revision->setVisible(!m_loaded.revisions.empty());
}

void ResultPanel::chooseRevision(int index)
{
    m_shownRevision = m_revision->itemData(index).toInt();
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
    const int request = ++m_request;
    run([finalisation = *at](
            UseCaseContext& context) { return application::openRevision(context, finalisation); },
        [this, request](const Result<Outcome>& result) {
            if (request != m_request)
                return;
            showOutcome(result.value());
            showState();
        });
}

void ResultPanel::setTrial(bool shown)
{
    const QSignalBlocker blocker(m_trialButton);
    m_trialButton->setChecked(shown);
    m_side->setCurrentWidget(shown ? static_cast<QWidget*>(m_trial) : m_explanation);
    if (shown)
        tryOut();
}

void ResultPanel::tryOut()
{
    if (m_outcome == nullptr || m_side->currentWidget() != m_trial)
        return;
    const int request = ++m_trialRequest;
    deliver(this,
            services().executor.run(
                [outcome = m_outcome, settings = m_trial->settings()](UseCaseContext& /*context*/) {
                    return std::make_shared<const AppraisalOutcome>(
                        application::tryOut(*outcome, settings));
                }),
            [this, request](const Outcome& trial) {
                if (request == m_trialRequest)
                    m_trial->showTrial(*trial);
            });
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
