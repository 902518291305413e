// SPDX-License-Identifier: GPL-3.0-or-later
// touyan_faults [--whole] [--seed N] [--only kills|disk|damage|packages]: kills, disk faults,
// damaged files and broken packages, and a table of how it went. Exit status 1 when anything was
// lost, half written, other than before without a word, or ended by a signal.
#include "faults/faulty_disk.h"
#include "faults/trials.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace touyan::test {

namespace {

using Trials = std::function<void(const QString&, const Extent&, const Tell&)>;

int run(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"whole"_s, u"everything, which takes its time"_s},
                       {u"seed"_s, u"another choice of what is tried"_s, u"number"_s, u"9"_s},
                       {u"only"_s, u"one part"_s, u"part"_s}});
    parser.addHelpOption();
    parser.process(arguments);
    const Extent extent{parser.isSet(u"whole"_s), parser.value(u"seed"_s).toUInt()};
    const std::vector<std::pair<QString, Trials>> parts{{u"kills"_s, killWriters},
                                                        {u"disk"_s, failDisk},
                                                        {u"damage"_s, damageFiles},
                                                        {u"packages"_s, breakPackages}};
    int tried = 0;
    int fallen = 0;
    const Tell tell = [&](const Figure& figure) {
        print(figure);
        tried += figure.tried();
        fallen += figure.fallen();
    };
    printHead();
    for (const auto& [name, trials] : parts) {
        if (parser.isSet(u"only"_s) && parser.value(u"only"_s) != name)
            continue;
        const QTemporaryDir folder;
        trials(folder.path(), extent, tell);
    }
    return tried > 0 && fallen == 0 ? 0 : 1;
}

} // namespace

} // namespace touyan::test

int main(int argc, char* argv[])
{
    touyan::test::useFaultyDisk();
    const QCoreApplication application(argc, argv);
    return touyan::test::run(QCoreApplication::arguments());
}
