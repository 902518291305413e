// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/files/output_guard.h"

#include "application/files/open_databases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>

namespace touyan::application {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 255; // bytes, NAME_MAX of the usual file systems

/// Where a path leads to in the end.
struct Place
{
    QString path; ///< the folder without links, then the name
    bool exists = false;
    struct stat known = {}; ///< when it exists

    [[nodiscard]] FileIdentity identity() const { return {known.st_dev, known.st_ino}; }
    [[nodiscard]] QString folder() const { return QFileInfo(path).path(); }
    [[nodiscard]] QString name() const { return QFileInfo(path).fileName(); }
};

/// The path after its last link; a link that leads nowhere counts as what it names.
QByteArray linkFollowed(QByteArray path)
{
    constexpr int kMostLinks = 40;
    for (int links = 0; links < kMostLinks; ++links) {
        std::array<char, PATH_MAX> buffer{};
        const ssize_t length = ::readlink(path.constData(), buffer.data(), buffer.size());
        if (length <= 0)
            break;
        const QByteArray target(buffer.data(), length);
        path = target.startsWith('/') ? target : path.left(path.lastIndexOf('/') + 1) + target;
    }
    return path;
}

Result<Place> placeOf(const QString& path)
{
    if (path.isEmpty())
        return makeError(ErrorCode::FileNotRegular, {path});
    Place place;
    const QByteArray asked =
        QFile::encodeName(QDir::isAbsolutePath(path) ? path : QDir::currentPath() + u'/' + path);
    place.exists = ::stat(asked.constData(), &place.known) == 0;
    if (!place.exists && errno == ENAMETOOLONG)
        return makeError(ErrorCode::FileNameTooLong, {path});
    const QByteArray followed = linkFollowed(asked);
    const qsizetype slash = followed.lastIndexOf('/');
    const QByteArray name = followed.mid(slash + 1);
    if (name.size() > kLongestName)
        return makeError(ErrorCode::FileNameTooLong, {path});
    // A folder ("", ".", "..") is told by what stands there.
    const bool isFolder = place.exists && S_ISDIR(place.known.st_mode);
    const QByteArray folder = isFolder ? followed : followed.left(slash + 1);
    std::array<char, PATH_MAX> buffer{};
    if (::realpath(folder.constData(), buffer.data()) == nullptr) {
        if (errno == ENOENT || errno == ENOTDIR)
            return makeError(ErrorCode::FileNotWritable, {path, u"no_such_folder"_s});
        return writeErrorOf(path, errno);
    }
    place.path = QFile::decodeName(buffer.data());
    if (!isFolder)
        place.path += (place.path.endsWith(u'/') ? QString() : u"/"_s) + QFile::decodeName(name);
    return place;
}

bool isSameName(const Place& place, const QString& path)
{
    // Some file systems do not tell capitals from small letters.
    return QFileInfo(path).fileName().compare(place.name(), Qt::CaseInsensitive) == 0 &&
           identityOfFile(place.folder()) == identityOfFile(QFileInfo(path).absolutePath());
}

/// Whether the place is the path, or the file that stands there under another name.
bool isThere(const Place& place, const QString& path)
{
    if (isSameName(place, path))
        return true;
    return place.exists && identityOfFile(path) == place.identity();
}

QByteArray headerOf(const QString& path)
{
    constexpr qint64 kHeaderBytes = 100;
    const auto identity = identityOfFile(path);
    // Of an open database it is known what it is, and it may not be opened.
    if (!identity || !QFileInfo(path).isFile() || isOpenDatabase(*identity))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kHeaderBytes) : QByteArray();
}

bool isDatabaseHeader(const QByteArray& header)
{
    return header.startsWith("SQLite format 3");
}

bool isDatabase(const QString& path)
{
    const auto identity = identityOfFile(path);
    return identity && (isOpenDatabase(*identity) || isDatabaseHeader(headerOf(path)));
}

/// A write-ahead log shows itself by its first bytes, whatever it is called.
bool isLogHeader(const QByteArray& header)
{
    return header.startsWith("\x37\x7f\x06\x82") || header.startsWith("\x37\x7f\x06\x83");
}

