// SPDX-License-Identifier: GPL-3.0-or-later
// The program called where no display is: what needs none is answered, the rest says so.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    int status = -1; ///< exit status; -1: it did not end by itself
    QString out;
    QString err;
};

/// Runs touyan without a display, with settings of its own.
Outcome run(const QStringList& arguments, const QMap<QString, QString>& environment = {})
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        variables.remove(QString::fromLatin1(name));
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        variables.insert(QString::fromLatin1(name), home.path());
    for (auto each = environment.begin(); each != environment.end(); ++each)
        variables.insert(each.key(), each.value());
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(TOUYAN_PROGRAM), arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

TEST(WithoutDisplay, HelpAndVersionAreAnswered)
{
    for (const QString& option : {u"--help"_s, u"-h"_s}) {
        const Outcome help = run({option});
        EXPECT_EQ(help.status, 0) << help.err.toStdString();
        EXPECT_TRUE(help.out.contains(u"要打开的数据库"_s)) << help.out.toStdString();
        EXPECT_TRUE(help.out.contains(u"--screenshots"_s));
        EXPECT_TRUE(help.err.isEmpty()) << help.err.toStdString();
    }
    for (const QString& option : {u"--version"_s, u"-v"_s}) {
        const Outcome version = run({option});
        EXPECT_EQ(version.status, 0) << version.err.toStdString();
        EXPECT_TRUE(version.out.startsWith(u"touyan "_s)) << version.out.toStdString();
    }
    // In English, wherever the option stands; options that Qt takes are left to it.
    const Outcome english = run({u"-platform"_s, u"xcb"_s, u"--language"_s, u"en"_s, u"--help"_s});
    EXPECT_EQ(english.status, 0) << english.err.toStdString();
    EXPECT_FALSE(english.out.contains(u"要打开的数据库"_s)) << english.out.toStdString();
}

TEST(WithoutDisplay, WordsThatMakeNoSenseAreRefused)
{
    const QList<QStringList> calls{
        {u"--nonsense"_s},
        {u"-x"_s},
        {u"--theme"_s, u"blue"_s},
        {u"--language"_s, u"fr"_s},
        {u"--language"_s},
        {u"--theme"_s, u"dark"_s, u"--theme"_s, u"light"_s},
        {u"--theme="_s},
        {u"--suffix"_s, u"a"_s},
        {u"--screenshots"_s, u"a"_s, u"--dashboard-picture"_s, u"b.png"_s},
        {u"a.touyan"_s, u"b.touyan"_s},
    };
    for (const QStringList& call : calls) {
        const Outcome outcome = run(call);
        EXPECT_EQ(outcome.status, 2) << call.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty());
        EXPECT_TRUE(outcome.err.contains(u"--screenshots"_s)) << "the usage follows";
    }
}

TEST(WithoutDisplay, AWindowIsRefusedWithASentence)
{
    for (const QMap<QString, QString>& environment :
         {QMap<QString, QString>{}, QMap<QString, QString>{{u"DISPLAY"_s, u":4711"_s}},
          QMap<QString, QString>{{u"QT_QPA_PLATFORM"_s, u"nonsense"_s}}}) {
        const Outcome outcome = run({u"a.touyan"_s}, environment);
        EXPECT_EQ(outcome.status, 1) << outcome.err.toStdString();
        EXPECT_TRUE(outcome.err.contains(u"打不开显示器"_s)) << outcome.err.toStdString();
    }
}

} // namespace

} // namespace touyan::test
