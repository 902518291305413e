// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scans/scan_review.h"

#include "application/ballots/read_ballot_table.h"
#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/ballots/ballot_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

ScanReview::ScanReview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"scanReview"_s);
    setAccessibleName(tr("看不清的格子"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto label = [this, column](const QString& name) {
        auto* made = new QLabel(this);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        column->addWidget(made);
        return made;
    };
    m_heading = label(u"scanReviewHeading"_s);
    m_heading->setProperty("heading", true);
    m_where = label(u"scanReviewPlaceLabel"_s);
    m_picture = label(u"scanReviewPicture"_s);
    m_picture->setAccessibleName(tr("纸上这一行的图片"));
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(false);
    m_picture->setMinimumSize(240, 96);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_caption = new QLabel(tr("读作(&V)"), this);
    m_value = new QLineEdit(this);
    m_value->setObjectName(u"scanReviewValueEdit"_s);
    m_value->setAccessibleName(tr("这一格读作"));
    m_value->setMaximumWidth(110);
    m_caption->setBuddy(m_value);
    m_next = new QPushButton(this);
    nameButton(m_next, u"scanReviewNextButton"_s, tr("确认，下一处(&N)"),
               tr("记下读数，看下一处（回车）"));
    m_blank = new QPushButton(this);
    nameButton(m_blank, u"scanReviewBlankButton"_s, tr("没有填(&B)"),
               tr("这一格是空的，看下一处（/）"));
    m_back = new QPushButton(this);
    nameButton(m_back, u"scanReviewBackButton"_s, tr("上一处(&P)"), tr("回到前一处（PgUp）"));
    row->addWidget(m_caption);
    row->addWidget(m_value);
    row->addWidget(m_next);
    row->addWidget(m_blank);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addLayout(row);
    m_hint = label(u"scanReviewHint"_s);
    m_hint->setProperty("subtle", true);
    column->addStretch(1);

    connect(m_value, &QLineEdit::returnPressed, this, [this] { m_next->click(); });
    connect(m_value, &QLineEdit::textChanged, this, &ScanReview::showHint);
    connect(m_next, &QPushButton::clicked, this, [this] { accept(m_value->text().trimmed()); });
    connect(m_blank, &QPushButton::clicked, this, [this] { accept({}); });
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_current - 1); });
    // The field would take the key as a character.
    auto* blank = new QShortcut(Qt::Key_Slash, m_value, nullptr, nullptr, Qt::WidgetShortcut);
    connect(blank, &QShortcut::activated, m_blank, &QPushButton::click);
    auto* back =
        new QShortcut(Qt::Key_PageUp, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_back, &QPushButton::click);
    show(-1);
}

void ScanReview::setMarks(const QList<Mark>& marks, bool isGradeMode,
                          std::function<bool(int, const QString&)> accepts)
{
    m_marks = marks;
    m_isGradeMode = isGradeMode;
    m_accepts = std::move(accepts);
    const auto open = std::find_if(m_marks.begin(), m_marks.end(),
                                   [](const Mark& mark) { return !mark.isDecided; });
    show(open == m_marks.end() ? -1 : static_cast<int>(open - m_marks.begin()));
}

int ScanReview::undecided() const
{
    return static_cast<int>(std::count_if(m_marks.begin(), m_marks.end(),
                                          [](const Mark& mark) { return !mark.isDecided; }));
}

void ScanReview::show(int index)
{
    const bool any = index >= 0 && index < m_marks.size();
    m_current = any ? index : -1;
    for (QWidget* part : {static_cast<QWidget*>(m_caption), static_cast<QWidget*>(m_value),
                          static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_blank),
                          static_cast<QWidget*>(m_picture)})
        part->setVisible(any);
    m_back->setVisible(any);
    m_back->setEnabled(index > 0);
    if (!any) {
        m_heading->setText(m_marks.isEmpty() ? tr("没有看不清的格子") : tr("看不清的格子都已读过"));
        m_where->setText(tr("没有把握的格子会连同图片在这里列出，由人来读。"));
        m_hint->clear();
        return;
    }
    const Mark& mark = m_marks.at(index);
    m_heading->setText(tr("第 %1 处，共 %2 处").arg(index + 1).arg(m_marks.size()));
    m_where->setText(mark.where);
    m_value->setText(markText(mark.value.split(u'+', Qt::SkipEmptyParts), m_isGradeMode));
    m_value->selectAll();
    showPicture();
    showHint();
    m_value->setFocus();
}

QString ScanReview::valueOf(const QString& written) const
{
    QStringList values;
    for (const QString& part : written.split(u'+', Qt::SkipEmptyParts)) {
        const QString value = part.trimmed();
        values.append(m_isGradeMode ? application::gradeValue(value) : value);
    }
    values.removeAll(QString());
    return values.join(u'+');
}

void ScanReview::accept(const QString& written)
{
    if (m_current < 0)
        return;
    const int index = m_current;
    Mark& mark = m_marks[index];
    mark.value = valueOf(written);
    mark.isDecided = true;
    Q_EMIT decided(index, mark.value);
    // On to the next open one, then to those before it.
    for (qsizetype step = 1; step <= m_marks.size(); ++step) {
        const qsizetype next = (index + step) % m_marks.size();
        if (!m_marks.at(next).isDecided) {
            show(static_cast<int>(next));
            return;
        }
    }
    show(-1);
    Q_EMIT finished();
}

void ScanReview::showPicture()
{
    QPixmap pixmap;
    if (m_current < 0 || !pixmap.loadFromData(m_marks.at(m_current).picture, "PNG")) {
        m_picture->setText(tr("没有图片，请看纸质的表。"));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QPixmap scaled = pixmap.scaledToWidth(static_cast<int>(std::max(200, width() - 12) * ratio),
                                          Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    m_picture->setPixmap(scaled);
}

void ScanReview::showHint()
{
    if (m_current < 0)
        return;
    const QString written = m_value->text().trimmed();
    const QString value = valueOf(written);
    if (!value.isEmpty() && m_accepts && !m_accepts(m_current, value))
        m_hint->setText(tr("“%1”不是这一格可以填的，照样记入会使这一行无效。").arg(written));
    else if (m_isGradeMode)
        m_hint->setText(tr("1 好、2 较好、3 一般、4 差，画了两处的写成 1+2；/ 没有填；回车确认。"));
    else
        m_hint->setText(tr("按纸上的写；画了两处的写成 8+9；/ 没有填；回车确认。"));
}

void ScanReview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_current >= 0)
        showPicture();
}

} // namespace touyan::widgets
