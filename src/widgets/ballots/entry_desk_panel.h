// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/enter_ballots.h"
#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/ballots/ballot_book.h"
#include "widgets/lists/table_clipboard.h"

#include <optional>

class QUndoStack;

namespace touyan::widgets {

class BallotForm;
class BallotSaves;
class EnteredFormsList;
class EntryHead;

/// 录入: forms are typed in one after another, the first time and, by somebody else who does not
/// see the first entry, a second time. Every form is stored in the background when it is left.
class EntryDeskPanel : public AppraisalPanel, public UnsavedWork
{
    Q_OBJECT

public:
    EntryDeskPanel(const PageServices& services, QWidget* parent);

    void activate() override;
    void refresh() override;
    void leave() override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// Opens the form that a scanner read.
    void openScanned(const QString& text);
    [[nodiscard]] const std::optional<application::BallotKey>& openedBallot() const
    {
        return m_opened;
    }
    /// Forms that are on their way to the database.
    [[nodiscard]] int savesUnderWay() const;
    [[nodiscard]] application::EntryRound round() const;
    /// What was typed into the form at hand.
    [[nodiscard]] QUndoStack* history() const;
    /// Forms that could not be stored and wait to be shown again.
    [[nodiscard]] int unsavedForms() const;
    /// Shows the oldest of them again, with all that was typed.
    void reopenUnsaved();

    // entry_desk_unsaved.cpp
    [[nodiscard]] QStringList unsavedWork() const override;
    void storeUnsaved(const std::function<void(bool)>& done) override;
    void discardUnsaved() override;
    [[nodiscard]] bool isStoring() const override;

Q_SIGNALS:
    /// A form could not be stored; reopenUnsaved() is the remedy.
    void saveFailed(const touyan::domain::Error& error, const QString& serial);
    /// unsavedForms() may be another number.
    void unsavedFormsChanged();

protected:
    void showSession() override;

private:
    void loadForms();
    void showForms();
    void tellStored();
    void showProgress();
    void showHeading();
    void chooseRound();
    void openTyped(const QString& text);
    void open(const application::BallotKey& ballot);
    void openNow(const application::BallotKey& ballot);
    void take(const application::OpenedBallot& opened);
    void closeForm();
    void next();
    /// Calls `goOn` once the form at hand is stored or was given up.
    void finishForm(bool isComplete, const std::function<void()>& goOn);
    /// Stores what was typed when nobody can be asked any more: never a blank form.
    void saveTyped();
    void save();
    void pasteForms(const TextTable& table);
    void enterPasted(const std::vector<application::EnterBallotRequest>& ballots);
    void removeForm(const QString& serial);
    [[nodiscard]] bool hasPerson();

    EntryHead* m_head = nullptr;
    BallotForm* m_form = nullptr;
    EnteredFormsList* m_forms = nullptr;
    BallotSaves* m_saves = nullptr;
    std::function<void(bool)> m_storedAll;

    BallotBook m_book;
    std::optional<application::BallotKey> m_opened;
    /// Who typed the form at hand and in which round, whatever is chosen above it meanwhile.
    QString m_openedBy;
    application::EntryRound m_openedRound = application::EntryRound::First;
    domain::AppraisalSession m_shownRules;
    std::vector<domain::ReporteeId> m_shownReportees;
    bool m_dirty = false;  ///< marks were typed since the form was opened
    bool m_stored = false; ///< the form at hand was entered in this round before
    int m_request = 0;
    int m_openRequest = 0;
};

} // namespace touyan::widgets
