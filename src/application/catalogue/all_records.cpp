// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/catalogue/all_records.h"

#include "application/appraisal/appraisal_comment_record.h"
#include "application/attachments/attachment_record.h"
#include "application/catalogue/plain_records.h"
#include "application/checklist/adjustment_record.h"
#include "application/checklist/call_record.h"
#include "application/checklist/checklist_record.h"
#include "application/dispatch/dispatch_record.h"
#include "application/dispatch/handed_down_task_record.h"
#include "application/dispatch/supervision_finding_record.h"
#include "application/projects/monthly_report_record.h"
#include "application/projects/project_result_record.h"
#include "application/records/record_values.h"
#include "application/rectification/rectification_item_record.h"
#include "application/roster/leave_record.h"
#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "application/roster/unit_record.h"

#include <algorithm>

namespace touyan::application {

namespace {

/// Described, with rules or parts besides.
using RecordsWithRules =
    RecordList<domain::Unit, domain::UnitCategoryChange, domain::Person, domain::Posting,
               domain::Checklist, domain::ChecklistItem, domain::Call, domain::Attendance,
               domain::Leave, domain::FreeDays, domain::Adjustment, domain::MonthlyReport,
               domain::DispatchMeeting, domain::DispatchReview, domain::HandedDownTask,
               domain::RectificationItem, domain::RectificationNote, domain::SupervisionFinding,
               domain::ProjectResult, domain::AppraisalComment, Attachment>;

template <class... R>
void addSchemas(std::vector<const RecordSchema*>& schemas, RecordList<R...> /*records*/)
{
    (schemas.push_back(&recordSchema<R>()), ...);
}

template <class Fits>
const RecordSchema* firstSchema(Fits fits)
{
    const auto schemas = allSchemas();
    const auto found = std::find_if(schemas.begin(), schemas.end(), fits);
    return found == schemas.end() ? nullptr : *found;
}

} // namespace

std::span<const RecordSchema* const> allSchemas()
{
    static const auto kSchemas = [] {
        std::vector<const RecordSchema*> schemas;
        addSchemas(schemas, RecordsWithRules());
        addSchemas(schemas, PlainRecords());
        return schemas;
    }();
    return kSchemas;
}

const RecordSchema* schemaOf(QAnyStringView kind)
{
    return firstSchema([kind](const RecordSchema* schema) { return kind == schema->kind.name(); });
}

const RecordSchema* schemaOfTable(QAnyStringView table)
{
    return firstSchema([table](const RecordSchema* schema) {
        return !schema->table.isEmpty() && table == schema->table;
    });
}

} // namespace touyan::application
