// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every record of which its description says everything: it is saved, listed,
// audited, found, exported and imported, and removed.
#include "application/catalogue/record_access.h"
#include "application/messages/error_message.h"
#include "application/package_export/export_package.h"
#include "application/packages/import_package.h"
#include "application/records/plain_record_samples.h"
#include "application/search/search_records.h"
#include "exchange/packages/folder_package_sink.h"
#include "exchange/packages/open_package.h"
#include "support/use_case_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace touyan::test {
namespace {

using namespace application;
using namespace Qt::Literals::StringLiterals;

/// A package with the table of one kind alone.
QString packageOf(const QString& folder, const RecordSchema& schema,
                  const std::vector<QStringList>& rows)
{
    QStringList head;
    for (const SchemaField& field : schema.fields) {
        if (field.facts.isInPackage)
            head.append(field.packageName());
    }
    QDir().mkpath(folder);
    QFile file(folder + u'/' + schema.table + u".csv"_s);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(head.join(u',').toUtf8() + '\n');
    for (const QStringList& row : rows)
        file.write(row.join(u',').toUtf8() + '\n');
    return folder;
}

ImportOutcome importFolder(UseCaseOffice& office, const QString& folder)
{
    SilentProgress progress;
    const auto source = exchange::openPackage(folder);
    EXPECT_TRUE(source.isOk());
    return valueOf(importPackage(office.context(), *source.value(), progress));
}

QByteArray exportedTable(UseCaseOffice& office, const QString& folder, const RecordSchema& schema)
{
    SilentProgress progress;
    exchange::FolderPackageSink sink(folder);
    EXPECT_TRUE(succeeds(sink.prepare()));
    EXPECT_TRUE(succeeds(exportPackage(office.context(), sink, progress)));
    QFile file(folder + u'/' + schema.table + u".csv"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class PlainRecords : public ::testing::Test
{
protected:
    /// Runs the test for every kind, each in an office of its own.
    template <class Test>
    void forEachKind(Test test)
    {
        const auto samples = plainRecordSamples();
        ASSERT_EQ(samples.size(), plainRecordAccess().size()) << "a kind without a sample";
        for (const PlainRecordSample& sample : samples) {
            SCOPED_TRACE(sample.kind.toStdString());
            const RecordAccess* const access = plainRecordAccess(sample.kind);
            ASSERT_NE(access, nullptr);
            UseCaseOffice office;
            test(*access, sample, office);
        }
    }

    /// The records of the sample, stored.
    static std::vector<StoredRecord>
    storeSample(const RecordAccess& access, const PlainRecordSample& sample, UseCaseOffice& office)
    {
        const QString folder = packageOf(office.folder() + u"/sample"_s, access.schema(),
                                         {sample.first, sample.second});
        const ImportOutcome outcome = importFolder(office, folder);
        for (const RefusedRow& row : outcome.refused)
            ADD_FAILURE() << errorMessage(row.error).toStdString();
        return valueOf(access.list(office.context())).records;
    }
};

TEST_F(PlainRecords, ComeBackFromAPackageAsTheyWent)
{
    forEachKind([](const RecordAccess& access, const PlainRecordSample& sample,
                   UseCaseOffice& office) {
        ASSERT_EQ(storeSample(access, sample, office).size(), 2U);
        const QByteArray exported =
            exportedTable(office, office.folder() + u"/out"_s, access.schema());
        QByteArray expected;
        for (const QStringList& row : {sample.first, sample.second})
            expected += row.join(u',').toUtf8() + '\n';
        EXPECT_EQ(exported.mid(exported.indexOf('\n') + 1), expected);
        UseCaseOffice another;
        EXPECT_TRUE(importFolder(another, office.folder() + u"/out"_s).refused.empty());
        EXPECT_EQ(exportedTable(another, another.folder() + u"/out"_s, access.schema()), exported);
        // Older programs know no such table: it is written when there is something in it.
        UseCaseOffice empty;
        EXPECT_EQ(exportedTable(empty, empty.folder() + u"/out"_s, access.schema()), QByteArray());
        // The same again is refused, row by row, and nothing is written.
        const ImportOutcome again = importFolder(another, office.folder() + u"/out"_s);
        EXPECT_EQ(again.refused.size(), 2U);
        EXPECT_EQ(valueOf(access.list(another.context())).records.size(), 2U);
    });
}

TEST_F(PlainRecords, AreSavedAuditedFoundAndRemoved)
{
    forEachKind([](const RecordAccess& access, const PlainRecordSample& sample,
                   UseCaseOffice& office) {
        const RecordSchema& schema = access.schema();
        StoredRecord record = storeSample(access, sample, office).front();
        ASSERT_TRUE(succeeds(access.remove(office.context(), record)));
        EXPECT_EQ(office.lastAuditLine().action, AuditAction::Removed);
        record.id = {};
        record.rowVersion = 0;
        const StoredRecord stored = valueOf(access.save(office.context(), record));
        EXPECT_TRUE(stored.id.isStored());
        EXPECT_EQ(stored.values, record.values);
        AuditLine line = office.lastAuditLine();
        EXPECT_EQ(line.action, AuditAction::Created);
        EXPECT_EQ(line.kind, schema.kind);
        EXPECT_EQ(line.recordId, stored.id.value());
        const QJsonObject audited = QJsonDocument::fromJson(line.newValues.toUtf8()).object();
        for (std::size_t i = 0; i < schema.fields.size(); ++i)
            EXPECT_EQ(audited.value(schema.fields[i].auditName()), auditValue(stored.values[i]));
        EXPECT_EQ(office.feed().published.back().back().kind, schema.kind);

        const auto hits =
            valueOf(searchRecords(office.context(), recordTitle(schema, stored.values), 5));
        ASSERT_FALSE(hits.empty());
        EXPECT_EQ(hits.front().kind, schema.kind);
        EXPECT_EQ(hits.front().id, stored.id.value());

        // Somebody else was faster.
        const StoredRecord again = valueOf(access.save(office.context(), stored));
        EXPECT_EQ(errorOf(access.save(office.context(), stored)), domain::ErrorCode::Conflict);
        EXPECT_EQ(errorOf(access.remove(office.context(), stored)), domain::ErrorCode::Conflict);
        EXPECT_TRUE(succeeds(access.remove(office.context(), again)));
        EXPECT_EQ(valueOf(access.list(office.context())).records.size(), 1U);
    });
}

TEST_F(PlainRecords, RefuseWhatIsRequiredAndDaysThatMeet)
{
    forEachKind(
        [](const RecordAccess& access, const PlainRecordSample& sample, UseCaseOffice& office) {
            const RecordSchema& schema = access.schema();
            const StoredRecord record = storeSample(access, sample, office).front();
            for (std::size_t i = 0; i < schema.fields.size(); ++i) {
                const SchemaField& field = schema.fields[i];
                if (!field.facts.isRequired || field.type == FieldType::YesNo ||
                    field.type == FieldType::Number || field.type == FieldType::Choice)
                    continue;
                StoredRecord incomplete = record;
                incomplete.values[i] = {};
                const auto refused = access.save(office.context(), incomplete);
                if (field.facts.isCode) {
                    EXPECT_TRUE(refused.isOk()) << "it gets the next code";
                    continue;
                }
                ASSERT_TRUE(refused.isError()) << field.name().data();
                EXPECT_EQ(refused.error().code, domain::ErrorCode::MissingValue);
                EXPECT_TRUE(errorMessage(refused.error()).contains(field.word()));
            }
            if (!schema.noOverlap)
                return;
            StoredRecord twin = record;
            twin.id = {};
            twin.values[*schema.codeIndex()] = u"另一个"_s;
            const auto refused = access.save(office.context(), twin);
            ASSERT_TRUE(refused.isError());
            EXPECT_EQ(refused.error().code, domain::ErrorCode::RecordsOverlap);
            // In a package too, against the database and among its own rows.
            QStringList row = sample.first;
            row[0] = u"X1"_s;
            const ImportOutcome outcome =
                importFolder(office, packageOf(office.folder() + u"/twin"_s, schema, {row}));
            ASSERT_EQ(outcome.refused.size(), 1U);
            EXPECT_EQ(outcome.refused.front().error.code, domain::ErrorCode::RecordsOverlap);
            UseCaseOffice empty;
            QStringList other = row;
            other[0] = u"X2"_s;
            const ImportOutcome among =
                importFolder(empty, packageOf(empty.folder() + u"/twin"_s, schema, {row, other}));
            ASSERT_EQ(among.refused.size(), 1U);
            EXPECT_EQ(among.refused.front().line, 3);
        });
}

} // namespace
} // namespace touyan::test
