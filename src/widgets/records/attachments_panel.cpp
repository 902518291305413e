// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/attachments_panel.h"

#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/icons.h"
#include "widgets/look/picture_thumbnail.h"
#include "widgets/tasks/deliver.h"

#include "records/ui_attachments_panel.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPixmap>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::Attachment;
using application::UseCaseContext;
using domain::Result;

namespace {

constexpr int kThumbnail = 96;

} // namespace

AttachmentsPanel::AttachmentsPanel(const PageServices& services,
                                   application::AttachmentStore& store, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_store(store)
{
    Ui::AttachmentsPanel ui;
    ui.setupUi(this);
    m_choice = ui.attachmentEntryCombo;
    m_list = ui.attachmentList;
    m_add = ui.addAttachmentButton;
    m_open = ui.openAttachmentButton;
    m_remove = ui.removeAttachmentButton;
    for (const auto& [button, theme] : {std::pair(m_add, u"list-add"_s),
                                        {m_open, u"document-open"_s},
                                        {m_remove, u"edit-delete"_s}})
        button->setIcon(icon(theme));
    m_list->installEventFilter(this);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &AttachmentsPanel::reload);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentsPanel::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentsPanel::updateButtons);
    connect(m_add, &QToolButton::clicked, this, &AttachmentsPanel::askForFile);
    connect(m_open, &QToolButton::clicked, this, &AttachmentsPanel::openCurrent);
    connect(m_remove, &QToolButton::clicked, this, &AttachmentsPanel::removeCurrent);
    updateButtons();
}

AttachmentsPanel::~AttachmentsPanel() = default;

void AttachmentsPanel::setOwners(const std::vector<AttachmentOwnerChoice>& owners)
{
    int chosen = owners.empty() ? -1 : 0;
    if (const application::AttachmentOwner* before = owner()) {
        for (size_t i = 0; i < owners.size(); ++i) {
            if (owners[i].owner == *before)
                chosen = static_cast<int>(i);
        }
    }
    m_owners = owners;
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const AttachmentOwnerChoice& choice : owners)
            m_choice->addItem(choice.label);
        m_choice->setCurrentIndex(chosen);
    }
    m_choice->setVisible(owners.size() != 1 || !owners.front().label.isEmpty());
    reload();
}

void AttachmentsPanel::choose(const AttachmentOwnerChoice& wanted)
{
    const auto known = std::find_if(
        m_owners.begin(), m_owners.end(),
        [&wanted](const AttachmentOwnerChoice& each) { return each.owner == wanted.owner; });
    const auto row = static_cast<int>(std::distance(m_owners.begin(), known));
    if (known == m_owners.end()) {
        m_owners.push_back(wanted);
        m_choice->addItem(wanted.label);
        m_choice->show();
    }
    m_choice->setCurrentIndex(row);
    reload();
}

const application::AttachmentOwner* AttachmentsPanel::owner() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < static_cast<int>(m_owners.size())
               ? &m_owners[static_cast<size_t>(index)].owner
               : nullptr;
}

const Attachment* AttachmentsPanel::currentFile() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_files.size()) ? &m_files[static_cast<size_t>(row)]
                                                              : nullptr;
}

void AttachmentsPanel::reload()
{
    m_listing.drop();
    if (owner() == nullptr) {
        showFiles({});
        return;
    }
    m_listing.run(
        this, m_services.executor,
        [wanted = *owner()](UseCaseContext& context) {
            return application::listAttachments(context, wanted);
        },
        [this](const Result<std::vector<Attachment>>& listed) {
            if (listed.isError())
                Q_EMIT failed(listed.error());
            else
                showFiles(listed.value());
        });
}

