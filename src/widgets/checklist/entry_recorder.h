// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "application/checklist/save_call.h"
#include "widgets/common/page_services.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QUndoStack;

namespace touyan::widgets {

class EntryHistory;

/// Sends the page's wishes to the use cases and keeps the steps that can be undone.
class EntryRecorder : public QObject
{
    Q_OBJECT

public:
    using Entries = std::vector<domain::EntryId>;
    /// Told of refusals of single requests, by their index; empty when all were recorded.
    using Recorded = std::function<void(const std::vector<application::RefusedRequest>&)>;
    /// What would come of requests.
    struct Findings
    {
        std::vector<application::RefusedRequest> refused;
        std::vector<application::RepeatedRequest> repeated;
    };
    using Checked = std::function<void(const Findings&)>;
    using Done = std::function<void()>;
    /// Told, besides failed(), when a step was refused whole.
    using Failed = std::function<void(const domain::Error&)>;

    explicit EntryRecorder(const PageServices& services, QObject* parent = nullptr);

    /// The steps that can be undone.
    [[nodiscard]] QUndoStack* undoStack() const;
    /// How many steps are on their way to the database.
    [[nodiscard]] int pending() const { return m_pending; }

    /// All or none. `text` names the step in the undo menu. What says the same as an entry that is
    /// there is asked back about; without a yes it comes back as refused.
    void record(const std::vector<application::RecordEntryRequest>& requests, const QString& text,
                Recorded recorded, Failed failed = {});
    /// Which of the requests would be refused, or say what is there already; writes nothing.
    void check(const std::vector<application::RecordEntryRequest>& requests, Checked checked);
    /// What was typed in the editor: records it, or changes the entry that is given. What says the
    /// same as an entry that is there counts as refused without a yes.
    void store(const application::RecordEntryRequest& request,
               const std::optional<domain::Entry>& edited, const Done& done, const Failed& refused);
    /// Sends drafts and returned entries to review.
    void submit(const Entries& entries);
    /// Lets entries count.
    void confirm(const Entries& entries);
    /// Returns entries to whoever recorded them.
    void giveBack(const Entries& entries, const QString& reason);
    /// Deletes entries with their files.
    void remove(const Entries& entries);
    /// Takes the attendance of one posting at a call.
    void attend(domain::CallId call, const application::AttendanceMark& mark);

Q_SIGNALS:
    /// A step was refused whole; nothing was written.
    void failed(const touyan::domain::Error& error);
    /// A step was done; a short sentence for the status line.
    void succeeded(const QString& message);

private:
    /// Takes a step of which the use case gives the changes.
    template <class UseCase>
    void change(UseCase useCase, const QString& text, const QString& message);

    void edit(const domain::Entry& entry, const Done& done, const Failed& refused);
    void askAboutRepeated(const std::vector<application::RecordEntryRequest>& requests,
                          const std::vector<application::RepeatedRequest>& repeated,
                          const QString& text, const Recorded& recorded, const Failed& failed);

    PageServices m_services;
    EntryHistory* m_history = nullptr;
    int m_pending = 0;
};

} // namespace touyan::widgets
