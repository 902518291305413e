// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ballots/ballot_sheet.h"
#include "widgets/lists/table_clipboard.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QUndoStack;

namespace touyan::widgets {

class BallotGridView;
class BallotSheetModel;

/// One form at the entry desk: its grid, what can be done with it, and the keys that do it.
class BallotForm : public QWidget
{
    Q_OBJECT

public:
    explicit BallotForm(QWidget* parent = nullptr);

    void setSheet(BallotSheet sheet);
    [[nodiscard]] bool hasSheet() const;
    /// Shows what was entered before; it does not count as typed.
    void setMarks(const std::vector<application::ReporteeMarks>& marks);
    [[nodiscard]] std::vector<application::ReporteeMarks> marks() const;
    /// False: the form can be looked at only, and is empty.
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const;
    /// No field has anything in it.
    [[nodiscard]] bool isBlank() const;
    void setHeading(const QString& text);
    /// Goes to the first field.
    void begin();
    [[nodiscard]] QWidget* firstFocus() const;
    /// What was typed into this form.
    [[nodiscard]] QUndoStack* history() const;

Q_SIGNALS:
    void nextRequested();
    /// The user wrote or cleared marks.
    void marksChanged();
    /// A copied table that names its forms: it is not for this form alone.
    void formsPasted(const touyan::widgets::TextTable& table);
    /// What was wanted cannot be done, and why.
    void refused(const QString& text);

private:
    QWidget* makeFoot();
    void pasteBlock();
    void showKeys();

    BallotSheetModel* m_model = nullptr;
    BallotGridView* m_grid = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_keys = nullptr;
    QCheckBox* m_quick = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_blankRow = nullptr;
    QPushButton* m_paste = nullptr;
};

} // namespace touyan::widgets
