// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scans/scan_review.h"

#include "application/ballots/read_ballot_table.h"
#include "widgets/ballots/ballot_sheet.h"

#include "scans/ui_scan_review_form.h"

#include <QPixmap>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

ScanReview::ScanReview(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScanReviewForm>())
{
    setObjectName(u"scanReview"_s);
    setAccessibleName(tr("看不清的格子"));
    m_ui->setupUi(this);
    connect(m_ui->scanReviewValueEdit, &QLineEdit::returnPressed, this,
            [this] { m_ui->scanReviewNextButton->click(); });
    connect(m_ui->scanReviewValueEdit, &QLineEdit::textChanged, this, &ScanReview::showHint);
    connect(m_ui->scanReviewNextButton, &QPushButton::clicked, this,
            [this] { accept(m_ui->scanReviewValueEdit->text().trimmed()); });
    connect(m_ui->scanReviewBlankButton, &QPushButton::clicked, this, [this] { accept({}); });
    connect(m_ui->scanReviewBackButton, &QPushButton::clicked, this,
            [this] { show(m_current - 1); });
    // The field would take the key as a character.
    auto* blank = new QShortcut(Qt::Key_Slash, m_ui->scanReviewValueEdit, nullptr, nullptr,
                                Qt::WidgetShortcut);
    connect(blank, &QShortcut::activated, m_ui->scanReviewBlankButton, &QPushButton::click);
    auto* back =
        new QShortcut(Qt::Key_PageUp, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_ui->scanReviewBackButton, &QPushButton::click);
    show(-1);
}

ScanReview::~ScanReview() = default;

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
    for (QWidget* part : {static_cast<QWidget*>(m_ui->scanReviewValueLabel),
                          static_cast<QWidget*>(m_ui->scanReviewValueEdit),
                          static_cast<QWidget*>(m_ui->scanReviewNextButton),
                          static_cast<QWidget*>(m_ui->scanReviewBlankButton),
                          static_cast<QWidget*>(m_ui->scanReviewPicture)})
        part->setVisible(any);
    m_ui->scanReviewBackButton->setVisible(any);
    m_ui->scanReviewBackButton->setEnabled(index > 0);
    if (!any) {
        m_ui->scanReviewHeading->setText(m_marks.isEmpty() ? tr("没有看不清的格子")
                                                           : tr("看不清的格子都已读过"));
        m_ui->scanReviewPlaceLabel->setText(tr("没有把握的格子会连同图片在这里列出，由人来读。"));
        m_ui->scanReviewHint->clear();
        return;
    }
    const Mark& mark = m_marks.at(index);
    m_ui->scanReviewHeading->setText(tr("第 %1 处，共 %2 处").arg(index + 1).arg(m_marks.size()));
    m_ui->scanReviewPlaceLabel->setText(mark.where);
    m_ui->scanReviewValueEdit->setText(
        markText(mark.value.split(u'+', Qt::SkipEmptyParts), m_isGradeMode));
    m_ui->scanReviewValueEdit->selectAll();
    showPicture();
    showHint();
    m_ui->scanReviewValueEdit->setFocus();
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
        m_ui->scanReviewPicture->setText(tr("没有图片，请看纸质的表。"));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QPixmap scaled = pixmap.scaledToWidth(static_cast<int>(std::max(200, width() - 12) * ratio),
                                          Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    m_ui->scanReviewPicture->setPixmap(scaled);
}

void ScanReview::showHint()
{
    if (m_current < 0)
        return;
    const QString written = m_ui->scanReviewValueEdit->text().trimmed();
    const QString value = valueOf(written);
    if (!value.isEmpty() && m_accepts && !m_accepts(m_current, value))
        m_ui->scanReviewHint->setText(
            tr("“%1”不是这一格可以填的，照样记入会使这一行无效。").arg(written));
    else if (m_isGradeMode)
        m_ui->scanReviewHint->setText(
            tr("1 好、2 较好、3 一般、4 差，画了两处的写成 1+2；/ 没有填；回车确认。"));
    else
        m_ui->scanReviewHint->setText(tr("按纸上的写；画了两处的写成 8+9；/ 没有填；回车确认。"));
}

void ScanReview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_current >= 0)
        showPicture();
}

} // namespace touyan::widgets
