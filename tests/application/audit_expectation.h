// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/appraisal_comment_record.h"
#include "application/attachments/attachment_record.h"
#include "application/checklist/adjustment_record.h"
#include "application/checklist/call_record.h"
#include "application/checklist/checklist_record.h"
#include "application/dispatch/dispatch_record.h"
#include "application/dispatch/handed_down_task_record.h"
#include "application/dispatch/supervision_finding_record.h"
#include "application/projects/monthly_report_record.h"
#include "application/projects/project_result_record.h"
#include "application/records/record_json.h"
#include "application/rectification/rectification_item_record.h"
#include "application/roster/leave_record.h"
#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "application/roster/unit_record.h"
#include "application/writing/save_record.h"
#include "support/use_case_fixture.h"

#include <QJsonDocument>

namespace touyan::test {

/// What the latest line of the audit and the latest announcement must say of a write.
struct ExpectedStep
{
    application::AuditAction action = application::AuditAction::Created;
    application::RecordKind kind = application::RecordKind::Entry;
    qint64 recordId = 0;
    QString recordCode;
    QJsonObject oldValues; ///< empty: the line has none
    QJsonObject newValues; ///< empty: the line has none
    QString reason;
    std::optional<domain::PostingId> posting; ///< that was announced
};

inline QJsonObject valuesOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Who, when, what, old and new values; and that the same was announced.
inline void expectStep(UseCaseOffice& office, const ExpectedStep& expected)
{
    const application::AuditLine line = office.lastAuditLine();
    EXPECT_EQ(line.actor, office.context().actor.name);
    EXPECT_EQ(line.at, office.clock().now());
    EXPECT_EQ(line.action, expected.action);
    EXPECT_EQ(line.kind, expected.kind);
    EXPECT_EQ(line.recordId, expected.recordId);
    EXPECT_EQ(line.recordCode, expected.recordCode);
    EXPECT_EQ(valuesOf(line.oldValues), expected.oldValues) << line.oldValues.toStdString();
    EXPECT_EQ(valuesOf(line.newValues), expected.newValues) << line.newValues.toStdString();
    EXPECT_EQ(line.reason, expected.reason);
    ASSERT_FALSE(office.feed().published.empty());
    const application::RecordChange change = office.feed().published.back().back();
    EXPECT_EQ(change.kind, expected.kind);
    EXPECT_EQ(change.id, expected.recordId);
    EXPECT_EQ(change.posting, expected.posting);
}

/// The line of a record that was made.
template <class Record>
void expectCreated(UseCaseOffice& office, application::RecordKind kind, const Record& record,
                   const QString& code, std::optional<domain::PostingId> posting = std::nullopt)
{
    EXPECT_TRUE(record.id.isStored());
    EXPECT_EQ(record.rowVersion, 1);
    expectStep(office, {application::AuditAction::Created,
                        kind,
                        record.id.value(),
                        code,
                        {},
                        application::recordJson(record),
                        {},
                        posting});
}

/// The line of a record that was changed.
template <class Record>
void expectChanged(UseCaseOffice& office, application::RecordKind kind, const Record& before,
                   const Record& after, const QString& code,
                   std::optional<domain::PostingId> posting = std::nullopt,
                   const QString& reason = {})
{
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.rowVersion, before.rowVersion + 1);
    expectStep(office,
               {application::AuditAction::Changed, kind, before.id.value(), code,
                application::recordJson(before), application::recordJson(after), reason, posting});
}

/// The line of a record that was taken out.
template <class Record>
void expectRemoved(UseCaseOffice& office, application::RecordKind kind, const Record& record,
                   const QString& code, std::optional<domain::PostingId> posting = std::nullopt)
{
    expectStep(office, {application::AuditAction::Removed,
                        kind,
                        record.id.value(),
                        code,
                        application::recordJson(record),
                        {},
                        {},
                        posting});
}

} // namespace touyan::test
