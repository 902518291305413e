// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/search_box.h"

#include "widgets/look/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace touyan::widgets {

namespace {

constexpr int kPlaceRole = Qt::UserRole + 1;

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_hits(new QStandardItemModel(this))
    , m_rest(new QTimer(this))
{
    setObjectName(u"searchBox"_s);
    setAccessibleName(tr("查找"));
    setAccessibleDescription(tr("查找人员、单位、项目和登记。"));
    setPlaceholderText(tr("查找人员、单位、项目、登记"));
    setToolTip(tr("查找人员、单位、项目、登记（Ctrl+F）"));
    setClearButtonEnabled(true);
    addAction(icon(u"edit-find"), QLineEdit::LeadingPosition)->setText(tr("查找"));

    m_completer->setModel(m_hits);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"searchHits"_s);
    m_completer->popup()->setAccessibleName(tr("查找结果"));
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    m_completer->popup()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const QString place = index.data(kPlaceRole).toString();
                if (!place.isEmpty())
                    Q_EMIT hitActivated(place);
            });

    m_rest->setSingleShot(true);
    m_rest->setInterval(150ms);
    connect(m_rest, &QTimer::timeout, this, [this] { Q_EMIT searchRequested(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& now) {
        if (now.trimmed().isEmpty()) {
            // Clearing takes effect at once.
            m_rest->stop();
            m_completer->popup()->hide();
            Q_EMIT searchRequested(QString());
            return;
        }
        m_rest->start();
    });
}

void SearchBox::setHits(const QString& text, const QList<SearchHit>& hits)
{
    if (text != this->text().trimmed())
        return;
    m_hits->clear();
    for (const SearchHit& hit : hits) {
        const QString line =
            hit.note.isEmpty()
                ? tr("%1　%2", "group, title").arg(hit.group, hit.title)
                : tr("%1　%2（%3）", "group, title, note").arg(hit.group, hit.title, hit.note);
        auto* item = new QStandardItem(line);
        item->setData(hit.place, kPlaceRole);
        item->setEditable(false);
        m_hits->appendRow(item);
    }
    if (hits.isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    showHits();
}

/// As wide as the longest hit, to the left of the field's right edge, and never wider than the
/// window.
void SearchBox::showHits()
{
    constexpr int kRest = 24; // frame and scroll bar
    const QAbstractItemView* popup = m_completer->popup();
    const int room = window()->width() - kRest;
    const int wanted = popup->sizeHintForColumn(0) + kRest;
    const int wide = std::max(width(), std::min(wanted, room));
    m_completer->complete(QRect(width() - wide, 0, wide, height()));
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_rest->stop();
        Q_EMIT searchRequested(text().trimmed());
    } else if (event->key() == Qt::Key_Down && m_hits->rowCount() > 0 &&
               !text().trimmed().isEmpty()) {
        showHits();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace touyan::widgets