/// A copy that no program has worked in: the header of one that was opened names the log.
bool isOldBackup(const Place& place, const QByteArray& header)
{
    constexpr qsizetype kWriteVersion = 18;
    constexpr char kWithoutLog = 1;
    return isDatabaseHeader(header) && header.size() > kWriteVersion &&
           header.at(kWriteVersion) == kWithoutLog && !QFileInfo::exists(place.path + u"-wal"_s) &&
           !QFileInfo::exists(place.path + u"-journal"_s);
}

/// The paths that a database goes by: as it was named, and with links followed.
QStringList namesOf(const QString& database)
{
    QStringList names{QFileInfo(database).absoluteFilePath()};
    const Result<Place> place = placeOf(database);
    if (place.isOk() && place.value().path != names.front())
        names.append(place.value().path);
    return names;
}

/// Whether one of the folders above the place, or the place itself, is the folder.
bool liesIn(const Place& place, const QString& folder)
{
    const auto identity = identityOfFile(folder);
    for (QString above = place.path;; above = QFileInfo(above).path()) {
        if (above.compare(folder, Qt::CaseInsensitive) == 0 ||
            (identity && identityOfFile(above) == identity))
            return true;
        if (above == u"/"_s || above == u"."_s)
            return false;
    }
}

/// As the effective user, whose rights the program has.
bool isWritable(const QString& path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

Result<void> checkOpenDatabases(const Place& place, const QString& asked)
{
    for (const OpenDatabaseFile& open : openDatabases()) {
        if (place.exists && open.identity == place.identity())
            return makeError(ErrorCode::FileIsDatabase, {asked});
        for (const QString& name : namesOf(open.path)) {
            if (isThere(place, name))
                return makeError(ErrorCode::FileIsDatabase, {asked});
            for (const QString& suffix : databaseSideFileSuffixes()) {
                if (isThere(place, name + suffix))
                    return makeError(ErrorCode::FileBelongsToDatabase, {asked, open.path});
            }
            if (liesIn(place, attachmentsFolderOf(name)))
                return makeError(ErrorCode::FileBelongsToDatabase, {asked, open.path});
        }
    }
    return {};
}

/// What the names say of databases that are not open here.
Result<void> checkNeighbours(const Place& place, const QString& asked)
{
    for (const QString& suffix : databaseSideFileSuffixes()) {
        if (!place.path.endsWith(suffix))
            continue;
        const QString database = place.path.chopped(suffix.size());
        if (isDatabase(database))
            return makeError(ErrorCode::FileBelongsToDatabase, {asked, database});
    }
    static const QString kAttachments = attachmentsFolderOf(u"/"_s).mid(1);
    for (QString above = place.path; above != u"/"_s && above != u"."_s;
         above = QFileInfo(above).path()) {
        if (above.endsWith(kAttachments) && isDatabase(above.chopped(kAttachments.size()))) {
            return makeError(ErrorCode::FileBelongsToDatabase,
                             {asked, above.chopped(kAttachments.size())});
        }
    }
    return {};
}

/// Suffixes that say of which format a file is; anything else says nothing.
bool saysFormat(const QString& suffix)
{
    static const std::set<QString> kFormats{
        u"xlsx"_s, u"xlsm"_s,   u"xlsb"_s,   u"xls"_s, u"xlt"_s, u"xltx"_s, u"et"_s,
        u"ods"_s,  u"csv"_s,    u"tsv"_s,    u"pdf"_s, u"ofd"_s, u"doc"_s,  u"docx"_s,
        u"wps"_s,  u"odt"_s,    u"rtf"_s,    u"txt"_s, u"md"_s,  u"ppt"_s,  u"pptx"_s,
        u"odp"_s,  u"zip"_s,    u"rar"_s,    u"7z"_s,  u"tar"_s, u"gz"_s,   u"tgz"_s,
        u"bz2"_s,  u"xz"_s,     u"png"_s,    u"jpg"_s, u"gif"_s, u"jpeg"_s, u"bmp"_s,
        u"tif"_s,  u"tiff"_s,   u"webp"_s,   u"svg"_s, u"xml"_s, u"html"_s, u"htm"_s,
        u"json"_s, u"touyan"_s, u"sqlite"_s, u"db"_s,  u"db3"_s, u"mdb"_s,  u"sqlite3"_s,
        u"exe"_s,  u"backup"_s, u"accdb"_s,  u"mp4"_s, u"ps"_s,  u"eps"_s};
    return kFormats.contains(suffix);
}

QString suffixOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

QString named(const QStringList& suffixes)
{
    QStringList dotted;
    for (const QString& suffix : suffixes)
        dotted.append(u'.' + suffix);
    return dotted.join(u" / "_s);
}

} // namespace

