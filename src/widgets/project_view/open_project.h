// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/project_dialogs/project_dialogs.h"
#include "widgets/project_view/project_undo.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/newest_request.h"

#include <QObject>

#include <initializer_list>
#include <optional>
#include <utility>

class QUndoStack;

namespace touyan::widgets {

/// The project that a page has opened: what is stored of it, what its dialogs choose from, and what
/// of the changes can be taken back.
class OpenProject : public QObject
{
    Q_OBJECT

public:
    explicit OpenProject(const PageServices& services, QObject* parent = nullptr);

    /// Opens another project, or none, and loads it.
    void open(std::optional<domain::ProjectId> project);
    /// The project is shown as it stood on this day; invalid: today.
    void setAsOf(QDate asOf);
    /// What dialogs offer as topic areas.
    void setTopicAreas(const QStringList& topicAreas) { m_topicAreas = topicAreas; }
    void reload();

    [[nodiscard]] std::optional<domain::ProjectId> id() const { return m_id; }
    /// Null until the project has come.
    [[nodiscard]] const application::ProjectPage* page() const
    {
        return m_page ? &*m_page : nullptr;
    }
    /// What is stored has come.
    [[nodiscard]] bool isReady() const { return m_page.has_value() && m_loading.isSettled(); }
    [[nodiscard]] bool isIn(std::initializer_list<domain::ProjectState> states) const;

    [[nodiscard]] const PageServices& services() const { return m_services; }
    [[nodiscard]] const SharedChoices& choices() const { return m_choices; }
    /// The day on which the project was loaded.
    [[nodiscard]] QDate today() const { return m_choices->today; }
    /// Records are shown as they stand now, also on a past day, and judged on this one.
    [[nodiscard]] QDate recordsDay() const;
    [[nodiscard]] QUndoStack* undoStack() const { return m_undoStack; }
    [[nodiscard]] ProjectUndo& undo() { return m_undo; }

    /// Shows a dialog and lets its links through.
    void show(RecordDialog* dialog);
    /// Runs a use case that has no dialog. `done` gets its result; a refusal goes to failed().
    template <class UseCase, class Done>
    void run(UseCase useCase, Done done)
    {
        deliver(this, m_services.executor.run(std::move(useCase)),
                [this, done = std::move(done)](const auto& result) {
                    if (result.isError())
                        Q_EMIT failed(result.error());
                    else
                        done(result);
                });
    }
    template <class UseCase>
    void run(UseCase useCase)
    {
        run(std::move(useCase), [](const auto&) {});
    }
    /// Removes a record; it comes back by undoing. `text` names the step.
    template <class Record, class UseCase>
    void remove(RecordUndo<Record>& changes, const QString& text, const Record& record,
                UseCase useCase)
    {
        run([record, useCase](auto& context) { return useCase(context, record); },
            [&changes, text, record](const auto&) { changes.changed(text, record, std::nullopt); });
    }

Q_SIGNALS:
    /// page() has come, for the first time or again.
    void loaded();
    /// No project is open any more.
    void closed();
    void failed(const touyan::domain::Error& error);
    void placeRequested(const QString& place);
    void statusMessage(const QString& text);

private:
    PageServices m_services;
    std::optional<domain::ProjectId> m_id;
    std::optional<application::ProjectPage> m_page;
    SharedChoices m_choices;
    QStringList m_topicAreas;
    QDate m_asOf;
    NewestRequest m_loading;
    QUndoStack* m_undoStack = nullptr;
    ProjectUndo m_undo;
};

} // namespace touyan::widgets
