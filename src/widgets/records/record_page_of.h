// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/typed_access.h"
#include "widgets/records/record_page.h"

#include <optional>
#include <utility>
#include <vector>

namespace touyan::widgets {

/// The page of the records of one type: what RecordPage is told and tells, in that type.
template <application::DescribedRecord R>
class RecordPageOf : public RecordPage
{
public:
    using RecordPage::RecordPage;
    using StoredHere = std::function<void(const R&)>;
    using PossibleHere = std::function<bool(const R&)>;
    using ApplyHere = typename RecordUndo<R>::Apply;

    /// The records that the feature has loaded, in their order.
    void setRecords(const std::vector<R>& records)
    {
        application::ListedRecords listed;
        listed.records.reserve(records.size());
        for (const R& record : records)
            listed.records.push_back(application::storedRecord(record));
        setListed(std::move(listed));
    }
    /// None when no row is current.
    [[nodiscard]] std::optional<R> currentRecord() const
    {
        const Record* const record = current();
        return record == nullptr ? std::nullopt
                                 : std::optional<R>(application::recordFrom<R>(*record));
    }

    void setCells(std::function<QList<ValueCell>(const R&)> cells)
    {
        RecordPage::setCells(here(std::move(cells)));
    }
    void setShown(PossibleHere isShown) { RecordPage::setShown(here(std::move(isShown))); }
    void setDialog(std::function<RecordDialog*(const R&, const StoredHere&)> dialog)
    {
        RecordPage::setDialog(
            [dialog = std::move(dialog)](const Record& record, const Stored& stored) {
                return dialog(application::recordFrom<R>(record), there(stored));
            });
    }
    void setContent(
        const QString& emptyText,
        std::function<ExplanationContent(const R&, const std::vector<application::AuditLine>&)>
            content)
    {
        RecordPage::setContent(
            emptyText, [content = std::move(content)](const Record& record, const auto& history) {
                return content(application::recordFrom<R>(record), history);
            });
    }
    void addFiles(application::AttachmentStore& store,
                  std::function<application::AttachmentOwner(const R&)> ownerOf)
    {
        RecordPage::addFiles(store, here(std::move(ownerOf)));
    }

    using RecordPage::addNew;
    QAction* addNew(const RecordList::Step& step, std::function<std::optional<R>()> makes)
    {
        return RecordPage::addNew(step, [makes = std::move(makes)]() -> std::optional<Record> {
            const std::optional<R> record = makes();
            if (!record)
                return std::nullopt;
            return application::storedRecord(*record);
        });
    }
    QAction* addEdit(const RecordList::Step& step, PossibleHere isPossible = {})
    {
        return RecordPage::addEdit(step, here(std::move(isPossible)));
    }
    QAction* addRemove(const RecordList::Step& step, std::function<Question(const R&)> question,
                       PossibleHere isPossible = {})
    {
        return RecordPage::addRemove(step, here(std::move(question)), here(std::move(isPossible)));
    }
    QAction* addStep(const RecordList::Step& step, std::function<void(const R&)> run,
                     PossibleHere isPossible = {})
    {
        return RecordPage::addStep(step, here(std::move(run)), here(std::move(isPossible)));
    }

    void edit(const R& record) { RecordPage::edit(application::storedRecord(record)); }
    void save(const QString& text, const R& before, const R& wanted)
    {
        RecordPage::save(text, application::storedRecord(before),
                         application::storedRecord(wanted));
    }
    [[nodiscard]] StoredHere storedBy(const QString& text, const R& before)
    {
        return there(RecordPage::storedBy(text, application::storedRecord(before)));
    }
    /// A step that has use cases of its own for both ways.
    void changed(const QString& text, const R& after, ApplyHere undo, ApplyHere redo)
    {
        RecordPage::changed(text, application::storedRecord(after), applied(std::move(undo)),
                            applied(std::move(redo)));
    }

private:
    /// A function of the type's as one of stored records.
    template <class Given>
    static std::function<Given(const Record&)> here(std::function<Given(const R&)> function)
    {
        if (!function)
            return {};
        return [function = std::move(function)](const Record& record) {
            return function(application::recordFrom<R>(record));
        };
    }
    static StoredHere there(const Stored& stored)
    {
        return [stored](const R& record) { stored(application::storedRecord(record)); };
    }
    static Apply applied(ApplyHere apply)
    {
        using Latest = std::optional<Record>;
        return [apply = std::move(apply)](application::UseCaseContext& context,
                                          const Latest& latest) -> domain::Result<Latest> {
            TOUYAN_TRY_ASSIGN(
                const std::optional<R> now,
                apply(context, latest ? std::optional<R>(application::recordFrom<R>(*latest))
                                      : std::nullopt));
            return now ? Latest(application::storedRecord(*now)) : Latest();
        };
    }
};

} // namespace touyan::widgets
