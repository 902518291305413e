// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_session/appraisal_panel.h"

#include "widgets/dialogs/user_prompts.h"

namespace touyan::widgets {

AppraisalPanel::AppraisalPanel(const PageServices& services, const QString& name,
                               const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(name);
    setAccessibleName(title);
}

void AppraisalPanel::setSession(SharedSession session)
{
    if (m_session != nullptr && (session == nullptr || session->id() != m_session->id()))
        leave();
    m_session = std::move(session);
    showSession();
}

void AppraisalPanel::withReason(const QString& title,
                                std::function<void(const QString& reason)> goOn)
{
    if (m_session == nullptr)
        return;
    if (m_session->summary.ballots == 0) {
        goOn({});
        return;
    }
    Question question;
    question.title = title;
    question.text = tr("这一届已经录入了 %1 张测评表，修改要写明理由，并记入操作日志。")
                        .arg(m_session->summary.ballots);
    question.acceptLabel = tr("修改");
    m_services.prompts.askReason(this, question,
                                 [goOn = std::move(goOn)](const std::optional<QString>& reason) {
                                     if (reason)
                                         goOn(*reason);
                                 });
}

RecordList::Parts listParts(RecordList::Parts parts)
{
    for (const ValueTableModel::Column& column : std::as_const(parts.columns))
        parts.widths.append(column.width);
    parts.settingsGroup = QStringLiteral("appraisal");
    return parts;
}

} // namespace touyan::widgets
