// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "widgets/ballots/ballot_book.h"

#include <QWidget>

#include <memory>

namespace Ui {
class EntryHeadForm;
} // namespace Ui

namespace touyan::widgets {

/// The head of the entry desk: who types, in which round, and which form comes next.
class EntryHead : public QWidget
{
    Q_OBJECT

public:
    explicit EntryHead(QWidget* parent = nullptr);
    ~EntryHead() override;

    /// False while nothing can be entered.
    void setOpen(bool isOpen);
    void setGroups(const std::vector<BallotBook::Group>& groups);
    /// Says how far the group that is chosen has come, and what became of the forms that were to be
    /// stored. Null: there is no group.
    void showProgress(const BallotBook::Group* group, int underWay, int failed);

    [[nodiscard]] QString person() const;
    void setPerson(const QString& person);
    [[nodiscard]] application::EntryRound round() const;
    /// Nothing is reported as chosen by the user.
    void setRound(application::EntryRound round);
    /// Invalid when the session has no groups.
    [[nodiscard]] domain::VoterGroupId group() const;
    void setGroup(domain::VoterGroupId group);
    void setSerial(const QString& serial);
    void askPerson();
    void askSerial();
    /// Where the next thing is to be typed.
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void roundChosen();
    void groupChosen();
    /// The user wants the form with this serial, or pasted what a scanner reads.
    void formTyped(const QString& text);

private:
    std::unique_ptr<Ui::EntryHeadForm> m_ui;
};

} // namespace touyan::widgets
