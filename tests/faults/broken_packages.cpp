// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/in_child.h"
#include "faults/trial_office.h"
#include "faults/trials.h"

#include "application/package_export/export_package.h"
#include "application/packages/import_package.h"
#include "application/ports/progress.h"
#include "exchange/packages/open_package.h"

#include <QDir>
#include <QFile>

#include <random>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

constexpr int kImported = 0;
constexpr int kRefused = 1;
constexpr int kHalf = 2;
constexpr int kUnsound = 3;

/// Pieces that programs stumble over.
const QByteArrayList& nastyPieces()
{
    static const QByteArrayList pieces{"\"",
                                       "\"\"",
                                       ",",
                                       "\r",
                                       "\n",
                                       "\r\n",
                                       QByteArray(1, '\0'),
                                       "\xEF\xBB\xBF",
                                       "\xFF\xFE",
                                       "\xC3",
                                       "\xED\xA0\x80",
                                       "-1",
                                       "99999999999999999999",
                                       "2019-02-30",
                                       "9999-12-31",
                                       "E0000001",
                                       QByteArray(70'000, 'x'),
                                       "=cmd|' /C calc'!A0",
                                       "\xE2\x80\xAE",
                                       "\x1A"};
    return pieces;
}

void breakText(QByteArray& bytes, std::mt19937& random)
{
    const int changes = 1 + static_cast<int>(random() % 4);
    for (int change = 0; change < changes && !bytes.isEmpty(); ++change) {
        const auto place = static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()));
        const auto length = static_cast<qsizetype>(random() % 40);
        switch (random() % 5) {
        case 0:
            bytes[place] = static_cast<char>(random());
            break;
        case 1:
            bytes.remove(place, length);
            break;
        case 2:
            bytes.insert(place, bytes.mid(place / 2, length));
            break;
        case 3:
            bytes.insert(place, nastyPieces().at(static_cast<qsizetype>(
                                    random() % static_cast<quint64>(nastyPieces().size()))));
            break;
        default:
            bytes.truncate(place);
            break;
        }
    }
}

/// Breaks one of the files of a folder.
void breakFolder(const QString& folder, std::mt19937& random)
{
    const QStringList names = QDir(folder).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    QFile file(QDir(folder).filePath(
        names.at(static_cast<qsizetype>(random() % static_cast<quint64>(names.size())))));
    if (!file.open(QIODevice::ReadWrite))
        return;
    QByteArray bytes = file.readAll();
    breakText(bytes, random);
    file.seek(0);
    file.resize(0);
    file.write(bytes);
}

void copyFolder(const QString& from, const QString& to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files))
        QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
}

/// Imports into a copy of the empty database.
int judge(const QString& path, const QString& package, const QByteArray& untouched)
{
    bool isImported = false;
    {
        const auto office = TrialOffice::open(path);
        if (office.isError())
            return kUnsound;
        auto source = exchange::openPackage(package);
        if (source.isOk()) {
            application::SilentProgress progress;
            const auto outcome =
                application::importPackage(office.value()->context(), *source.value(), progress);
            isImported = outcome.isOk() && outcome.value().isAccepted();
        }
    }
    const auto office = TrialOffice::open(path);
    const auto finding =
        office.isOk() ? office.value()->firstFinding() : Result<QString>(office.error());
    if (finding.isError() || !finding.value().isEmpty())
        return kUnsound;
    const auto found = office.value()->everything();
    if (found.isError())
        return kUnsound;
    return isImported ? kImported : found.value() == untouched ? kRefused : kHalf;
}

class PackageTrial
{
public:
    PackageTrial(QString folder, QString empty, QByteArray untouched)
        : m_folder(std::move(folder))
        , m_empty(std::move(empty))
        , m_untouched(std::move(untouched))
    {
    }

    void tryOne(const QString& package, unsigned seed, Figure& figure) const
    {
        const QString path = m_folder + u"/import.touyan"_s;
        copyDatabaseFiles(m_empty, path);
        const ChildEnd end = inChild([&] { return judge(path, package, m_untouched); });
        if (end.status == kImported)
            figure.held(u"imported"_s);
        else if (end.status == kRefused)
            figure.held(u"refused"_s);
        else if (end.status == kHalf)
            figure.fell(u"seed %1: half imported"_s.arg(seed));
        else if (end.status == kUnsound)
            figure.fell(u"seed %1: the database is not sound"_s.arg(seed));
        else
            figure.fell(
                u"seed %1: signal %2, status %3"_s.arg(seed).arg(end.signal).arg(end.status));
    }

private:
    QString m_folder;
    QString m_empty;
    QByteArray m_untouched;
};

} // namespace

void breakPackages(const QString& folder, const Extent& extent, const Tell& tell)
{
    Figure folders(u"broken packages: folders of CSV"_s);
    Figure archives(u"broken packages: zip archives"_s);
    const QString empty = folder + u"/none.touyan"_s;
    const QString zip = folder + u"/whole.zip"_s;
    QByteArray untouched;
    {
        const auto office = TrialOffice::makeEmpty(empty);
        const auto read =
            office.isOk() ? office.value()->everything() : Result<QByteArray>(office.error());
        const auto full = TrialOffice::make(folder + u"/full.touyan"_s, u"corners"_s);
        auto sink = exchange::createPackage(zip);
        application::SilentProgress progress;
        if (read.isError() || full.isError() || sink.isError() ||
            application::exportPackage(full.value()->context(), *sink.value(), progress)
                .isError()) {
            folders.fell(u"no package"_s);
            tell(folders);
            return;
        }
        untouched = read.value();
    }
    QFile archive(zip);
    if (!archive.open(QIODevice::ReadOnly)) {
        archives.fell(u"no archive"_s);
        tell(archives);
        return;
    }
    const QByteArray wholeArchive = archive.readAll();

    const PackageTrial trial(folder, empty, untouched);
    for (int round = 0; round < extent.of(10, 1000); ++round) {
        const unsigned seed = extent.seed + static_cast<unsigned>(round) * 104'729U;
        std::mt19937 random(seed);
        const QString package = folder + u"/package"_s;
        copyFolder(TrialOffice::packageOf(u"corners"_s), package);
        breakFolder(package, random);
        trial.tryOne(package, seed, folders);

        QByteArray bytes = wholeArchive;
        breakText(bytes, random);
        QFile broken(folder + u"/package.zip"_s);
        if (!broken.open(QIODevice::WriteOnly) || broken.write(bytes) != bytes.size()) {
            archives.fell(u"not written"_s);
            break;
        }
        broken.close();
        trial.tryOne(broken.fileName(), seed, archives);
    }
    tell(folders);
    tell(archives);
}

} // namespace touyan::test
