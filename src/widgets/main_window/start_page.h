// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;

namespace touyan::widgets {

class InlineNotice;

/// A database opened before.
struct RecentDatabase
{
    QString path;
    QString title; ///< name of the township; empty = the file's name
    QDateTime lastOpened;
    bool missing = false; ///< the file is not there now
};

/// What is shown when no database is open. Decides nothing: only signals.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QList<RecentDatabase>& recent);
    /// For refusals: "这不是头雁的数据库 …".
    [[nodiscard]] InlineNotice* notice() const { return m_notice; }

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demonstrationRequested();
    /// A recent entry was chosen or a file was dropped.
    void openPathRequested(const QString& path);
    void forgetRequested(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    InlineNotice* m_notice = nullptr;
    QListWidget* m_recent = nullptr;
    QLabel* m_noRecent = nullptr;
    bool m_dropping = false;
};

} // namespace touyan::widgets
