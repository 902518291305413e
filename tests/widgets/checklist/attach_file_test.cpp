// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/attachments/attach_file.h"
#include "application/checklist/list_entries.h"
#include "application/checklist/record_entries.h"
#include "support/widgets/page_fixture.h"

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ErrorCode;

class AttachFile : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        application::RecordEntryRequest request;
        request.posting = posting(0);
        request.item = item(u"I04"_s);
        request.occurredOn = QDate(2026, 9, 3);
        request.summary = u"走访"_s;
        const auto outcome = run([request](UseCaseContext& context) {
            return application::recordEntries(context, {request});
        });
        ASSERT_TRUE(outcome.isOk() && !outcome.value().changes.empty());
        m_entry = outcome.value().changes.front().after->id;
    }

    domain::Result<application::Attachment> attach(const QString& name, const QByteArray& content)
    {
        const application::AttachFileRequest request{m_entry, name, content};
        return run([request, store = &attachmentStore()](UseCaseContext& context) {
            return application::attachFile(context, *store, request);
        });
    }

    std::vector<application::Attachment> files()
    {
        return run([entry = m_entry](UseCaseContext& context) {
                   return application::listAttachments(context, entry);
               })
            .value();
    }

    domain::EntryId m_entry;
};

TEST_F(AttachFile, KeepsTheBytesOfEachTypeThatIsTaken)
{
    const QList<std::pair<QString, QByteArray>> taken{
        {u"a.jpg"_s, "\xFF\xD8\xFF\xE0 picture"},
        {u"b.JPEG"_s, "\xFF\xD8\xFF\xE1 picture"},
        {u"c.png"_s, "\x89PNG\r\n\x1A\n picture"},
        {u"d.webp"_s, "RIFF1234WEBP picture"},
        {u"e.pdf"_s, "%PDF-1.7 text"},
        {u"记录.docx"_s, "PK\x03\x04 [Content_Types].xml word/document.xml"},
        {u"名单.xlsx"_s, "PK\x03\x04 [Content_Types].xml xl/workbook.xml"},
    };
    for (const auto& [name, content] : taken) {
        const auto attached = attach(name, content);
        ASSERT_TRUE(attached.isOk()) << name.toStdString();
        EXPECT_EQ(attached.value().fileName, name);
        EXPECT_EQ(attached.value().byteCount, content.size());
        const auto kept = attachmentStore().get(attached.value().sha256);
        ASSERT_TRUE(kept.isOk());
        EXPECT_EQ(kept.value(), content);
    }
    EXPECT_EQ(static_cast<qsizetype>(files().size()), taken.size());
}

TEST_F(AttachFile, RefusesContentThatIsNotWhatItsNameSays)
{
    const QList<std::pair<QString, QByteArray>> refused{
        {u"a.jpg"_s, "MZ program"},
        {u"a.exe"_s, "\xFF\xD8\xFF"},
        {u"a.docx"_s, "PK\x03\x04 xl/book"},
        {u"jpg"_s, "\xFF\xD8\xFF"},
        {u"a.webp"_s, "RIFF1234WAVE"},
        {u"a.webp"_s, "RIFF"},
        {u"a.pdf"_s, ""},
    };
    for (const auto& [name, content] : refused) {
        const auto attached = attach(name, content);
        ASSERT_TRUE(attached.isError()) << name.toStdString();
        EXPECT_EQ(attached.error().code, ErrorCode::FileTypeRefused);
    }
    EXPECT_TRUE(files().empty());
}

TEST_F(AttachFile, RefusesMoreThanTwentyMegabytes)
{
    QByteArray large("%PDF-");
    large.resize(application::kLargestAttachment + 1);
    const auto attached = attach(u"a.pdf"_s, large);
    ASSERT_TRUE(attached.isError());
    EXPECT_EQ(attached.error().code, ErrorCode::FileTooLarge);
}

TEST_F(AttachFile, CutsFoldersOffTheNameAndNotesWhoDidIt)
{
    const auto attached = attach(u"C:\\照片\\../走访.png"_s, "\x89PNG\r\n\x1A\n x");
    ASSERT_TRUE(attached.isOk());
    EXPECT_EQ(attached.value().fileName, u"走访.png"_s);
    const auto history = run([id = attached.value().id](UseCaseContext& context) {
        return application::listHistory(context, application::RecordKind::Attachment, id.value());
    });
    ASSERT_EQ(history.value().size(), 1U);
    EXPECT_EQ(history.value().front().actor, u"本机用户"_s);
    ASSERT_TRUE(run([file = attached.value()](UseCaseContext& context) {
                    return application::removeAttachment(context, file);
                }).isOk());
    EXPECT_TRUE(files().empty());
}

} // namespace touyan::test
