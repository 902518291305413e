// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/attendance_editor.h"

#include "application/messages/rule_words.h"
#include "widgets/days/period_selection.h"

#include "checklist/ui_attendance_editor.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::AttendanceStatus;

namespace {

constexpr std::array kStatuses{AttendanceStatus::Present, AttendanceStatus::Excused,
                               AttendanceStatus::Absent};
constexpr int kWidthCharacters = 30;
constexpr int kMostLines = 8;

} // namespace

std::optional<AttendanceStatus> attendanceOfKey(const QString& text)
{
    const int number = text.normalized(QString::NormalizationForm_KC).toInt();
    if (number < 1 || number > static_cast<int>(kStatuses.size()))
        return std::nullopt;
    return kStatuses.at(static_cast<size_t>(number) - 1);
}

AttendanceEditor::AttendanceEditor(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"attendanceEditor"_s);
    Ui::AttendanceEditor ui;
    ui.setupUi(this);
    m_title = ui.attendanceTitle;
    m_list = ui.callList;
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    const std::array buttons{ui.attendance1Button, ui.attendance2Button, ui.attendance3Button};
    for (size_t i = 0; i < kStatuses.size(); ++i) {
        connect(buttons.at(i), &QPushButton::clicked, this,
                [this, status = kStatuses.at(i)] { mark(status); });
    }
    connect(ui.clearAttendanceButton, &QPushButton::clicked, this, [this] { mark(std::nullopt); });
    hide();
}

void AttendanceEditor::open(domain::PostingId posting, const QString& personName,
                            const std::vector<CallLine>& calls, const QRect& cell)
{
    m_posting = posting;
    m_calls = calls;
    m_title->setText(tr("%1　考勤").arg(personName));
    m_list->clear();
    for (size_t i = 0; i < calls.size(); ++i) {
        m_list->addItem(QString());
        showLine(static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
    const int line = std::max(m_list->sizeHintForRow(0), fontMetrics().lineSpacing());
    m_list->setFixedHeight(line * std::clamp(m_list->count(), 1, kMostLines) + 6);
    setFixedWidth(std::min(fontMetrics().horizontalAdvance(u'国') * kWidthCharacters,
                           parentWidget()->width()));
    adjustSize();
    QRect place(cell.topLeft(), size());
    const QRect room = parentWidget()->rect();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
    show();
    raise();
    m_list->setFocus(Qt::OtherFocusReason);
}

void AttendanceEditor::showLine(int row)
{
    const CallLine& call = m_calls.at(static_cast<size_t>(row));
    const QString status = call.status ? application::attendanceWord(*call.status) : tr("未登记");
    m_list->item(row)->setText(
        tr("%1　%2　%3", "attendance, day, title").arg(status, longDate(call.heldOn), call.title));
}

void AttendanceEditor::mark(std::optional<AttendanceStatus> status)
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_calls.at(static_cast<size_t>(row)).status = status;
    showLine(row);
    Q_EMIT markRequested(m_calls.at(static_cast<size_t>(row)).call, {m_posting, status});
    if (row + 1 < m_list->count()) {
        m_list->setCurrentRow(row + 1);
        return;
    }
    hide();
    Q_EMIT closed();
}

bool AttendanceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (const auto status = attendanceOfKey(key->text())) {
            mark(status);
            return true;
        }
        if (key->text() == u"0"_s) {
            mark(std::nullopt);
            return true;
        }
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return ||
            key->key() == Qt::Key_Enter) {
            hide();
            Q_EMIT closed();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace touyan::widgets
