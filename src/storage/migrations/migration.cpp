// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

// Must lie outside of every namespace.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace touyan::storage {

using domain::Error;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kDigits = 4;
constexpr QLatin1String kEnding(".sql");

/// "0007_what.sql": four digits and small letters, digits or underscores.
bool isNumberedName(const QString& fileName)
{
    const auto isDigit = [](QChar sign) { return sign >= u'0' && sign <= u'9'; };
    const auto isNamed = [&](QChar sign) {
        return isDigit(sign) || (sign >= u'a' && sign <= u'z') || sign == u'_';
    };
    if (fileName.size() < kDigits + 2 + kEnding.size() || !fileName.endsWith(kEnding) ||
        fileName.at(kDigits) != u'_')
        return false;
    const QStringView number = QStringView(fileName).first(kDigits);
    const QStringView name = QStringView(fileName).sliced(kDigits + 1).chopped(kEnding.size());
    return std::all_of(number.begin(), number.end(), isDigit) &&
           std::all_of(name.begin(), name.end(), isNamed);
}

Error malformed(const QString& fileName, const QString& what)
{
    return makeError(ErrorCode::StorageFailed, {fileName}, what);
}

/// The value of a line "-- key: value"; empty when there is none.
QString headerValue(const QString& header, const QString& key)
{
    const QString begin = u"-- %1: "_s.arg(key);
    for (const QStringView line : QStringView(header).split(u'\n')) {
        if (line.startsWith(begin))
            return line.sliced(begin.size()).trimmed().toString();
    }
    return {};
}

/// The parts between the lines "-- statement". Every start of the program reads all steps, so no
/// regular expression is made for it.
QStringList splitStatements(const QString& text)
{
    constexpr QLatin1String separator("-- statement");
    QStringList parts{QString()};
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.startsWith(separator) && line.sliced(separator.size()).trimmed().isEmpty())
            parts.append(QString());
        else
            parts.back().append(line).append(u'\n');
    }
    return parts;
}

} // namespace

QString Migration::checksum() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<Migration> parseMigration(const QString& fileName, const QByteArray& content)
{
    if (!isNumberedName(fileName))
        return malformed(fileName, u"not named NNNN_name.sql"_s);

    QStringList parts = splitStatements(QString::fromUtf8(content));
    const QString header = parts.takeFirst();

    Migration migration;
    migration.version = fileName.first(kDigits).toInt();
    migration.name = fileName.sliced(kDigits + 1).chopped(kEnding.size());
    migration.content = content;
    migration.description = headerValue(header, u"description"_s);
    migration.oldestCompatible = headerValue(header, u"oldest compatible schema"_s).toInt();
    for (const QString& part : parts)
        migration.statements.append(part.trimmed());
    if (migration.description.isEmpty() || migration.oldestCompatible < 1)
        return malformed(fileName, u"header without description or oldest compatible schema"_s);
    if (migration.statements.isEmpty() || migration.statements.contains(QString()))
        return malformed(fileName, u"no statement, or an empty one"_s);
    return migration;
}

Result<std::vector<Migration>> readMigrations(const QString& folder)
{
    const QDir dir(folder);
    std::vector<Migration> migrations;
    for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(kEnding))
            continue;
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
        TOUYAN_TRY_ASSIGN(Migration migration, parseMigration(name, file.readAll()));
        if (migration.version != static_cast<int>(migrations.size()) + 1)
            return malformed(name, u"numbers must follow one another from 0001"_s);
        migrations.push_back(std::move(migration));
    }
    if (migrations.empty())
        return malformed(folder, u"no migrations"_s);
    return migrations;
}

Result<std::vector<Migration>> embeddedMigrations()
{
    initMigrationResources();
    return readMigrations(u":/migrations/sqlite"_s);
}

} // namespace touyan::storage
