// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyboard.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace touyan::test {

namespace {

/// A key press goes to a menu or dialog that is open, else to the focus.
QWidget* keyTarget()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    QWidget* focus = QApplication::focusWidget();
    EXPECT_NE(focus, nullptr) << "nothing has the keyboard focus";
    if (focus != nullptr) {
        EXPECT_TRUE(focus->isVisible()) << focus->objectName().toStdString();
        EXPECT_TRUE(focus->isEnabled()) << focus->objectName().toStdString();
    }
    return focus;
}

} // namespace

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget* target = keyTarget())
        QTest::keyClick(target, key, modifiers);
}

void type(const QString& text)
{
    for (const QChar character : text) {
        if (QWidget* target = keyTarget())
            QTest::keyClick(target, character.toLatin1());
    }
}

void compose(const QString& text)
{
    QWidget* target = keyTarget();
    if (target == nullptr)
        return;
    EXPECT_TRUE(target->testAttribute(Qt::WA_InputMethodEnabled))
        << target->objectName().toStdString() << " takes no Chinese";
    QInputMethodEvent composing(text.left(1), {});
    QCoreApplication::sendEvent(target, &composing);
    QInputMethodEvent committing;
    committing.setCommitString(text);
    QCoreApplication::sendEvent(target, &committing);
}

} // namespace touyan::test
