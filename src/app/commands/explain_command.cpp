// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "application/assessment/explanation.h"
#include "application/messages/rule_words.h"

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::EntryExplanation;
using application::ObligationExplanation;
using application::PostingExplanation;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString entryText(const EntryExplanation& explained)
{
    const domain::Entry& entry = explained.entry;
    return CommandText::tr("    登记 %1：发生 %2，登记 %3，%4，%5 — %6\n")
        .arg(entry.code, iso(entry.occurredOn), entry.recordedOn ? iso(*entry.recordedOn) : u"—"_s,
             application::entryStatusWord(entry.status),
             application::verdictSentence(explained.verdict), entry.summary);
}

QString obligationText(const ObligationExplanation& obligation)
{
    QString text = CommandText::tr("%1 %2  %3\n")
                       .arg(obligation.itemCode, obligation.itemTitle,
                            obligation.period.isEmpty()
                                ? iso(obligation.span.first) + u" – "_s + iso(obligation.span.last)
                                : application::periodWord(obligation.period));
    text += CommandText::tr("  应完成日 %1，期限 %2（宽限 %3 天），状态：%4，%5/%6\n")
                .arg(iso(obligation.due), iso(obligation.deadline))
                .arg(obligation.graceDays)
                .arg(application::stateWord(obligation.state))
                .arg(obligation.counted)
                .arg(obligation.required);
    text += u"  "_s + application::obligationSentence(obligation) + u'\n';
    text += u"  "_s + application::reasonSentence(obligation.reason) + u'\n';
    text += CommandText::tr("  适用清单：%1 %2\n")
                .arg(obligation.checklistCode, obligation.checklistTitle);
    if (obligation.countableUntil)
        text += CommandText::tr("  补报截止：%1\n").arg(iso(*obligation.countableUntil));
    if (obligation.attendance) {
        text += CommandText::tr("    考勤：%1，登记于 %2\n")
                    .arg(application::attendanceWord(obligation.attendance->status),
                         iso(obligation.attendance->recordedOn));
    }
    for (const EntryExplanation& entry : obligation.entries)
        text += entryText(entry);
    return text;
}

class ExplainCommand final : public Command
{
public:
    QString name() const override { return u"explain"_s; }
    QString synopsis() const override
    {
        return u"--posting P [--item I] (--quarter 2019-Q3 | --year 2019 | --from A --to B) "
               "[--as-of D]"_s;
    }
    QString purpose() const override
    {
        return CommandText::tr("逐项说明应完成事项的日期、状态和依据");
    }
    void addOptions(QCommandLineParser& parser) const override
    {
        addRangeOptions(parser);
        parser.addOption({u"posting"_s, CommandText::tr("派驻编号"), u"code"_s});
        parser.addOption({u"item"_s, CommandText::tr("事项编号；不给时为全部"), u"code"_s});
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const RangeArguments arguments = rangeArguments(parser);
        const QString code = requiredArgument(parser, u"posting"_s);
        auto session = Session::open(database, storage::OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        application::UseCaseContext& context = session.value()->context();
        const auto posting = findPosting(context, code);
        if (posting.isError())
            return refuse(posting.error());
        const QString item = parser.value(u"item"_s);
        if (const auto known = checkItem(context, item); known.isError())
            return refuse(known.error());
        const auto explained =
            application::explainPosting(context, {posting.value(), item, arguments.range,
                                                  arguments.asOfOr(context.clock.today())});
        if (explained.isError())
            return refuse(explained.error());
        print(explained.value(), parser.isSet(u"item"_s));
        return kDone;
    }

private:
    static domain::Result<domain::PostingId> findPosting(application::UseCaseContext& context,
                                                         const QString& code)
    {
        TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
        TOUYAN_TRY_ASSIGN(const auto posting, work->postings().findByCode(code));
        if (!posting)
            return domain::makeError(domain::ErrorCode::NotFound, {u"posting"_s, code});
        return posting->id;
    }

    /// A mistyped code is no item without obligations.
    static domain::Result<void> checkItem(application::UseCaseContext& context, const QString& code)
    {
        if (code.isEmpty())
            return {};
        TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
        TOUYAN_TRY_ASSIGN(const auto known, work->checklists().findItemCode(code));
        if (!known)
            return domain::makeError(domain::ErrorCode::NotFound, {u"item"_s, code});
        return {};
    }

    static void print(const PostingExplanation& explained, bool oneItem)
    {
        QString text = CommandText::tr("%1 %2（%3），%4 至 %5，截至 %6\n\n")
                           .arg(explained.identity.code, explained.identity.personName,
                                explained.identity.unitName, iso(explained.range.first),
                                iso(explained.range.last), iso(explained.asOf));
        if (explained.obligations.empty())
            text += CommandText::tr("这段时间没有应完成的事项。\n");
        if (explained.nothingOwed) {
            printResult(text + application::nothingOwedSentence(explained) + u'\n');
            return;
        }
        for (const ObligationExplanation& obligation : explained.obligations)
            text += obligationText(obligation) + u'\n';
        if (!oneItem) {
            for (const QString& step : application::scoreSteps(explained))
                text += step + u'\n';
            text += application::scoreRuleSentence() + u'\n';
        }
        printResult(text);
    }
};

} // namespace

std::unique_ptr<Command> makeExplainCommand()
{
    return std::make_unique<ExplainCommand>();
}

} // namespace touyan::app
