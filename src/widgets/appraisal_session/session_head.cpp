// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_session/session_head.h"

#include "application/words/appraisal_words.h"
#include "widgets/appraisal_session/session_titles.h"
#include "widgets/lists/named_action.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

SessionHead::SessionHead(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_sessions(new QComboBox(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"sessionHead"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_sessions->setObjectName(u"sessionCombo"_s);
    m_sessions->setAccessibleName(tr("哪一届"));
    m_sessions->setToolTip(tr("选择一届述职评议"));
    m_sessions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int kShownCharacters = 32;
    m_sessions->setMinimumContentsLength(kShownCharacters);
    m_row->addWidget(m_sessions);
    m_state->setObjectName(u"sessionStateLabel"_s);
    m_state->setProperty("subtle", true);
    m_state->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_state, 1);
    connect(m_sessions, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(domain::AppraisalSessionId(m_sessions->itemData(index).toLongLong()));
    });
    setShown(nullptr);
}

void SessionHead::addAction(QAction* action)
{
    QWidget* button = makeActionButton(action, this);
    m_row->addWidget(button);
    if (m_firstButton == nullptr)
        m_firstButton = button;
}

void SessionHead::setSessions(const std::vector<application::SessionSummary>& sessions)
{
    const QSignalBlocker blocker(m_sessions);
    m_sessions->clear();
    std::vector<domain::AppraisalSession> named;
    for (const application::SessionSummary& summary : sessions)
        named.push_back(summary.session);
    const QStringList titles = sessionTitles(named);
    for (size_t i = 0; i < named.size(); ++i)
        m_sessions->addItem(titles.at(static_cast<qsizetype>(i)), named[i].id.value());
}

void SessionHead::setShown(const SharedSession& session)
{
    const QSignalBlocker blocker(m_sessions);
    m_sessions->setEnabled(session != nullptr);
    if (session == nullptr) {
        m_sessions->setCurrentIndex(-1);
        m_state->clear();
        return;
    }
    m_sessions->setCurrentIndex(m_sessions->findData(session->id().value()));
    const application::SessionSummary& summary = session->summary;
    QStringList parts{application::appraisalModeWord(summary.session.mode),
                      tr("述职 %1 人").arg(summary.reportees),
                      tr("收回 %1 张").arg(summary.ballots)};
    if (summary.finalisation)
        parts << tr("✓ 已定稿（第 %1 版）").arg(summary.finalisation->revision);
    m_state->setText(parts.join(u" · "_s));
}

QWidget* SessionHead::firstFocus() const
{
    return m_sessions->isEnabled() || m_firstButton == nullptr ? m_sessions : m_firstButton;
}

} // namespace touyan::widgets
