// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_language.h"
#include "app/window/pictures.h"
#include "app/window/program.h"
#include "app/window/program_options.h"
#include "app/window/stored_preferences.h"
#include "platform/logging.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
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

/// Answers what needs no window, in the language asked for, else that of the settings.
app::ProgramCall readCall(int argc, char** argv)
{
    QCoreApplication words(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const platform::Settings settings(platform::Settings::defaultFilePath());
    const auto asked =
        arguments.contains(u"--language"_s) || arguments.join(u' ').contains(u"--language="_s)
            ? app::commandLanguage(arguments)
            : std::nullopt;
    app::speak(words, asked.value_or(settings.language()));
    return app::readProgramCall(arguments);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(u"touyan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUYAN_VERSION));
    QGuiApplication::setDesktopFileName(u"org.touyan.Touyan"_s);
    const app::ProgramCall call = readCall(argc, argv);
    if (call.status) {
        const QByteArray text = call.text.toUtf8();
        std::FILE* stream = *call.status == 0 ? stdout : stderr;
        std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
        return *call.status;
    }
    const app::ProgramOptions& options = call.options;

    std::optional<app::DisplayGuard> guard(std::in_place, call.displayRefusal);
    QApplication application(argc, argv);
    guard.reset();

    const bool pictures = options.takesPictures();
    QTemporaryDir scratch;
    platform::Settings settings(pictures ? scratch.filePath(u"touyan.ini"_s)
                                         : platform::Settings::defaultFilePath());
    if (options.theme)
        settings.setTheme(*options.theme);
    else if (pictures)
        settings.setTheme(platform::Theme::Light);
    if (options.language)
        settings.setLanguage(*options.language);
    platform::LogOptions logOptions;
    logOptions.filePath =
        pictures ? scratch.filePath(u"touyan.log"_s) : platform::defaultLogFilePath();
    logOptions.level = settings.logLevel();
    platform::LogSession log(logOptions);
    app::StoredPreferences preferences(settings, log);
    loadTexts(application, settings.language());
    widgets::applyTheme(application, preferences.theme());

    const std::optional<QString> path =
        options.database ? options.database : settings.lastDatabase();
    app::Program program(settings, preferences, pictures ? std::nullopt : path);
    std::optional<app::Pictures> camera;
    if (pictures) {
        camera.emplace(program);
        QObject::connect(
            &*camera, &app::Pictures::finished, &application,
            [](int status) { QApplication::exit(status); }, Qt::QueuedConnection);
        if (options.dashboardPicture)
            camera->takeDashboard(*options.dashboardPicture);
        else
            camera->takeScreenshots(*options.screenshots, options.suffix);
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
