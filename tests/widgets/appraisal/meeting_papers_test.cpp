// SPDX-License-Identifier: GPL-3.0-or-later
// Printing before the meeting: forms, agenda, order of speaking, with the writer of the programs.
#include "widgets/meeting/meeting_papers.h"

#include "application/appraisal/prepare_forms.h"
#include "application/appraisal/save_session.h"
#include "application/reports/issue_report.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"
#include "support/widgets/appraisal_office.h"
#include "support/widgets/grabbed_picture.h"
#include "support/widgets/page_fixture.h"
#include "widgets/appraisal/appraisal_page.h"
#include "widgets/look/inline_notice.h"
#include "widgets/look/theme.h"
#include "widgets/reports/document_preview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using widgets::AppraisalPage;

namespace {

constexpr int kReportees = 6;
constexpr int kFormsPerGroup = 5;

} // namespace

class MeetingPapersTest : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        auto prepared = run([](UseCaseContext& context) {
            return prepareSession(context, domain::AppraisalMode::Score, kReportees,
                                  kFormsPerGroup);
        });
        ASSERT_TRUE(prepared.isOk());
        m_prepared = std::move(prepared).value();
        m_papers = std::make_unique<widgets::MeetingPapers>(services(), m_writer);
        widgets::AppraisalTools tools;
        tools.menu = m_papers->tools();
        m_page = std::make_unique<AppraisalPage>(services(), tools);
        m_page->resize(1080, 640);
        m_page->show();
        m_page->activate();
        ASSERT_TRUE(waitUntil([this] { return m_page->isReady(); }));
        settle();
    }
    void TearDown() override
    {
        m_page.reset();
        m_papers.reset();
        PageFixture::TearDown();
    }

    void use(const QString& name)
    {
        auto* action = m_page->findChild<QAction*>(name);
        ASSERT_NE(action, nullptr) << name.toStdString();
        ASSERT_TRUE(action->isEnabled());
        action->trigger();
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* found = m_page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void openDialog()
    {
        use(u"printFormsAction"_s);
        ASSERT_TRUE(
            waitUntil([this] { return m_page->findChild<QDialog*>(u"printFormsDialog"_s); }));
    }
    void accept() { QTest::mouseClick(find<QPushButton>(u"saveButton"_s), Qt::LeftButton); }
    [[nodiscard]] QStringList serials(size_t group)
    {
        return run([id = m_prepared.session.groups[group].id](UseCaseContext& context) {
                   return application::listForms(context, id);
               })
            .value();
    }
    [[nodiscard]] QString path(const QString& name) const { return folder() + u'/' + name; }
    [[nodiscard]] static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::vector<application::IssuedReport> issued()
    {
        return run([](UseCaseContext& context) { return application::listIssuedReports(context); })
            .value();
    }
    [[nodiscard]] AppraisalPage& page() { return *m_page; }
    [[nodiscard]] const PreparedSession& prepared() const { return m_prepared; }

private:
    PreparedSession m_prepared;
    reports::MeetingPaperWriter m_writer;
    std::unique_ptr<widgets::MeetingPapers> m_papers;
    std::unique_ptr<AppraisalPage> m_page;
};

TEST_F(MeetingPapersTest, OfferTheNumberOfPrintedFormsAsHandedOut)
{
    const auto issuedForms = [this](size_t group) {
        return run([](UseCaseContext& context) { return application::listSessions(context); })
            .value()
            .front()
            .session.groups[group]
            .issued;
    };
    domain::AppraisalSession session = prepared().session;
    for (domain::VoterGroup& group : session.groups)
        group.issued = 0;
    ASSERT_TRUE(run([&session](UseCaseContext& context) {
                    return application::saveSession(context, {session, {}});
                }).isOk());
    settle();
    const auto print = [this](const QString& name) {
        openDialog();
        find<QComboBox>(u"formsGroupCombo"_s)->setCurrentIndex(1);
        find<QSpinBox>(u"formsIssuedSpinBox"_s)->setValue(6);
        find<QSpinBox>(u"formsSpareSpinBox"_s)->setValue(1);
        find<QComboBox>(u"formsUseCombo"_s)->setCurrentIndex(1);
        prompts.willSave(path(name));
    };
    print(u"a.pdf"_s);
    prompts.willGiveText(std::nullopt); // later
    accept();
    ASSERT_TRUE(waitUntil([this] { return prompts.unusedAnswers() == 0; }));
    EXPECT_TRUE(prompts.last().text.contains(u"7 张"_s)) << prompts.last().text.toStdString();
    settle();
    EXPECT_EQ(issuedForms(1), 0);
    print(u"b.pdf"_s);
    prompts.willGiveText(u"6"_s);
    accept();
    ASSERT_TRUE(waitUntil([&] { return issuedForms(1) == 6; }));
    EXPECT_EQ(issuedForms(0), 0);
    settle();
    // It is known now, and not asked again.
    print(u"c.pdf"_s);
    accept();
    ASSERT_TRUE(waitUntil([this] { return issued().size() == 3; }));
    settle();
    EXPECT_EQ(prompts.unusedAnswers(), 0);
}

