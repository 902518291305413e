// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/start_page.h"

#include "widgets/look/icons.h"
#include "widgets/look/inline_notice.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

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

QCommandLinkButton* makeButton(QWidget* parent, const QString& name, const QString& iconName,
                               const QString& text, const QString& description)
{
    auto* button = new QCommandLinkButton(text, description, parent);
    button->setObjectName(name);
    button->setAccessibleName(plainLabel(text));
    button->setAccessibleDescription(description);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(22, 22));
    button->setMinimumWidth(320);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_notice(new InlineNotice(this))
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("开始"));
    setAcceptDrops(true);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_notice);
    outer->addStretch(2);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    auto* brand = new QHBoxLayout;
    brand->setSpacing(12);
    auto* logo = new QLabel(this);
    logo->setObjectName(u"logoLabel"_s);
    logo->setPixmap(QIcon(u":/touyan/touyan.svg"_s).pixmap(QSize(48, 48), devicePixelRatio()));
    logo->setAccessibleName(tr("头雁的标志"));
    brand->addWidget(logo);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    auto* title = new QLabel(tr("头雁工作台"), this);
    title->setObjectName(u"startTitleLabel"_s);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setBold(true);
    title->setFont(large);
    names->addWidget(title);
    auto* subtitle = new QLabel(tr("第一书记“十个一”清单的登记、统计与通报"), this);
    subtitle->setObjectName(u"startSubtitleLabel"_s);
    subtitle->setProperty("subtle", true);
    names->addWidget(subtitle);
    brand->addLayout(names, 1);
    left->addLayout(brand);
    left->addSpacing(16);
    auto* create = makeButton(this, u"newDatabaseButton"_s, u"document-new"_s, tr("新建(&N)…"),
                              tr("为本街道（镇）建立一个新的数据库"));
    auto* open = makeButton(this, u"openDatabaseButton"_s, u"document-open"_s, tr("打开(&O)…"),
                            tr("打开已有的数据库，也可以把文件拖到这里"));
    auto* demonstration =
        makeButton(this, u"demonstrationButton"_s, u"touyan-demonstration"_s, tr("演示街道(&D)"),
                   tr("用虚构的街道和人员先试一试，不影响真实数据"));
    left->addWidget(create);
    left->addWidget(open);
    left->addWidget(demonstration);
    left->addStretch(1);
    columns->addLayout(left);

    auto* right = new QVBoxLayout;
    right->setSpacing(6);
    auto* recentTitle = new QLabel(tr("最近打开(&R)"), this);
    recentTitle->setObjectName(u"recentTitleLabel"_s);
    recentTitle->setProperty("heading", true);
    right->addWidget(recentTitle);
    m_recent = new QListWidget(this);
    m_recent->setObjectName(u"recentList"_s);
    m_recent->setAccessibleName(tr("最近打开的数据库"));
    m_recent->setMinimumSize(380, 260);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_recent->setIconSize(QSize(22, 22));
    recentTitle->setBuddy(m_recent);
    right->addWidget(m_recent, 1);
    m_noRecent = new QLabel(tr("还没有打开过数据库。\n从左边的“新建”或“演示街道”开始。"), m_recent);
    m_noRecent->setObjectName(u"noRecentLabel"_s);
    m_noRecent->setAlignment(Qt::AlignCenter);
    m_noRecent->setProperty("subtle", true);
    auto* over = new QVBoxLayout(m_recent);
    over->addWidget(m_noRecent);
    columns->addLayout(right);
    columns->addStretch(1);
    outer->addLayout(columns);
    outer->addStretch(3);

    auto* forget = new QAction(tr("从列表中移除(&R)"), m_recent);
    forget->setObjectName(u"forgetRecentAction"_s);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forget);
    connect(forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem* item = m_recent->currentItem())
            Q_EMIT forgetRequested(item->data(Qt::UserRole).toString());
    });
    connect(create, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(demonstration, &QAbstractButton::clicked, this, &StartPage::demonstrationRequested);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT openPathRequested(item->data(Qt::UserRole).toString());
    });
    setFocusProxy(create);
}

void StartPage::setRecent(const QList<RecentDatabase>& recent)
{
    m_recent->clear();
    m_noRecent->setVisible(recent.isEmpty());
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
            m_recent);
        item->setData(Qt::UserRole, one.path);
        item->setData(Qt::AccessibleTextRole, title);
        item->setData(Qt::AccessibleDescriptionRole, one.path);
        item->setToolTip(one.path);
        if (one.missing)
            item->setForeground(themeColours(isDark(palette())).subtleText);
    }
    if (!recent.isEmpty())
        m_recent->setCurrentRow(0);
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
