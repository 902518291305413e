// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a kept file comes from a database that anybody may have written.
#include "application/attachments/attach_file.h"
#include "application/attachments/file_name.h"
#include "application/checklist/record_entries.h"
#include "support/widgets/page_fixture.h"
#include "widgets/records/attachments_panel.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QListWidget>
#include <QUrl>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ErrorCode;

namespace {

const QByteArray kPicture = QByteArrayLiteral("\x89PNG\r\n\x1A\n picture");

ErrorCode refusalOf(const QString& name, const QByteArray& content = kPicture)
{
    const auto checked = application::nameToOpen(name, content);
    return checked.isError() ? checked.error().code : ErrorCode::Cancelled;
}

} // namespace

TEST(AttachmentName, IsNeverAPath)
{
    for (const QString& name : {u"../../elsewhere/pwned.png"_s,
                                u"..\\..\\pwned.png"_s,
                                u"/etc/cron.d/a.png"_s,
                                u"a/b.png"_s,
                                u"C:\\a.png"_s,
                                u"c:a.png"_s,
                                u"..\u2044..\u2044a.png"_s,
                                u"a\u2215b.png"_s,
                                u"a\nb.png"_s,
                                u"a\x1B[2J.png"_s,
                                u"a\x7F.png"_s,
                                u"a\u2028b.png"_s,
                                QString(u"a"_s) + QChar(0) + u".png"_s,
                                QString(QChar(0xD800)) + u".png"_s,
                                u""_s,
                                u"."_s,
                                u".."_s,
                                u"..."_s,
                                u" . "_s,
                                u"CON.png"_s,
                                u"nul.png"_s,
                                u"com1 .png"_s,
                                u"lpt9.png"_s,
                                u"\u202E.png"_s + u"/"_s}) {
        EXPECT_EQ(refusalOf(name), ErrorCode::FileNameRefused) << name.toStdString();
    }
    EXPECT_EQ(refusalOf(QString(240, u'a') + u".png"_s), ErrorCode::FileNameTooLong);
    EXPECT_EQ(refusalOf(QString(80, u'访') + u".png"_s), ErrorCode::FileNameTooLong);
}

TEST(AttachmentName, KeepsWhatPeopleCallTheirFiles)
{
    for (const QString& name :
         {u"走访照片.png"_s, u"9月 走访 (2).png"_s, u"会议10:30.png"_s, u"a&b'c\"d.png"_s,
          u"%2e%2e%2f.png"_s, u"-rf.png"_s, u"console.png"_s, u"a..b.png"_s, u"𠮷村.PNG"_s}) {
        const auto checked = application::nameToOpen(name, kPicture);
        ASSERT_TRUE(checked.isOk()) << name.toStdString();
        EXPECT_EQ(checked.value(), name);
    }
    const QList<std::pair<QString, QString>> trimmed{{u".hidden.png"_s, u"hidden.png"_s},
                                                     {u"... a.png"_s, u"a.png"_s},
                                                     {u"a.png. . "_s, u"a.png"_s},
                                                     {u"a\u202Egnp.png"_s, u"agnp.png"_s}};
    for (const auto& [name, kept] : trimmed) {
        const auto checked = application::nameToOpen(name, kPicture);
        ASSERT_TRUE(checked.isOk()) << name.toStdString();
        EXPECT_EQ(checked.value(), kept);
    }
}

TEST(AttachmentName, GoesWithItsContent)
{
    const QByteArray script("#!/bin/sh\nrm -rf ~\n");
    const QByteArray program("\x7F"
                             "ELF\x02\x01\x01");
    const QByteArray launcher("[Desktop Entry]\nType=Application\nExec=sh\n");
    for (const QByteArray& content : {script, program, launcher, QByteArray("MZ"), QByteArray()}) {
        for (const QString& name : {u"a.png"_s, u"a.pdf"_s, u"a.docx"_s, u"a.desktop"_s, u"a.sh"_s})
            EXPECT_EQ(refusalOf(name, content), ErrorCode::FileTypeRefused) << name.toStdString();
    }
    for (const QString& name : {u"a.desktop"_s, u"a.png.desktop"_s, u"a.exe"_s, u"a.jar"_s,
                                u"png"_s, u"a.pdf"_s, u"a.png.\u200B"_s + u"sh"_s})
        EXPECT_EQ(refusalOf(name), ErrorCode::FileTypeRefused) << name.toStdString();
}

