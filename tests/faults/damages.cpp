// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/in_child.h"
#include "faults/trial_office.h"
#include "faults/trials.h"

#include <QFile>

#include <functional>
#include <random>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

constexpr qsizetype kPage = 4096;
constexpr int kSame = 0;
constexpr int kRefused = 1;
constexpr int kDifferent = 2;

using Damage = std::function<void(QByteArray&, std::mt19937&)>;

qsizetype placeIn(const QByteArray& bytes, std::mt19937& random)
{
    return static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()));
}

void flipBit(QByteArray& bytes, std::mt19937& random)
{
    const qsizetype place = placeIn(bytes, random);
    bytes[place] = static_cast<char>(bytes[place] ^ (1 << (random() % 8)));
}

void flipHeaderBit(QByteArray& bytes, std::mt19937& random)
{
    const auto place = static_cast<qsizetype>(random() % 100);
    bytes[place] = static_cast<char>(bytes[place] ^ (1 << (random() % 8)));
}

void scatter(QByteArray& bytes, std::mt19937& random)
{
    for (int count = 0; count < 20; ++count)
        bytes[placeIn(bytes, random)] = static_cast<char>(random());
}

void zeroPage(QByteArray& bytes, std::mt19937& random)
{
    bytes.replace(placeIn(bytes, random) / kPage * kPage, kPage, QByteArray(kPage, '\0'));
}

void swapPages(QByteArray& bytes, std::mt19937& random)
{
    const qsizetype one = placeIn(bytes, random) / kPage * kPage;
    const qsizetype other = placeIn(bytes, random) / kPage * kPage;
    const QByteArray kept = bytes.mid(one, kPage);
    bytes.replace(one, kPage, bytes.mid(other, kPage));
    bytes.replace(other, kPage, kept);
}

void cutEnd(QByteArray& bytes, std::mt19937& random)
{
    bytes.truncate(placeIn(bytes, random));
}

struct Kind
{
    QString name;
    Damage damage;
    int few;
    int many;
};

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::makeError(domain::ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.readAll();
}

/// What people read of the damaged bytes, against what they read before.
int judge(const QString& path, const QByteArray& expected)
{
    const auto office = TrialOffice::open(path);
    if (office.isError())
        return kRefused;
    const auto found = office.value()->everything();
    if (found.isError())
        return kRefused;
    return found.value() == expected ? kSame : kDifferent;
}

Figure damageMany(const QString& path, const QByteArray& whole, const QByteArray& expected,
                  const Kind& kind, const Extent& extent)
{
    Figure figure(u"damage: %1"_s.arg(kind.name));
    for (int round = 0; round < extent.of(kind.few, kind.many); ++round) {
        const unsigned seed = extent.seed + static_cast<unsigned>(round) * 7919U;
        std::mt19937 random(seed);
        QByteArray bytes = whole;
        kind.damage(bytes, random);
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            figure.fell(u"not written"_s);
            break;
        }
        file.close();
        const ChildEnd end = inChild([&] { return judge(path, expected); });
        if (end.status == kSame)
            figure.held(u"unchanged"_s);
        else if (end.status == kRefused)
            figure.held(u"refused"_s);
        else if (end.signal != 0)
            figure.fell(u"seed %1: signal %2"_s.arg(seed).arg(end.signal));
        else
            figure.fell(u"seed %1: other numbers (status %2)"_s.arg(seed).arg(end.status));
    }
    return figure;
}

} // namespace

void damageFiles(const QString& folder, const Extent& extent, const Tell& tell)
{
    const QString source = folder + u"/whole.touyan"_s;
    Figure none(u"damage"_s);
    QByteArray expected;
    {
        const auto office = TrialOffice::make(source, u"edges-1"_s);
        const auto read =
            office.isOk() ? office.value()->everything() : Result<QByteArray>(office.error());
        if (read.isError()) {
            none.fell(u"no database"_s);
            tell(none);
            return;
        }
        expected = read.value();
    }
    const auto whole = readAll(source);
    if (whole.isError()) {
        none.fell(u"no file"_s);
        tell(none);
        return;
    }
    const std::vector<Kind> kinds{{u"one bit"_s, flipBit, 24, 1500},
                                  {u"one bit of the header"_s, flipHeaderBit, 10, 400},
                                  {u"20 random bytes"_s, scatter, 3, 200},
                                  {u"a page of zeros"_s, zeroPage, 5, 200},
                                  {u"two pages swapped"_s, swapPages, 5, 200},
                                  {u"the end cut off"_s, cutEnd, 3, 200}};
    for (const Kind& kind : kinds) {
        tell(damageMany(folder + u"/damaged.touyan"_s, whole.value(), expected, kind, extent));
    }
}

} // namespace touyan::test