Result<QString> checkOutputFile(const QString& path, const QStringList& suffixes,
                                Replaceable replaceable)
{
    TOUYAN_TRY_ASSIGN(const Place place, placeOf(path));
    TOUYAN_TRY(checkOpenDatabases(place, path));
    TOUYAN_TRY(checkNeighbours(place, path));
    if (place.exists) {
        if (S_ISDIR(place.known.st_mode))
            return makeError(ErrorCode::FileNotWritable, {path, u"is_a_folder"_s});
        if (!S_ISREG(place.known.st_mode))
            return makeError(ErrorCode::FileNotRegular, {path});
        const QByteArray header = headerOf(place.path);
        if (isDatabaseHeader(header) &&
            (replaceable != Replaceable::OldBackup || !isOldBackup(place, header)))
            return makeError(ErrorCode::FileIsDatabase, {path});
        if (isLogHeader(header))
            return makeError(ErrorCode::FileBelongsToDatabase, {path, place.path});
        // The administrator may write to everything, and still a file was made read-only on
        // purpose.
        if ((place.known.st_mode & S_IWUSR) == 0)
            return writeErrorOf(path, EACCES);
        if (!isWritable(place.path))
            return writeErrorOf(path, errno);
    }
    if (!suffixes.isEmpty()) {
        // As the user named it: what a link leads to may be called otherwise.
        const QString suffix = suffixOf(path);
        if (saysFormat(suffix) && !suffixes.contains(suffix))
            return makeError(ErrorCode::FileSuffixWrong, {path, named(suffixes)});
    }
    if (!isWritable(place.folder()))
        return writeErrorOf(path, errno);
    return place.path;
}

Result<QString> checkOutputFolder(const QString& path, const QString& instead)
{
    QString cleaned = path;
    while (cleaned.size() > 1 && cleaned.endsWith(u'/'))
        cleaned.chop(1);
    // Folders above it may be missing too; what is there decides.
    QString above = QFileInfo(cleaned).absoluteFilePath();
    QString missing;
    if (!QFileInfo::exists(above) && !QFileInfo(above).isSymLink()) {
        while (!QFileInfo::exists(QFileInfo(above).path()) && QFileInfo(above).path() != above)
            above = QFileInfo(above).path();
        missing = QFileInfo(cleaned).absoluteFilePath().mid(above.size());
    }
    TOUYAN_TRY_ASSIGN(const Place place, placeOf(cleaned.isEmpty() ? cleaned : above));
    TOUYAN_TRY(checkOpenDatabases(place, path));
    TOUYAN_TRY(checkNeighbours(place, path));
    if (place.exists && !S_ISDIR(place.known.st_mode)) {
        if (isDatabaseHeader(headerOf(place.path)))
            return makeError(ErrorCode::FileIsDatabase, {path});
        if (!S_ISREG(place.known.st_mode))
            return makeError(ErrorCode::FileNotRegular, {path});
    }
    if (place.exists && S_ISDIR(place.known.st_mode) && (place.known.st_mode & S_IWUSR) == 0)
        return writeErrorOf(path, EACCES);
    if (!place.exists && !instead.isEmpty() && saysFormat(suffixOf(cleaned)))
        return makeError(ErrorCode::FileSuffixWrong, {path, instead});
    return place.path + missing;
}

Result<void> OutputNames::claim(const QString& path)
{
    const Result<Place> place = placeOf(path);
    // Where nothing can be written, the guard says why.
    if (place.isError())
        return {};
    bool isNew = m_paths.insert(place.value().path).second;
    if (place.value().exists)
        isNew = m_files.insert(place.value().identity()).second && isNew;
    if (!isNew)
        return makeError(ErrorCode::OutputsShareName, {path});
    return {};
}

} // namespace touyan::application
