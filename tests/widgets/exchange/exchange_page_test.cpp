// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/exchange_page.h"

#include "application/package_export/export_package.h"
#include "application/packages/import_package.h"
#include "exchange/packages/open_package.h"
#include "storage/database/sql_database.h"
#include "support/widgets/page_fixture.h"
#include "widgets/exchange/exchange_rows.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/look/inline_notice.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::test;
using namespace touyan::widgets;
using application::UseCaseContext;

class ExchangePageTest : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        ExchangeActions actions;
        actions.importPackage = [this](const QString& path,
                                       const ExchangeActions::Progress& progress) {
            return executor().run(
                [path,
                 progress](UseCaseContext& context) -> domain::Result<application::ImportOutcome> {
                    auto source = exchange::openPackage(path);
                    if (source.isError())
                        return source.error();
                    return application::importPackage(context, *source.value(), *progress);
                });
        };
        actions.exportPackage = [this](const QString& path,
                                       const ExchangeActions::Progress& progress) {
            return executor().run(
                [path, progress](UseCaseContext& context) -> domain::Result<void> {
                    auto sink = exchange::createPackage(path);
                    if (sink.isError())
                        return sink.error();
                    return application::exportPackage(context, *sink.value(), *progress);
                });
        };
        m_page = std::make_unique<ExchangePage>(services(), actions);
        m_page->resize(1100, 640);
        m_page->show();
    }
    void TearDown() override
    {
        m_page.reset();
        PageFixture::TearDown();
    }
    void trigger(const QString& name)
    {
        auto* action = m_page->findChild<QAction*>(name);
        ASSERT_NE(action, nullptr) << name.toStdString();
        ASSERT_TRUE(action->isEnabled()) << name.toStdString();
        action->trigger();
        ASSERT_TRUE(waitUntil([this] { return tasks.tasks().isEmpty(); }));
        settle();
    }
    InlineNotice* notice() { return m_page->findChild<InlineNotice*>(); }
    /// A package folder with one table.
    QString package(const QString& table, const QByteArray& content)
    {
        const QString path = folder() + u"/package"_s;
        QDir().mkpath(path);
        QFile file(path + u'/' + table);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    std::unique_ptr<ExchangePage> m_page;
};

