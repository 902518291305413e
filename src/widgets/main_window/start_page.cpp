// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/start_page.h"

#include "widgets/look/icons.h"
#include "widgets/look/inline_notice.h"
#include "widgets/look/theme.h"

#include "main_window/ui_start_page.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

/// The only local file of a drop; nothing else can be opened.
QString droppedFile(const QMimeData& mime)
{
    const QList<QUrl> urls = mime.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    return file.isFile() ? file.absoluteFilePath() : QString();
}

QString homeShortened(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u"~"_s + path.mid(home.size()) : path;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    setObjectName(u"startPage"_s);
    m_ui->setupUi(this);
    m_ui->logoLabel->setPixmap(
        QIcon(u":/touyan/touyan.svg"_s).pixmap(QSize(48, 48), devicePixelRatio()));
    QFont large = m_ui->startTitleLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setBold(true);
    m_ui->startTitleLabel->setFont(large);
    m_ui->newDatabaseButton->setIcon(icon(u"document-new"));
    m_ui->openDatabaseButton->setIcon(icon(u"document-open"));
    m_ui->demonstrationButton->setIcon(icon(u"touyan-demonstration"));
    QListWidget* recent = m_ui->recentList;
    auto* forget = new QAction(tr("从列表中移除(&R)"), recent);
    forget->setObjectName(u"forgetRecentAction"_s);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    recent->addAction(forget);
    connect(forget, &QAction::triggered, this, [this, recent] {
        if (const QListWidgetItem* item = recent->currentItem())
            Q_EMIT forgetRequested(item->data(Qt::UserRole).toString());
    });
    connect(m_ui->newDatabaseButton, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(m_ui->openDatabaseButton, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(m_ui->demonstrationButton, &QAbstractButton::clicked, this,
            &StartPage::demonstrationRequested);
    connect(recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT openPathRequested(item->data(Qt::UserRole).toString());
    });
    setFocusProxy(m_ui->newDatabaseButton);
}

StartPage::~StartPage() = default;

InlineNotice* StartPage::notice() const
{
    return m_ui->notice;
}

void StartPage::setRecent(const QList<RecentDatabase>& recent)
{
    m_ui->recentList->clear();
    m_ui->noRecentLabel->setVisible(recent.isEmpty());
    for (const RecentDatabase& one : recent) {
        const QString title =
            one.title.isEmpty() ? QFileInfo(one.path).completeBaseName() : one.title;
        const QString opened = one.missing
                                   ? tr("文件不在了")
                                   : QLocale().toString(one.lastOpened, u"yyyy-MM-dd HH:mm"_s);
        auto* item = new QListWidgetItem(
            icon(one.missing ? u"dialog-warning" : u"touyan-database"),
            u"%1\n%2"_s.arg(
                title, tr("%1　%2", "time or state, path").arg(opened, homeShortened(one.path))),
            m_ui->recentList);
        item->setData(Qt::UserRole, one.path);
        item->setData(Qt::AccessibleTextRole, title);
        item->setData(Qt::AccessibleDescriptionRole, one.path);
        item->setToolTip(one.path);
        if (one.missing)
            item->setForeground(themeColours(isDark(palette())).subtleText);
    }
    if (!recent.isEmpty())
        m_ui->recentList->setCurrentRow(0);
}

void StartPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFile(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropping = true;
    update();
}

void StartPage::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_dropping = false;
    update();
    QWidget::dragLeaveEvent(event);
}

void StartPage::dropEvent(QDropEvent* event)
{
    m_dropping = false;
    update();
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT openPathRequested(path);
}

void StartPage::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_dropping)
        return;
    QPainter painter(this);
    painter.setPen(QPen(themeColours(isDark(palette())).accent, 3, Qt::DashLine));
    painter.drawRect(rect().adjusted(4, 4, -5, -5));
}

} // namespace touyan::widgets
