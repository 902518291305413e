// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/entry_editor.h"

#include "application/messages/rule_words.h"
#include "widgets/checklist/entry_defaults.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/look/theme.h"

#include "checklist/ui_entry_editor.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::PeriodKey;

namespace {

constexpr int kWidthCharacters = 34;

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

EntryEditor::EntryEditor(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"entryEditor"_s);
    Ui::EntryEditor ui;
    ui.setupUi(this);
    m_title = ui.entryEditorTitle;
    m_summary = ui.summaryEdit;
    m_date = ui.occurredOnEdit;
    m_place = ui.placeEdit;
    m_people = ui.peopleCountEdit;
    m_kindLabel = ui.kindLabel;
    m_kind = ui.kindCombo;
    m_periodLabel = ui.periodLabel;
    m_period = ui.periodCombo;
    m_refusal = ui.entryRefusalLabel;
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_summary);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_summary, m_date, m_place, m_people, m_kind, m_period})
        field->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &EntryEditor::noteFocus);
    hide();
}

EntryEditor::Task EntryEditor::taskFor(const ChecklistGridModel& model, const QModelIndex& cell,
                                       QDate today)
{
    Task task;
    task.posting = *model.postingAt(cell.row());
    task.personName = model.nameAt(cell.row());
    task.column = model.columns().at(cell.column());
    task.range = model.assessment()->range();
    task.today = today;
    return task;
}

void EntryEditor::open(const Task& task, const QRect& cell, const QString& typed)
{
    m_task = task;
    m_busy = false;
    ++m_opening;
    showRefusal({});
    fill(typed);
    placeBeside(cell);
    show();
    raise();
}

void EntryEditor::reopen(const Task& task, const QRect& cell, const Texts& texts,
                         const QString& refusal)
{
    open(task, cell, {});
    setTexts(texts);
    showRefusal(refusal);
}

EntryEditor::Texts EntryEditor::texts() const
{
    return {m_summary->text(),
            m_date->text(),
            m_place->text(),
            m_people->text(),
            m_kind->currentData().toString(),
            m_period->currentData().toString()};
}

void EntryEditor::setTexts(const Texts& texts)
{
    m_summary->setText(texts.summary);
    m_date->setText(texts.date);
    m_place->setText(texts.place);
    m_people->setText(texts.people);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(texts.kind)));
    m_period->setCurrentIndex(std::max(0, m_period->findData(texts.period)));
}

QString EntryEditor::titleOf(const Task& task)
{
    const QString title =
        tr("%1　%2", "person and item").arg(task.personName, columnTitle(task.column));
    return task.edited ? tr("%1　修改 %2", "person and item, code of the entry")
                             .arg(title, task.edited->code)
                       : title;
}

void EntryEditor::noteFocus(const QWidget* before, const QWidget* now)
{
    const auto inside = [this](const QWidget* widget) {
        return widget == this || isAncestorOf(widget);
    };
    // A list that drops down, a menu or another window takes the focus for a while only.
    if (isOpen() && before != nullptr && now != nullptr && now->window() == window() &&
        inside(before) && !inside(now))
        Q_EMIT left(m_opening);
}

void EntryEditor::fill(const QString& typed)
{
    m_title->setText(titleOf(m_task));
    m_kind->clear();
    for (const QString& kind : std::as_const(m_task.column.kinds))
        m_kind->addItem(application::kindWord(kind), kind);
    const bool hasKinds = m_kind->count() > 0;
    m_kind->setVisible(hasKinds);
    m_kindLabel->setVisible(hasKinds);
    fillPeriods();

    if (m_task.edited) {
        const domain::Entry& entry = *m_task.edited;
        setTexts({entry.summary, isoDay(entry.occurredOn), entry.place,
                  entry.peopleCount ? QString::number(*entry.peopleCount) : QString(), entry.kind,
                  entry.period ? entry.period->toString() : QString()});
        m_asOpened = texts();
        m_summary->selectAll();
        return;
    }
    const bool onePeriod = m_task.column.kind == GridColumnKind::Period;
    setTexts({{},
              isoDay(defaultEntryDay(datesSpan(), m_task.today)),
              {},
              {},
              m_kind->itemData(0).toString(),
              onePeriod ? m_task.column.period : QString()});
    m_asOpened = texts();
    m_summary->setText(typed);
}

