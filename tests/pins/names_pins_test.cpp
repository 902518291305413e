// SPDX-License-Identifier: GPL-3.0-or-later
// The names that files outside of the program know: tables and columns of packages and of the
// database, and what enumerators are called there.
#include "application/packages/appraisal_tables.h"
#include "application/packages/package_tables.h"
#include "application/reports/frozen_reasons.h"
#include "application/values/ballot_names.h"
#include "application/values/issued_report.h"
#include "domain/appraisal/appraisal_names.h"
#include "domain/projects/project_names.h"
#include "domain/rectification/rectification_names.h"
#include "pins/audited_kinds.h"
#include "pins/pinned_folder.h"
#include "support/use_case_fixture.h"

#include <sqlite3.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

int appendLine(void* text, int columnCount, char** values, char** /*names*/)
{
    auto* lines = static_cast<QByteArray*>(text);
    for (int i = 0; i < columnCount; ++i) {
        const QByteArray field(values[i]);
        if (!field.isEmpty())
            *lines += (i == 0 ? "" : " ") + field;
    }
    *lines += '\n';
    return 0;
}

QByteArray linesOf(sqlite3* handle, const char* sql)
{
    QByteArray text;
    EXPECT_EQ(sqlite3_exec(handle, sql, appendLine, &text, nullptr), SQLITE_OK)
        << sqlite3_errmsg(handle);
    return text;
}

QByteArray packageTables()
{
    QByteArray text = "# table (record): columns in the order in which they are written, * names "
                      "records\n";
    for (const application::PackageTableSpec* table : application::package_tables::all()) {
        text += QByteArray(table->name.data()) + " (" + table->record.data() + "):";
        for (size_t i = 0; i < table->columns.size(); ++i)
            text += ' ' + QByteArray(table->columns[i].data()) + (table->isCode(i) ? "*" : "");
        text += '\n';
    }
    return text;
}

QByteArray databaseTables()
{
    UseCaseOffice office;
    sqlite3* handle = office.database().connection().handle();
    QByteArray text =
        "# schema version\n" + linesOf(handle, "SELECT max(version) FROM schema_version");
    text += "# table.column type, in the order of the table\n";
    text += linesOf(handle,
                    "SELECT t.name || '.' || c.name, c.type,"
                    " iif(c.\"notnull\", 'not null', ''), iif(c.pk, 'key ' || c.pk, ''),"
                    " 'default ' || c.dflt_value"
                    " FROM sqlite_schema t, pragma_table_info(t.name) c"
                    " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid");
    text += "# table.column refers to table.column\n";
    text += linesOf(handle, "SELECT t.name || '.' || f.\"from\", f.\"table\" || '.' ||"
                            " coalesce(f.\"to\", 'key'), 'on delete ' || lower(f.on_delete)"
                            " FROM sqlite_schema t, pragma_foreign_key_list(t.name) f"
                            " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY 1, 2");
    text += "# indexes, views and triggers\n";
    text +=
        linesOf(handle, "SELECT type, name, 'of ' || tbl_name FROM sqlite_schema"
                        " WHERE type <> 'table' AND name NOT LIKE 'sqlite%' ORDER BY type, name");
    return text;
}

template <class Names>
QByteArray namesLine(const char* type, const Names& names)
{
    QByteArray line(type);
    line += ':';
    for (const auto& [value, name] : names)
        line += ' ' + QByteArray::number(static_cast<int>(value)) + '=' + name.data();
    return line + '\n';
}

template <class Enum>
QByteArray namesOf(const char* type)
{
    return namesLine(type, domain::IdentifierNames<Enum>::values);
}

/// Their numbers are of no use to anybody; their names are what the audit keeps.
QByteArray recordKindsLine()
{
    QByteArray line("RecordKind:");
    int number = 0;
    for (const application::RecordKind kind : kAuditedKinds)
        line += ' ' + QByteArray::number(number++) + '=' + kind.name().data();
    return line + '\n';
}

QByteArray enumerators()
{
    using namespace application;
    using namespace domain;
    return "# type: number=name of each enumerator\n" + namesOf<AppraisalMode>("AppraisalMode") +
           namesOf<AttendanceStatus>("AttendanceStatus") + namesOf<BallotStep>("BallotStep") +
           namesOf<Cadence>("Cadence") + namesOf<DispatchLevel>("DispatchLevel") +
           namesOf<EntryRound>("EntryRound") + namesOf<EntryStatus>("EntryStatus") +
           namesOf<EntryVerdict>("EntryVerdict") + namesOf<Gender>("Gender") +
           namesOf<Grade>("Grade") + namesOf<Light>("Light") + namesOf<LightReason>("LightReason") +
           namesOf<MissingGroupRule>("MissingGroupRule") +
           namesOf<MonthlyReporter>("MonthlyReporter") +
           namesOf<ObligationState>("ObligationState") + namesOf<ProjectKind>("ProjectKind") +
           namesOf<ProjectResultKind>("ProjectResultKind") +
           namesOf<ProjectSource>("ProjectSource") + namesOf<ProjectState>("ProjectState") +
           namesOf<ProjectStep>("ProjectStep") + recordKindsLine() +
           namesOf<RectificationSource>("RectificationSource") +
           namesOf<ReportFormat>("ReportFormat") + namesOf<ReportKind>("ReportKind") +
           namesOf<ReportManner>("ReportManner") + namesOf<Role>("Role") +
           namesOf<SecondEntry>("SecondEntry") + namesOf<StateReason>("StateReason");
}

TEST(NamesPins, TablesColumnsAndEnumerators)
{
    PinnedFolder folder(u"names"_s);
    EXPECT_TRUE(folder.holds(u"package-tables.txt"_s, packageTables()));
    EXPECT_TRUE(folder.holds(u"database-tables.txt"_s, databaseTables()));
    EXPECT_TRUE(folder.holds(u"enumerators.txt"_s, enumerators()));
    EXPECT_TRUE(folder.isWhole());
}

} // namespace
} // namespace touyan::test
