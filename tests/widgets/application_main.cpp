// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the cases of a program that needs a QApplication.
#include "widgets/look/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    touyan::widgets::loadQtTexts(application, QLocale(QStringLiteral("zh_CN")));
    touyan::widgets::applyTheme(application, touyan::widgets::ThemeMode::Light);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
