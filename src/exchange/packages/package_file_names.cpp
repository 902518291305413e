// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/package_file_names.h"

#include <QStringList>

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String kExtension{".csv"};

} // namespace

QString tableOfFile(const QString& fileName)
{
    return fileName.endsWith(kExtension) ? fileName.chopped(kExtension.size()) : fileName;
}

QString fileOfTable(QLatin1String table)
{
    return table + kExtension;
}

bool isLitter(const QString& path)
{
    const QString name = path.section(u'/', -1);
    return name.startsWith(u'.') || path.startsWith("__MACOSX/"_L1) ||
           name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0 ||
           name.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace touyan::exchange
