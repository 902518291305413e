// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words/appraisal_words.h"
#include "reports/appraisal/appraisal_blocks.h"
#include "reports/text/report_words.h"

namespace touyan::reports {

QString shownMeanText(const application::ShownMean& mean)
{
    if (mean.isHidden)
        return QStringLiteral("＊");
    return mean.mean ? mean.mean->toString() : noNumber();
}

QString meetingText(const domain::MeetingScore& meeting)
{
    return meeting.score ? meeting.score->toString() : application::meetingStateWord(meeting.state);
}

QString compositeText(const domain::CompositeScore& composite)
{
    return composite.score ? composite.score->toString()
                           : application::compositeStateWord(composite.state);
}

QString componentText(const domain::ComponentResult& component)
{
    if (component.state == domain::ComponentState::NotApplicable)
        return Report::tr("不适用");
    if (!component.score)
        return noNumber();
    // Scores are given with at most two decimals as a rule; more are not cut.
    const QString text = component.score->toString();
    return text.endsWith(u"00") ? text.chopped(2) : text;
}

} // namespace touyan::reports
