// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/record_access.h"
#include "application/reports/record_ledger.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/records/record_details.h"
#include "widgets/records/record_undo.h"
#include "widgets/tasks/newest_request.h"

#include <functional>
#include <memory>

class QSplitter;
class QUndoStack;

namespace touyan::widgets {

class RecordDialog;

/// The records of one kind: a list with filters, details with history, files, steps (new, edit,
/// remove, Excel), undo. Everything that is not said otherwise follows from the description. A
/// feature says what differs, hands in the records that it has loaded, and adds steps of its own;
/// it does so with its own type through RecordPageOf (record_page_of.h).
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    /// What a page of a feature consists of.
    struct Parts
    {
        RecordList::Parts list;     ///< the columns are those that setCells() fills
        QString placeKind;          ///< "unit": its rows lead to unit:3
        QString word;               ///< what a record is called; empty: as its description says
        bool selectsFirst = false;  ///< the first row becomes current when none is
        bool hasDetails = false;    ///< beside the list; filled by setContent()
        QUndoStack* undo = nullptr; ///< shared with other pages; null: its own
        application::RecordLedgerWriter* ledgers = nullptr; ///< for addExcel()
    };
    using Record = application::StoredRecord;
    /// Told how a record is stored now.
    using Stored = std::function<void(const Record&)>;
    using Possible = std::function<bool(const Record&)>;
    using Apply = RecordUndo<Record>::Apply;

    /// All of it by the description; the page loads the records by itself. The access and the
    /// writer outlive the page, and so does the undo stack.
    RecordPage(const PageServices& services, const application::RecordAccess& access,
               application::RecordLedgerWriter& ledgers, QUndoStack* undo,
               QWidget* parent = nullptr);
    /// The page of a feature: without steps, and empty until setListed().
    RecordPage(const PageServices& services, const application::RecordAccess& access, Parts parts,
               QWidget* parent = nullptr);
    ~RecordPage() override;

    // What a feature says

    /// The cells of a record, as many as there are columns.
    void setCells(std::function<QList<ValueCell>(const Record&)> cells);
    /// Which records are listed; asked again by showRows().
    void setShown(Possible isShown);
    /// Rows above the records that are no records.
    void setFirstRows(std::function<QList<ValueRow>()> rows);
    /// The dialog for a new record or a change; it tells how the record was stored.
    void setDialog(std::function<RecordDialog*(const Record&, const Stored&)> dialog);
    /// The details of a record with its history; `emptyText` stands there while no record is
    /// current.
    void setContent(const QString& emptyText, RecordDetails::Content content);
    /// Shows the files of the current record below the details.
    void addFiles(application::AttachmentStore& store, RecordDetails::OwnerOf ownerOf);
    /// How narrow the details may become, and how wide they are at first.
    void setDetailsWidth(int least, int first);

    // Steps, in the order in which they stand above the list

    /// A new record; `makes` gives what it holds at first, or nothing while none can be made.
    QAction* addNew(const RecordList::Step& step,
                    std::function<std::optional<Record>()> makes = {});
    /// A change of the current record; Enter does the same.
    QAction* addEdit(const RecordList::Step& step, const Possible& isPossible = {});
    /// Removes the current record, after the question when there is one.
    QAction* addRemove(const RecordList::Step& step,
                       std::function<Question(const Record&)> question = {},
                       const Possible& isPossible = {});
    /// Writes what is shown into a workbook.
    QAction* addExcel(const RecordList::Step& step);
    /// A step of the feature's own on the current record.
    QAction* addStep(const RecordList::Step& step, std::function<void(const Record&)> run,
                     const Possible& isPossible = {});

    // What a feature does

    /// The records that the feature has loaded.
    void setListed(application::ListedRecords listed);
    /// A filter, or what the cells are made of, has changed.
    void showRows();
    /// Opens the dialog of a record.
    void edit(const Record& record);
    /// Opens a dialog of the feature's own, and lets its links through.
    void open(RecordDialog* dialog);
    /// Stores a changed record without a dialog.
    void save(const QString& text, const Record& before, const Record& wanted);
    /// What a dialog of the feature's own is given: takes up that the record was stored, so that
    /// the step can be taken back.
    [[nodiscard]] Stored storedBy(const QString& text, const std::optional<Record>& before);
    /// Takes up a step that was done (before none: added; after none: removed).
    void changed(const QString& text, const std::optional<Record>& before,
                 const std::optional<Record>& after);
    /// A step that has use cases of its own for both ways.
    void changed(const QString& text, const Record& after, Apply undo, Apply redo);

    /// Loads the records again, unless a feature does.
    void reload();
    /// Everything that was asked for has come.
    [[nodiscard]] bool isReady() const { return m_isLoaded && m_listing.isSettled(); }
    /// "term:12", also before the rows have come; false when the place is of another kind.
    bool openPlace(const QString& place);
    [[nodiscard]] RecordList* list() const { return m_list; }
    [[nodiscard]] QUndoStack* undoStack() const { return m_undo; }
    /// The record whose row is current; null: none.
    [[nodiscard]] const Record* current() const;
    /// The rows and columns as the list shows them.
    [[nodiscard]] application::RecordTable shownTable() const;

Q_SIGNALS:
    void failed(const touyan::domain::Error& error);
    void placeRequested(const QString& place);
    /// Something was stored: its place (empty: not to be shown), and a sentence.
    void saved(const QString& place, const QString& message);
    /// A short sentence for the status line.
    void told(const QString& message);

private:
    [[nodiscard]] QWidget* makeDetails();
    void addDescribedSteps();
    [[nodiscard]] QString placeOf(const Record& record) const;
    void showDetails();
    void removeNow(const Record& record, bool isTold);
    void exportWorkbook();

    PageServices m_services;
    const application::RecordAccess& m_access;
    Parts m_parts;
    std::function<QList<ValueCell>(const Record&)> m_cells;
    Possible m_isShown;
    std::function<QList<ValueRow>()> m_firstRows;
    std::function<RecordDialog*(const Record&, const Stored&)> m_dialog;

    RecordList* m_list = nullptr;
    QSplitter* m_splitter = nullptr;    ///< null without details
    RecordDetails* m_details = nullptr; ///< null without details
    QUndoStack* m_undo = nullptr;
    std::unique_ptr<RecordUndo<Record>> m_changes;
    application::ListedRecords m_listed;
    NewestRequest m_listing;
    QString m_pendingPlace; ///< asked for before its row had come
    bool m_loadsItself = false;
    bool m_isLoaded = false;
};

} // namespace touyan::widgets
