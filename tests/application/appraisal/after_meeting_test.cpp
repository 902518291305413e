// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the meeting: comments, the three lists, what reappears next year, written reports.
#include "application/appraisal/after_meeting.h"

#include "application/appraisal/appraisal_test.h"
#include "application/appraisal/save_comment.h"
#include "application/attachments/attach_file.h"
#include "application/rectification/close_rectification_item.h"
#include "storage/attachments/folder_attachment_store.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class AfterMeeting : public AppraisalTest
{
protected:
    AfterMeeting() { office().clock().set({2020, 1, 12}); }

    [[nodiscard]] RectificationItem addItem(size_t reportee, const QString& problem)
    {
        return valueOf(
            addAppraisalItem(context(), {id(),
                                         sample().reportees.at(reportee).reportee.id,
                                         {problem, u"逐项整改"_s, {}, QDate(2020, 3, 31)}}));
    }
    [[nodiscard]] static QStringList problemsOf(const RectificationList& list)
    {
        QStringList problems;
        for (const ListedRectification& row : list.rows)
            problems.append(row.item.problem);
        return problems;
    }
    /// A session of a year with these postings.
    [[nodiscard]] AppraisalSessionId addSession(int year, const QStringList& postings)
    {
        const AppraisalSession session =
            valueOf(saveSession(context(), {sessionLike(stored(), year), {}}));
        std::vector<ReporteeChoice> choices;
        for (const QString& posting : postings)
            choices.push_back({office().posting(posting).id, std::nullopt, {}});
        static_cast<void>(valueOf(saveReportees(context(), {session.id, choices, {}})));
        return session.id;
    }
};

TEST_F(AfterMeeting, AnItemIsTheReporteesAndFoundAtTheMeeting)
{
    const RectificationItem item = addItem(0, u"台账不全"_s);
    EXPECT_EQ(item.source, RectificationSource::Appraisal);
    EXPECT_EQ(item.session, id());
    EXPECT_EQ(item.posting, office().posting(u"P00001"_s).id);
    EXPECT_EQ(item.unit, office().unit(u"U00002"_s).id);
    EXPECT_EQ(item.responsible, office().person(u"R00001"_s).name);
    EXPECT_EQ(item.foundOn, QDate(2020, 1, 10));
    EXPECT_EQ(problemsOf(valueOf(listAppraisalItems(context(), id()))), QStringList(u"台账不全"_s));
    EXPECT_EQ(
        refusal([&] {
            return addAppraisalItem(context(), {id(), ReporteeId(99), {u"无主"_s, {}, {}, {}}});
        }).code,
        ErrorCode::NotFound);
    // A frozen result does not keep from writing down what follows from it.
    sample().enterAll(office());
    static_cast<void>(valueOf(finaliseSession(context(), id())));
    static_cast<void>(addItem(1, u"走访不够"_s));
    EXPECT_EQ(valueOf(listAppraisalItems(context(), id())).open, 2);
}

TEST_F(AfterMeeting, UnfinishedItemsReappearUntilTheyAreClosed)
{
    const RectificationItem closed = addItem(0, u"已销号"_s);
    const RectificationItem open = addItem(0, u"未完成"_s);
    static_cast<void>(addItem(1, u"别村的"_s));
    static_cast<void>(valueOf(closeRectificationItem(
        context(), {closed.id, closed.rowVersion, {2020, 1, 12}, u"照片"_s, u"核验人"_s})));
    office().clock().set({2021, 1, 8});
    const AppraisalSessionId next = addSession(2020, {u"P00001"_s});
    const AppraisalSessionId same = addSession(2019, {u"P00001"_s});
    const RectificationList left = valueOf(listUnfinishedItems(context(), next));
    EXPECT_EQ(problemsOf(left), QStringList(u"未完成"_s))
        << "of the reportees' units only, and not what is closed";
    EXPECT_EQ(left.open, 1);
    EXPECT_EQ(left.overdue, 1);
    EXPECT_TRUE(valueOf(listUnfinishedItems(context(), same)).rows.empty())
        << "an item of the same year does not reappear";
    EXPECT_TRUE(valueOf(listUnfinishedItems(context(), id())).rows.empty());

    // It reappears every year, for whoever serves at the unit.
    const AppraisalSessionId later = addSession(2022, {u"P00003"_s});
    EXPECT_EQ(problemsOf(valueOf(listUnfinishedItems(context(), later))), QStringList(u"未完成"_s));
    static_cast<void>(valueOf(closeRectificationItem(
        context(), {open.id, open.rowVersion, {2021, 1, 8}, u"照片"_s, u"核验人"_s})));
    EXPECT_TRUE(valueOf(listUnfinishedItems(context(), later)).rows.empty());
    EXPECT_EQ(errorOf(listUnfinishedItems(context(), AppraisalSessionId(99))), ErrorCode::NotFound);
}

