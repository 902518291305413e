// SPDX-License-Identifier: GPL-3.0-or-later
#include "pins/demonstration.h"

#include "app/demo/demo_township.h"
#include "app/run_ctl.h"
#include "application/package_export/export_package.h"
#include "application/packages/import_package.h"
#include "exchange/packages/open_package.h"
#include "storage/attachments/folder_attachment_store.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

void importInto(UseCaseOffice& office, const QString& package)
{
    office.clock().set({2028, 6, 1});
    auto source = exchange::openPackage(package);
    ASSERT_TRUE(source.isOk()) << package.toStdString();
    application::SilentProgress progress;
    const auto outcome = application::importPackage(office.context(), *source.value(), progress);
    ASSERT_TRUE(succeeds(outcome));
    ASSERT_TRUE(outcome.value().isAccepted()) << package.toStdString();
}

QMap<QString, QByteArray> exportOf(UseCaseOffice& office)
{
    QMap<QString, QByteArray> files;
    const QString path = office.folder() + u"/export"_s;
    auto sink = exchange::createPackage(path);
    if (sink.isError()) {
        ADD_FAILURE() << errorText(sink.error()).toStdString();
        return files;
    }
    application::SilentProgress progress;
    EXPECT_TRUE(succeeds(application::exportPackage(office.context(), *sink.value(), progress)));
    const QDir folder(path);
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        files.insert(name, file.readAll());
    }
    return files;
}

Demonstration::Demonstration()
{
    m_office.clock().set({2026, 12, 1});
    storage::FolderAttachmentStore store(m_office.database().path());
    EXPECT_TRUE(succeeds(app::fillDemoTownship(m_office.context(), store)));
}

QByteArray Demonstration::printed(const QStringList& arguments)
{
    if (m_copy.isEmpty()) {
        // Another process may look at a file only that nobody is writing.
        m_copy = m_folder.filePath(u"demonstration.touyan"_s);
        const QByteArray sql = u"VACUUM INTO '%1'"_s.arg(m_copy).toUtf8();
        EXPECT_EQ(sqlite3_exec(m_office.database().connection().handle(), sql.constData(), nullptr,
                               nullptr, nullptr),
                  SQLITE_OK);
    }
    const CtlOutcome outcome = runCtl(QStringList{u"--db"_s, m_copy} + arguments);
    EXPECT_EQ(outcome.status, 0) << arguments.join(u' ').toStdString();
    EXPECT_EQ(outcome.err, QString()) << arguments.join(u' ').toStdString();
    return outcome.out;
}

} // namespace touyan::test
