// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/files/unfinished_place.h"

#include "application/files/file_identity.h"
#include "application/files/open_databases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace touyan::application {

using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String kEnd{".part"};
constexpr qsizetype kRandomDigits = 8;

/// What the names of unfinished files of a target begin with. A long name is cut at a character,
/// so that the name stays one that the system takes, with "-journal" behind it too.
QString beginningFor(const QString& name)
{
    constexpr qsizetype kMostBytes = 200;
    QString kept = name;
    while (QFile::encodeName(kept).size() > kMostBytes)
        kept.chop(kept.size() > 1 && kept.back().isLowSurrogate() ? 2 : 1);
    return u'.' + kept + u'.';
}

bool isUnfinishedName(const QString& name)
{
    if (!name.startsWith(u'.') || !name.endsWith(kEnd))
        return false;
    const QString digits = name.chopped(kEnd.size()).section(u'.', -1);
    return digits.size() == kRandomDigits &&
           std::all_of(digits.begin(), digits.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

/// The lock of a file or folder, or -1: somebody has it, or there is none to be had.
int lockOf(const QByteArray& path, int operation)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return -1;
    if (::flock(descriptor, operation) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

/// Whether the name still stands for what is locked: somebody may have removed it in between.
bool isStill(const QByteArray& path, int descriptor)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(descriptor, &held) == 0 && ::lstat(path.constData(), &named) == 0 &&
           held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

void removeWhole(const QString& path)
{
    if (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink()) {
        QDir(path).removeRecursively();
        return;
    }
    QFile::remove(path);
    for (const QString& suffix : databaseSideFileSuffixes())
        QFile::remove(path + suffix);
}

void removeIfLeft(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int lock = lockOf(name, LOCK_EX | LOCK_NB);
    if (lock < 0)
        return;
    if (isStill(name, lock))
        removeWhole(path);
    ::close(lock);
}

void removeUnfinished(const QString& folder, const QString& beginning)
{
    const auto filter =
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString& name : QDir(folder).entryList(filter)) {
        if (name.startsWith(beginning) && isUnfinishedName(name))
            removeIfLeft(folder + u'/' + name);
    }
}

/// 0, or the system's number of the error.
int create(const QByteArray& path, UnfinishedPlace::Kind kind)
{
    if (kind == UnfinishedPlace::Kind::Folder)
        return ::mkdir(path.constData(), S_IRWXU) == 0 ? 0 : errno;
    const int descriptor =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno;
    ::close(descriptor);
    return 0;
}

} // namespace

UnfinishedPlace::UnfinishedPlace(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

UnfinishedPlace::UnfinishedPlace(UnfinishedPlace&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_lock(std::exchange(other.m_lock, -1))
{
}

UnfinishedPlace& UnfinishedPlace::operator=(UnfinishedPlace&& other) noexcept
{
    if (this != &other) {
        remove();
        m_path = std::exchange(other.m_path, {});
        m_lock = std::exchange(other.m_lock, -1);
    }
    return *this;
}

UnfinishedPlace::~UnfinishedPlace()
{
    remove();
}

void UnfinishedPlace::remove()
{
    if (!m_path.isEmpty())
        removeWhole(m_path);
    release();
}

void UnfinishedPlace::release()
{
    m_path.clear();
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
}

Result<UnfinishedPlace> UnfinishedPlace::make(const QString& target, Kind kind)
{
    const QFileInfo info(target);
    removeLeftovers(target);
    constexpr int kMostTries = 100;
    for (int tries = 0; tries < kMostTries; ++tries) {
        const QString random =
            QUuid::createUuid().toString(QUuid::Id128).left(kRandomDigits).toLower();
        const QString path = info.path() + u'/' + beginningFor(info.fileName()) + random + kEnd;
        const QByteArray name = QFile::encodeName(path);
        const int number = create(name, kind);
        if (number == EEXIST)
            continue;
        if (number != 0)
            return writeErrorOf(target, number);
        // Another run that looks for leftovers may have come first: then it is gone again. Where
        // nothing can be locked, nothing is taken for a leftover either.
        const int lock = lockOf(name, LOCK_EX);
        if (lock >= 0 && !isStill(name, lock)) {
            ::close(lock);
            continue;
        }
        return UnfinishedPlace(path, lock);
    }
    return writeErrorOf(target, EEXIST);
}

void removeLeftovers(const QString& target)
{
    const QFileInfo info(target);
    removeUnfinished(info.path(), beginningFor(info.fileName()));
}

void removeLeftoversIn(const QString& folder)
{
    removeUnfinished(folder, u"."_s);
}

} // namespace touyan::application
