// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/setup_panel.h"

#include "widgets/appraisal/forms_list.h"
#include "widgets/appraisal/reportees_list.h"

#include "appraisal/ui_setup_panel_form.h"

#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Result;

SetupPanel::SetupPanel(const PageServices& services, application::AttachmentStore* store,
                       QWidget* parent)
    : AppraisalPanel(services, u"appraisalSetupPanel"_s, tr("设置"), parent)
    , m_ui(std::make_unique<Ui::SetupPanelForm>())
{
    m_ui->setupUi(this);
    m_ui->rulesForm->setToday([&clock = services.clock] { return clock.today(); });
    QTabBar* bar = m_ui->setupTabs->tabBar();
    bar->setObjectName(u"setupTabBar"_s);
    bar->setAccessibleName(m_ui->setupTabs->accessibleName());
    m_reportees = new ReporteesList(services, store, m_ui->setupTabs);
    m_ui->setupTabs->addTab(m_reportees, tr("述职人(&P)"));
    m_forms = new FormsList(services, m_ui->setupTabs);
    m_ui->setupTabs->addTab(m_forms, tr("测评表(&B)"));

    connect(m_ui->rulesForm, &RulesForm::modifiedChanged, this, &SetupPanel::showModified);
    connect(m_ui->saveRulesButton, &QPushButton::clicked, this, [this] { save(); });
    connect(m_ui->discardRulesButton, &QPushButton::clicked, this, &SetupPanel::discard);
    for (const AppraisalPanel* part :
         {static_cast<AppraisalPanel*>(m_reportees), static_cast<AppraisalPanel*>(m_forms)}) {
        connect(part, &AppraisalPanel::failed, this, &AppraisalPanel::failed);
        connect(part, &AppraisalPanel::succeeded, this, &AppraisalPanel::succeeded);
        connect(part, &AppraisalPanel::warned, this, &AppraisalPanel::warned);
        connect(part, &AppraisalPanel::placeRequested, this, &AppraisalPanel::placeRequested);
    }
    showModified(false);
}

SetupPanel::~SetupPanel() = default;

void SetupPanel::showSession()
{
    m_reportees->setSession(session());
    m_forms->setSession(session());
    setEnabled(session() != nullptr);
    if (session() == nullptr) {
        m_shown = {};
        m_ui->rulesForm->setSession({}, services().clock.today());
        return;
    }
    // What is being typed is not overwritten by what somebody else has stored; saving tells then.
    if (m_shown != session()->id() || !m_ui->rulesForm->isModified())
        m_ui->rulesForm->setSession(session()->session(), services().clock.today());
    m_shown = session()->id();
    m_ui->rulesForm->setReadOnly(session()->isFinalised());
    showModified(m_ui->rulesForm->isModified());
}

void SetupPanel::refresh()
{
    m_forms->refresh();
}

void SetupPanel::leave()
{
    if (session() != nullptr && m_ui->rulesForm->isModified()) {
        Q_EMIT warned(tr("规则的修改没有保存，已恢复原样。"));
        m_ui->rulesForm->setSession(session()->session(), services().clock.today());
    }
}

void SetupPanel::findText(const QString& text)
{
    m_reportees->findText(text);
}

QWidget* SetupPanel::firstFocus()
{
    if (m_ui->setupTabs->currentWidget() == m_reportees)
        return m_reportees->firstFocus();
    return m_ui->setupTabs->currentWidget() == m_forms ? m_forms->firstFocus()
                                                       : m_ui->rulesForm->firstFocus();
}

bool SetupPanel::isModified() const
{
    return m_ui->rulesForm->isModified();
}

void SetupPanel::showModified(bool modified)
{
    m_ui->saveRulesButton->setEnabled(modified);
    m_ui->discardRulesButton->setEnabled(modified);
    QString text;
    if (session() != nullptr && session()->isFinalised())
        text = tr("已定稿，规则不能修改。");
    else if (modified)
        text = tr("修改还没有保存。");
    else if (session() != nullptr && session()->summary.ballots > 0)
        text = tr("录入已经开始，修改规则要写明理由。");
    m_ui->rulesStateLabel->setText(text);
}

void SetupPanel::discard()
{
    m_ui->rulesForm->setSession(session()->session(), services().clock.today());
    m_ui->rulesForm->setReadOnly(session()->isFinalised());
}

void SetupPanel::save(const std::function<void(bool)>& stored)
{
    QString flaw;
    const auto typed = m_ui->rulesForm->session(flaw);
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
                        m_ui->rulesForm->setSession(saved.value(), services().clock.today());
                        Q_EMIT succeeded(tr("规则已保存。"));
                    }
                    if (stored)
                        stored(saved.isOk());
                });
    });
}

QStringList SetupPanel::unsavedWork() const
{
    if (session() == nullptr || !m_ui->rulesForm->isModified())
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
