// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/files/open_databases.h"

#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Marks
{
    QMutex mutex;
    std::vector<const OpenDatabaseMark*> all;
};

Marks& marks()
{
    static Marks known;
    return known;
}

} // namespace

OpenDatabaseMark::OpenDatabaseMark(QString path)
    : m_path(std::move(path))
    , m_identity(identityOfFile(m_path))
{
    const QMutexLocker lock(&marks().mutex);
    marks().all.push_back(this);
}

OpenDatabaseMark::~OpenDatabaseMark()
{
    const QMutexLocker lock(&marks().mutex);
    auto& all = marks().all;
    all.erase(std::remove(all.begin(), all.end(), this), all.end());
}

std::vector<OpenDatabaseFile> openDatabases()
{
    const QMutexLocker lock(&marks().mutex);
    std::vector<OpenDatabaseFile> files;
    for (const OpenDatabaseMark* mark : marks().all)
        files.push_back({mark->path(), mark->identity()});
    return files;
}

bool isOpenDatabase(const FileIdentity& identity)
{
    const auto files = openDatabases();
    return std::any_of(files.begin(), files.end(), [&](const OpenDatabaseFile& file) {
        return file.identity == identity || identityOfFile(file.path) == identity;
    });
}

const QStringList& databaseSideFileSuffixes()
{
    static const QStringList kSuffixes{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return kSuffixes;
}

QString attachmentsFolderOf(const QString& databasePath)
{
    return QFileInfo(databasePath).absoluteFilePath() + u".attachments"_s;
}

} // namespace touyan::application
