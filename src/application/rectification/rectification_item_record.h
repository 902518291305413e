// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "application/words/project_state_words.h"
#include "domain/rectification/rectification_names.h"

namespace touyan::application {

template <>
struct Record<domain::RectificationItem>
{
    using R = domain::RectificationItem;
    static constexpr RecordKind kind = RecordKind::RectificationItem;
    static constexpr QLatin1String table{"rectification_items"};
    static constexpr QLatin1String codePrefix{"Z"};
    static constexpr RecordWord word = W("整改事项");
    static constexpr auto fields =
        fieldList(field(&R::code, "code", W("编号")).code().searched(),
                  field(&R::source, "source", W("来源"))
                      .required()
                      .words<&rectificationSourceWord>()
                      .filtered(),
                  field(&R::project, "project", W("项目")).of(RecordKind::Project),
                  field(&R::session, "session", W("述职评议")).of(RecordKind::AppraisalSession),
                  field(&R::posting, "posting", W("派驻")).of(RecordKind::Posting),
                  field(&R::unit, "unit", W("单位")).required().of(RecordKind::Unit).filtered(),
                  field(&R::responsible, "responsible", W("责任人")).asked().searched(),
                  field(&R::problem, "problem", W("问题")).required().searched().lines(3),
                  field(&R::measure, "measure", W("整改措施")).searched().lines(3),
                  field(&R::foundOn, "found_on", W("发现日期")).required(),
                  field(&R::due, "due", W("整改期限")).required().notBefore("found_on"),
                  field(&R::closedOn, "closed_on", W("销号日期")).notBefore("found_on"),
                  field(&R::evidence, "evidence", W("销号依据")).searched().lines(3),
                  field(&R::verifier, "verifier", W("核验人")));
};

/// One line of the progress of an item: appended, never changed. Packages number them.
template <>
struct Record<domain::RectificationNote>
{
    using R = domain::RectificationNote;
    static constexpr RecordKind kind{"rectification_note"};
    static constexpr RecordWord word = W("整改进展");
    static constexpr auto fields = fieldList(
        field(&R::item, "item", W("整改事项")).required().of(RecordKind::RectificationItem),
        field(&R::on, "noted_on", W("日期")).required(),
        field(&R::at, "recorded_at", W("记录时间")).required(),
        field(&R::by, "recorded_by", W("记录人")),
        field(&R::text, "text", W("内容")).required().lines(3).column("content"));

    static QString label(const R& note) { return note.on.toString(Qt::ISODate); }
};

} // namespace touyan::application
