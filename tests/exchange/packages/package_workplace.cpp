// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/package_workplace.h"

#include "application/package_export/export_package.h"
#include "application/packages/import_package.h"
#include "exchange/packages/open_package.h"
#include "storage/database/sql_database.h"

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::ImportOutcome;

namespace {

class StoppedClock final : public application::Clock
{
public:
    [[nodiscard]] QDate today() const override { return {2024, 6, 1}; }
    [[nodiscard]] QDateTime now() const override
    {
        return {today(), QTime(9, 30, 0, 125), Qt::UTC};
    }
};

class CountingFeed final : public application::ChangeFeed
{
public:
    void publish(const application::ChangeSet& changes) override
    {
        EXPECT_FALSE(changes.empty());
        ++count;
    }
    int count = 0;
};

} // namespace

struct PackageWorkplace::Parts
{
    StoppedClock clock;
    CountingFeed feed;
    std::unique_ptr<storage::SqlDatabase> database;
    int exports = 0;
};

PackageWorkplace::PackageWorkplace()
    : m_parts(std::make_unique<Parts>())
{
    auto database = storage::SqlDatabase::open(m_folder.filePath(u"office.db"_s),
                                               storage::OpenMode::CreateNew, m_parts->clock);
    if (database.isError())
        throw std::runtime_error("no database: " + database.error().detail.toStdString());
    m_parts->database = std::move(database).value();
}

PackageWorkplace::~PackageWorkplace() = default;

application::UseCaseContext PackageWorkplace::context()
{
    return {*m_parts->database, m_parts->clock, m_parts->feed, {u"本机用户"_s}};
}

domain::Result<ImportOutcome> PackageWorkplace::import(const QString& path)
{
    TOUYAN_TRY_ASSIGN(const auto source, exchange::openPackage(path));
    application::SilentProgress progress;
    auto everything = context();
    return application::importPackage(everything, *source, progress);
}

domain::Result<ImportOutcome> PackageWorkplace::import(const PackageTexts& tables)
{
    const PackageFolder folder(tables);
    return import(folder.path());
}

QStringList PackageWorkplace::refusals(const PackageTexts& tables)
{
    const auto outcome = import(tables);
    if (outcome.isError()) {
        ADD_FAILURE() << "error " << static_cast<int>(outcome.error().code) << ' '
                      << outcome.error().arguments.join(u'|').toStdString() << ' '
                      << outcome.error().detail.toStdString();
        return {};
    }
    QStringList lines;
    for (const application::RefusedRow& row : outcome.value().refused) {
        lines.append(u"%1:%2:%3 %4 #%5 %6"_s.arg(row.file)
                         .arg(row.line)
                         .arg(row.column)
                         .arg(row.columnName)
                         .arg(static_cast<int>(row.error.code))
                         .arg(row.error.arguments.join(u'|')));
    }
    return lines;
}

domain::Result<void> PackageWorkplace::exportTo(const QString& path)
{
    TOUYAN_TRY_ASSIGN(const auto sink, exchange::createPackage(path));
    application::SilentProgress progress;
    auto everything = context();
    return application::exportPackage(everything, *sink, progress);
}

QMap<QString, QByteArray> PackageWorkplace::exported()
{
    const QString path = m_folder.filePath(u"export%1"_s.arg(++m_parts->exports));
    const auto done = exportTo(path);
    EXPECT_TRUE(done.isOk());
    return filesOf(path);
}

int PackageWorkplace::announcements() const
{
    return m_parts->feed.count;
}

} // namespace touyan::test
