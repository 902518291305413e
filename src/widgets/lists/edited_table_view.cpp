// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/edited_table_view.h"

#include "widgets/lists/composition.h"

#include <QChildEvent>
#include <QInputMethodEvent>
#include <QScopedValueRollback>

namespace touyan::widgets {

EditedTableView::EditedTableView(QWidget* parent)
    : QTableView(parent)
{
}

void EditedTableView::inputMethodEvent(QInputMethodEvent* event)
{
    // At the end of a word Qt moves the focus to the editor, and ibus takes that for a reason to
    // commit the same word once more; it would be searched for among the rows.
    if (m_takesComposition) {
        event->accept();
        return;
    }
    const QScopedValueRollback<bool> taking(m_takesComposition, true);
    m_composed = event->preeditString();
    QTableView::inputMethodEvent(event);
}

void EditedTableView::mousePressEvent(QMouseEvent* event)
{
    endComposition(m_composed, this);
    QTableView::mousePressEvent(event);
}

bool EditedTableView::viewportEvent(QEvent* event)
{
    // Editors are children of the viewport.
    if (event->type() == QEvent::ChildPolished) {
        QObject* child = static_cast<QChildEvent*>(event)->child();
        if (child->isWidgetType())
            child->installEventFilter(this);
    }
    return QTableView::viewportEvent(event);
}

bool EditedTableView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_editorComposed = static_cast<QInputMethodEvent*>(event)->preeditString();
    else if (event->type() == QEvent::FocusAboutToChange)
        endComposition(m_editorComposed, watched); // before the delegate takes the text
    return QTableView::eventFilter(watched, event);
}

} // namespace touyan::widgets
