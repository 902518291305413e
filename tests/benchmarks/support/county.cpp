// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/support/county.h"

#include "benchmarks/support/child_process.h"

namespace touyan::benchmarks {

using namespace Qt::Literals::StringLiterals;

void writeCountyPackage(const QString& package, const CountyYears& years)
{
    runChild({programBeside(u"township_generator"_s), u"--secretaries"_s,
              QString::number(kCountySecretaries), u"--from"_s, u"%1-01-01"_s.arg(years.first),
              u"--to"_s, u"%1-12-31"_s.arg(years.last), u"--entries-per-year"_s,
              QString::number(kCountyEntriesPerYear), package});
}

void importPackageInto(const QString& database, const QString& package)
{
    const QString program = programBeside(u"touyanctl"_s);
    runChild({program, u"--db"_s, database, u"init"_s});
    runChild({program, u"--db"_s, database, u"import"_s, package});
}

} // namespace touyan::benchmarks