TEST_F(MeetingPapersTest, FormsOfAGroupAreSavedAsPdf)
{
    openDialog();
    find<QComboBox>(u"formsGroupCombo"_s)->setCurrentIndex(1);
    find<QSpinBox>(u"formsIssuedSpinBox"_s)->setValue(6);
    find<QSpinBox>(u"formsSpareSpinBox"_s)->setValue(2);
    find<QComboBox>(u"formsUseCombo"_s)->setCurrentIndex(1);
    EXPECT_TRUE(find<QLabel>(u"formsSumLabel"_s)
                    ->text()
                    .contains(u"印 8 张，每张 2 页，共 16 页；其中新编表号 3 个"_s))
        << find<QLabel>(u"formsSumLabel"_s)->text().toStdString();
    const QString file = path(u"测评表.pdf"_s);
    prompts.willSave(file);
    accept();
    ASSERT_TRUE(waitUntil([this] { return !issued().empty(); }));
    EXPECT_TRUE(bytes(file).startsWith("%PDF"));
    EXPECT_EQ(serials(1).size(), 8);
    EXPECT_EQ(serials(0).size(), kFormsPerGroup);
    EXPECT_EQ(issued().front().kind, application::ReportKind::AppraisalBallots);
    EXPECT_TRUE(issued().front().sha256.isEmpty());
    EXPECT_TRUE(page().findChild<widgets::InlineNotice*>()->text().contains(u"测评表.pdf"_s));
}

TEST_F(MeetingPapersTest, OnlyAddedFormsAreRefusedWhenThereAreNone)
{
    openDialog();
    find<QSpinBox>(u"formsIssuedSpinBox"_s)->setValue(kFormsPerGroup);
    find<QSpinBox>(u"formsSpareSpinBox"_s)->setValue(0);
    find<QCheckBox>(u"formsOnlyAddedCheck"_s)->setChecked(true);
    accept();
    auto* dialog = find<QDialog>(u"printFormsDialog"_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(
        dialog->findChild<widgets::InlineNotice*>()->text().contains(u"没有新增的表可印"_s));
    find<QSpinBox>(u"formsSpareSpinBox"_s)->setValue(1);
    const QString file = path(u"补印.pdf"_s);
    find<QComboBox>(u"formsUseCombo"_s)->setCurrentIndex(1);
    prompts.willSave(file);
    accept();
    ASSERT_TRUE(waitUntil([this] { return !issued().empty(); }));
    EXPECT_EQ(serials(0).size(), kFormsPerGroup + 1);
    EXPECT_TRUE(issued().front().title.contains(u"1 张"_s));
}

TEST_F(MeetingPapersTest, FormsAreShownAndPrintedFromThePreview)
{
    openDialog();
    find<QSpinBox>(u"formsIssuedSpinBox"_s)->setValue(kFormsPerGroup);
    find<QSpinBox>(u"formsSpareSpinBox"_s)->setValue(0);
    accept();
    ASSERT_TRUE(waitUntil([this] { return page().findChild<widgets::DocumentPreview*>(); }));
    auto* preview = page().findChild<widgets::DocumentPreview*>();
    EXPECT_EQ(preview->pageCount(), 2 * kFormsPerGroup);
    EXPECT_TRUE(issued().empty()) << "nothing has left the office yet";
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"打印.pdf"_s));
    preview->print(printer);
    ASSERT_TRUE(waitUntil([this] { return !issued().empty(); }));
    EXPECT_EQ(issued().front().format, application::ReportFormat::Print);
    preview->close();
}

TEST_F(MeetingPapersTest, AgendaAndOrderAreWrittenOrShown)
{
    const QString agenda = path(u"议程.odt"_s);
    prompts.willChoose(u"odt"_s);
    prompts.willSave(agenda);
    use(u"agendaAction"_s);
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(agenda); }));
    EXPECT_TRUE(bytes(agenda).startsWith("PK"));
    const QString order = path(u"顺序.pdf"_s);
    prompts.willChoose(u"pdf"_s);
    prompts.willSave(order);
    use(u"speakingOrderAction"_s);
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(order); }));
    EXPECT_TRUE(bytes(order).startsWith("%PDF"));
    prompts.willChoose(u"preview"_s);
    use(u"speakingOrderAction"_s);
    ASSERT_TRUE(waitUntil([this] { return page().findChild<widgets::DocumentPreview*>(); }));
    EXPECT_EQ(prompts.unusedAnswers(), 0);
}

TEST_F(MeetingPapersTest, NothingOfTheDialogIsCut)
{
    for (const widgets::ThemeMode mode : {widgets::ThemeMode::Light, widgets::ThemeMode::Dark}) {
        widgets::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), mode);
        const QString suffix = mode == widgets::ThemeMode::Dark ? u"dark"_s : u"light"_s;
        openDialog();
        auto* dialog = find<QDialog>(u"printFormsDialog"_s);
        grabPicture(dialog, u"print-forms-"_s + suffix);
        EXPECT_LE(dialog->height(), 640);
        dialog->reject();
        ASSERT_TRUE(
            waitUntil([this] { return !page().findChild<QDialog*>(u"printFormsDialog"_s); }));
    }
    openDialog();
    accept();
    ASSERT_TRUE(waitUntil([this] { return page().findChild<widgets::DocumentPreview*>(); }));
    grabPicture(page().findChild<widgets::DocumentPreview*>(), u"forms-preview"_s);
    page().findChild<widgets::DocumentPreview*>()->close();
}

} // namespace touyan::test
