// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every described record.
#include "application/catalogue/all_records.h"
#include "application/messages/error_message.h"
#include "application/packages/package_tables.h"
#include "application/records/record_values.h"
#include "application/roster/leave_record.h"
#include "application/roster/posting_record.h"
#include "support/use_case_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace touyan::test {
namespace {

using namespace application;
using namespace Qt::Literals::StringLiterals;

bool isChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar character) { return character.script() == QChar::Script_Han; });
}

TEST(Descriptions, EveryFieldHasANameAndAWord)
{
    QSet<QString> kinds;
    for (const RecordSchema* schema : allSchemas()) {
        const QString kind = schema->kind.name();
        SCOPED_TRACE(kind.toStdString());
        EXPECT_FALSE(kinds.contains(kind));
        kinds.insert(kind);
        EXPECT_TRUE(isChinese(schema->word.text()));
        EXPECT_EQ(fieldWord(kind), schema->word.text());
        QSet<QString> names;
        for (const SchemaField& field : schema->fields) {
            SCOPED_TRACE(field.name().data());
            EXPECT_FALSE(names.contains(field.name()));
            names.insert(field.name());
            EXPECT_TRUE(isChinese(field.word()));
            EXPECT_EQ(fieldWord(schema->qualified(field)), field.word());
            EXPECT_EQ(field.type == FieldType::Choice, !field.choices.empty());
            for (const QLatin1String choice : field.choices)
                EXPECT_TRUE(isChinese(field.choiceWord(choice))) << choice.data();
            EXPECT_EQ(field.type == FieldType::Reference, !field.facts.references.isEmpty());
            if (!field.facts.notBefore.isEmpty()) {
                EXPECT_NE(schema->find(field.facts.notBefore), nullptr);
            }
        }
    }
}

TEST(Descriptions, EveryTableOfAPackageHasAWord)
{
    for (const PackageTableSpec* table : package_tables::all())
        EXPECT_TRUE(isChinese(fieldWord(table->record))) << table->name.data();
}

TEST(Descriptions, ARecordComesBackFromItsValues)
{
    domain::Posting posting;
    posting.code = u"P001"_s;
    posting.person = domain::PersonId(3);
    posting.unit = domain::UnitId(4);
    posting.role = domain::Role::PartySecretary;
    posting.range = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    posting.round = u"第三批"_s;
    domain::Posting back;
    EXPECT_TRUE(setRecordValues(back, recordValues(posting)));
    EXPECT_EQ(back, posting);
    posting.range.last.reset();
    EXPECT_TRUE(setRecordValues(back, recordValues(posting)));
    EXPECT_EQ(back, posting);

    RecordValues wrong = recordValues(posting);
    wrong[*recordSchema<domain::Posting>().indexOf("role")] = u"mayor"_s;
    EXPECT_FALSE(setRecordValues(back, wrong));
    wrong = recordValues(posting);
    wrong[*recordSchema<domain::Posting>().indexOf("start")] = u"2026-01-01"_s;
    EXPECT_FALSE(setRecordValues(back, wrong));
}

TEST(Descriptions, FieldsRefuseWhatTheySay)
{
    const RecordSchema& schema = recordSchema<domain::FreeDays>();
    domain::FreeDays days{{}, 0, {QDate(2026, 2, 16), QDate(2026, 2, 22)}, u"春节"_s};
    EXPECT_TRUE(succeeds(checkValues(schema, recordValues(days))));
    days.reason = u"  "_s;
    auto refused = checkValues(schema, recordValues(days));
    ASSERT_TRUE(refused.isError());
    EXPECT_EQ(refused.error().code, domain::ErrorCode::MissingValue);
    EXPECT_EQ(refused.error().arguments, QStringList{u"free_days.reason"_s});
    EXPECT_TRUE(errorMessage(refused.error()).contains(u"事由"_s));
    days.reason = u"春节"_s;
    days.range.last = QDate(2026, 2, 15);
    refused = checkValues(schema, recordValues(days));
    ASSERT_TRUE(refused.isError());
    EXPECT_EQ(refused.error().code, domain::ErrorCode::EndBeforeStart);
    EXPECT_EQ(refused.error().arguments, (QStringList{u"2026-02-16"_s, u"2026-02-15"_s}));
    days.range = {};
    refused = checkValues(schema, recordValues(days));
    ASSERT_TRUE(refused.isError());
    EXPECT_EQ(refused.error().arguments, QStringList{u"free_days.from"_s});
}

/// The name of a table that references lead to, as the document writes it.
QString tableOfKind(const QString& kind)
{
    for (const PackageTableSpec* table : package_tables::all()) {
        if (kind == table->record)
            return table->name;
    }
    return {};
}

/// "key* → table" for each column, as the description has it.
QStringList describedColumns(const RecordSchema& schema)
{
    QStringList columns;
    for (const SchemaField& field : schema.fields) {
        if (!field.facts.isInPackage)
            continue;
        QString column = field.packageName();
        if (field.facts.isKey)
            column += u" key"_s;
        if (field.facts.isRequired)
            column += u" required"_s;
        if (!field.facts.references.isEmpty())
            column += u" → "_s + tableOfKind(field.facts.references);
        columns.append(column);
    }
    return columns;
}

/// The same, as the row of the document says it.
QStringList documentedColumns(QString row)
{
    static const QRegularExpression kRemark(u"\\([^()]*\\)"_s);
    row.remove(kRemark);
    static const QRegularExpression kColumn(u"(\\*\\*)?`([a-z_]+)`(\\*{0,3})([^`*]*)"_s);
    static const QRegularExpression kTarget(u"→ ([a-z_]+)"_s);
    QStringList columns;
    auto matches = kColumn.globalMatch(row);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString column = match.captured(2);
        if (!match.captured(1).isEmpty())
            column += u" key"_s;
        if (match.captured(3).size() % 2 == 1)
            column += u" required"_s;
        const auto target = kTarget.match(match.captured(4));
        if (target.hasMatch())
            column += u" → "_s + target.captured(1);
        columns.append(column);
    }
    return columns;
}

TEST(Descriptions, TheDocumentOfPackagesSaysTheSame)
{
    QFile file(QStringLiteral(TOUYAN_SOURCE_DIR "/docs/package-format.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const RecordSchema* schema : allSchemas()) {
        if (schema->table.isEmpty())
            continue;
        const QString head = u"| `%1` | "_s.arg(QString(schema->table));
        const auto row = std::find_if(lines.begin(), lines.end(), [&head](const QString& line) {
            return line.startsWith(head);
        });
        ASSERT_NE(row, lines.end()) << schema->table.data();
        EXPECT_EQ(documentedColumns(row->mid(head.size())), describedColumns(*schema))
            << schema->table.data();
    }
}

} // namespace
} // namespace touyan::test
