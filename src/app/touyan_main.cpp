// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pictures.h"
#include "app/window/program.h"
#include "app/window/stored_preferences.h"
#include "platform/logging.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;

namespace {

/// The source texts are Simplified Chinese; English is a translation.
void loadTexts(QApplication& application, platform::Language language)
{
    if (language == platform::Language::English) {
        auto* translator = new QTranslator(&application);
        if (translator->load(u":/i18n/touyan_en.qm"_s))
            QApplication::installTranslator(translator);
        widgets::loadQtTexts(application, QLocale(QLocale::English));
        return;
    }
    widgets::loadQtTexts(application, QLocale(QLocale::Chinese, QLocale::China));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"touyan"_s);
    QApplication::setApplicationVersion(QStringLiteral(TOUYAN_VERSION));
    QApplication::setDesktopFileName(u"org.touyan.Touyan"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"DB"_s, QApplication::translate("Main", "要打开的数据库"));
    parser.addOption({u"dashboard-picture"_s,
                      QApplication::translate("Main", "把统计看板存为图片后退出"), u"file"_s});
    parser.addOption(
        {u"screenshots"_s, QApplication::translate("Main", "把每一页存为图片后退出"), u"folder"_s});
    parser.addOption(
        {u"suffix"_s, QApplication::translate("Main", "图片文件名的后缀"), u"text"_s, u"light"_s});
    parser.addOption({u"theme"_s, QApplication::translate("Main", "light 或 dark"), u"theme"_s});
    parser.addOption({u"language"_s, QApplication::translate("Main", "zh 或 en"), u"language"_s});
    parser.process(application);

    // Pictures are of the program as it comes, whatever the user prefers.
    const bool pictures = parser.isSet(u"screenshots"_s) || parser.isSet(u"dashboard-picture"_s);
    QTemporaryDir scratch;
    platform::Settings settings(pictures ? scratch.filePath(u"touyan.ini"_s)
                                         : platform::Settings::defaultFilePath());
    if (parser.isSet(u"theme"_s)) {
        settings.setTheme(parser.value(u"theme"_s) == u"dark"_s ? platform::Theme::Dark
                                                                : platform::Theme::Light);
    } else if (pictures) {
        settings.setTheme(platform::Theme::Light);
    }
    if (parser.isSet(u"language"_s)) {
        settings.setLanguage(parser.value(u"language"_s) == u"en"_s
                                 ? platform::Language::English
                                 : platform::Language::SimplifiedChinese);
    }
    platform::LogOptions logOptions;
    logOptions.filePath =
        pictures ? scratch.filePath(u"touyan.log"_s) : platform::defaultLogFilePath();
    logOptions.level = settings.logLevel();
    platform::LogSession log(logOptions);
    app::StoredPreferences preferences(settings, log);
    loadTexts(application, settings.language());
    widgets::applyTheme(application, preferences.theme());

    const QStringList operands = parser.positionalArguments();
    const std::optional<QString> path =
        operands.isEmpty() ? settings.lastDatabase() : std::optional(operands.first());
    app::Program program(settings, preferences, pictures ? std::nullopt : path);
    std::optional<app::Pictures> camera;
    if (pictures) {
        camera.emplace(program);
        QObject::connect(
            &*camera, &app::Pictures::finished, &application,
            [](int status) { QApplication::exit(status); }, Qt::QueuedConnection);
        if (parser.isSet(u"dashboard-picture"_s))
            camera->takeDashboard(parser.value(u"dashboard-picture"_s));
        else
            camera->takeScreenshots(parser.value(u"screenshots"_s), parser.value(u"suffix"_s));
        // Pictures begin with the start page.
        constexpr int kStartPageMilliseconds = 2000;
        if (path)
            QTimer::singleShot(kStartPageMilliseconds, &program,
                               [&program, path] { program.open(*path); });
    } else {
        program.present();
    }
    return QApplication::exec();
}