TEST(AttachmentName, AProposalStaysInItsFolder)
{
    EXPECT_EQ(application::proposedFileName(u"../../张雁/通报.pdf"_s), u"-..-张雁-通报.pdf"_s);
    EXPECT_EQ(application::proposedFileName(u"2026-Q3 通报.xlsx"_s), u"2026-Q3 通报.xlsx"_s);
    EXPECT_EQ(application::proposedFileName(u"/etc/passwd"_s), u"-etc-passwd"_s);
    EXPECT_EQ(application::proposedFileName(u"a\u202Eb\n.pdf"_s), u"ab-.pdf"_s);
}

/// Takes what would be handed to the system's programs.
class Opener : public QObject
{
    Q_OBJECT

public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(Opener)

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url.toLocalFile()); }
};

class OpenedAttachment : public PageFixture
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

    /// Puts a file there as no use case would.
    void plant(const QString& name, const QByteArray& content)
    {
        const auto planted = run([&](UseCaseContext& context) -> domain::Result<void> {
            application::Attachment attachment;
            attachment.owner = m_entry;
            attachment.fileName = name;
            attachment.mediaType = u"image/png"_s;
            attachment.byteCount = content.size();
            attachment.addedAt = context.clock.now();
            TOUYAN_TRY_ASSIGN(attachment.sha256, attachmentStore().put(content));
            TOUYAN_TRY_ASSIGN(const auto work, context.database.beginWrite());
            TOUYAN_TRY(work->attachments().insert(attachment));
            return work->commit();
        });
        ASSERT_TRUE(planted.isOk());
    }

    domain::EntryId m_entry;
};

TEST_F(OpenedAttachment, IsWrittenIntoItsFolderOrRefused)
{
    const QString elsewhere = folder() + u"/elsewhere"_s;
    ASSERT_TRUE(QDir().mkpath(elsewhere));
    plant(u"../../../../../../.."_s + elsewhere + u"/pwned.png"_s, kPicture);
    plant(u"a.png"_s, "[Desktop Entry]\nExec=sh\n");
    plant(u".走访.png"_s, kPicture);

    Opener opener;
    widgets::AttachmentsPanel panel(services(), attachmentStore());
    std::vector<ErrorCode> refused;
    QObject::connect(&panel, &widgets::AttachmentsPanel::failed, &panel,
                     [&refused](const domain::Error& error) { refused.push_back(error.code); });
    panel.setOwners({{m_entry, u"登记"_s}});
    auto* list = panel.findChild<QListWidget*>(u"attachmentList"_s);
    ASSERT_TRUE(waitUntil([list] { return list->count() == 3; }));
    for (int row = 0; row < list->count(); ++row) {
        const size_t answers = refused.size() + static_cast<size_t>(opener.opened.size());
        list->setCurrentRow(row);
        panel.findChild<QAbstractButton*>(u"openAttachmentButton"_s)->click();
        ASSERT_TRUE(waitUntil(
            [&] { return refused.size() + static_cast<size_t>(opener.opened.size()) > answers; }));
    }
    EXPECT_EQ(refused, (std::vector{ErrorCode::FileNameRefused, ErrorCode::FileTypeRefused}));
    ASSERT_EQ(opener.opened.size(), 1);
    const QFileInfo copy(opener.opened.front());
    EXPECT_EQ(copy.fileName(), u"走访.png"_s);
    EXPECT_FALSE(copy.isExecutable());
    EXPECT_TRUE(QDir(elsewhere).isEmpty()) << "written where the name pointed to";
}

} // namespace touyan::test

#include "attachment_names_test.moc"
