// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/ballot_grid_view.h"

#include "application/ballots/read_ballot_table.h"
#include "widgets/ballots/ballot_sheet_model.h"
#include "widgets/lists/record_roles.h"
#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kHeaderLines = 4;
constexpr int kSumCharacters = 4;
constexpr int kStateCharacters = 8;

/// Colours what makes a row invalid, and frames the field at hand strongly: the eye goes back and
/// forth between paper and screen.
class MarkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool dark = isDark(option.palette);
        QStyleOptionViewItem plain = option;
        plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        const QVariant state = index.data(StateRole);
        if (state.isValid()) {
            const StateColours colours =
                stateColours(static_cast<DisplayState>(state.toInt()), dark);
            if (static_cast<DisplayState>(state.toInt()) == DisplayState::Overdue)
                painter->fillRect(option.rect, colours.background);
            plain.palette.setColor(QPalette::Text, colours.foreground);
        }
        const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
        if (isCurrent)
            painter->fillRect(option.rect, themeColours(dark).selection);
        QStyledItemDelegate::paint(painter, plain, index);
        if (isCurrent) {
            painter->setPen(QPen(themeColours(dark).accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
};

/// Titles of criteria are long and columns narrow: they go over several lines, which the style
/// does not do for Chinese.
class CriteriaHeader : public QHeaderView
{
public:
    explicit CriteriaHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        constexpr int kMargin = 3;
        QStyleOptionHeader option;
        initStyleOption(&option);
        option.rect = rect;
        option.section = section;
        painter->save();
        style()->drawControl(QStyle::CE_Header, &option, painter, this);
        painter->restore();
        painter->setPen(palette().color(QPalette::ButtonText));
        // The most points stand on a line of their own.
        QString title = model()->headerData(section, Qt::Horizontal).toString();
        if (const qsizetype points = title.lastIndexOf(u'（'); points > 0)
            title.insert(points, u'\n');
        painter->drawText(rect.adjusted(kMargin, kMargin, -kMargin, -kMargin),
                          static_cast<int>(Qt::AlignCenter) | Qt::TextWrapAnywhere, title);
    }
};

} // namespace

BallotGridView::BallotGridView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(u"ballotGrid"_s);
    setAccessibleName(tr("测评表"));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setItemDelegate(new MarkDelegate(this));
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setAttribute(Qt::WA_InputMethodEnabled);
    auto* across = new CriteriaHeader(this);
    setHorizontalHeader(across);
    across->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    across->setFixedHeight(fontMetrics().lineSpacing() * kHeaderLines + 12);
    across->setSectionResizeMode(QHeaderView::Stretch);
    across->setHighlightSections(false);
    across->setSectionsClickable(false);
    QHeaderView* down = verticalHeader();
    down->setSectionResizeMode(QHeaderView::Fixed);
    down->setDefaultSectionSize(fontMetrics().lineSpacing() + 9);
    down->setSectionsClickable(false);
}

void BallotGridView::setSheetModel(BallotSheetModel* model)
{
    m_sheet = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &BallotGridView::layOutColumns);
    connect(model, &BallotSheetModel::restored, this, [this](const QModelIndex& field) {
        setCurrentIndex(field);
        m_before = m_sheet->values(field);
        m_isTyping = false;
        m_addsMark = false;
    });
    layOutColumns();
}

void BallotGridView::layOutColumns()
{
    const int fields = m_sheet->sheet().fieldCount();
    if (m_sheet->columnCount() == 0)
        return;
    const int character = fontMetrics().horizontalAdvance(u'国');
    const auto fix = [this, character](int column, int characters) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        setColumnWidth(column, character * characters);
    };
    for (int field = 0; field < fields; ++field)
        horizontalHeader()->setSectionResizeMode(field, QHeaderView::Stretch);
    fix(fields, kSumCharacters);
    fix(fields + 1, kStateCharacters);
}

void BallotGridView::goToFirstField()
{
    if (m_sheet == nullptr || m_sheet->rowCount() == 0)
        return;
    setCurrentIndex(m_sheet->index(0, 0));
    scrollToTop();
    // The field may have been current before, with another form.
    m_before = m_sheet->values(currentIndex());
    m_isTyping = false;
    m_addsMark = false;
}

void BallotGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_before = m_sheet != nullptr ? m_sheet->values(current) : QStringList();
    if (m_sheet != nullptr)
        m_sheet->endField();
    m_isTyping = false;
    m_addsMark = false;
    QTableView::currentChanged(current, previous);
}

