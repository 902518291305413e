// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/roster/list_roster.h"

#include "application/writing/audited_work.h"

#include <QJsonObject>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

Result<Roster> listRoster(UseCaseContext& context)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    Roster roster;
    TOUYAN_TRY_ASSIGN(roster.units, work->units().all());
    TOUYAN_TRY_ASSIGN(roster.categoryChanges, work->unitCategoryChanges().all());
    TOUYAN_TRY_ASSIGN(roster.people, work->people().all());
    TOUYAN_TRY_ASSIGN(roster.postings, work->postings().all());
    TOUYAN_TRY_ASSIGN(roster.leaves, work->leaves().all());
    TOUYAN_TRY_ASSIGN(roster.freeDays, work->freeDays().all());
    TOUYAN_TRY_ASSIGN(roster.checklists, work->checklists().all());
    TOUYAN_TRY_ASSIGN(roster.calls, work->calls().all());
    TOUYAN_TRY_ASSIGN(roster.attendance, work->attendance().all());
    TOUYAN_TRY_ASSIGN(roster.adjustments, work->adjustments().all());
    TOUYAN_TRY_ASSIGN(const auto office,
                      work->officeSettings().value(kOfficeNameSetting.toString()));
    roster.officeName = office.value_or(QString());
    return roster;
}

Result<void> saveOfficeName(UseCaseContext& context, const QString& name)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    const QString key = kOfficeNameSetting.toString();
    TOUYAN_TRY_ASSIGN(const auto before, work.records().officeSettings().value(key));
    TOUYAN_TRY(work.records().officeSettings().setValue(key, name));
    const auto text = [&key](const QString& value) {
        return QString::fromUtf8(
            QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact));
    };
    TOUYAN_TRY(work.note({AuditAction::Changed,
                          RecordKind::OfficeSetting,
                          0,
                          key,
                          before ? text(*before) : QString(),
                          text(name),
                          {}},
                         std::nullopt));
    return work.commit();
}

} // namespace touyan::application
