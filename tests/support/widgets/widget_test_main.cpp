// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

/// The main() of tests that need widgets: an application without a display, looking as the program.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    touyan::widgets::loadQtTexts(
        application, QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China));
    touyan::widgets::applyTheme(application, touyan::widgets::ThemeMode::Light);
    return RUN_ALL_TESTS();
}
