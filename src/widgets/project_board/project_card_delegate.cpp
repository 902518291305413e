// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_board/project_card_delegate.h"

#include "application/messages/project_words.h"
#include "widgets/look/project_lights.h"
#include "widgets/look/theme.h"
#include "widgets/project_board/project_card_model.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace touyan::widgets {

namespace {

constexpr int kPadding = 8;
constexpr int kBarHeight = 5;
constexpr int kTitleLines = 2;

/// Two lines of `text`, the second one elided.
void paintTitle(QPainter& painter, const QRect& area, const QFont& font, const QString& text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QFontMetrics metrics(font);
    int y = area.top();
    for (int number = 0; number < kTitleLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        QString shown = text.mid(line.textStart(), line.textLength());
        if (number == kTitleLines - 1)
            shown = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width());
        painter.drawText(QRect(area.left(), y, area.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, shown.trimmed());
        y += metrics.height();
    }
    layout.endLayout();
}

QFont smaller(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace

QSize ProjectCardDelegate::sizeHint(const QStyleOptionViewItem& option,
                                    const QModelIndex& /*index*/) const
{
    const QFontMetrics small(smaller(option.font));
    return {option.fontMetrics.averageCharWidth() * 18, option.fontMetrics.height() * kTitleLines +
                                                            small.height() * 2 + kBarHeight +
                                                            2 * kPadding + 10};
}

void ProjectCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto* lane = qobject_cast<const ProjectLaneModel*>(index.model());
    const auto* cards =
        lane == nullptr ? nullptr : qobject_cast<const ProjectCardModel*>(lane->sourceModel());
    if (cards == nullptr)
        return;
    const ProjectCard& card = cards->card(lane->mapToSource(index).row());
    const bool dark = isDark(option.palette);
    const ThemeColours& colours = themeColours(dark);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(3.5, 3.5, -3.5, -1.5);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(focused ? colours.accent : colours.line, focused ? 2 : 1));
    painter->setBrush(selected ? colours.selection : colours.surface);
    painter->drawRoundedRect(frame, 4, 4);

    QRect area = frame.toRect().adjusted(kPadding, kPadding - 2, -kPadding, -kPadding + 2);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    paintTitle(*painter, area, option.font, card.title);
    area.setTop(area.top() + option.fontMetrics.height() * kTitleLines + 1);

    const QFont font = smaller(option.font);
    const QFontMetrics small(font);
    painter->setFont(font);
    painter->setPen(colours.subtleText);
    const QRect who(area.left(), area.top(), area.width(), small.height());
    painter->drawText(who, Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(tr("%1　%2", "unit, leader").arg(card.unit, card.leader),
                                       Qt::ElideRight, who.width()));
    area.setTop(who.bottom() + 3);
    QRect foot(area.left(), area.top(), area.width(), small.height());
    if (card.light) {
        const QRectF disc(foot.left(), foot.top() + 1, foot.height() - 2, foot.height() - 2);
        paintLight(*painter, disc, *card.light, dark);
        const QString word = application::lightWord(*card.light);
        const int width = small.horizontalAdvance(word);
        painter->setPen(stateColours(lightState(*card.light), dark).foreground);
        painter->drawText(
            QRect(foot.left() + foot.height() + 3, foot.top(), width + 2, foot.height()),
            Qt::AlignLeft | Qt::AlignVCenter, word);
        foot.setLeft(foot.left() + foot.height() + 3 + width + 8);
    }
    if (!card.note.isEmpty()) {
        painter->setPen(stateColours(DisplayState::Overdue, dark).foreground);
        painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                          small.elidedText(card.note, Qt::ElideRight, foot.width()));
    } else if (card.hasPlan) {
        painter->setPen(colours.subtleText);
        painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                          tr("%1%", "progress").arg(card.progress.toString()));
    }
    if (card.hasPlan) {
        constexpr qreal kWhole = 100'000'000; // millionths of 100 points
        const QRectF track(area.left(), foot.bottom() + 3, area.width(), kBarHeight);
        const auto part = [&track](const domain::ExactDecimal& points) {
            return std::clamp(static_cast<qreal>(points.millionths()) / kWhole, 0.0, 1.0) *
                   track.width();
        };
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.gridLine);
        painter->drawRoundedRect(track, 2, 2);
        painter->setBrush(
            stateColours(card.light ? lightState(*card.light) : DisplayState::OnTime, dark).fill);
        painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(part(card.progress), kBarHeight)),
                                 2, 2);
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1.5));
        const qreal planned = track.left() + part(card.planned);
        painter->drawLine(QPointF(planned, track.top() - 2), QPointF(planned, track.bottom() + 2));
    }
    painter->restore();
}

} // namespace touyan::widgets