void BallotGridView::step(int fields)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    const int count = m_sheet->sheet().fieldCount();
    const int place = at.row() * count + std::min(at.column(), count - 1) + fields;
    if (place < 0)
        return;
    if (place >= m_sheet->rowCount() * count) {
        m_isTyping = false;
        Q_EMIT endReached();
        return;
    }
    setCurrentIndex(m_sheet->index(place / count, place % count));
}

bool BallotGridView::isFull(const QStringList& values, const QString& text) const
{
    if (!m_quickTyping || !m_isTyping || m_addsMark || values.size() != 1 || text == u"."_s)
        return false;
    const int field = currentIndex().column();
    if (m_sheet->sheet().isGradeMode())
        return m_sheet->sheet().accepts(field, values.first());
    return m_sheet->sheet().accepts(field, values.first()) &&
           !m_sheet->sheet().accepts(field, values.first() + text);
}

void BallotGridView::write(const QString& text)
{
    if (!m_sheet->isField(currentIndex()))
        return;
    if (isFull(m_sheet->values(currentIndex()), text)) {
        const QModelIndex before = currentIndex();
        step(1);
        if (currentIndex() == before)
            return;
    }
    writeMark(text);
}

void BallotGridView::writeMark(const QString& text)
{
    QStringList values;
    if (m_isTyping || m_addsMark)
        values = m_sheet->values(currentIndex());
    if (m_addsMark || values.isEmpty())
        values.append(text);
    else
        values.last().append(text);
    if (m_sheet->sheet().isGradeMode()) {
        // A grade's key stands for the whole mark, so a second one replaces it.
        const QString whole = application::gradeValue(values.last());
        const QString key = application::gradeValue(text);
        values.last() = whole == values.last() && key != text ? key : whole;
    }
    m_isTyping = true;
    m_addsMark = false;
    m_sheet->setValues(currentIndex(), values);
}

void BallotGridView::takeBack()
{
    QStringList values = m_sheet->values(currentIndex());
    if (values.isEmpty())
        return;
    if (m_sheet->sheet().isGradeMode())
        values.removeLast();
    else
        values.last().chop(1);
    values.removeAll(QString());
    m_sheet->setValues(currentIndex(), values);
    m_isTyping = true;
    m_addsMark = false;
}

void BallotGridView::blankRow()
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    m_sheet->clearRow(row);
    m_isTyping = false;
    if (row + 1 < m_sheet->rowCount())
        setCurrentIndex(m_sheet->index(row + 1, 0));
    else
        Q_EMIT endReached();
}

void BallotGridView::repeatMark()
{
    const QModelIndex at = currentIndex();
    if (!m_sheet->isField(at))
        return;
    QStringList values = m_sheet->values(at);
    int first = at.column() + 1;
    if (values.isEmpty() && at.column() > 0) {
        values = m_sheet->values(at.siblingAtColumn(at.column() - 1));
        first = at.column();
    }
    if (values.isEmpty())
        return;
    m_sheet->fillRow(at.siblingAtColumn(first), values);
    setCurrentIndex(at.siblingAtColumn(m_sheet->sheet().fieldCount() - 1));
    step(1);
}

void BallotGridView::keyPressEvent(QKeyEvent* event)
{
    if (m_sheet == nullptr || m_sheet->rowCount() == 0 || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint() &&
                        (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            step(-1);
        else
            step(1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT nextFormRequested();
        return;
    case Qt::Key_Backspace:
        takeBack();
        return;
    case Qt::Key_Delete:
        m_sheet->setValues(currentIndex(), {});
        m_isTyping = false;
        return;
    case Qt::Key_Escape:
        m_sheet->setValues(currentIndex(), m_before);
        m_isTyping = false;
        m_addsMark = false;
        return;
    case Qt::Key_Slash:
        blankRow();
        return;
    case Qt::Key_Asterisk:
        repeatMark();
        return;
    case Qt::Key_Plus:
        m_addsMark = !m_sheet->values(currentIndex()).isEmpty();
        return;
    default:
        break;
    }
    if (isText)
        write(event->text());
    else
        QTableView::keyPressEvent(event);
}

void BallotGridView::inputMethodEvent(QInputMethodEvent* event)
{
    if (m_sheet != nullptr && !event->commitString().isEmpty())
        write(event->commitString());
    event->accept();
}

} // namespace touyan::widgets
