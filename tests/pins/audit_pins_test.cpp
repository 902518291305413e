// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit keeps of each kind of record when it is made, changed and removed.
#include "application/appraisal/writing_appraisal_use_cases.h"
#include "application/writing_use_cases.h"
#include "pins/audited_kinds.h"
#include "pins/changing_use_cases.h"
#include "pins/demonstration.h"
#include "pins/json_shape.h"
#include "pins/pinned_folder.h"
#include "support/golden_package.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace touyan::test {
namespace {

using namespace application;
using namespace Qt::Literals::StringLiterals;

QByteArray kindName(RecordKind kind)
{
    return kind.name().data();
}

QByteArray actionName(AuditAction action)
{
    switch (action) {
    case AuditAction::Created:
        return "created";
    case AuditAction::Changed:
        return "changed";
    case AuditAction::Removed:
        return "removed";
    case AuditAction::Imported:
        return "imported";
    case AuditAction::Closed:
        return "closed";
    case AuditAction::Reopened:
        return "reopened";
    }
    return "unknown";
}

/// What became of one kind of record, and which keys its values have.
struct KindOfRecord
{
    std::set<AuditAction> actions;
    JsonShape keys;
};

using Kinds = std::map<RecordKind, KindOfRecord>;

/// The audit of an office, oldest line first, without so many at its beginning.
std::vector<AuditLine> linesOf(UseCaseOffice& office, size_t seeded)
{
    std::vector<AuditLine> lines = office.auditLines();
    lines.resize(lines.size() - std::min(seeded, lines.size()));
    std::reverse(lines.begin(), lines.end());
    return lines;
}

QByteArray textOf(const std::vector<AuditLine>& lines)
{
    QByteArray text;
    for (const AuditLine& line : lines) {
        text += actionName(line.action) + ' ' + kindName(line.kind) + ' ' +
                QByteArray::number(line.recordId) + ' ' + line.recordCode.toUtf8() + ' ' +
                line.at.toString(Qt::ISODateWithMs).toUtf8() + ' ' + line.actor.toUtf8() + ' ' +
                line.reason.toUtf8() + '\n';
        if (!line.oldValues.isEmpty())
            text += "  old " + line.oldValues.toUtf8() + '\n';
        if (!line.newValues.isEmpty())
            text += "  new " + line.newValues.toUtf8() + '\n';
    }
    return text;
}

void addTo(Kinds& kinds, const std::vector<AuditLine>& lines)
{
    for (const AuditLine& line : lines) {
        KindOfRecord& kind = kinds[line.kind];
        kind.actions.insert(line.action);
        for (const QString& values : {line.oldValues, line.newValues}) {
            if (!values.isEmpty())
                kind.keys.add(QJsonDocument::fromJson(values.toUtf8()).object());
        }
    }
}

QByteArray textOf(const Kinds& kinds)
{
    QByteArray text = "# kind: what became of records of the kind; then every key of its values\n";
    for (const RecordKind kind : kAuditedKinds) {
        const QLatin1String name = kind.name();
        const auto seen = kinds.find(kind);
        text += name.data();
        text += ':';
        if (seen == kinds.end()) {
            ADD_FAILURE() << "the walk writes no " << name.data();
            text += " never written\n";
            continue;
        }
        for (const AuditAction action : seen->second.actions)
            text += ' ' + actionName(action);
        text += '\n' + seen->second.keys.text();
    }
    return text;
}

void walk(UseCaseOffice& office, const std::vector<WritingUseCase>& useCases,
          const char* last = nullptr)
{
    for (const WritingUseCase& useCase : useCases) {
        SCOPED_TRACE(useCase.name);
        ASSERT_TRUE(succeeds(useCase.prepare(office)()));
        if (last != nullptr && std::string_view(useCase.name) == last)
            return;
    }
}

/// Gives the number of lines that it leaves in the audit.
size_t seed(UseCaseOffice& office)
{
    seedRoster(office);
    seedQuarter(office);
    return office.auditLines().size();
}

TEST(AuditPins, ValuesOfEveryKindOfRecord)
{
    UseCaseOffice everyday;
    seed(everyday);
    walk(everyday, writingUseCases());
    UseCaseOffice appraising;
    const size_t seeded = seed(appraising);
    walk(appraising, writingAppraisalUseCases());
    changeAppraisal(appraising);
    UseCaseOffice changing;
    EXPECT_EQ(seed(changing), seeded);
    changeRosterAndChecklist(changing);
    walk(changing, writingProjectUseCases(), "review it and hand down tasks");
    changeProjects(changing);
    UseCaseOffice importing;
    importInto(importing, goldenFolder(u"corners"_s) + u"/package"_s);

    struct Walked
    {
        QString file;
        UseCaseOffice& office;
        size_t known; ///< lines that another file shows
    };
    PinnedFolder folder(u"audit"_s);
    Kinds kinds;
    for (const Walked& walked :
         {Walked{u"everyday.txt"_s, everyday, 0}, Walked{u"appraisals.txt"_s, appraising, seeded},
          Walked{u"changes.txt"_s, changing, seeded}, Walked{u"import.txt"_s, importing, 0}}) {
        const std::vector<AuditLine> lines = linesOf(walked.office, walked.known);
        addTo(kinds, lines);
        EXPECT_TRUE(folder.holds(walked.file, textOf(lines)));
    }
    EXPECT_TRUE(folder.holds(u"keys.txt"_s, textOf(kinds)));
    EXPECT_TRUE(folder.isWhole());
}

} // namespace
} // namespace touyan::test
