// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/navigation_list.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kIconSize = 18;
constexpr int kMargin = 12;

/// More than two digits tell nothing at a glance.
QString badgeText(int count)
{
    return count > 99 ? u"99+"_s : QString::number(count);
}

/// The room that a place takes.
QSize placeSize(QFont font, const QString& title)
{
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int text = metrics.horizontalAdvance(title);
    const int badge = metrics.horizontalAdvance(u"99+"_s) + 16;
    return {12 + kMargin + kIconSize + 10 + text + badge + 8, metrics.height() + 18};
}

/// Icon, name and count badge of one place.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool dark = isDark(option.palette);
        const ThemeColours& colours = themeColours(dark);
        const QRect area = option.rect.adjusted(6, 1, -6, -1);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(current ? colours.surface : colours.hover);
            painter->drawRoundedRect(area, 5, 5);
        }
        if (current) {
            painter->setBrush(colours.accent);
            painter->drawRoundedRect(QRectF(area.left(), area.top() + 7, 3, area.height() - 14),
                                     1.5, 1.5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1.5));
            painter->drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 5, 5);
        }

        const QRect iconArea(area.left() + kMargin, area.center().y() - kIconSize / 2 + 1,
                             kIconSize, kIconSize);
        icon(index.data(NavigationList::IconNameRole).toString()).paint(painter, iconArea);

        int right = area.right() - 8;
        if (const int count = index.data(NavigationList::BadgeRole).toInt(); count > 0) {
            QFont font = option.font;
            font.setPointSizeF(font.pointSizeF() * 0.85);
            const QString text = badgeText(count);
            const QFontMetrics metrics(font);
            const int height = metrics.height() + 2;
            const int width = std::max(height, metrics.horizontalAdvance(text) + 10);
            const QRect badge(right - width, area.center().y() - height / 2 + 1, width, height);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.accent);
            painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
            painter->setFont(font);
            painter->setPen(colours.accentText);
            painter->drawText(badge, Qt::AlignCenter, text);
            right = badge.left() - 6;
        }
        QFont font = option.font;
        font.setBold(current);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::WindowText));
        const int left = iconArea.right() + 10;
        const QRect textArea(left, area.top(), right - left, area.height());
        painter->drawText(textArea, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight,
                                                        textArea.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return placeSize(option.font, index.data().toString());
    }
};

} // namespace

NavigationList::NavigationList(QWidget* parent)
    : QListView(parent)
{
    setObjectName(u"navigationList"_s);
    setAccessibleName(tr("导航"));
    setModel(new QStandardItemModel(this));
    setItemDelegate(new PlaceDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

int NavigationList::addPlace(const QString& title, const QString& iconName,
                             const QString& description)
{
    auto* places = static_cast<QStandardItemModel*>(model());
    const int row = places->rowCount();
    auto* item = new QStandardItem(title);
    item->setData(iconName, IconNameRole);
    item->setData(0, BadgeRole);
    item->setData(description, Qt::AccessibleDescriptionRole);
    QString tip = row < 9 ? tr("%1（Ctrl+%2）").arg(title).arg(row + 1) : title;
    if (!description.isEmpty())
        tip += u'\n' + description;
    item->setToolTip(tip);
    item->setData(title, Qt::AccessibleTextRole);
    // Adding the first row makes it current in the view; that is not the user's choice.
    const QSignalBlocker blocker(this);
    places->appendRow(item);
    updateGeometry();
    return row;
}

void NavigationList::removePlaces()
{
    const QSignalBlocker blocker(this);
    model()->removeRows(0, model()->rowCount());
}

void NavigationList::setBadge(int row, int count)
{
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid())
        return;
    model()->setData(index, count, BadgeRole);
    const QString title = index.data().toString();
    model()->setData(index, count > 0 ? tr("%1，%n 项", nullptr, count).arg(title) : title,
                     Qt::AccessibleTextRole);
}

void NavigationList::setCurrentPlace(int row)
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(model()->index(row, 0));
}

int NavigationList::currentPlace() const
{
    return currentIndex().row();
}

QSize NavigationList::sizeHint() const
{
    // Wide enough from the start for the names to come: the places are added while the first is
    // already shown, and the page beside must not move.
    constexpr int kUsualCharacters = 5;
    int width = placeSize(font(), QString(kUsualCharacters, u'国')).width();
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, sizeHintForIndex(model()->index(row, 0)).width());
    return {width + 4, 300};
}

void NavigationList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && current != previous)
        Q_EMIT placeChosen(current.row());
}

} // namespace touyan::widgets