void AttachmentsPanel::showFiles(const std::vector<Attachment>& files)
{
    m_files = files;
    m_list->clear();
    for (const Attachment& file : files) {
        const bool picture = file.mediaType.startsWith(u"image/"_s);
        auto* item = new QListWidgetItem(
            icon(picture ? u"image-x-generic"_s : u"x-office-document"_s), file.fileName, m_list);
        constexpr qint64 kKilobyte = 1024;
        item->setToolTip(tr("%1（%2 KB，%3 添加）")
                             .arg(file.fileName)
                             .arg((file.byteCount + kKilobyte - 1) / kKilobyte)
                             .arg(file.addedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
        item->setSizeHint({kThumbnail + 16, kThumbnail + fontMetrics().lineSpacing() * 2 + 8});
        if (picture)
            loadThumbnail(file);
    }
    updateButtons();
}

void AttachmentsPanel::loadThumbnail(const Attachment& file)
{
    // Decoded beside the use cases' thread work, not in the window's.
    m_listing.runBeside(
        this, m_services.executor,
        [store = &m_store, sha256 = file.sha256](UseCaseContext&) -> Result<QImage> {
            TOUYAN_TRY_ASSIGN(const QByteArray content, store->get(sha256));
            return thumbnailOf(content, kThumbnail);
        },
        [this, id = file.id](const Result<QImage>& loaded) {
            if (loaded.isError() || loaded.value().isNull())
                return; // the general icon stays; opening the file tells what is wrong
            for (size_t i = 0; i < m_files.size(); ++i) {
                if (m_files[i].id == id)
                    m_list->item(static_cast<int>(i))->setIcon(QPixmap::fromImage(loaded.value()));
            }
        });
}

void AttachmentsPanel::askForFile()
{
    FileQuestion question;
    question.title = tr("添加附件");
    QStringList patterns;
    for (const QString& suffix : application::attachmentSuffixes())
        patterns.append(u"*."_s + suffix);
    question.filters = {tr("照片和文件 (%1)").arg(patterns.join(u' '))};
    m_services.prompts.chooseFilesToOpen(this, question, [this](const QStringList& paths) {
        for (const QString& path : paths)
            attachPath(path);
    });
}

void AttachmentsPanel::attachPath(const QString& path)
{
    // The size is asked before anything is read.
    if (QFileInfo(path).size() > application::kLargestAttachment) {
        Q_EMIT failed(domain::makeError(domain::ErrorCode::FileTooLarge,
                                        {QFileInfo(path).fileName(), u"20 MB"_s}));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(
            domain::makeError(domain::ErrorCode::FileUnreadable, {path, file.errorString()}));
        return;
    }
    attach(QFileInfo(path).fileName(), file.readAll());
}

void AttachmentsPanel::attach(const QString& name, const QByteArray& content)
{
    if (owner() == nullptr) {
        Q_EMIT statusMessage(tr("请先在这一格登记，再添加附件"));
        return;
    }
    const application::AttachFileRequest request{*owner(), name, content};
    deliver(this, m_services.executor.run([store = &m_store, request](UseCaseContext& context) {
        return application::attachFile(context, *store, request);
    }),
            [this](const Result<Attachment>& attached) {
                if (attached.isError()) {
                    Q_EMIT failed(attached.error());
                    return;
                }
                Q_EMIT statusMessage(tr("已添加附件 %1").arg(attached.value().fileName));
                reload();
            });
}

bool AttachmentsPanel::take(const QMimeData& mime)
{
    if (mime.hasUrls()) {
        const QList<QUrl> urls = mime.urls();
        for (const QUrl& url : urls) {
            if (url.isLocalFile())
                attachPath(url.toLocalFile());
        }
        return true;
    }
    if (!mime.hasImage())
        return false;
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!qvariant_cast<QImage>(mime.imageData()).save(&buffer, "PNG"))
        return false;
    attach(tr("粘贴的图片 %1.png").arg(m_services.clock.now().toString(u"yyyyMMdd-HHmmss"_s)),
           content);
    return true;
}

void AttachmentsPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void AttachmentsPanel::dropEvent(QDropEvent* event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

bool AttachmentsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData())
                take(*mime);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentsPanel::openCurrent()
{
    const Attachment* file = currentFile();
    if (file == nullptr)
        return;
    const auto future = m_services.executor.run(
        [store = &m_store, sha256 = file->sha256](UseCaseContext&) { return store->get(sha256); });
    deliver(this, future, [this, wanted = *file](const Result<QByteArray>& content) {
        if (content.isError())
            Q_EMIT failed(content.error());
        else
            saveCopy(wanted, content.value());
    });
}

void AttachmentsPanel::saveCopy(const Attachment& file, const QByteArray& content)
{
    // A copy: whatever the other program does to it, the store keeps what was recorded.
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString folder = m_copies->filePath(file.sha256.left(12));
    const Result<QString> name = application::nameToOpen(file.fileName, content);
    if (name.isError()) {
        Q_EMIT failed(name.error());
        return;
    }
    const QString path = folder + u'/' + name.value();
    QFile copy(path);
    if (!QDir().mkpath(folder) || !copy.open(QIODevice::WriteOnly) ||
        !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        copy.write(content) != content.size()) {
        Q_EMIT failed(
            domain::makeError(domain::ErrorCode::FileNotWritable, {path, copy.errorString()}));
        return;
    }
    copy.close();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT statusMessage(tr("没有能打开 %1 的程序").arg(name.value()));
}

void AttachmentsPanel::removeCurrent()
{
    const Attachment* file = currentFile();
    if (file == nullptr)
        return;
    Question question;
    question.title = tr("移除附件“%1”").arg(file->fileName);
    question.text = tr("移除后不能撤销，需要时要重新添加。");
    question.acceptLabel = tr("移除");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this, wanted = *file](bool yes) {
        if (!yes)
            return;
        deliver(this, m_services.executor.run([wanted](UseCaseContext& context) {
            return application::removeAttachment(context, wanted);
        }),
                [this](const Result<void>& removed) {
                    if (removed.isError())
                        Q_EMIT failed(removed.error());
                    reload();
                });
    });
}

void AttachmentsPanel::updateButtons()
{
    const bool hasOwner = owner() != nullptr;
    m_choice->setEnabled(hasOwner);
    m_add->setEnabled(hasOwner);
    m_open->setEnabled(currentFile() != nullptr);
    m_remove->setEnabled(currentFile() != nullptr);
}

} // namespace touyan::widgets
