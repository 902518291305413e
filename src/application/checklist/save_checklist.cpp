// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/save_checklist.h"

#include "application/checklist/adjustment_record.h"
#include "application/checklist/checklist_record.h"
#include "application/writing/save_record.h"

#include <QSet>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Cadence;
using domain::Checklist;
using domain::ChecklistItem;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int kWhole = 100;

Result<void> requireNumber(const QString& field, int value, int least, int most)
{
    if (value < least || value > most) {
        return domain::makeError(
            ErrorCode::InvalidValue,
            {field, QString::number(value), QStringLiteral("%1–%2").arg(least).arg(most)});
    }
    return {};
}

Result<void> checkItem(const ChecklistItem& item)
{
    constexpr int kMostRequired = 999;
    constexpr int kMostDays = 3660;
    constexpr int kMostMonths = 120;
    TOUYAN_TRY(requireText(item.code, u"item"_s));
    TOUYAN_TRY(requireText(item.title, u"title"_s));
    TOUYAN_TRY(requireNumber(u"required"_s, item.required, 1, kMostRequired));
    TOUYAN_TRY(requireNumber(u"grace_days"_s, item.graceDays, 0, kMostDays));
    TOUYAN_TRY(requireNumber(u"due_months"_s, item.dueMonths, 0, kMostMonths));
    if (item.points.isNegative()) {
        return domain::makeError(ErrorCode::InvalidValue,
                                 {u"points"_s, item.points.toString(), u"≥ 0"_s});
    }
    return {};
}

Result<void> checkContents(UnitOfWork& work, Checklist& checklist)
{
    TOUYAN_TRY(requireText(checklist.title, u"title"_s));
    TOUYAN_TRY(requireRange(checklist.valid));
    TOUYAN_TRY(requireNumber(u"min_coverage_percent"_s, checklist.minCoveragePercent, 1, kWhole));
    if (checklist.lateCreditPercent.isNegative() ||
        checklist.lateCreditPercent > domain::ExactDecimal::fromInteger(kWhole)) {
        return domain::makeError(
            ErrorCode::InvalidValue,
            {u"late_credit_percent"_s, checklist.lateCreditPercent.toString(), u"0–100"_s});
    }
    if (checklist.lateUntilDays && *checklist.lateUntilDays < 0) {
        return domain::makeError(
            ErrorCode::InvalidValue,
            {u"late_until_days"_s, QString::number(*checklist.lateUntilDays), u"≥ 0"_s});
    }
    TOUYAN_TRY(completeCode(work, checklist));
    QSet<QString> codes;
    for (ChecklistItem& item : checklist.items) {
        TOUYAN_TRY(checkItem(item));
        if (codes.contains(item.code))
            return domain::makeError(ErrorCode::DuplicateCode, {u"item"_s, item.code});
        codes.insert(item.code);
        TOUYAN_TRY_ASSIGN(item.codeId, work.checklists().itemCode(item.code));
    }
    return {};
}

Result<void> refuseOverlap(UnitOfWork& work, const Checklist& checklist)
{
    TOUYAN_TRY_ASSIGN(const auto versions, work.checklists().all());
    for (const Checklist& other : versions) {
        if (other.id != checklist.id && other.category == checklist.category &&
            other.valid.overlaps(checklist.valid))
            return domain::makeError(ErrorCode::ChecklistsOverlap, {checklist.code, other.code});
    }
    return {};
}

Result<void> refuseChangeOfUsed(UnitOfWork& work, const Checklist& checklist, QDate today)
{
    if (!checklist.id.isStored())
        return {};
    TOUYAN_TRY_ASSIGN(const Checklist stored, work.checklists().find(checklist.id));
    TOUYAN_TRY_ASSIGN(const bool used, isChecklistUsed(work, stored, today));
    Checklist sameButEnd = checklist;
    sameButEnd.valid.last = stored.valid.last;
    sameButEnd.rowVersion = stored.rowVersion;
    if (used && sameButEnd != stored)
        return domain::makeError(ErrorCode::ChecklistInUse, {stored.code});
    return {};
}

