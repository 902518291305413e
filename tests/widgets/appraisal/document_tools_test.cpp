// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of the step 结果, with the writer of the programs.
#include "application/appraisal_results/finalise_session.h"
#include "application/ballots/enter_ballots.h"
#include "application/reports/issue_report.h"
#include "reports/appraisal/appraisal_document_writer.h"
#include "support/widgets/appraisal_office.h"
#include "support/widgets/page_fixture.h"
#include "widgets/appraisal/appraisal_page.h"
#include "widgets/appraisal_results/document_tools.h"
#include "widgets/look/inline_notice.h"
#include "widgets/reports/document_preview.h"

#include <QAction>
#include <QDir>
#include <QPrinter>
#include <QScreen>
#include <QTest>
#include <QToolButton>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::EntryRound;
using application::UseCaseContext;
using widgets::AppraisalPage;

namespace {

constexpr int kReportees = 3;
constexpr int kForms = 4;

} // namespace

class DocumentToolsTest : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        auto prepared = run([](UseCaseContext& context) {
            return prepareSession(context, domain::AppraisalMode::Score, kReportees, kForms);
        });
        ASSERT_TRUE(prepared.isOk());
        m_prepared = std::move(prepared).value();
        enterAll();
        m_tools = std::make_unique<widgets::DocumentTools>(services(), m_writer);
        widgets::AppraisalTools tools;
        tools.menu = m_tools->tools();
        m_page = std::make_unique<AppraisalPage>(services(), tools);
        m_page->resize(1080, 640);
        m_page->show();
        m_page->activate();
        ASSERT_TRUE(waitUntil([this] { return m_page->isReady(); }));
        m_page->showStep(AppraisalPage::Outcome);
        settle();
    }
    void TearDown() override
    {
        m_page.reset();
        m_tools.reset();
        PageFixture::TearDown();
    }

    void enterAll()
    {
        for (const EntryRound round : {EntryRound::First, EntryRound::Second}) {
            for (size_t group = 0; group < m_prepared.serials.size(); ++group) {
                for (const QString& serial : m_prepared.serials[group]) {
                    application::EnterBallotRequest request;
                    request.session = m_prepared.session.id;
                    request.ballot = {m_prepared.session.groups[group].id, serial};
                    request.round = round;
                    request.person = round == EntryRound::First ? u"王芳"_s : u"李强"_s;
                    for (const application::NamedReportee& named : m_prepared.reportees) {
                        application::ReporteeMarks row{named.reportee.id, {}};
                        for (const domain::Criterion& criterion : m_prepared.session.criteria)
                            row.marks.push_back({criterion.code, u"8.5"_s});
                        request.rows.push_back(row);
                    }
                    ASSERT_TRUE(run([request](UseCaseContext& context) {
                                    return application::enterBallot(context, request);
                                }).isOk());
                }
            }
        }
    }
    void finalise()
    {
        ASSERT_TRUE(run([id = m_prepared.session.id](UseCaseContext& context) {
                        return application::finaliseSession(context, id);
                    }).isOk());
        ASSERT_TRUE(waitUntil([this] { return action(u"exportResultsAction"_s)->isEnabled(); }));
        settle();
    }
    [[nodiscard]] QAction* action(const QString& name) const
    {
        auto* found = m_page->findChild<QAction*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QString notice() const
    {
        return m_page->findChild<widgets::InlineNotice*>()->text();
    }
    [[nodiscard]] std::vector<application::IssuedReport> issued()
    {
        return run([](UseCaseContext& context) { return application::listIssuedReports(context); })
            .value();
    }
    void exportTo(const QString& name, const QString& path)
    {
        prompts.willSave(path);
        const size_t before = issued().size();
        action(name)->trigger();
        ASSERT_TRUE(waitUntil([&] { return issued().size() == before + 1; }, 60'000));
        EXPECT_TRUE(QFile::exists(path)) << path.toStdString();
    }

    reports::AppraisalDocumentWriter m_writer;
    QTemporaryDir m_folder;
    PreparedSession m_prepared;
    std::unique_ptr<widgets::DocumentTools> m_tools;
    std::unique_ptr<AppraisalPage> m_page;
};

TEST_F(DocumentToolsTest, WaitForFinalisingButTheCountingSheet)
{
    for (const QString& name : {u"exportResultsAction"_s, u"exportBulletinAction"_s,
                                u"exportLetterAction"_s, u"exportLettersAction"_s})
        EXPECT_FALSE(action(name)->isEnabled()) << name.toStdString();
    EXPECT_TRUE(action(u"exportBulletinAction"_s)->toolTip().contains(u"定稿"_s));
    EXPECT_TRUE(m_page->findChild<QToolButton*>(u"stepMenuButton"_s)->isVisible());
    exportTo(u"exportTallySheetAction"_s, m_folder.filePath(u"草表.pdf"_s));
    finalise();
    EXPECT_TRUE(action(u"exportLettersAction"_s)->isEnabled());
    EXPECT_EQ(m_page->menuActions(widgets::MenuPlace::File).size(), 8);
    m_page->showStep(AppraisalPage::Setup);
    EXPECT_TRUE(m_page->menuActions(widgets::MenuPlace::File).isEmpty());
}

TEST_F(DocumentToolsTest, WriteAndRecordEveryDocument)
{
    finalise();
    exportTo(u"exportResultsAction"_s, m_folder.filePath(u"结果.xlsx"_s));
    EXPECT_TRUE(waitUntil([this] { return notice().contains(u"结果.xlsx"_s); }));
    exportTo(u"exportBulletinAction"_s, m_folder.filePath(u"通报.pdf"_s));
    prompts.willChoose(u"without"_s);
    exportTo(u"exportLetterAction"_s, m_folder.filePath(u"信.odt"_s));
    EXPECT_EQ(issued().front().format, application::ReportFormat::OpenDocument);
    EXPECT_EQ(issued().front().closingRevision, std::nullopt);

    prompts.willChoose(u"with"_s);
    prompts.willChooseFolder(m_folder.path());
    action(u"exportLettersAction"_s)->trigger();
    ASSERT_TRUE(waitUntil([this] { return issued().size() == 3 + kReportees; }, 60'000));
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"反馈函*.pdf"_s}).size(), kReportees);

    prompts.willSave(std::nullopt);
    action(u"exportBulletinAction"_s)->trigger();
    settle();
    EXPECT_EQ(issued().size(), 3 + kReportees);
}

TEST_F(DocumentToolsTest, AFileThatCannotBeWrittenIsTold)
{
    finalise();
    prompts.willSave(m_folder.filePath(u"nowhere/结果.xlsx"_s));
    action(u"exportResultsAction"_s)->trigger();
    ASSERT_TRUE(waitUntil([this] { return prompts.last().kind == u"error"_s; }, 60'000));
    EXPECT_TRUE(issued().empty());
}

TEST_F(DocumentToolsTest, PagesAreShownAndPrinted)
{
    finalise();
    prompts.willChoose(u"with"_s);
    action(u"previewLetterAction"_s)->trigger();
    widgets::DocumentPreview* preview = nullptr;
    ASSERT_TRUE(waitUntil(
        [&] {
            preview = m_page->findChild<widgets::DocumentPreview*>();
            return preview != nullptr;
        },
        60'000));
    EXPECT_GE(preview->pageCount(), 1);
    EXPECT_LT(preview->height(), preview->screen()->availableGeometry().height())
        << "its buttons can be reached";
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(u"打印.pdf"_s));
    preview->print(printer);
    ASSERT_TRUE(waitUntil([this] { return issued().size() == 1; }));
    EXPECT_EQ(issued().front().format, application::ReportFormat::Print);
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"打印.pdf"_s)));
    preview->close();
}

} // namespace touyan::test
