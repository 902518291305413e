// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/days/date_field.h"

#include "application/ports/clock.h"
#include "widgets/look/icons.h"
#include "widgets/look/plain_text.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFocusEvent>
#include <QFrame>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QScreen>
#include <QStyleOptionFrame>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstdlib>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kMostCharacters = 40;
constexpr int kShownOfTyped = 20; ///< of what cannot be read, in the sentence about it
constexpr int kGap = 8;           ///< between the day and its weekday
constexpr int kTextMargin = 2;    ///< that QLineEdit keeps beside its text

const QList<int> kSteps{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_F4};

bool isPlain(const QKeyEvent& event)
{
    return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
}

} // namespace

DateField::DateField(QWidget* parent)
    : DateField(Today(), parent)
{
}

DateField::DateField(Today today, QWidget* parent, Unit unit)
    : QLineEdit(parent)
    , m_today(std::move(today))
    , m_unit(unit)
    , m_first(kFirstYear, 1, 1)
    , m_last(kLastYear, 12, 31)
{
    setMaxLength(kMostCharacters);
    // As wide as a day with its weekday, and no wider unless a form stretches its fields.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_calendar = addAction(icon(u"view-calendar-day"), QLineEdit::TrailingPosition);
    m_calendar->setText(tr("日历"));
    m_calendar->setToolTip(tr("打开日历（F4）"));
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::noteTyping);
}

QDate DateField::date() const
{
    const auto day = read();
    return day && *day >= m_first && *day <= m_last ? *day : QDate();
}

void DateField::setDate(QDate day)
{
    // A record of long ago was kept in the years around it.
    constexpr int kYear = 365;
    const QDate today = m_today();
    m_around = day.isValid() && std::abs(today.daysTo(day)) > kYear ? day : today;
    take(day);
}

void DateField::setDateRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

void DateField::setUsualSpan(const domain::DaySpan& span)
{
    m_usual = span;
}

void DateField::setEmptyAllowed(bool allowed)
{
    m_emptyAllowed = allowed;
}

QString DateField::problem() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        if (m_emptyAllowed)
            return {};
        return m_unit == Unit::Month ? tr("请填写月份，例如 2026-09。")
                                     : tr("请填写日期，例如 2026-09-30 或 9-30。");
    }
    const QString shown = typed.size() > kShownOfTyped ? typed.left(kShownOfTyped) + u'…' : typed;
    const auto day = read();
    if (!day) {
        return m_unit == Unit::Month
                   ? tr("月份“%1”看不懂，可写 2026-09、9月或上月。").arg(shown)
                   : tr("日期“%1”看不懂，可写 9-3、0903、9月3日、2026-09-03 或昨天。").arg(shown);
    }
    if (*day < m_first)
        return tr("日期 %1 太早，最早是 %2。").arg(written(*day), written(m_first));
    if (*day > m_last)
        return tr("日期 %1 太晚，最晚是 %2。").arg(written(*day), written(m_last));
    return {};
}

bool DateField::finishTyping()
{
    const QString found = problem();
    if (found.isEmpty())
        take(date());
    else
        mark(found);
    return found.isEmpty();
}

QSize DateField::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() + kGap + fontMetrics().horizontalAdvance(tr("周三")), least.height()};
}

QSize DateField::minimumSizeHint() const
{
    const QSize line = QLineEdit::minimumSizeHint();
    // QLineEdit counts the widest character there is, and what stands around the text.
    const QFontMetrics metrics = fontMetrics();
    const int around = line.width() - metrics.maxWidth() + kGap;
    return {around + metrics.horizontalAdvance(u"2026-09-30"_s), line.height()};
}

bool DateField::event(QEvent* event)
{
    // These keys are the field's, whatever the window does with them elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (isPlain(*pressed) && kSteps.contains(pressed->key())) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool plain = isPlain(*event);
    const int key = event->key();
    if (key == Qt::Key_F4 || (key == Qt::Key_Down && event->modifiers() == Qt::AltModifier)) {
        openCalendar();
        return;
    }
    if (plain && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        stepBy(key == Qt::Key_Up ? 1 : -1, 0);
        return;
    }
    if (plain && (key == Qt::Key_PageUp || key == Qt::Key_PageDown)) {
        stepBy(0, key == Qt::Key_PageUp ? 1 : -1);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        finishTyping();
    QLineEdit::keyPressEvent(event);
}

void DateField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    selectAll();
    // The press that brings the focus puts the cursor down afterwards.
    m_selectOnRelease = event->reason() == Qt::MouseFocusReason;
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    m_composing = false;
    if (event->reason() != Qt::PopupFocusReason && !isReadOnly())
        finishTyping();
    QLineEdit::focusOutEvent(event);
}

void DateField::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_selectOnRelease, false) && !hasSelectedText())
        selectAll();
}

void DateField::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void DateField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    // The colour of the mark belongs to the theme.
    if (event->type() == QEvent::StyleChange && !m_marked.isEmpty())
        colour();
    if (event->type() == QEvent::ReadOnlyChange)
        m_calendar->setEnabled(!isReadOnly());
}

