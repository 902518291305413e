// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/enter_ballots.h"
#include "widgets/appraisal/appraisal_panel.h"

#include <QStringList>

#include <optional>

class QAction;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace touyan::widgets {

class BallotGridView;
class BallotSheetModel;

/// 录入: forms are typed in one after another, the first time and, by somebody else who does not
/// see the first entry, a second time. Every form is stored in the background when it is left.
class EntryDeskPanel : public AppraisalPanel
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
    [[nodiscard]] int savesUnderWay() const { return m_saving; }
    [[nodiscard]] application::EntryRound round() const;

Q_SIGNALS:
    /// A form could not be stored; showing it again is the remedy.
    void saveFailed(const touyan::domain::Error& error, const QString& serial);

public:
    /// Shows the marks again that could not be stored last.
    void reopenUnsaved();

protected:
    void showSession() override;

private:
    /// What is known of a group's forms.
    struct Group
    {
        application::GroupEntry entry;
        QStringList serials; ///< of the forms; empty: none were prepared
    };
    struct Unsaved
    {
        application::BallotKey ballot;
        application::EntryRound round = application::EntryRound::First;
        QString person;
        std::vector<application::ReporteeMarks> rows;
    };

    QWidget* makeHead();
    QWidget* makeGrid();
    void makeForms(QWidget* parent);
    void loadForms();
    void showGroups();
    void showForms();
    void showProgress();
    void chooseRound();
    void openTyped();
    void open(const application::BallotKey& ballot);
    void openNow(const application::BallotKey& ballot);
    void closeForm();
    void next();
    /// Calls `goOn` once the form at hand is stored or was given up.
    void finishForm(bool isComplete, const std::function<void()>& goOn);
    void save();
    void putRecord(const application::BallotRecord& record);
    void pasteBlock();
    void removeForm();
    [[nodiscard]] bool hasPerson();
    [[nodiscard]] QString person() const;
    [[nodiscard]] const Group* currentGroup() const;
    [[nodiscard]] const application::BallotRecord*
    record(const application::BallotKey& ballot) const;
    [[nodiscard]] QString nextSerial(const QString& after) const;
    [[nodiscard]] QString groupTitle(domain::VoterGroupId group) const;
    [[nodiscard]] bool isEntered(const application::BallotRecord& record) const;

    QLineEdit* m_person = nullptr;
    QButtonGroup* m_rounds = nullptr;
    QComboBox* m_group = nullptr;
    QLineEdit* m_serial = nullptr;
    QPushButton* m_open = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_progress = nullptr;
    QLabel* m_hint = nullptr;
    QCheckBox* m_quick = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_blankRow = nullptr;
    QPushButton* m_pasteButton = nullptr;
    RecordList* m_forms = nullptr;
    BallotGridView* m_grid = nullptr;
    BallotSheetModel* m_model = nullptr;

    std::vector<Group> m_groups;
    std::optional<application::BallotKey> m_opened;
    /// Who typed the form at hand and in which round, whatever is chosen above it meanwhile.
    QString m_openedBy;
    application::EntryRound m_openedRound = application::EntryRound::First;
    std::optional<Unsaved> m_unsaved;
    domain::AppraisalSession m_shownRules;
    std::vector<domain::ReporteeId> m_shownReportees;
    bool m_dirty = false;  ///< marks were typed since the form was opened
    bool m_stored = false; ///< the form at hand was entered in this round before
    int m_saving = 0;
    int m_request = 0;
    int m_openRequest = 0;
};

} // namespace touyan::widgets
