// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/inline_notice.h"

#include "widgets/look/icons.h"
#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

struct NoticeColours
{
    QColor background;
    QColor edge;
};

NoticeColours noticeColours(InlineNotice::Kind kind, bool dark)
{
    switch (kind) {
    case InlineNotice::Kind::Information:
        return dark ? NoticeColours{QColor(0x22313F), QColor(0x5B8DB8)}
                    : NoticeColours{QColor(0xE8F1F9), QColor(0x3E7CB1)};
    case InlineNotice::Kind::Success: {
        const StateColours colours = stateColours(DisplayState::OnTime, dark);
        return {colours.background, colours.fill};
    }
    case InlineNotice::Kind::Warning: {
        const StateColours colours = stateColours(DisplayState::Late, dark);
        return {colours.background, colours.fill};
    }
    case InlineNotice::Kind::Error:
        break;
    }
    const StateColours colours = stateColours(DisplayState::Overdue, dark);
    return {colours.background, colours.fill};
}

QString iconName(InlineNotice::Kind kind)
{
    switch (kind) {
    case InlineNotice::Kind::Information:
        return u"dialog-information"_s;
    case InlineNotice::Kind::Success:
        return u"dialog-positive"_s;
    case InlineNotice::Kind::Warning:
        return u"dialog-warning"_s;
    case InlineNotice::Kind::Error:
        break;
    }
    return u"dialog-error"_s;
}

} // namespace

InlineNotice::InlineNotice(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_remedy(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"inlineNotice"_s);
    setAccessibleName(tr("提示"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    m_icon->setObjectName(u"noticeIcon"_s);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_text->setObjectName(u"noticeText"_s);
    m_remedy->setObjectName(u"noticeRemedy"_s);
    for (QLabel* label : {m_text, m_remedy}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    layout->addLayout(texts, 1);
    m_buttons->setSpacing(6);
    layout->addLayout(m_buttons);
    m_close->setObjectName(u"dismissNoticeButton"_s);
    m_close->setAccessibleName(tr("关闭提示"));
    m_close->setToolTip(tr("关闭提示（Esc）"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"touyan-close"));
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &InlineNotice::dismiss);
    setVisible(false);
}

void InlineNotice::showNotice(Kind kind, const QString& text, const QString& remedy,
                              const QList<QAction*>& remedies)
{
    m_kind = kind;
    m_isLasting = false;
    m_text->setText(text);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        // Later: the click that led here may come from this very button.
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction* action : remedies) {
        auto* button = new QToolButton(this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addWidget(button);
    }
    applyColours();
    setAccessibleDescription(remedy.isEmpty() ? text : tr("%1 %2").arg(text, remedy));
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineNotice::dismiss()
{
    if (isHidden())
        return;
    setVisible(false);
    Q_EMIT dismissed();
}

void InlineNotice::leaveView()
{
    if (!m_isLasting)
        dismiss();
}

void InlineNotice::setLasting()
{
    m_isLasting = true;
}

QString InlineNotice::text() const
{
    return m_text->text();
}

void InlineNotice::applyColours()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(iconName(m_kind)).pixmap(QSize(size, size), devicePixelRatio()));
    m_text->setForegroundRole(QPalette::WindowText);
    update();
}

void InlineNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const NoticeColours colours = noticeColours(m_kind, isDark(palette()));
    painter.fillRect(rect(), colours.background);
    painter.fillRect(QRect(0, 0, 4, height()), colours.edge);
}

void InlineNotice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void InlineNotice::hideEvent(QHideEvent* event)
{
    // The page goes away with it; a window that is made an icon comes back as it was.
    if (!event->spontaneous())
        leaveView();
    QFrame::hideEvent(event);
}

void InlineNotice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

} // namespace touyan::widgets