TEST_F(AfterMeeting, CommentsAreOfAReporteeOrOfAll)
{
    const ReporteeId reportee = sample().reportees[0].reportee.id;
    const AppraisalComment said =
        *valueOf(saveComment(context(), {{}, 0, id(), reportee, u"扎实"_s}));
    EXPECT_EQ(office().lastAuditLine().kind, RecordKind::AppraisalComment);
    static_cast<void>(valueOf(saveComment(context(), {{}, 0, id(), std::nullopt, u"总评"_s})));
    EXPECT_EQ(valueOf(listComments(context(), id())).size(), 2U);

    AppraisalComment changed = said;
    changed.text = u"扎实，尚需细化"_s;
    const AppraisalComment kept = *valueOf(saveComment(context(), changed));
    EXPECT_EQ(kept.rowVersion, said.rowVersion + 1);
    EXPECT_EQ(refusal([&] { return saveComment(context(), changed); }).code, ErrorCode::Conflict);

    AppraisalComment emptied = kept;
    emptied.text = u" \n"_s;
    EXPECT_FALSE(valueOf(saveComment(context(), emptied)));
    EXPECT_EQ(office().lastAuditLine().action, AuditAction::Removed);
    EXPECT_EQ(valueOf(listComments(context(), id())).size(), 1U);
    EXPECT_EQ(refusal([&] {
                  return saveComment(context(), {{}, 0, id(), reportee, u" "_s});
              }).code,
              ErrorCode::MissingValue);
    const AppraisalSessionId other = addSession(2020, {u"P00001"_s});
    EXPECT_EQ(refusal([&] {
                  return saveComment(context(), {{}, 0, other, reportee, u"错场次"_s});
              }).code,
              ErrorCode::UnknownReference);
}

TEST_F(AfterMeeting, AWrittenReportIsAFileOfItsReportee)
{
    const ReporteeId reportee = sample().reportees[0].reportee.id;
    storage::FolderAttachmentStore store(office().database().path());
    const QByteArray report = "%PDF-1.7 述职报告";
    const Attachment kept =
        valueOf(attachFile(context(), store, {reportee, u"/报告/述职.pdf"_s, report}));
    EXPECT_EQ(kept.fileName, u"述职.pdf"_s);
    EXPECT_EQ(office().lastAuditLine().kind, RecordKind::Attachment);
    const auto files = valueOf(listAttachments(context(), reportee));
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0], kept);
    EXPECT_EQ(valueOf(store.get(kept.sha256)), report);
    EXPECT_TRUE(valueOf(listAttachments(context(), sample().reportees[1].reportee.id)).empty());
    EXPECT_EQ(refusal([&] {
                  return attachFile(context(), store, {ReporteeId(99), u"述职.pdf"_s, report});
              }).code,
              ErrorCode::UnknownReference);
    // Who has a report in cannot be dropped from the list in passing.
    EXPECT_EQ(refusal([&] {
                  return saveReportees(context(),
                                       {id(), {{office().posting(u"P00002"_s).id, 1, {}}}, {}});
              }).code,
              ErrorCode::StillReferenced);
    EXPECT_TRUE(succeeds(removeAttachment(context(), kept)));
    EXPECT_TRUE(valueOf(listAttachments(context(), reportee)).empty());
}

} // namespace
} // namespace touyan::test
