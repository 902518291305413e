// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/days/period_selection.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/person/roster_lookup.h"
#include "widgets/tasks/deliver.h"

#include <QWidget>

#include <functional>
#include <memory>

class QUndoStack;

namespace touyan::widgets {

/// One place of the roster page: lists of records with their dialogs.
class RosterPanel : public QWidget
{
    Q_OBJECT

public:
    RosterPanel(const PageServices& services, const QString& name, QWidget* parent);

    /// New rows have been loaded.
    void setRoster(std::shared_ptr<const RosterLookup> lookup);
    virtual void setPeriod(const PeriodSelection& /*period*/) {}
    /// The panel has come to the front.
    virtual void activate() {}
    virtual void findText(const QString& text);
    /// Shows the record that the place names; false when it belongs elsewhere or is gone.
    virtual bool openPlace(const QString& place);
    /// What Ctrl+Z undoes of this panel's steps; null = nothing.
    [[nodiscard]] virtual QUndoStack* undoStack() const { return nullptr; }
    virtual void printCurrent() {}
    [[nodiscard]] virtual bool canPrint() const { return false; }
    /// For the menu of the window.
    [[nodiscard]] QList<QAction*> steps() const;
    [[nodiscard]] virtual QWidget* firstFocus();

Q_SIGNALS:
    void failed(const touyan::domain::Error& error);
    void placeRequested(const QString& place);
    /// Something was saved: the record's place (empty: not to be shown), and a sentence.
    void saved(const QString& place, const QString& message);
    /// A short sentence for the status line.
    void told(const QString& message);

protected:
    /// Fills the lists from lookup().
    virtual void showRoster() = 0;
    [[nodiscard]] const RosterLookup& lookup() const { return *m_lookup; }
    [[nodiscard]] std::shared_ptr<const RosterLookup> sharedLookup() const { return m_lookup; }
    [[nodiscard]] const PageServices& services() const { return m_services; }

    RecordList* addList(const RecordList::Parts& parts);
    /// A list that something else has made: its steps are the panel's too.
    void adopt(RecordList* list);
    /// Shows a dialog and lets its links through.
    void open(RecordDialog* dialog);
    /// What a dialog calls that says what it has saved.
    [[nodiscard]] std::function<void(const QString& place, const QString& message)> saveTeller();
    /// Runs a use case that has no dialog; a refusal goes to the page.
    template <class UseCase>
    void run(UseCase useCase)
    {
        deliver(this, m_services.executor.run(std::move(useCase)), [this](const auto& result) {
            if (result.isError())
                Q_EMIT failed(result.error());
        });
    }
    /// Asks first: what is removed here cannot be undone.
    template <class UseCase>
    void removeAfterQuestion(const QString& title, const QString& text, UseCase useCase)
    {
        Question question;
        question.title = title;
        question.text = text;
        question.acceptLabel = tr("删除");
        question.destructive = true;
        m_services.prompts.confirm(this, question, [this, useCase = std::move(useCase)](bool yes) {
            if (yes)
                run(useCase);
        });
    }

private:
    PageServices m_services;
    std::shared_ptr<const RosterLookup> m_lookup;
    QList<RecordList*> m_lists;
};

} // namespace touyan::widgets
