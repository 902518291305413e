// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ballots/ballot_sheet.h"
#include "widgets/lists/table_clipboard.h"

#include <QWidget>

#include <memory>

class QUndoStack;

namespace Ui {
class BallotEntryForm;
} // namespace Ui

namespace touyan::widgets {

class BallotSheetModel;

/// One form at the entry desk: its grid, what can be done with it, and the keys that do it.
class BallotForm : public QWidget
{
    Q_OBJECT

public:
    explicit BallotForm(QWidget* parent = nullptr);
    ~BallotForm() override;

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
    void connectFoot();
    void pasteBlock();
    void showKeys();

    BallotSheetModel* m_model = nullptr;
    std::unique_ptr<Ui::BallotEntryForm> m_ui;
};

} // namespace touyan::widgets
