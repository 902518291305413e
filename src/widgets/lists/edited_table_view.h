// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace touyan::widgets {

/// A table that is edited in place, also with an input method: a word may be composed straight on a
/// cell, and what stands in a composition when another cell is chosen goes into the cell where it
/// was begun.
class EditedTableView : public QTableView
{
    Q_OBJECT

public:
    explicit EditedTableView(QWidget* parent = nullptr);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_takesComposition = false;
    QString m_composed;       ///< on a cell whose editor has not got the focus yet
    QString m_editorComposed; ///< in the editor that has the focus
};

} // namespace touyan::widgets
