// SPDX-License-Identifier: GPL-3.0-or-later
#include "pins/pinned_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRenewal()
{
    return qEnvironmentVariable("TOUYAN_RENEW_PINS") == u"1"_s;
}

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// The part of a line around a place, so that a long line still shows what differs.
std::string around(const QByteArray& line, qsizetype place)
{
    constexpr qsizetype kBefore = 120;
    constexpr qsizetype kShown = 320;
    const qsizetype first = std::max<qsizetype>(0, place - kBefore);
    return (first > 0 ? "…" : "") + line.mid(first, kShown).toStdString() +
           (first + kShown < line.size() ? "…" : "");
}

::testing::AssertionResult firstDifference(const QByteArray& pinned, const QByteArray& found)
{
    const QList<QByteArray> expected = pinned.split('\n');
    const QList<QByteArray> actual = found.split('\n');
    qsizetype line = 0;
    while (line < expected.size() && line < actual.size() && expected.at(line) == actual.at(line))
        ++line;
    const QByteArray a = expected.value(line);
    const QByteArray b = actual.value(line);
    qsizetype place = 0;
    while (place < a.size() && place < b.size() && a.at(place) == b.at(place))
        ++place;
    return ::testing::AssertionFailure()
           << "line " << line + 1 << ", byte " << place + 1 << "\n  pinned: " << around(a, place)
           << "\n  found:  " << around(b, place) << "\n  lines: " << expected.size() << " pinned, "
           << actual.size() << " found";
}

} // namespace

PinnedFolder::PinnedFolder(const QString& name)
    : m_path(QStringLiteral(TOUYAN_PINNED_DIR "/") + name)
    , m_name(name)
{
}

::testing::AssertionResult PinnedFolder::holds(const QString& file, const QByteArray& text)
{
    m_asked.append(file);
    const QString path = m_path + u'/' + file;
    const std::string shown = (m_name + u'/' + file).toStdString();
    if (isRenewal()) {
        const bool written = QDir().mkpath(m_path) && write(path, text);
        return ::testing::AssertionFailure()
               << shown
               << (written ? " was renewed: read its difference and test again"
                           : " could not be written");
    }
    QFile pinned(path);
    if (!pinned.open(QIODevice::ReadOnly))
        return ::testing::AssertionFailure() << shown << " is not pinned";
    const QByteArray expected = pinned.readAll();
    if (expected == text)
        return ::testing::AssertionSuccess();
    return firstDifference(expected, text) << "\n  in " << shown;
}

::testing::AssertionResult PinnedFolder::isWhole() const
{
    QStringList left;
    for (const QString& file : QDir(m_path).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (m_asked.contains(file))
            continue;
        left.append(file);
        if (isRenewal())
            QFile::remove(m_path + u'/' + file);
    }
    if (left.isEmpty())
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure()
           << m_name.toStdString() << ": nothing asks for " << left.join(u", "_s).toStdString();
}

QByteArray digestLine(const QString& name, const QByteArray& text)
{
    const QByteArray sum = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return name.toUtf8() + ' ' + sum + ' ' + QByteArray::number(text.count('\n')) + '\n';
}

QByteArray digestLines(const QMap<QString, QByteArray>& files)
{
    QByteArray lines;
    for (auto file = files.begin(); file != files.end(); ++file)
        lines += digestLine(file.key(), file.value());
    return lines;
}

} // namespace touyan::test
