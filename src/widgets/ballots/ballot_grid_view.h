// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>

namespace touyan::widgets {

class BallotSheetModel;

/// The grid of the entry desk, made for the number pad. What is typed stands in the current field
/// at once; the first key replaces what stood there.
///
/// Enter: next field, Shift+Enter: the one before. "/": the row is blank, next row. "*": the rest
/// of the row gets the mark at hand. "+": the field was marked once more. Backspace, Delete: take
/// back. Escape: as it was. Page Down: the next form.
class BallotGridView : public QTableView
{
    Q_OBJECT

public:
    explicit BallotGridView(QWidget* parent = nullptr);

    void setSheetModel(BallotSheetModel* model);
    /// 连打: a digit that no longer fits into the field goes into the next one by itself.
    void setQuickTyping(bool quick) { m_quickTyping = quick; }
    void goToFirstField();
    /// Blank form from the current row on: clears it and goes on.
    void blankRow();
    void repeatMark();
Q_SIGNALS:
    void nextFormRequested();
    void pasteRequested();
    /// Enter in the last field.
    void endReached();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOutColumns();
    void write(const QString& text);
    void writeMark(const QString& text);
    void takeBack();
    void step(int fields);
    [[nodiscard]] bool isFull(const QStringList& values, const QString& text) const;

    BallotSheetModel* m_sheet = nullptr;
    QStringList m_before;    ///< what stood in the field when it became current
    bool m_isTyping = false; ///< something has been typed into it since
    bool m_addsMark = false; ///< the next key begins another mark in the same field
    bool m_quickTyping = false;
};

} // namespace touyan::widgets
