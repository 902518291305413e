// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_results/result_state.h"

#include "application/appraisal_results/explain_reportee.h"

#include <QEvent>
#include <QLocale>
#include <QTextDocumentFragment>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::FinalisationReadiness;

namespace {

QString timeText(const QDateTime& utc)
{
    return QLocale().toString(utc.toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
}

/// What has to be done before the result can be final, as markup with links.
QStringList openLines(const FinalisationReadiness& readiness)
{
    QStringList lines;
    const auto add = [&lines](const QString& text, const QString& step, const QString& label) {
        lines << ResultState::tr("%1（%2）", "what is open, link to where it is done")
                     .arg(text.toHtmlEscaped(), u"<a href=\"%1\">%2</a>"_s.arg(step, label));
    };
    const domain::ExactDecimal whole = domain::ExactDecimal::fromInteger(100);
    if (readiness.groupWeights != whole)
        add(ResultState::tr("组权重合计 %1，应为 100").arg(readiness.groupWeights.toString()),
            u"setup"_s, ResultState::tr("去设置"));
    if (readiness.componentWeights != whole)
        add(ResultState::tr("综合得分权重合计 %1，应为 100")
                .arg(readiness.componentWeights.toString()),
            u"setup"_s, ResultState::tr("去设置"));
    if (readiness.entriesMissing > 0)
        add(ResultState::tr("%1 张表没有复录").arg(readiness.entriesMissing), u"entry"_s,
            ResultState::tr("去录入"));
    if (readiness.differencesOpen > 0)
        add(ResultState::tr("%1 处不一致没有核定").arg(readiness.differencesOpen), u"review"_s,
            ResultState::tr("去复核"));
    return lines;
}

} // namespace

ResultState::ResultState(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(u"resultStateLabel"_s);
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QLabel::linkActivated, this, &ResultState::stepRequested);
}

void ResultState::showState(const application::AppraisalOutcome& outcome,
                            const FinalisationReadiness& readiness)
{
    QStringList parts;
    if (const auto& finalisation = outcome.finalisation) {
        parts << tr("✓ 第 %1 版定稿，%2，%3")
                     .arg(finalisation->revision)
                     .arg(timeText(finalisation->finalisedAt),
                          finalisation->finalisedBy.toHtmlEscaped());
        if (!finalisation->isInForce())
            parts << tr("已撤销：%1").arg(finalisation->undoReason.toHtmlEscaped());
    } else {
        const QStringList open = openLines(readiness);
        parts << (open.isEmpty() ? tr("○ 未定稿，可以定稿")
                                 : tr("○ 未定稿：%1").arg(open.join(tr("；"))));
    }
    const QStringList blocked = application::blockedLines(outcome);
    if (!blocked.isEmpty())
        parts << tr("× 不能计票：%1").arg(blocked.join(tr("；")).toHtmlEscaped());
    setText(parts.join(u"<br>"_s));
    setAccessibleName(QTextDocumentFragment::fromHtml(text()).toPlainText());
}

void ResultState::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    // Links keep the colour of the theme that they were written under.
    if (event->type() == QEvent::StyleChange && !text().isEmpty()) {
        QTimer::singleShot(0, this, [this] {
            const QString shown = text();
            clear();
            setText(shown);
        });
    }
}

} // namespace touyan::widgets
