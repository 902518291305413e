// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/test_database.h"

namespace touyan::test {

using domain::Result;
using storage::OpenMode;
using storage::SqlDatabase;

using namespace Qt::Literals::StringLiterals;

::testing::AssertionResult succeeds(const Result<void>& result)
{
    if (result.isOk())
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << "error " << static_cast<int>(result.error().code) << ' '
                                         << result.error().arguments.join(u'|').toStdString() << ' '
                                         << result.error().detail.toStdString();
}

TestDatabase::TestDatabase()
    : m_database(valueOf(SqlDatabase::open(path(), OpenMode::CreateNew, m_clock)))
{
}

std::unique_ptr<application::UnitOfWork> TestDatabase::write()
{
    return valueOf(m_database->beginWrite());
}

std::unique_ptr<application::UnitOfWork> TestDatabase::read()
{
    return valueOf(m_database->beginRead());
}

QString TestDatabase::path() const
{
    return m_folder.filePath(u"街道 '一'.touyan"_s);
}

Result<void> TestDatabase::reopen()
{
    m_database.reset();
    TOUYAN_TRY_ASSIGN(m_database, SqlDatabase::open(path(), OpenMode::OpenExisting, m_clock));
    return {};
}

} // namespace touyan::test
