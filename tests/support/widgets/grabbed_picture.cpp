// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/widgets/grabbed_picture.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

void expectNothingCut(const QWidget* parent)
{
    const auto labels = parent->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && !label->wordWrap()) {
            EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
        }
    }
    const auto buttons = parent->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        // Of a tool with a picture alone the text is its name, which is not drawn.
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool drawsText = tool == nullptr || tool->icon().isNull() ||
                               tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        if (button->isVisible() && drawsText && !button->text().isEmpty()) {
            EXPECT_GE(button->width(), button->sizeHint().width())
                << button->objectName().toStdString() << ' ' << button->text().toStdString();
        }
    }
}

void grabPicture(QWidget* widget, const QString& name)
{
    QTest::qWait(1);
    const QPixmap picture = widget->grab();
    ASSERT_FALSE(picture.isNull());
    const QDir folder(QStringLiteral(TOUYAN_BINARY_DIR) + u"/screenshots"_s);
    ASSERT_TRUE(folder.mkpath(u"."_s));
    EXPECT_TRUE(picture.save(folder.filePath(name + u".png"_s)));
    expectNothingCut(widget);
}

} // namespace touyan::test
