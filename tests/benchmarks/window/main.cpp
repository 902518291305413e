// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the demonstration township under Xvfb: its last big paint against sqlitebrowser's
// with a database of 30 MB, its resident memory against keepassxc's. Usage: [rounds]
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/child_process.h"
#include "benchmarks/support/measurement.h"
#include "benchmarks/window/shown_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::benchmarks;

namespace {

constexpr int kUsualRounds = 7;
constexpr int kLeastRounds = 7;

/// No settings of the person who measures: every program comes up as on its first day.
void useEmptyHome(const QString& folder)
{
    const QByteArray home = QFile::encodeName(folder + u"/home"_s);
    const QString runtime = folder + u"/home/run"_s;
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", home);
    qputenv("XDG_CONFIG_HOME", home + "/config");
    qputenv("XDG_DATA_HOME", home + "/data");
    qputenv("XDG_CACHE_HOME", home + "/cache");
    qputenv("XDG_RUNTIME_DIR", home + "/run");
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("WAYLAND_DISPLAY");
}

/// 300 000 rows of about 100 bytes.
void makeThirtyMegabytes(const QString& path)
{
    runChild({u"sqlite3"_s, path,
              u"CREATE TABLE visit (id INTEGER PRIMARY KEY, place TEXT, summary TEXT);"
              " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)"
              " INSERT INTO visit SELECT i, 'village ' || i % 400, hex(randomblob(40)) FROM n"_s});
}

QJsonObject measure(int rounds)
{
    const QTemporaryDir folder;
    useEmptyHome(folder.path());
    const QString demonstration = folder.filePath(u"demonstration.touyan"_s);
    const QString big = folder.filePath(u"big.sqlite"_s);
    runChild({programBeside(u"touyanctl"_s), u"--db"_s, demonstration, u"init"_s, u"--demo"_s});
    makeThirtyMegabytes(big);

    VirtualScreen screen;
    const QStringList touyan{programBeside(u"touyan"_s), demonstration};
    const QStringList browser{u"sqlitebrowser"_s, big};
    const QStringList keeper{u"keepassxc"_s};
    // All once beforehand: the first start writes settings and reads fonts.
    for (const QStringList& command : {touyan, browser, keeper})
        static_cast<void>(showProgram(screen, command));

    Pairs paints;
    Pairs memory;
    for (int i = 0; i < rounds; ++i) {
        const Appearance ours = showProgram(screen, touyan);
        const Appearance browsers = showProgram(screen, browser);
        const Appearance keepers = showProgram(screen, keeper);
        paints.add(ours.lastBigPaintMilliseconds, browsers.lastBigPaintMilliseconds);
        memory.add(ours.residentMebibytes, keepers.residentMebibytes);
    }
    return {{u"benchmark"_s, u"window"_s},
            {u"rounds"_s, rounds},
            {u"touyan_paint_ms"_s, rounded(median(paints.ours))},
            {u"sqlitebrowser_paint_ms"_s, rounded(median(paints.reference))},
            {u"paint_ratio"_s, rounded(paints.ratio())},
            {u"paint_limit"_s, 1.3},
            {u"touyan_resident_mib"_s, rounded(median(memory.ours))},
            {u"keepassxc_resident_mib"_s, rounded(median(memory.reference))},
            {u"memory_ratio"_s, rounded(memory.ratio())},
            {u"memory_limit"_s, 1.2}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        return measure(repetitionsFrom(QCoreApplication::arguments(), kUsualRounds, kLeastRounds));
    });
}
