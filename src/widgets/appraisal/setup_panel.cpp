// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/setup_panel.h"

#include "widgets/appraisal/forms_list.h"
#include "widgets/appraisal/reportees_list.h"
#include "widgets/appraisal/rules_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Result;

SetupPanel::SetupPanel(const PageServices& services, application::AttachmentStore* store,
                       QWidget* parent)
    : AppraisalPanel(services, u"appraisalSetupPanel"_s, tr("设置"), parent)
    , m_tabs(new QTabWidget(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_tabs->setObjectName(u"setupTabs"_s);
    m_tabs->setAccessibleName(tr("设置的内容"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"setupTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("设置的内容"));
    outer->addWidget(m_tabs);

    auto* rules = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(rules);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_rules = new RulesForm([&clock = services.clock] { return clock.today(); }, rules);
    column->addWidget(m_rules, 1);
    auto* foot = new QHBoxLayout;
    m_state = new QLabel(rules);
    m_state->setObjectName(u"rulesStateLabel"_s);
    m_state->setProperty("subtle", true);
    m_state->setTextFormat(Qt::PlainText);
    foot->addWidget(m_state, 1);
    m_discard = new QPushButton(rules);
    nameButton(m_discard, u"discardRulesButton"_s, tr("放弃修改(&C)"), tr("恢复到上次保存的规则"));
    foot->addWidget(m_discard);
    m_save = new QPushButton(rules);
    nameButton(m_save, u"saveRulesButton"_s, tr("保存规则(&S)"),
               tr("保存规则；录入开始后修改要写明理由"));
    foot->addWidget(m_save);
    column->addLayout(foot);
    m_tabs->addTab(rules, tr("评议规则(&G)"));
    m_reportees = new ReporteesList(services, store, m_tabs);
    m_tabs->addTab(m_reportees, tr("述职人(&P)"));
    m_forms = new FormsList(services, m_tabs);
    m_tabs->addTab(m_forms, tr("测评表(&B)"));

    connect(m_rules, &RulesForm::modifiedChanged, this, &SetupPanel::showModified);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_discard, &QPushButton::clicked, this, &SetupPanel::discard);
    for (const AppraisalPanel* part :
         {static_cast<AppraisalPanel*>(m_reportees), static_cast<AppraisalPanel*>(m_forms)}) {
        connect(part, &AppraisalPanel::failed, this, &AppraisalPanel::failed);
        connect(part, &AppraisalPanel::succeeded, this, &AppraisalPanel::succeeded);
        connect(part, &AppraisalPanel::warned, this, &AppraisalPanel::warned);
        connect(part, &AppraisalPanel::placeRequested, this, &AppraisalPanel::placeRequested);
    }
    showModified(false);
}

void SetupPanel::showSession()
{
    m_reportees->setSession(session());
    m_forms->setSession(session());
    setEnabled(session() != nullptr);
    if (session() == nullptr) {
        m_shown = {};
        m_rules->setSession({}, services().clock.today());
        return;
    }
    // What is being typed is not overwritten by what somebody else has stored; saving tells then.
    if (m_shown != session()->id() || !m_rules->isModified())
        m_rules->setSession(session()->session(), services().clock.today());
    m_shown = session()->id();
    m_rules->setReadOnly(session()->isFinalised());
    showModified(m_rules->isModified());
}

void SetupPanel::refresh()
{
    m_forms->refresh();
}

void SetupPanel::leave()
{
    if (session() != nullptr && m_rules->isModified()) {
        Q_EMIT warned(tr("规则的修改没有保存，已恢复原样。"));
        m_rules->setSession(session()->session(), services().clock.today());
    }
}

void SetupPanel::findText(const QString& text)
{
    m_reportees->findText(text);
}

QWidget* SetupPanel::firstFocus()
{
    if (m_tabs->currentWidget() == m_reportees)
        return m_reportees->firstFocus();
    return m_tabs->currentWidget() == m_forms ? m_forms->firstFocus() : m_rules->firstFocus();
}

bool SetupPanel::isModified() const
{
    return m_rules->isModified();
}

void SetupPanel::showModified(bool modified)
{
    m_save->setEnabled(modified);
    m_discard->setEnabled(modified);
    QString text;
    if (session() != nullptr && session()->isFinalised())
        text = tr("已定稿，规则不能修改。");
    else if (modified)
        text = tr("修改还没有保存。");
    else if (session() != nullptr && session()->summary.ballots > 0)
        text = tr("录入已经开始，修改规则要写明理由。");
    m_state->setText(text);
}

void SetupPanel::discard()
{
    m_rules->setSession(session()->session(), services().clock.today());
    m_rules->setReadOnly(session()->isFinalised());
}

void SetupPanel::save(const std::function<void(bool)>& stored)
{
    QString flaw;
    const auto typed = m_rules->session(flaw);
    if (!typed) {
        Q_EMIT warned(flaw);
        if (stored)
            stored(false);
        return;
    }
    withReason(tr("修改评议规则"), [this, typed, stored](const QString& reason) {
        const application::SaveSessionRequest request{*typed, reason};
        deliver(this, services().executor.run([request](UseCaseContext& context) {
            return application::saveSession(context, request);
        }),
                [this, stored](const Result<domain::AppraisalSession>& saved) {
                    if (saved.isError()) {
                        Q_EMIT failed(saved.error());
                    } else {
                        m_rules->setSession(saved.value(), services().clock.today());
                        Q_EMIT succeeded(tr("规则已保存。"));
                    }
                    if (stored)
                        stored(saved.isOk());
                });
    });
}

QStringList SetupPanel::unsavedWork() const
{
    if (session() == nullptr || !m_rules->isModified())
        return {};
    return {tr("评议规则：%1", "title of the session").arg(session()->session().title)};
}

void SetupPanel::storeUnsaved(const std::function<void(bool)>& done)
{
    save(done);
}

void SetupPanel::discardUnsaved()
{
    discard();
}

} // namespace touyan::widgets
