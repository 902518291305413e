// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_writer.h"

#include "csv_table.h"

#include <QStringList>

namespace touyan::generator {

namespace {

template <typename Rows>
auto& at(Rows& rows, int position)
{
    return rows[static_cast<std::size_t>(position)];
}

QString cadenceName(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Weekly:
        return QStringLiteral(u"weekly");
    case Cadence::Monthly:
        return QStringLiteral(u"monthly");
    case Cadence::Quarterly:
        return QStringLiteral(u"quarterly");
    case Cadence::Yearly:
        return QStringLiteral(u"yearly");
    case Cadence::Once:
        return QStringLiteral(u"once");
    case Cadence::PerCall:
        break;
    }
    return QStringLiteral(u"per_call");
}

QString statusName(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Draft:
        return QStringLiteral(u"draft");
    case EntryStatus::Submitted:
        return QStringLiteral(u"submitted");
    case EntryStatus::Returned:
        return QStringLiteral(u"returned");
    case EntryStatus::Confirmed:
        break;
    }
    return QStringLiteral(u"confirmed");
}

QString presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Excused:
        return QStringLiteral(u"excused");
    case Presence::Absent:
        return QStringLiteral(u"absent");
    case Presence::Present:
        break;
    }
    return QStringLiteral(u"present");
}

/// Writes tables one after another and keeps the first failure.
class Package
{
public:
    explicit Package(QString folder)
        : m_folder(std::move(folder))
    {
    }

    template <typename WriteRows>
    void table(const char16_t* name, const char* columns, WriteRows writeRows)
    {
        if (!m_failure.isEmpty()) {
            return;
        }
        CsvTable rows(m_folder, QString::fromUtf16(name), columns);
        bool written = rows.isOpen();
        if (written) {
            writeRows(rows);
            written = rows.finish();
        }
        if (!written) {
            m_failure = QString::fromUtf16(name) + QStringLiteral(u".csv: ") + rows.errorText();
        }
    }

    QString failure() const { return m_failure; }

private:
    QString m_folder;
    QString m_failure;
};

void writePlaces(const Township& township, Package& package)
{
    package.table(u"units", "code,name,kind,category,parent", [&](CsvTable& table) {
        for (const Unit& unit : township.units) {
            table.text(unit.code)
                .text(unit.name)
                .text(unit.village ? QStringLiteral(u"village") : QStringLiteral(u"community"))
                .text(unit.category)
                .none()
                .endRow();
        }
    });
    package.table(u"unit_categories", "unit,valid_from,category", [&](CsvTable& table) {
        for (const Unit& unit : township.units) {
            for (const CategoryChange& change : unit.changes) {
                table.text(unit.code).date(change.validFrom).text(change.category).endRow();
            }
        }
    });
}

void writePeople(const Township& township, Package& package)
{
    package.table(
        u"people", "code,name,gender,phone,dispatching_unit,dispatch_level", [&](CsvTable& table) {
            for (const Person& person : township.people) {
                table.text(person.code)
                    .text(person.name)
                    .text(person.female ? QStringLiteral(u"female") : QStringLiteral(u"male"))
                    .text(person.phone)
                    .text(person.dispatchingUnit)
                    .text(person.dispatchLevel)
                    .endRow();
            }
        });
    package.table(u"postings", "code,person,unit,role,start,end,round", [&](CsvTable& table) {
        for (const Posting& posting : township.postings) {
            table.text(posting.code)
                .text(at(township.people, posting.person).code)
                .text(at(township.units, posting.unit).code)
                .text(posting.firstSecretary ? QStringLiteral(u"first_secretary")
                                             : QStringLiteral(u"party_secretary"))
                .date(posting.start)
                .date(posting.end)
                .text(posting.round)
                .endRow();
        }
    });
}

