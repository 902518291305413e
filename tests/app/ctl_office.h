// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run_ctl.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>
#include <ostream>

/// How GoogleTest shows texts.
inline void PrintTo(const QString& text, std::ostream* stream)
{
    *stream << '"' << text.toStdString() << '"';
}

namespace touyan::test {

/// A temporary folder with one database, to run touyanctl on.
class CtlOffice
{
public:
    /// Where the database lies: office.touyan.
    [[nodiscard]] QString database() const { return path(QStringLiteral("office.touyan")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Names in the folder, sorted, hidden ones too.
    [[nodiscard]] QStringList files() const;

    /// touyanctl --db DATABASE arguments…
    [[nodiscard]] CtlOutcome run(const QStringList& arguments,
                                 std::optional<qint64> fileLimit = std::nullopt) const;
    /// The same, which must end with 0 and say nothing on standard error; gives its output.
    QByteArray succeed(const QStringList& arguments) const;
    /// init, then import of a package folder.
    void fill(const QString& package) const;
    /// Writes a package folder of these tables (name without .csv → text) and gives its path.
    QString writePackage(const QString& name, const QMap<QString, QString>& tables) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray fileBytes(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);
/// The files of a folder by name.
[[nodiscard]] QMap<QString, QByteArray> folderBytes(const QString& path);

/// The office of the command tests: one community, the first secretary P1 from 1 July 2019, the
/// checklist C1 with the monthly I02 (grace 5 days, entries count up to 10 days after the
/// deadline), the yearly I09 of two kinds and the per-call I06; entries of which some count and
/// others do not, each for another reason.
[[nodiscard]] QMap<QString, QString> explainedOffice();

} // namespace touyan::test
