// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/enter_ballots.h"
#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/ballots/ballot_book.h"
#include "widgets/lists/table_clipboard.h"

#include <optional>

class QUndoStack;

namespace Ui {
class EntryDeskPanelForm;
} // namespace Ui

namespace touyan::widgets {

class BallotSaves;
class EnteredFormsList;
class FormAtHand;

/// 录入: forms are typed in one after another, the first time and, by somebody else who does not
/// see the first entry, a second time. Every form is stored in the background when it is left.
class EntryDeskPanel : public AppraisalPanel, public UnsavedWork
{
    Q_OBJECT

public:
    EntryDeskPanel(const PageServices& services, QWidget* parent);
    ~EntryDeskPanel() override;

    void activate() override;
    void refresh() override;
    void leave() override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// Opens the form that a scanner read.
    void openScanned(const QString& text);
    /// The form at hand; nothing: none is open.
    [[nodiscard]] std::optional<application::BallotKey> openedBallot() const;
    /// Forms that are on their way to the database.
    [[nodiscard]] int savesUnderWay() const;
    [[nodiscard]] application::EntryRound round() const;
    /// What was typed into the form at hand.
    [[nodiscard]] QUndoStack* history() const;
    /// Forms that could not be stored and wait to be shown again.
    [[nodiscard]] int unsavedForms() const;
    /// Shows the oldest of them again, with all that was typed.
    void reopenUnsaved();

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
    void connectParts();
    void loadForms();
    void showForms();
    void showProgress();
    void showHeading();
    void chooseRound();
    void openTyped(const QString& text);
    void open(const application::BallotKey& ballot);
    void openNow(const application::BallotKey& ballot);
    void next();
    void store(const application::EnterBallotRequest& entry);
    void pasteForms(const TextTable& table);
    void enterPasted(const std::vector<application::EnterBallotRequest>& ballots);
    void removeForm(const QString& serial);
    [[nodiscard]] bool hasPerson();

    std::unique_ptr<Ui::EntryDeskPanelForm> m_ui;
    EnteredFormsList* m_forms = nullptr;
    BallotSaves* m_saves = nullptr;
    FormAtHand* m_atHand = nullptr;

    BallotBook m_book;
    domain::AppraisalSession m_shownRules;
    std::vector<domain::ReporteeId> m_shownReportees;
    NewestRequest m_request;
};

} // namespace touyan::widgets
