// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/closing_remedy.h"

#include "application/messages/error_message.h"
#include "domain/foundation/error.h"
#include "widgets/look/inline_notice.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

ClosingRemedy::ClosingRemedy(QObject* owner)
    : QObject(owner)
    , m_action(new QAction(tr("查看结账(&C)"), owner))
{
    m_action->setObjectName(u"openClosingAction"_s);
    m_action->setToolTip(tr("打开这个季度的结账"));
    connect(m_action, &QAction::triggered, this,
            [this] { Q_EMIT placeRequested(m_action->data().toString()); });
}

void ClosingRemedy::showError(InlineNotice* notice, const domain::Error& error,
                              const QList<QAction*>& further)
{
    QList<QAction*> remedies;
    if (error.code == domain::ErrorCode::QuarterClosed && !error.arguments.isEmpty()) {
        m_action->setData(u"closing:"_s + error.arguments.first());
        remedies.append(m_action);
    }
    remedies.append(further);
    notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error), {}, remedies);
}

} // namespace touyan::widgets