void DateField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const ThemeColours& colours = themeColours(isDark(palette()));
    if (!m_marked.isEmpty()) {
        painter.setPen(colours.negative);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const QString note = beside();
    if (note.isEmpty())
        return;
    QStyleOptionFrame panel;
    initStyleOption(&panel);
    QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &panel, this);
    const auto buttons = findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QToolButton* button : buttons) {
        if (button->isVisible())
            room.setRight(std::min(room.right(), button->x()));
    }
    room.setLeft(room.left() + kTextMargin + kGap + fontMetrics().horizontalAdvance(text()));
    if (fontMetrics().horizontalAdvance(note) > room.width())
        return;
    painter.setPen(colours.subtleText);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, note);
}

DayContext DateField::context() const
{
    const QDate today = m_today();
    DayContext context = aroundDay(m_around.isValid() ? m_around : today);
    context.today = today;
    if (m_usual) {
        context.span = *m_usual;
        // A day alone is not taken for one of a month to come.
        context.month = m_usual->contains(today)
                            ? domain::DaySpan{m_usual->first, aroundDay(today).month.last}
                            : *m_usual;
    }
    return context;
}

std::optional<QDate> DateField::read() const
{
    return m_unit == Unit::Month ? readMonth(text(), context()) : readDay(text(), context());
}

QString DateField::written(QDate day) const
{
    return day.toString(m_unit == Unit::Month ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

/// What the field shows behind its text: the weekday, and the day in full while it is typed short.
QString DateField::beside() const
{
    const QDate day = date();
    if (m_composing || !day.isValid())
        return {};
    const QString full = written(day);
    QStringList parts;
    if (text() != full)
        parts.append(full);
    if (m_unit == Unit::Day) {
        const QStringList names{tr("周一"), tr("周二"), tr("周三"), tr("周四"),
                                tr("周五"), tr("周六"), tr("周日")};
        parts.append(names.at(day.dayOfWeek() - 1));
    }
    return parts.join(u' ');
}

/// Something foreign is marked while it is typed; what may still become a day is left alone.
void DateField::noteTyping()
{
    if (problem().isEmpty())
        mark({});
    else if (!mayBecomeDay(text()))
        mark(problem());
    setAccessibleDescription(beside());
}

void DateField::mark(const QString& problem)
{
    if (problem == m_marked)
        return;
    m_marked = problem;
    colour();
    setAccessibleDescription(problem.isEmpty() ? beside() : problem);
    Q_EMIT problemShown(problem);
    if (problem.isEmpty() || isSignalConnected(QMetaMethod::fromSignal(&DateField::problemShown)))
        return;
    // Nobody else says it. Later: the change of focus that is under way would hide it again.
    QTimer::singleShot(0, this, [this, problem] {
        if (problem == m_marked && isVisible())
            showTip(mapToGlobal(QPoint(0, height())), problem, this);
    });
}

void DateField::colour()
{
    QPalette colours;
    if (!m_marked.isEmpty())
        colours.setColor(QPalette::Text, themeColours(isDark(palette())).negative);
    setPalette(colours);
    update();
}

void DateField::stepBy(int days, int months)
{
    if (isReadOnly())
        return;
    const QDate from = date();
    // Stepping from something that cannot be read would replace it by a guess.
    if (!from.isValid() && !text().trimmed().isEmpty()) {
        finishTyping();
        return;
    }
    QDate day = m_today();
    if (from.isValid())
        day = m_unit == Unit::Month ? from.addMonths(days + months)
                                    : from.addDays(days).addMonths(months);
    if (day < m_first || day > m_last)
        return;
    take(day);
    selectAll();
}

void DateField::take(QDate day)
{
    if (day.isValid() && m_unit == Unit::Month)
        day.setDate(day.year(), day.month(), 1);
    const QString text = day.isValid() ? written(day) : QString();
    if (text != this->text())
        setText(text);
    mark({});
    if (day == m_told)
        return;
    m_told = day;
    Q_EMIT dateChanged(day);
}

void DateField::openCalendar()
{
    if (isReadOnly())
        return;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"dateCalendarPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setObjectName(u"dateCalendar"_s);
    calendar->setAccessibleName(tr("日历"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setDateRange(m_first, m_last);
    const QDate chosen = date();
    calendar->setSelectedDate(chosen.isValid() ? chosen : m_today());
    column->addWidget(calendar);
    const auto pick = [this, popup](QDate day) {
        popup->close();
        take(day);
        selectAll();
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    popup->adjustSize();
    QPoint place = mapToGlobal(QPoint(0, height()));
    const QRect room = screen()->availableGeometry();
    if (place.y() + popup->height() > room.bottom())
        place.setY(mapToGlobal(QPoint(0, 0)).y() - popup->height());
    place.setX(
        std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    popup->move(place);
    // Before it is shown: a table closes an editor whose focus goes anywhere but into its children.
    calendar->setFocus(Qt::PopupFocusReason);
    popup->show();
}

DateField* makeDateField(const application::Clock& clock, QDate day)
{
    auto* field = new DateField([&clock] { return clock.today(); });
    field->setDate(day);
    return field;
}

DateField* makeMonthField(const application::Clock& clock)
{
    return new DateField([&clock] { return clock.today(); }, nullptr, DateField::Unit::Month);
}

} // namespace touyan::widgets
