// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
} // namespace Ui

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
    ~StartPage() override;

    void setRecent(const QList<RecentDatabase>& recent);
    /// For refusals: "这不是头雁的数据库 …".
    [[nodiscard]] InlineNotice* notice() const;

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
    std::unique_ptr<Ui::StartPage> m_ui;
    bool m_dropping = false;
};

} // namespace touyan::widgets
