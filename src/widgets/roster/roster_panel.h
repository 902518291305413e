// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/feature_access.h"
#include "application/reports/record_ledger.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/days/period_selection.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/person/roster_lookup.h"
#include "widgets/records/record_page_of.h"
#include "widgets/tasks/deliver.h"

#include <QWidget>

#include <functional>
#include <memory>

class QUndoStack;

namespace touyan::widgets {

/// What the roster page gives its panels; all of it outlives them.
struct RosterServices
{
    PageServices page;
    application::RecordLedgerWriter& ledgers;
    QUndoStack* undo = nullptr; ///< of all panels: Ctrl+Z takes back the last step on the page
};

/// One place of the roster page: lists of records with their dialogs.
class RosterPanel : public QWidget
{
    Q_OBJECT

public:
    RosterPanel(const RosterServices& services, const QString& name, QWidget* parent);

    /// New rows have been loaded.
    void setRoster(std::shared_ptr<const RosterLookup> lookup);
    virtual void setPeriod(const PeriodSelection& /*period*/) {}
    /// The panel has come to the front.
    virtual void activate() {}
    virtual void findText(const QString& text);
    /// Shows the record that the place names; false when it belongs elsewhere or is gone.
    virtual bool openPlace(const QString& place);
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
    [[nodiscard]] const PageServices& services() const { return m_services.page; }
    [[nodiscard]] QUndoStack* undo() const { return m_services.undo; }

    RecordList* addList(const RecordList::Parts& parts);
    /// Records that are saved and removed one by one, with undo and Excel. `place` is what their
    /// places begin with.
    template <class R>
    RecordPageOf<R>* addRecords(const application::RecordAccess& access, const QString& place,
                                const RecordList::Parts& list, bool selectsFirst = false)
    {
        RecordPage::Parts parts;
        parts.list = list;
        parts.placeKind = place;
        parts.selectsFirst = selectsFirst;
        parts.undo = m_services.undo;
        parts.ledgers = &m_services.ledgers;
        auto* const page = new RecordPageOf<R>(m_services.page, access, parts, this);
        adopt(page);
        return page;
    }
    /// A page of records: its steps and what it tells are the panel's too.
    void adopt(RecordPage* page);
    /// Excel, in the menus: above the lists there is no room for more buttons.
    void addExcel(RecordPage* page, const QKeySequence& shortcut);
    /// Shows a dialog and lets its links through.
    void open(RecordDialog* dialog);
    /// What a dialog calls that says what it has saved.
    [[nodiscard]] std::function<void(const QString& place, const QString& message)> saveTeller();
    /// Runs a use case that has no dialog; a refusal goes to the page.
    template <class UseCase>
    void run(UseCase useCase)
    {
        deliver(this, m_services.page.executor.run(std::move(useCase)), [this](const auto& result) {
            if (result.isError())
                Q_EMIT failed(result.error());
        });
    }
    /// Asks first, and removes what cannot be brought back.
    template <class UseCase>
    void removeAfterQuestion(const QString& title, const QString& text, UseCase useCase)
    {
        Question question;
        question.title = title;
        question.text = text;
        question.acceptLabel = tr("删除");
        question.destructive = true;
        m_services.page.prompts.confirm(this, question,
                                        [this, useCase = std::move(useCase)](bool yes) {
                                            if (yes)
                                                run(useCase);
                                        });
    }

private:
    RosterServices m_services;
    std::shared_ptr<const RosterLookup> m_lookup;
    QList<RecordList*> m_lists;
};

} // namespace touyan::widgets