TEST_F(ExchangePageTest, ImportsAPackageAndTellsWhatWasRead)
{
    prompts.willChooseFolder(package(u"units.csv"_s, "code,name,kind,category,parent\n"
                                                     "N1,新村,village,,\nN2,新社区,community,,\n"));
    trigger(u"importFolderAction"_s);
    EXPECT_EQ(notice()->kind(), InlineNotice::Kind::Success);
    ValueTableModel* imported = m_page->importedModel();
    QAbstractItemModelTester tester(imported,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(imported->rowCount(), 1);
    EXPECT_EQ(imported->index(0, 0).data().toString(), u"单位"_s);
    EXPECT_EQ(imported->index(0, 1).data().toString(), u"2"_s);
    EXPECT_EQ(m_page->refusedModel()->rowCount(), 0);
    EXPECT_FALSE(m_page->findChild<QAction*>(u"saveRefusedAction"_s)->isEnabled());
}

TEST_F(ExchangePageTest, ListsEveryRefusedRowWithItsPlace)
{
    prompts.willChooseFolder(package(u"units.csv"_s,
                                     "code,name,kind,category,parent\nN1,新村,village,,\n"
                                     "N1,=重复,village,,\nN3,,village,,\n"));
    trigger(u"importFolderAction"_s);
    EXPECT_EQ(notice()->kind(), InlineNotice::Kind::Error);
    ValueTableModel* refused = m_page->refusedModel();
    QAbstractItemModelTester tester(refused, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(refused->rowCount(), 2);
    EXPECT_EQ(refused->index(0, 0).data().toString(), u"units.csv"_s);
    EXPECT_EQ(refused->index(0, 1).data().toString(), u"3"_s);
    EXPECT_TRUE(refused->index(0, 4).data().toString().contains(u"已经存在"_s));
    EXPECT_TRUE(refused->index(1, 2).data().toString().contains(u"name"_s));

    const QString path = folder() + u"/refused.csv"_s;
    prompts.willSave(path);
    trigger(u"saveRefusedAction"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(text.count("\r\n"), 3);
}

TEST(RefusedCsv, AValueThatLooksLikeAFormulaStaysText)
{
    application::RefusedRow row;
    row.file = u"people.csv"_s;
    row.line = 2;
    row.column = 2;
    row.columnName = u"name"_s;
    row.excerpt = u"=1+\"2\""_s;
    row.error = domain::makeError(domain::ErrorCode::MissingValue, {u"name"_s});
    const QString text = QString::fromUtf8(refusedCsv({row}));
    EXPECT_TRUE(text.contains(u"\"'=1+\"\"2\"\"\""_s)) << text.toStdString();
}

TEST_F(ExchangePageTest, AnUnreadablePackageIsAnErrorInWords)
{
    prompts.willOpen(folder() + u"/none.zip"_s);
    trigger(u"importZipAction"_s);
    EXPECT_EQ(prompts.last().kind, u"error"_s);
    EXPECT_TRUE(prompts.last().text.contains(u"none.zip"_s));
    EXPECT_TRUE(m_page->findChild<QAction*>(u"importZipAction"_s)->isEnabled());
}

TEST_F(ExchangePageTest, ExportsAsZipAndAsAFolderOfItsOwn)
{
    const QString zip = folder() + u"/all.zip"_s;
    prompts.willSave(zip);
    trigger(u"exportZipAction"_s);
    EXPECT_EQ(notice()->kind(), InlineNotice::Kind::Success);
    EXPECT_GT(QFile(zip).size(), 0);
    prompts.willChooseFolder(folder());
    trigger(u"exportFolderAction"_s);
    EXPECT_TRUE(QFile::exists(folder() + u"/头雁数据包 2026-09-28/units.csv"_s));
}

TEST_F(ExchangePageTest, WritesABackupThatOpens)
{
    QSignalSpy backed(m_page.get(), &ExchangePage::backedUp);
    const QString path = folder() + u"/copy.touyan"_s;
    prompts.willSave(path);
    trigger(u"backUpNowAction"_s);
    ASSERT_EQ(backed.size(), 1);
    EXPECT_EQ(backed.first().at(1).toString(), path);
    const auto copy = storage::SqlDatabase::open(path, storage::OpenMode::OpenExisting, clock);
    EXPECT_TRUE(copy.isOk());
    prompts.willSave(folder() + u"/none/copy.touyan"_s);
    trigger(u"backUpNowAction"_s);
    EXPECT_EQ(prompts.last().kind, u"error"_s);
    EXPECT_EQ(backed.size(), 1);
}

TEST_F(ExchangePageTest, ChecksTheDatabaseInReadableWords)
{
    trigger(u"checkDatabaseAction"_s);
    ValueTableModel* findings = m_page->findingModel();
    ASSERT_TRUE(waitUntil([findings] { return findings->rowCount() > 0; }));
    QAbstractItemModelTester tester(findings,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int row = 0; row < findings->rowCount(); ++row)
        EXPECT_EQ(findings->index(row, 1).data().toString(), u"✓ 正常"_s);
    EXPECT_EQ(findings->index(0, 0).data().toString(), u"数据库文件"_s);
    EXPECT_TRUE(
        m_page->findChild<QLabel*>(u"checkSummaryLabel"_s)->text().contains(u"数据库正常"_s));

    const QList<ValueRow> broken = findingRows({{u"audit_chain"_s, false, u"第 12 行"_s}});
    EXPECT_EQ(broken.first().cells.at(1).text, u"× 有问题"_s);
    EXPECT_TRUE(broken.first().cells.at(2).text.contains(u"第 12 行"_s));
}
