// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/plain_text.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QTabBar>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

/// A line of a tooltip in half characters: a Chinese one takes two.
constexpr int kLineWidth = 84;
constexpr int kMostLines = 14;
/// How far back from the end of a line a space is looked for.
constexpr int kWordRoom = 24;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PlainText)
};

int widthOf(QChar character)
{
    constexpr ushort kFirstWide = 0x1100;
    return character.unicode() < kFirstWide ? 1 : 2;
}

/// One line after the other, broken at a space if one is near, never inside a pair of surrogates.
QStringList brokenLines(const QString& paragraph)
{
    QStringList lines;
    qsizetype start = 0;
    qsizetype space = -1;
    int width = 0;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        width += widthOf(paragraph.at(i));
        if (paragraph.at(i).isSpace())
            space = i;
        if (width <= kLineWidth || paragraph.at(i).isLowSurrogate())
            continue;
        const qsizetype end = space > start && i - space < kWordRoom ? space + 1 : i;
        lines.append(paragraph.mid(start, end - start));
        start = end;
        space = -1;
        width = 0;
        for (qsizetype each = start; each <= i; ++each)
            width += widthOf(paragraph.at(each));
    }
    lines.append(paragraph.mid(start));
    return lines;
}

/// What Qt would show as the tooltip at this place.
QString tipAt(QWidget* widget, const QPoint& position)
{
    auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
    if (view != nullptr && view->viewport() == widget && view->model() != nullptr) {
        if (const auto* header = qobject_cast<QHeaderView*>(view)) {
            return header->model()
                ->headerData(header->logicalIndexAt(position), header->orientation(),
                             Qt::ToolTipRole)
                .toString();
        }
        return view->indexAt(position).data(Qt::ToolTipRole).toString();
    }
    if (const auto* tabs = qobject_cast<QTabBar*>(widget))
        return tabs->tabToolTip(tabs->tabAt(position));
    return widget->toolTip();
}

/// A picture of nothing: without any, Qt would open the file itself.
QVariant noResource(int type)
{
    if (type != QTextDocument::ImageResource)
        return {};
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

/// Sees every label before it is measured, and every tooltip before it is shown.
class PlainTextGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Polish) {
            // Qt's own tooltip is a label too; it is polished before it gets its text.
            auto* label = qobject_cast<QLabel*>(watched);
            if (label != nullptr && label->textFormat() == Qt::AutoText)
                label->setTextFormat(Qt::PlainText);
        } else if (event->type() == QEvent::ToolTip && watched->isWidgetType()) {
            const auto* help = static_cast<QHelpEvent*>(event);
            auto* widget = static_cast<QWidget*>(watched);
            const QString text = tipAt(widget, help->pos());
            if (plainTip(text) != text) {
                showTip(help->globalPos(), text, widget);
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

void guardTheApplication()
{
    QCoreApplication* application = QCoreApplication::instance();
    application->installEventFilter(new PlainTextGuard(application));
}

} // namespace

// No program can forget it, and no test runs without it.
Q_COREAPP_STARTUP_FUNCTION(guardTheApplication)

QString plainTip(const QString& text)
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        lines += brokenLines(paragraph);
        if (lines.size() > kMostLines)
            break;
    }
    if (lines.size() <= kMostLines)
        return lines.join(u'\n');
    lines.resize(kMostLines);
    //: end of a tooltip that was cut
    lines.append(Words::tr("……（共 %1 字）").arg(text.size()));
    return lines.join(u'\n');
}

void showTip(const QPoint& globalPosition, const QString& text, QWidget* widget, const QRect& area)
{
    QToolTip::showText(globalPosition, plainTip(text), widget, area);
}

QVariant RecordBrowser::loadResource(int type, const QUrl& name)
{
    Q_UNUSED(name)
    return noResource(type);
}

QVariant RecordDocument::loadResource(int type, const QUrl& name)
{
    Q_UNUSED(name)
    return noResource(type);
}

} // namespace touyan::widgets
