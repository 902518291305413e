// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

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

Error malformed(const QString& fileName, const QString& what)
{
    return makeError(ErrorCode::StorageFailed, {fileName}, what);
}

QString headerValue(const QString& header, const QString& key)
{
    const QRegularExpression line(u"^-- %1: (.+)$"_s.arg(key), QRegularExpression::MultilineOption);
    return line.match(header).captured(1).trimmed();
}

} // namespace

Result<Migration> parseMigration(const QString& fileName, const QByteArray& content)
{
    static const QRegularExpression numberedName(u"^([0-9]{4})_([a-z0-9_]+)\\.sql$"_s);
    const QRegularExpressionMatch match = numberedName.match(fileName);
    if (!match.hasMatch())
        return malformed(fileName, u"not named NNNN_name.sql"_s);

    static const QRegularExpression separator(u"^-- statement\\s*$"_s,
                                              QRegularExpression::MultilineOption);
    QStringList parts = QString::fromUtf8(content).split(separator);
    const QString header = parts.takeFirst();

    Migration migration;
    migration.version = match.captured(1).toInt();
    migration.name = match.captured(2);
    migration.description = headerValue(header, u"description"_s);
    migration.oldestCompatible = headerValue(header, u"oldest compatible schema"_s).toInt();
    migration.checksum =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
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
    for (const QString& name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
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