void EntryEditor::fillPeriods()
{
    m_period->clear();
    m_period->addItem(tr("按日期"), QString());
    QList<PeriodKey> keys = periodChoices(m_task.column.cadence, m_task.range);
    if (m_task.edited && m_task.edited->period && !keys.contains(*m_task.edited->period))
        keys.append(*m_task.edited->period);
    for (const PeriodKey& key : std::as_const(keys))
        m_period->addItem(application::periodWord(key.toString()), key.toString());
    m_period->setVisible(m_period->count() > 1);
    m_periodLabel->setVisible(m_period->count() > 1);
}

domain::DaySpan EntryEditor::datesSpan() const
{
    return m_task.column.kind == GridColumnKind::Period ? m_task.column.span : m_task.range;
}

void EntryEditor::placeBeside(const QRect& cell)
{
    const int width = fontMetrics().horizontalAdvance(u'国') * kWidthCharacters;
    setFixedWidth(std::min(width, parentWidget()->width()));
    adjustSize();
    const QRect room = parentWidget()->rect();
    QRect place(cell.topLeft(), QSize(this->width(), sizeHint().height()));
    if (place.right() > room.right())
        place.moveRight(room.right());
    if (place.bottom() > room.bottom())
        place.moveBottom(room.bottom());
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
}

void EntryEditor::takeComposition(QInputMethodEvent* event)
{
    QCoreApplication::sendEvent(m_summary, event);
}

QWidget* EntryEditor::compositionField() const
{
    return m_summary;
}

void EntryEditor::showRefusal(const QString& text)
{
    m_refusal->setText(text);
    m_refusal->setVisible(!text.isEmpty());
    m_flawed = nullptr;
    QPalette palette = m_refusal->palette();
    palette.setColor(QPalette::WindowText, themeColours(isDark(palette)).negative);
    m_refusal->setPalette(palette);
    m_refusal->setAccessibleName(text);
    if (isVisible())
        placeBeside(geometry());
}

void EntryEditor::focusFlaw()
{
    QLineEdit* field = m_flawed != nullptr ? m_flawed : m_summary;
    field->setFocus(Qt::OtherFocusReason);
    if (m_flawed != nullptr)
        field->selectAll();
}

void EntryEditor::setBusy(bool busy)
{
    m_busy = busy;
}

void EntryEditor::close()
{
    m_summary->clear();
    hide();
}

std::optional<application::RecordEntryRequest> EntryEditor::request()
{
    const auto refuse = [this](QLineEdit* field, const QString& text) {
        showRefusal(text);
        m_flawed = field;
        if (isAncestorOf(QApplication::focusWidget()))
            focusFlaw();
        return std::nullopt;
    };
    application::RecordEntryRequest wanted;
    wanted.posting = m_task.posting;
    wanted.item = m_task.column.item;
    wanted.summary = m_summary->text().trimmed();
    if (wanted.summary.isEmpty())
        return refuse(m_summary, tr("请填写内容。"));
    const auto day = parseShortDate(m_date->text(), datesSpan(), m_task.today);
    if (!day)
        return refuse(
            m_date, tr("日期“%1”看不懂，可写 9-3、9.3、0903 或 2026-09-03。").arg(m_date->text()));
    wanted.occurredOn = *day;
    wanted.place = m_place->text().trimmed();
    if (const QString people = m_people->text().trimmed(); !people.isEmpty()) {
        bool isNumber = false;
        const int count = people.normalized(QString::NormalizationForm_KC).toInt(&isNumber);
        if (!isNumber || count < 0)
            return refuse(m_people, tr("人数“%1”应为整数。").arg(people));
        wanted.peopleCount = count;
    }
    wanted.kind = m_kind->currentData().toString();
    wanted.period = PeriodKey::parse(m_period->currentData().toString());
    showRefusal({});
    return wanted;
}

bool EntryEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() != Qt::AltModifier) {
            if (!m_busy)
                Q_EMIT saveRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
        // Tab goes round inside the editor.
        if (key->key() == Qt::Key_Tab && watched == lastField()) {
            m_summary->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Backtab && watched == m_summary) {
            lastField()->setFocus(Qt::BacktabFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

QWidget* EntryEditor::lastField() const
{
    if (!m_period->isHidden())
        return m_period;
    return m_kind->isHidden() ? static_cast<QWidget*>(m_place) : m_kind;
}

void EntryEditor::keyPressEvent(QKeyEvent* event)
{
    // Nothing that was meant for the editor reaches the grid below it.
    event->accept();
}

} // namespace touyan::widgets
