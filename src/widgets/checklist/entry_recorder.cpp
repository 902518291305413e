// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/entry_recorder.h"

#include "application/checklist/check_entries.h"
#include "application/checklist/edit_entry.h"
#include "application/checklist/repeated_entries.h"
#include "application/checklist/review_entries.h"
#include "application/messages/rule_words.h"
#include "widgets/checklist/entry_history.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/tasks/deliver.h"

#include <QWidget>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::EntryChange;
using application::RecordEntriesOutcome;
using application::RecordEntryRequest;
using application::RefusedRequest;
using application::RepeatedRequest;
using application::UseCaseContext;
using domain::Result;

EntryRecorder::EntryRecorder(const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_history(new EntryHistory(services.executor, this))
{
    connect(m_history, &EntryHistory::failed, this, &EntryRecorder::failed);
}

QUndoStack* EntryRecorder::undoStack() const
{
    return m_history->stack();
}

void EntryRecorder::record(const std::vector<RecordEntryRequest>& requests, const QString& text,
                           Recorded recorded, Failed refused)
{
    ++m_pending;
    const auto future = m_services.executor.run([requests](UseCaseContext& context) {
        return application::recordEntries(context, requests, application::Repetitions::AskBack);
    });
    deliver(this, future,
            [this, requests, text, recorded = std::move(recorded),
             refused = std::move(refused)](const Result<RecordEntriesOutcome>& done) {
                --m_pending;
                if (done.isError()) {
                    Q_EMIT failed(done.error());
                    if (refused)
                        refused(done.error());
                    return;
                }
                if (!done.value().repeated.empty()) {
                    askAboutRepeated(requests, done.value().repeated, text, recorded, refused);
                    return;
                }
                if (done.value().refused.empty()) {
                    m_history->push(text, done.value().changes);
                    Q_EMIT succeeded(
                        tr("已登记 %n 条", nullptr, static_cast<int>(done.value().changes.size())));
                }
                recorded(done.value().refused);
            });
}

void EntryRecorder::askAboutRepeated(const std::vector<RecordEntryRequest>& requests,
                                     const std::vector<RepeatedRequest>& repeated,
                                     const QString& text, const Recorded& recorded,
                                     const Failed& failed)
{
    const RecordEntryRequest& first = requests.at(repeated.front().index);
    Question question;
    question.title = tr("已有相同登记");
    question.text = tr("“%1”等 %n 条在同一天、同一事项已经登记过，再登记就重复了。", nullptr,
                       static_cast<int>(repeated.size()))
                        .arg(first.summary);
    if (repeated.size() == 1) {
        question.text =
            repeated.front().stored
                ? tr("“%1”在 %2 已经登记过（%3，%4），再登记就重复了。")
                      .arg(first.summary, first.occurredOn.toString(Qt::ISODate),
                           repeated.front().stored->code,
                           application::entryStatusWord(repeated.front().stored->status))
                : tr("“%1”在这次要登记的内容里有两条。").arg(first.summary);
    }
    question.acceptLabel = tr("仍然登记");
    question.cancelLabel = tr("不登记");
    question.destructive = true;
    m_services.prompts.confirm(
        qobject_cast<QWidget*>(parent()), question,
        [this, requests, repeated, text, recorded, failed](bool yes) {
            std::vector<RefusedRequest> refused;
            std::vector<RecordEntryRequest> wanted = requests;
            for (const RepeatedRequest& each : repeated) {
                RecordEntryRequest& request = wanted.at(each.index);
                request.evenIfRepeated = true;
                refused.push_back(
                    {each.index, domain::makeError(domain::ErrorCode::RepeatedRecord,
                                                   {u"entry"_s, request.summary,
                                                    request.occurredOn.toString(Qt::ISODate)})});
            }
            if (yes)
                record(wanted, text, recorded, failed);
            else
                recorded(refused);
        });
}

void EntryRecorder::check(const std::vector<RecordEntryRequest>& requests, Checked checked)
{
    const auto future =
        m_services.executor.run([requests](UseCaseContext& context) -> Result<Findings> {
            Findings findings;
            TOUYAN_TRY_ASSIGN(findings.refused, application::checkEntries(context, requests));
            TOUYAN_TRY_ASSIGN(findings.repeated,
                              application::findRepeatedEntries(context, requests));
            return findings;
        });
    deliver(this, future, [this, checked = std::move(checked)](const Result<Findings>& done) {
        if (done.isError())
            Q_EMIT failed(done.error());
        else
            checked(done.value());
    });
}

void EntryRecorder::edit(const domain::Entry& entry, Done done, Failed refused)
{
    ++m_pending;
    const auto future = m_services.executor.run(
        [entry](UseCaseContext& context) { return application::editEntry(context, entry); });
    deliver(this, future,
            [this, done = std::move(done),
             refused = std::move(refused)](const Result<EntryChange>& edited) {
                --m_pending;
                if (edited.isError()) {
                    Q_EMIT failed(edited.error());
                    if (refused)
                        refused(edited.error());
                    return;
                }
                m_history->push(tr("修改登记"), {edited.value()});
                Q_EMIT succeeded(tr("已修改登记"));
                done();
            });
}

template <class UseCase>
void EntryRecorder::change(UseCase useCase, const QString& text, const QString& message)
{
    ++m_pending;
    deliver(this, m_services.executor.run(std::move(useCase)),
            [this, text, message](const Changes& done) {
                --m_pending;
                if (done.isError()) {
                    Q_EMIT failed(done.error());
                    return;
                }
                m_history->push(text, done.value());
                Q_EMIT succeeded(message);
            });
}

void EntryRecorder::submit(const Entries& entries)
{
    change(
        [entries](UseCaseContext& context) { return application::submitEntries(context, entries); },
        tr("上报"), tr("已上报 %n 条", nullptr, static_cast<int>(entries.size())));
}

void EntryRecorder::confirm(const Entries& entries)
{
    change([entries](
               UseCaseContext& context) { return application::confirmEntries(context, entries); },
           tr("审核通过"), tr("已审核通过 %n 条", nullptr, static_cast<int>(entries.size())));
}

void EntryRecorder::giveBack(const Entries& entries, const QString& reason)
{
    change(
        [entries, reason](UseCaseContext& context) {
            return application::returnEntries(context, entries, reason);
        },
        tr("退回"), tr("已退回 %n 条", nullptr, static_cast<int>(entries.size())));
}

void EntryRecorder::remove(const Entries& entries)
{
    change(
        [entries](UseCaseContext& context) { return application::deleteEntries(context, entries); },
        tr("删除登记"), tr("已删除 %n 条", nullptr, static_cast<int>(entries.size())));
}

void EntryRecorder::attend(domain::CallId call, const application::AttendanceMark& mark, Done done)
{
    ++m_pending;
    const auto future = m_services.executor.run([call, mark](UseCaseContext& context) {
        return application::recordAttendance(context, call, {mark});
    });
    using Changed = Result<std::vector<application::AttendanceChange>>;
    deliver(this, future, [this, done = std::move(done)](const Changed& recorded) {
        --m_pending;
        if (recorded.isError()) {
            Q_EMIT failed(recorded.error());
            return;
        }
        m_history->push(tr("登记考勤"), recorded.value());
        Q_EMIT succeeded(tr("已登记考勤"));
        done();
    });
}

} // namespace touyan::widgets
