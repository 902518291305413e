// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraisal_planner.h"
#include "county_township.h"
#include "demo_township.h"
#include "entry_planner.h"
#include "package_writer.h"
#include "photo_list.h"
#include "project_planner.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <cstdio>
#include <optional>

namespace {

using namespace touyan::generator;

void complain(const QString& reason)
{
    QTextStream(stderr) << QStringLiteral(u"township_generator: ") << reason << Qt::endl;
}

/// The numbers of the command line, or none when one of them is not usable.
std::optional<Order> readOrder(const QCommandLineParser& parser)
{
    Order order;
    bool numbersRead[3] = {false, false, false};
    order.secretaries = parser.value(QStringLiteral(u"secretaries")).toInt(&numbersRead[0]);
    order.entriesPerYear = parser.value(QStringLiteral(u"entries-per-year")).toInt(&numbersRead[1]);
    order.seed = parser.value(QStringLiteral(u"seed")).toULongLong(&numbersRead[2]);
    order.from = QDate::fromString(parser.value(QStringLiteral(u"from")), Qt::ISODate);
    order.to = QDate::fromString(parser.value(QStringLiteral(u"to")), Qt::ISODate);
    const bool usable = numbersRead[0] && numbersRead[1] && numbersRead[2] &&
                        order.secretaries >= 1 && order.entriesPerYear >= 0 &&
                        order.from.isValid() && order.to.isValid() && order.from <= order.to;
    return usable ? std::optional(order) : std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral(u"Writes a package of invented data; the same order gives the same bytes."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral(u"OUT"),
                                 QStringLiteral(u"folder that gets the tables"));
    const auto option = [&parser](const char16_t* name, const char16_t* value,
                                  const char16_t* otherwise, const char16_t* meaning) {
        parser.addOption({QString::fromUtf16(name), QString::fromUtf16(meaning),
                          QString::fromUtf16(value), QString::fromUtf16(otherwise)});
    };
    option(u"secretaries", u"N", u"21", u"first secretaries at any time");
    option(u"from", u"DATE", u"2019-01-01", u"first day of the data");
    option(u"to", u"DATE", u"2019-12-31", u"last day of the data");
    option(u"entries-per-year", u"M", u"0",
           u"entries to reach; what the checklist demands is written in any case, about 95 per "
           u"secretary and year");
    option(u"seed", u"S", u"1", u"another seed, other data");
    option(u"flavour", u"KIND", u"county", u"demo or county");
    option(u"photos", u"FOLDER", u"", u"also write photos.csv there");
    parser.process(application);

    const QString flavour = parser.value(QStringLiteral(u"flavour"));
    const bool demo = flavour == QStringLiteral(u"demo");
    const std::optional<Order> order = readOrder(parser);
    if (parser.positionalArguments().size() != 1 || !order ||
        (!demo && flavour != QStringLiteral(u"county"))) {
        complain(QStringLiteral(u"the order is not usable, see --help"));
        return 2;
    }
    if (demo && (order->secretaries != kDemoSecretaries || order->from != QDate(2025, 7, 1))) {
        complain(QStringLiteral(u"the demonstration has 21 secretaries and starts on 2025-07-01"));
        return 2;
    }
    const QString folder = parser.positionalArguments().constFirst();
    if (!QDir().mkpath(folder)) {
        complain(QStringLiteral(u"cannot create ") + folder);
        return 1;
    }

    RandomSource random(order->seed);
    const Township township =
        demo ? buildDemoTownship(*order, random) : buildCountyTownship(*order, random);
    const std::vector<Entry> entries = EntryPlanner(township, *order, random).plan();
    QString failure = writePackage(township, entries, folder);
    if (failure.isEmpty() && demo) {
        // Numbers of their own, so that the other tables stay as they are.
        RandomSource ofProjects(order->seed + 1);
        std::vector<ProjectTable> tables = planDemoProjects(township, order->to, ofProjects);
        RandomSource ofAppraisals(order->seed + 2);
        addDemoAppraisals(township, order->to, ofAppraisals, tables);
        failure = writeProjectTables(tables, folder);
    }
    const QString photos = parser.value(QStringLiteral(u"photos"));
    if (failure.isEmpty() && !photos.isEmpty()) {
        failure = writePhotoList(township, entries, photos, random);
    }
    if (!failure.isEmpty()) {
        complain(failure);
        return 1;
    }
    return 0;
}
