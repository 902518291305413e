// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "widgets/ballots/ballot_book.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace touyan::widgets {

/// The head of the entry desk: who types, in which round, and which form comes next.
class EntryHead : public QWidget
{
    Q_OBJECT

public:
    explicit EntryHead(QWidget* parent = nullptr);

    /// False while nothing can be entered.
    void setOpen(bool isOpen);
    void setGroups(const std::vector<BallotBook::Group>& groups);
    void setProgress(const QString& text);

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
    void addField(QHBoxLayout* row, const QString& label, QWidget* field);
    void makeRounds(QHBoxLayout* row);
    void makeForm(QHBoxLayout* row);

    QLineEdit* m_person = nullptr;
    QButtonGroup* m_rounds = nullptr;
    QComboBox* m_group = nullptr;
    QLineEdit* m_serial = nullptr;
    QPushButton* m_open = nullptr;
    QLabel* m_progress = nullptr;
};

} // namespace touyan::widgets
