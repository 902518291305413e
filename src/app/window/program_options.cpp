// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDone = 0;
constexpr int kNoDisplay = 1;
constexpr int kWrongUsage = 2;

class Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// Options of QGuiApplication, QApplication and the platforms that a value follows.
constexpr std::array kQtOptions{"platform"_L1,
                                "platformpluginpath"_L1,
                                "platformtheme"_L1,
                                "plugin"_L1,
                                "qwindowgeometry"_L1,
                                "geometry"_L1,
                                "qwindowtitle"_L1,
                                "title"_L1,
                                "qwindowicon"_L1,
                                "icon"_L1,
                                "session"_L1,
                                "style"_L1,
                                "stylesheet"_L1,
                                "display"_L1,
                                "name"_L1};
/// Those without a value.
constexpr std::array kQtSwitches{"reverse"_L1, "nograb"_L1, "dograb"_L1, "sync"_L1,
                                 "widgetcount"_L1};

template <class Names>
bool hasName(const Names& names, const QString& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The words without those that Qt takes.
QStringList ownWords(const QStringList& arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        // After "--" there are names of files only.
        if (word == u"--"_s)
            return own + arguments.mid(i);
        QString name = word;
        if (name.startsWith(u'-'))
            name.remove(0, name.startsWith(u"--"_s) ? 2 : 1);
        const bool isOption = name.size() < word.size();
        if (isOption && hasName(kQtSwitches, name))
            continue;
        if (isOption && hasName(kQtOptions, name.section(u'=', 0, 0))) {
            if (!name.contains(u'='))
                ++i;
            continue;
        }
        own += word;
    }
    return own;
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({{u"h"_s, u"help"_s}, Main::tr("显示这段说明")});
    parser.addOption({{u"v"_s, u"version"_s}, Main::tr("显示版本")});
    parser.addPositionalArgument(u"DB"_s, Main::tr("要打开的数据库"), u"[DB]"_s);
    parser.addOption({u"dashboard-picture"_s, Main::tr("把统计看板存为图片后退出"), u"file"_s});
    parser.addOption({u"screenshots"_s, Main::tr("把每一页存为图片后退出"), u"folder"_s});
    parser.addOption({u"suffix"_s, Main::tr("图片文件名的后缀"), u"text"_s, u"light"_s});
    parser.addOption({u"theme"_s, Main::tr("light 或 dark"), u"theme"_s});
    parser.addOption({u"language"_s, Main::tr("zh 或 en"), u"language"_s});
}

/// What is wrong with the words, in a sentence; empty: nothing.
QString problemOf(const QCommandLineParser& parser)
{
    const QStringList given = parser.optionNames();
    for (const QString& option : given) {
        if (given.count(option) > 1)
            return Main::tr("--%1 给了不止一次。").arg(option);
        if (parser.values(option) == QStringList{QString()})
            return Main::tr("--%1 的值是空的。").arg(option);
    }
    const auto isOneOf = [&parser](const QString& option, const QStringList& values) {
        return !parser.isSet(option) || values.contains(parser.value(option));
    };
    if (!isOneOf(u"theme"_s, {u"light"_s, u"dark"_s}))
        return Main::tr("--theme 只能是 light 或 dark。");
    if (!isOneOf(u"language"_s, {u"zh"_s, u"en"_s}))
        return Main::tr("--language 只能是 zh 或 en。");
    if (parser.isSet(u"screenshots"_s) && parser.isSet(u"dashboard-picture"_s))
        return Main::tr("--screenshots 和 --dashboard-picture 只能给一个。");
    if (parser.isSet(u"suffix"_s) && !parser.isSet(u"screenshots"_s))
        return Main::tr("--suffix 只能与 --screenshots 同用。");
    if (parser.positionalArguments().size() > 1)
        return Main::tr("一次只能打开一个数据库。");
    return {};
}

std::optional<QString> optional(const QCommandLineParser& parser, const QString& option)
{
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

ProgramOptions optionsOf(const QCommandLineParser& parser)
{
    ProgramOptions options;
    if (!parser.positionalArguments().isEmpty())
        options.database = parser.positionalArguments().front();
    options.dashboardPicture = optional(parser, u"dashboard-picture"_s);
    options.screenshots = optional(parser, u"screenshots"_s);
    options.suffix = parser.value(u"suffix"_s);
    if (const auto theme = optional(parser, u"theme"_s))
        options.theme = *theme == u"dark"_s ? platform::Theme::Dark : platform::Theme::Light;
    if (const auto language = optional(parser, u"language"_s)) {
        options.language = *language == u"en"_s ? platform::Language::English
                                                : platform::Language::SimplifiedChinese;
    }
    return options;
}

/// What is said when no display opens; a message handler cannot be handed anything.
QString& displaySentence()
{
    static QString sentence;
    return sentence;
}

void leaveWithoutDisplay(QtMsgType type, const QMessageLogContext& /*context*/,
                         const QString& message)
{
    const QByteArray line = message.toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    if (type != QtFatalMsg)
        return;
    const QByteArray sentence = displaySentence().toUtf8() + '\n';
    std::fwrite(sentence.constData(), 1, static_cast<size_t>(sentence.size()), stderr);
    std::fflush(stderr);
    // Nothing has been begun that would have to be ended, and after this function Qt aborts.
    std::_Exit(kNoDisplay);
}

} // namespace

ProgramCall readProgramCall(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    ProgramCall call;
    call.displayRefusal =
        Main::tr("打不开显示器，头雁的窗口显示不出来。请在图形桌面里启动；没有桌面的机器上请用 "
                 "touyanctl。");
    const bool isRead = parser.parse(ownWords(arguments));
    if (parser.isSet(u"help"_s)) {
        call.status = kDone;
        call.text = parser.helpText();
    } else if (parser.isSet(u"version"_s)) {
        call.status = kDone;
        call.text = u"%1 %2\n"_s.arg(QCoreApplication::applicationName(),
                                     QCoreApplication::applicationVersion());
    } else if (const QString problem = isRead ? problemOf(parser) : parser.errorText();
               !problem.isEmpty()) {
        call.status = kWrongUsage;
        call.text = problem + u'\n' + parser.helpText();
    } else {
        call.options = optionsOf(parser);
    }
    return call;
}

DisplayGuard::DisplayGuard(const QString& sentence)
{
    displaySentence() = sentence;
    qInstallMessageHandler(leaveWithoutDisplay);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(nullptr);
}

} // namespace touyan::app
