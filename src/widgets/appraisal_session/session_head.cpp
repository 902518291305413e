// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_session/session_head.h"

#include "application/words/appraisal_words.h"
#include "widgets/appraisal_session/session_titles.h"
#include "widgets/lists/named_action.h"

#include "appraisal/ui_session_head_form.h"

#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

SessionHead::SessionHead(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SessionHeadForm>())
{
    setObjectName(u"sessionHead"_s);
    m_ui->setupUi(this);
    connect(m_ui->sessionCombo, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(domain::AppraisalSessionId(m_ui->sessionCombo->itemData(index).toLongLong()));
    });
    setShown(nullptr);
}

SessionHead::~SessionHead() = default;

void SessionHead::addAction(QAction* action)
{
    QWidget* button = makeActionButton(action, this);
    m_ui->rowLayout->addWidget(button);
    if (m_firstButton == nullptr)
        m_firstButton = button;
}

void SessionHead::setSessions(const std::vector<application::SessionSummary>& sessions)
{
    const QSignalBlocker blocker(m_ui->sessionCombo);
    m_ui->sessionCombo->clear();
    std::vector<domain::AppraisalSession> named;
    for (const application::SessionSummary& summary : sessions)
        named.push_back(summary.session);
    const QStringList titles = sessionTitles(named);
    for (size_t i = 0; i < named.size(); ++i)
        m_ui->sessionCombo->addItem(titles.at(static_cast<qsizetype>(i)), named[i].id.value());
}

void SessionHead::setShown(const SharedSession& session)
{
    const QSignalBlocker blocker(m_ui->sessionCombo);
    m_ui->sessionCombo->setEnabled(session != nullptr);
    if (session == nullptr) {
        m_ui->sessionCombo->setCurrentIndex(-1);
        m_ui->sessionStateLabel->clear();
        return;
    }
    m_ui->sessionCombo->setCurrentIndex(m_ui->sessionCombo->findData(session->id().value()));
    const application::SessionSummary& summary = session->summary;
    QStringList parts{application::appraisalModeWord(summary.session.mode),
                      tr("述职 %1 人").arg(summary.reportees),
                      tr("收回 %1 张").arg(summary.ballots)};
    if (summary.finalisation)
        parts << tr("✓ 已定稿（第 %1 版）").arg(summary.finalisation->revision);
    m_ui->sessionStateLabel->setText(parts.join(u" · "_s));
}

QWidget* SessionHead::firstFocus() const
{
    return m_ui->sessionCombo->isEnabled() || m_firstButton == nullptr ? m_ui->sessionCombo
                                                                       : m_firstButton;
}

} // namespace touyan::widgets
