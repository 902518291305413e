// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/attachments/attach_file.h"
#include "widgets/common/page_services.h"
#include "widgets/tasks/newest_request.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QListWidget;
class QMimeData;
class QTemporaryDir;
class QToolButton;

namespace touyan::widgets {

/// A record that files can belong to, as the panel names it.
struct AttachmentOwnerChoice
{
    application::AttachmentOwner owner;
    QString label; ///< empty: the only record, which needs no name

    friend bool operator==(const AttachmentOwnerChoice&, const AttachmentOwnerChoice&) = default;
};

/// The files of a record: thumbnails of pictures, names of documents. Files come
/// by the button, by drag and drop, or by pasting a picture; they open in the program the desktop
/// has for them, as a copy in a temporary folder.
class AttachmentsPanel : public QWidget
{
    Q_OBJECT

public:
    AttachmentsPanel(const PageServices& services, application::AttachmentStore& store,
                     QWidget* parent = nullptr);
    ~AttachmentsPanel() override;

    /// The records that files can belong to; the one chosen before stays, else the first one is.
    void setOwners(const std::vector<AttachmentOwnerChoice>& owners);
    /// Shows the files of this one, also if it was not among the records before.
    void choose(const AttachmentOwnerChoice& wanted);
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void failed(const touyan::domain::Error& error);
    void statusMessage(const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void reload();
    void showFiles(const std::vector<application::Attachment>& files);
    void loadThumbnail(const application::Attachment& file);
    void askForFile();
    void attachPath(const QString& path);
    void attach(const QString& name, const QByteArray& content);
    /// True when the mime data held a file or a picture.
    bool take(const QMimeData& mime);
    void openCurrent();
    void removeCurrent();
    void saveCopy(const application::Attachment& file, const QByteArray& content);
    [[nodiscard]] const application::AttachmentOwner* owner() const;
    [[nodiscard]] const application::Attachment* currentFile() const;
    void updateButtons();

    PageServices m_services;
    application::AttachmentStore& m_store;
    std::vector<AttachmentOwnerChoice> m_owners;
    QComboBox* m_choice = nullptr;
    QListWidget* m_list = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_open = nullptr;
    QToolButton* m_remove = nullptr;
    std::vector<application::Attachment> m_files;
    std::unique_ptr<QTemporaryDir> m_copies;
    NewestRequest m_listing;
};

} // namespace touyan::widgets
