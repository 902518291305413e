// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_session/session_titles.h"

#include <QCoreApplication>

namespace touyan::widgets {

using domain::AppraisalSession;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::SessionTitles)
};

QString titleOf(const AppraisalSession& session)
{
    // Most titles begin with the year: it is not said twice.
    return session.title.contains(QString::number(session.year))
               ? session.title
               : Words::tr("%1 年　%2", "year, title").arg(session.year).arg(session.title);
}

} // namespace

QStringList sessionTitles(const std::vector<AppraisalSession>& sessions)
{
    QStringList plain;
    for (const AppraisalSession& session : sessions)
        plain.append(titleOf(session));
    QStringList titles;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isAlone = plain.count(plain.at(i)) == 1;
        titles.append(isAlone ? plain.at(i)
                              : Words::tr("%1（%2）", "title, code")
                                    .arg(plain.at(i), sessions.at(static_cast<size_t>(i)).code));
    }
    return titles;
}

} // namespace touyan::widgets