ChecklistItem seedItem(int position, const QString& title, Cadence cadence)
{
    ChecklistItem item;
    item.position = position;
    item.code = u'I' + QString::number(position).rightJustified(2, u'0');
    item.title = title;
    item.cadence = cadence;
    return item;
}

} // namespace

bool isChecklistUsed(const std::vector<domain::Posting>& postings, const Checklist& checklist,
                     QDate today)
{
    if (checklist.valid.first > today)
        return false;
    const domain::DateRange past{checklist.valid.first, checklist.valid.last
                                                            ? std::min(*checklist.valid.last, today)
                                                            : today};
    return std::any_of(postings.begin(), postings.end(), [&](const domain::Posting& posting) {
        return posting.role == domain::Role::FirstSecretary && posting.range.overlaps(past);
    });
}

Result<bool> isChecklistUsed(UnitOfWork& work, const Checklist& checklist, QDate today)
{
    TOUYAN_TRY_ASSIGN(const auto postings, work.postings().all());
    return isChecklistUsed(postings, checklist, today);
}

Result<Checklist> saveChecklist(UseCaseContext& context, const Checklist& checklist)
{
    const QDate today = context.clock.today();
    return saveRecord<Checklist>(context, checklist,
                                 [today](UnitOfWork& work, Checklist& record) -> Result<void> {
                                     TOUYAN_TRY(checkContents(work, record));
                                     TOUYAN_TRY(refuseChangeOfUsed(work, record, today));
                                     return refuseOverlap(work, record);
                                 });
}

Result<Checklist> succeedChecklist(UseCaseContext& context, domain::ChecklistId predecessor,
                                   const Checklist& successor)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const Checklist before, work.records().checklists().find(predecessor));
    Checklist ended = before;
    ended.valid.last = successor.valid.first.addDays(-1);
    TOUYAN_TRY(requireRange(ended.valid));
    TOUYAN_TRY_ASSIGN(ended, work.update(before, ended, std::nullopt));
    Checklist record = successor;
    TOUYAN_TRY(checkContents(work.records(), record));
    TOUYAN_TRY(refuseOverlap(work.records(), record));
    TOUYAN_TRY_ASSIGN(Checklist stored, work.insert(std::move(record), std::nullopt));
    TOUYAN_TRY(work.commit());
    return stored;
}

Result<void> removeChecklist(UseCaseContext& context, const Checklist& checklist)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const bool used,
                      isChecklistUsed(work.records(), checklist, context.clock.today()));
    if (used)
        return domain::makeError(ErrorCode::ChecklistInUse, {checklist.code});
    TOUYAN_TRY(work.remove(checklist, std::nullopt));
    return work.commit();
}

Checklist seedChecklist(QDate validFrom)
{
    Checklist checklist;
    checklist.title = u"第一书记“十个一”工作清单"_s;
    checklist.valid.first = validFrom;
    checklist.items = {
        seedItem(1, u"每月列一份驻点工作清单"_s, Cadence::Monthly),
        seedItem(2, u"每月报送一篇工作信息"_s, Cadence::Monthly),
        seedItem(3, u"每月为村（社区）解决一个实际问题"_s, Cadence::Monthly),
        seedItem(4, u"每周至少走访一次群众"_s, Cadence::Weekly),
        seedItem(5, u"梳理一次村（社区）工作制度"_s, Cadence::Once),
        seedItem(6, u"参加每一次工作会议及培训"_s, Cadence::PerCall),
        seedItem(7, u"每季度至少策划一次主题党日活动"_s, Cadence::Quarterly),
        seedItem(8, u"每季度至少上一次党课"_s, Cadence::Quarterly),
        seedItem(9, u"每年协助成立一个“两新”党组织或发展一名党员"_s, Cadence::Yearly),
        seedItem(10, u"每年向党员、群众代表汇报一次工作"_s, Cadence::Yearly),
    };
    checklist.items[8].kinds = {u"found_party_organization"_s, u"admit_party_member"_s};
    return checklist;
}

} // namespace touyan::application
