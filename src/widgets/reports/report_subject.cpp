// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/report_subject.h"

#include "application/messages/rule_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ExplainedNumber;
using application::Figure;
using application::QuarterlyReport;
using application::ReportItem;
using application::ReportObligation;
using application::ReportPosting;
using domain::StateCounts;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ReportExplanation)
};

QString identityOf(const ReportObligation& obligation)
{
    return QStringList{obligation.postingCode, obligation.itemCode, obligation.period,
                       obligation.due.toString(Qt::ISODate)}
        .join(u'\n');
}

} // namespace

QString ReportSubject::placeOf(Figure figure) const
{
    if (isEverything())
        return ExplainedNumber{u"total"_s, {}, figure}.toPlace();
    if (posting.isEmpty())
        return ExplainedNumber{u"item"_s, item, figure}.toPlace();
    if (item.isEmpty())
        return ExplainedNumber{u"code"_s, posting, figure}.toPlace();
    return ExplainedNumber{u"cell"_s, posting + u'/' + item, figure}.toPlace();
}

const ReportPosting* postingOf(const QuarterlyReport& report, const QString& code)
{
    const auto found =
        std::find_if(report.postings.begin(), report.postings.end(),
                     [&code](const ReportPosting& posting) { return posting.postingCode == code; });
    return found == report.postings.end() ? nullptr : &*found;
}

const ReportItem* itemOf(const QuarterlyReport& report, const QString& code)
{
    const auto found = std::find_if(report.items.begin(), report.items.end(),
                                    [&code](const ReportItem& item) { return item.code == code; });
    return found == report.items.end() ? nullptr : &*found;
}

std::optional<StateCounts> countsOf(const QuarterlyReport& report, const ReportSubject& subject)
{
    if (subject.posting.isEmpty() && subject.item.isEmpty())
        return report.total;
    if (subject.posting.isEmpty()) {
        const ReportItem* item = itemOf(report, subject.item);
        return item != nullptr ? std::optional(item->counts) : std::nullopt;
    }
    const ReportPosting* posting = postingOf(report, subject.posting);
    if (posting == nullptr)
        return std::nullopt;
    if (subject.item.isEmpty())
        return posting->counts;
    for (const application::ReportItemResult& item : posting->items) {
        if (item.itemCode == subject.item)
            return item.counts;
    }
    return std::nullopt;
}

QString valueOf(const QuarterlyReport& report, const ReportSubject& subject, Figure figure)
{
    const auto counts = countsOf(report, subject);
    if (!counts)
        return u"—"_s;
    if (figure != Figure::Score && figure != Figure::Rank)
        return application::figureText(*counts, figure);
    const ReportPosting* posting = postingOf(report, subject.posting);
    if (posting == nullptr || !posting->score)
        return u"—"_s;
    if (figure == Figure::Score)
        return posting->score->toString();
    return posting->rank ? QString::number(*posting->rank) : u"—"_s;
}

std::vector<StateDifference> differences(const QuarterlyReport& report, const QuarterlyReport& now,
                                         const ReportSubject& subject)
{
    QHash<QString, const ReportObligation*> current;
    for (const ReportObligation& obligation : now.obligations) {
        if (subject.holds(obligation))
            current.insert(identityOf(obligation), &obligation);
    }
    std::vector<StateDifference> found;
    for (const ReportObligation& obligation : report.obligations) {
        if (!subject.holds(obligation))
            continue;
        const ReportObligation* same = current.take(identityOf(obligation));
        if (same == nullptr || same->state != obligation.state)
            found.push_back({&obligation, same});
    }
    for (const ReportObligation& obligation : now.obligations) {
        if (current.contains(identityOf(obligation)))
            found.push_back({nullptr, &obligation});
    }
    return found;
}

QString periodTextOf(const ReportObligation& obligation)
{
    return obligation.period.isEmpty() ? Words::tr("任期内一次")
                                       : application::periodWord(obligation.period);
}

QString personOf(const QuarterlyReport& report, const QString& code)
{
    const ReportPosting* posting = postingOf(report, code);
    return posting == nullptr
               ? code
               : Words::tr("%1（%2）", "person, unit").arg(posting->personName, posting->unitName);
}

QString subjectWords(const QuarterlyReport& report, const ReportSubject& subject)
{
    if (subject.isEverything())
        return Words::tr("全体第一书记");
    QStringList words;
    if (!subject.posting.isEmpty())
        words.append(personOf(report, subject.posting));
    if (!subject.item.isEmpty()) {
        const ReportItem* item = itemOf(report, subject.item);
        words.append(item == nullptr
                         ? subject.item
                         : Words::tr("%1 %2", "item code, title").arg(item->code, item->title));
    }
    return words.join(u'　');
}

} // namespace touyan::widgets