void writeChecklists(const Township& township, Package& package)
{
    package.table(u"checklists",
                  "code,title,valid_from,valid_to,category,late_credit_percent,"
                  "min_coverage_percent,late_until_days",
                  [&](CsvTable& table) {
                      for (const Checklist& version : township.checklists) {
                          table.text(version.code)
                              .text(version.title)
                              .date(version.validFrom)
                              .date(version.validTo)
                              .text(version.category)
                              .number(qint64{version.lateCreditPercent})
                              .number(qint64{version.minCoveragePercent})
                              .number(version.lateUntilDays)
                              .endRow();
                      }
                  });
    package.table(
        u"items",
        "checklist,code,position,title,cadence,required,points,grace_days,due_months,kinds",
        [&](CsvTable& table) {
            for (const Checklist& version : township.checklists) {
                for (const Item& item : version.items) {
                    table.text(version.code)
                        .text(item.code)
                        .number(qint64{item.position})
                        .text(item.title)
                        .text(cadenceName(item.cadence))
                        .number(qint64{item.required})
                        .text(item.points)
                        .number(qint64{item.graceDays})
                        .number(item.dueMonths)
                        .text(item.kinds)
                        .endRow();
                }
            }
        });
}

void writeCalls(const Township& township, Package& package)
{
    package.table(u"calls", "code,item,title,held_on,audience", [&](CsvTable& table) {
        for (const Call& call : township.calls) {
            QStringList audience;
            for (const int posting : call.audience) {
                audience.append(at(township.postings, posting).code);
            }
            table.text(call.code)
                .text(call.item)
                .text(call.title)
                .date(call.heldOn)
                .text(audience.isEmpty() ? QStringLiteral(u"all") : audience.join(u';'))
                .endRow();
        }
    });
    package.table(u"attendance", "call,posting,status,recorded_on", [&](CsvTable& table) {
        for (const Attendance& row : township.attendance) {
            table.text(at(township.calls, row.call).code)
                .text(at(township.postings, row.posting).code)
                .text(presenceName(row.presence))
                .date(row.recordedOn)
                .endRow();
        }
    });
}

void writeCircumstances(const Township& township, Package& package)
{
    package.table(u"leaves", "posting,from,to,reason,approved", [&](CsvTable& table) {
        for (const Leave& leave : township.leaves) {
            table.text(at(township.postings, leave.posting).code)
                .date(leave.from)
                .date(leave.to)
                .text(leave.reason)
                .text(leave.approved ? QStringLiteral(u"yes") : QStringLiteral(u"no"))
                .endRow();
        }
    });
    package.table(u"free_days", "from,to,reason", [&](CsvTable& table) {
        for (const FreeDays& days : township.freeDays) {
            table.date(days.from).date(days.to).text(days.reason).endRow();
        }
    });
    package.table(u"adjustments", "posting,effective_on,points,reason", [&](CsvTable& table) {
        for (const Adjustment& adjustment : township.adjustments) {
            table.text(at(township.postings, adjustment.posting).code)
                .date(adjustment.effectiveOn)
                .text(adjustment.points)
                .text(adjustment.reason)
                .endRow();
        }
    });
}

void writeEntries(const Township& township, const std::vector<Entry>& entries, Package& package)
{
    package.table(
        u"entries",
        "code,posting,item,occurred_on,recorded_on,status,kind,summary,place,people_count,period",
        [&](CsvTable& table) {
            for (std::size_t position = 0; position < entries.size(); ++position) {
                const Entry& entry = entries[position];
                table.text(entryCode(position))
                    .text(at(township.postings, entry.posting).code)
                    .text(entry.item)
                    .date(entry.occurredOn)
                    .date(entry.recordedOn)
                    .text(statusName(entry.status))
                    .text(entry.kind)
                    .text(entry.summary)
                    .text(entry.place)
                    .number(entry.peopleCount)
                    .text(entry.period)
                    .endRow();
            }
        });
}

} // namespace

QString writePackage(const Township& township, const std::vector<Entry>& entries,
                     const QString& folder)
{
    Package package(folder);
    writePlaces(township, package);
    writePeople(township, package);
    writeChecklists(township, package);
    writeCalls(township, package);
    writeCircumstances(township, package);
    writeEntries(township, entries, package);
    return package.failure();
}

QString writeProjectTables(const std::vector<ProjectTable>& tables, const QString& folder)
{
    Package package(folder);
    for (const ProjectTable& each : tables) {
        package.table(each.name, each.columns, [&](CsvTable& table) {
            for (const QStringList& row : each.rows) {
                for (const QString& field : row) {
                    table.text(field);
                }
                table.endRow();
            }
        });
    }
    return package.failure();
}

QString entryCode(std::size_t position)
{
    return QStringLiteral(u"E%1").arg(static_cast<qulonglong>(position + 1), 7, 10, QChar(u'0'));
}

} // namespace touyan::generator
