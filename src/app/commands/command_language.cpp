// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using platform::Language;

namespace {

/// The value of --language, written with a space or with "="; a null text: not given.
QString givenLanguage(const QStringList& arguments)
{
    static const QString option = u"--language"_s;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == option)
            return i + 1 < arguments.size() ? arguments.at(i + 1) : u""_s;
        if (word.startsWith(option + u'='))
            return word.mid(option.size() + 1);
    }
    return {};
}

Language environmentLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(name);
        if (!locale.isEmpty()) {
            const QString language = locale.section(u'.', 0, 0).section(u'_', 0, 0);
            return language == u"en"_s ? Language::English : Language::SimplifiedChinese;
        }
    }
    return Language::SimplifiedChinese;
}

} // namespace

std::optional<Language> commandLanguage(const QStringList& arguments)
{
    const QString given = givenLanguage(arguments);
    if (given.isNull())
        return environmentLanguage();
    if (given == u"zh"_s)
        return Language::SimplifiedChinese;
    if (given == u"en"_s)
        return Language::English;
    return std::nullopt;
}

void speak(QCoreApplication& application, Language language)
{
    const bool isEnglish = language == Language::English;
    // The source texts are Simplified Chinese; English is a translation. Of Qt's texts it is the
    // other way round.
    auto* translator = new QTranslator(&application);
    const bool isLoaded =
        isEnglish ? translator->load(u":/i18n/touyan_en.qm"_s)
                  : translator->load(QLocale(QLocale::Chinese, QLocale::China), u"qtbase"_s, u"_"_s,
                                     QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (isLoaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace touyan::app
