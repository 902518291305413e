// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal_forms/ballot_pages.h"

#include "application/words/appraisal_words.h"
#include "domain/appraisal/form_code.h"
#include "reports/appraisal_forms/form_drawing.h"
#include "reports/appraisal_forms/form_instructions.h"
#include "reports/appraisal_forms/qr_code.h"

#include <QCoreApplication>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::BallotForms;
using domain::BoxKind;
using domain::FormBlock;
using domain::FormBox;
using domain::FormPage;
using domain::FormRow;

namespace {

class Form
{
    Q_DECLARE_TR_FUNCTIONS(Form)
};

// In units of the page, tenths of a point.
constexpr qreal kBoxLine = 8;
constexpr qreal kOuterRule = 9;
constexpr qreal kRule = 5;
constexpr qreal kFineRule = 2;
constexpr qreal kPadding = 2 * kUnitsPerMm;

constexpr FontSpec kTitleFont{FontRole::Title, 180};
constexpr FontSpec kParticularsFont{FontRole::Body, 115};
constexpr FontSpec kSerialFont{FontRole::Black, 150};
constexpr FontSpec kHeadFont{FontRole::Black, 100};
constexpr FontSpec kInstructionHeadFont{FontRole::Black, 105};
constexpr FontSpec kInstructionFont{FontRole::Body, 100};
constexpr FontSpec kNameFont{FontRole::Black, 150};
constexpr FontSpec kUnitFont{FontRole::Body, 95};
constexpr FontSpec kOrderFont{FontRole::Number, 105};
constexpr FontSpec kCriterionFont{FontRole::Body, 105};
constexpr FontSpec kMostPointsFont{FontRole::Number, 80};
constexpr FontSpec kScoreLabelFont{FontRole::Black, 90};
constexpr FontSpec kGradeLabelFont{FontRole::Black, 105};
constexpr FontSpec kFootFont{FontRole::Number, 90};

constexpr Qt::Alignment kCentre = Qt::AlignHCenter | Qt::AlignVCenter;
constexpr Qt::Alignment kStart = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment kEnd = Qt::AlignRight | Qt::AlignVCenter;

QRectF inset(const QRectF& rect, qreal by = kPadding)
{
    return rect.adjusted(by, 0, -by, 0);
}

QString labelOf(const FormBox& box)
{
    switch (box.kind) {
    case BoxKind::Grade:
        return application::gradeWord(static_cast<domain::Grade>(box.number));
    case BoxKind::Half:
        return u"½"_s;
    case BoxKind::Tens:
    case BoxKind::Ones:
        break;
    }
    return QString::number(box.number);
}

class BallotPainter
{
public:
    BallotPainter(const BallotForms& forms, const TextMeasure& measure)
        : m_forms(forms)
        , m_measure(measure)
        , m_isScore(forms.head.session.mode == domain::AppraisalMode::Score)
    {
    }

    /// What all forms have alike on this page.
    [[nodiscard]] DrawnPage common(const FormPage& page) const
    {
        DrawnPage drawn;
        FormDrawing drawing(drawn, m_measure);
        for (const domain::FormRect& marker : page.markers)
            drawing.fill(onPage(marker));
        drawing.text(Form::tr("%1测评表", "title of a session").arg(m_forms.head.session.title),
                     {onPage(page.title), kTitleFont, 110, 2, kCentre});
        const QRectF particulars = onPage(page.particulars);
        drawing.text(Form::tr("测评组：%1").arg(m_forms.group.title),
                     {particulars.adjusted(0, 0, -particulars.width() * 0.32, 0), kParticularsFont,
                      70, 1, kStart});
        if (!page.instructions.isEmpty())
            instructions(drawing, onPage(page.instructions));
        columnHeads(drawing, page);
        for (const FormBlock& block : page.blocks)
            this->block(drawing, block);
        if (page.number == static_cast<int>(m_forms.layout.pages.size()))
            end(drawing, page);
        drawing.text(
            Form::tr("第 %1 页，共 %2 页").arg(page.number).arg(m_forms.layout.pages.size()),
            {onPage(page.foot), kFootFont, 60, 1, kCentre});
        return drawn;
    }

    /// What makes this page that of one form.
    void complete(DrawnPage& drawn, const FormPage& page, const QString& serial) const
    {
        FormDrawing drawing(drawn, m_measure);
        const domain::FormCode code{m_forms.head.session.code, m_forms.group.code, serial,
                                    page.number, m_forms.layout.fingerprint};
        for (const QRectF& dark : qrCode(domain::formCodeText(code), onPage(page.code)))
            drawing.fill(dark);
        drawing.text(Form::tr("表号：%1").arg(serial),
                     {onPage(page.particulars), kSerialFont, 90, 1, kEnd});
        drawing.text(u"%1 · %2 · %3"_s.arg(m_forms.head.session.code, m_forms.group.code, serial),
                     {onPage(page.foot), kFootFont, 60, 1, kEnd});
    }

private:
    void instructions(FormDrawing& drawing, const QRectF& rect) const
    {
        drawing.frame(rect, kRule);
        const QRectF body = rect.adjusted(kPadding, kPadding / 2, -kPadding, -kPadding / 2);
        const qreal headWidth = drawing.widthOf(Form::tr("填表说明"), kInstructionHeadFont) + 10;
        drawing.text(Form::tr("填表说明"),
                     {QRectF(body.left(), body.top(), headWidth, body.height()),
                      kInstructionHeadFont, 90, 1, kCentre});
        const qreal rule = body.left() + headWidth + kPadding;
        drawing.line({rule, rect.top()}, {rule, rect.bottom()}, kFineRule);
        drawing.list(
            formInstructions(m_forms.head.session, static_cast<int>(m_forms.head.reportees.size())),
            kInstructionFont, body.adjusted(rule - body.left() + kPadding, 0, 0, 0));
    }

    void columnHeads(FormDrawing& drawing, const FormPage& page) const
    {
        const QRectF heads = onPage(page.columnHeads);
        const FormBlock& first = page.blocks.front();
        const qreal nameRight = onPage(first.name).right();
        const auto column = [&](qreal left, qreal right, const QString& title) {
            drawing.text(title, {QRectF(left, heads.top(), right - left, heads.height()), kHeadFont,
                                 70, 1, kCentre});
        };
        if (!m_isScore) {
            const qreal unitLeft = gradeUnitLeft(onPage(first.name));
            column(heads.left(), unitLeft, Form::tr("述职人"));
            column(unitLeft, nameRight, Form::tr("单位"));
            column(nameRight, heads.right(), Form::tr("评价（在一个方框内打“√”）"));
            return;
        }
        const qreal titleRight = onPage(first.rows.front().title).right();
        column(heads.left(), nameRight, Form::tr("述职人"));
        column(nameRight, titleRight, Form::tr("评议内容（满分）"));
        column(titleRight, heads.right(), Form::tr("评分（在所选分值右边的方框内打“√”）"));
    }

    /// Says that nothing follows, where somebody could look for it.
    void end(FormDrawing& drawing, const FormPage& page) const
    {
        constexpr qreal kHeight = 8 * kUnitsPerMm;
        const QRectF last = onPage(page.blocks.back().frame);
        const QRectF below(last.left(), last.bottom() + kHeight / 2, last.width(), kHeight);
        if (below.bottom() < onPage(page.foot).top() - kHeight)
            drawing.text(Form::tr("（以下空白）"), {below, kUnitFont, 70, 1, kCentre});
    }

    void block(FormDrawing& drawing, const FormBlock& block) const
    {
        const QRectF frame = onPage(block.frame);
        // Rows of grades touch each other.
        drawing.frame(frame, m_isScore ? kOuterRule : kRule / 2);
        const qreal nameRight = onPage(block.name).right();
        drawing.line({nameRight, frame.top()}, {nameRight, frame.bottom()}, kRule);
        if (m_isScore)
            scoreName(drawing, block);
        else
            gradeName(drawing, block);
        for (const FormRow& row : block.rows)
            this->row(drawing, row, &row == &block.rows.back());
    }

    [[nodiscard]] QString orderOf(const FormBlock& block) const
    {
        return QString::number(block.at + 1);
    }

    [[nodiscard]] const application::NamedReportee& whoIs(const FormBlock& block) const
    {
        return m_forms.head.reportees[block.at];
    }

    void scoreName(FormDrawing& drawing, const FormBlock& block) const
    {
        constexpr qreal kInset = 1.2 * kUnitsPerMm;
        const QRectF name = onPage(block.name).adjusted(kInset, kInset, -kInset, -kInset);
        const application::NamedReportee& who = whoIs(block);
        const bool isWritten = who.reportee.manner == domain::ReportManner::Written;
        const qreal mannerHeight = isWritten ? 4.5 * kUnitsPerMm : 0;
        const qreal height = name.height() - mannerHeight;
        constexpr qreal kOrderHeight = 5 * kUnitsPerMm;
        const qreal nameHeight = std::min(9 * kUnitsPerMm, (height - kOrderHeight) / 2);
        const qreal unitHeight = std::min(13.5 * kUnitsPerMm, height - kOrderHeight - nameHeight);
        QRectF place = name;
        place.setTop(name.top() +
                     (name.height() - kOrderHeight - nameHeight - unitHeight - mannerHeight) / 2);
        const auto next = [&place](qreal size) {
            place.setHeight(size);
            const QRectF taken = place;
            place.translate(0, size);
            return taken;
        };
        drawing.text(orderOf(block), {next(kOrderHeight), kOrderFont, 60, 1, kCentre});
        drawing.text(who.identity.personName, {next(nameHeight), kNameFont, 80, 1, kCentre});
        drawing.text(who.identity.unitName, {next(unitHeight), kUnitFont, 65, 3, kCentre});
        if (isWritten) {
            drawing.text(u"（%1）"_s.arg(application::mannerWord(who.reportee.manner)),
                         {next(mannerHeight), kUnitFont, 65, 1, kCentre});
        }
    }

    /// Where order and name end in grade mode.
    static qreal gradeUnitLeft(const QRectF& name) { return name.left() + 45 * kUnitsPerMm; }

    void gradeName(FormDrawing& drawing, const FormBlock& block) const
    {
        constexpr qreal kOrderWidth = 10 * kUnitsPerMm;
        const QRectF name = onPage(block.name);
        const application::NamedReportee& who = whoIs(block);
        const qreal orderRight = name.left() + kOrderWidth;
        const qreal unitLeft = gradeUnitLeft(name);
        for (const qreal x : {orderRight, unitLeft})
            drawing.line({x, name.top()}, {x, name.bottom()}, kRule);
        const auto place = [&name](qreal left, qreal right) {
            return QRectF(left, name.top(), right - left, name.height());
        };
        drawing.text(orderOf(block), {place(name.left(), orderRight), kOrderFont, 70, 1, kCentre});
        drawing.text(who.identity.personName,
                     {inset(place(orderRight, unitLeft)), kNameFont, 70, 1, kCentre});
        QString unit = who.identity.unitName;
        if (who.reportee.manner == domain::ReportManner::Written)
            unit += u"（%1）"_s.arg(application::mannerWord(who.reportee.manner));
        drawing.text(unit, {inset(place(unitLeft, name.right())), kCriterionFont, 65, 2, kStart});
    }

    void row(FormDrawing& drawing, const FormRow& row, bool isLast) const
    {
        const QRectF place = onPage(row.place);
        if (!isLast)
            drawing.line(place.bottomLeft(), place.bottomRight(), kFineRule);
        if (row.criterionAt)
            criterion(drawing, row);
        for (const FormBox& box : row.boxes) {
            drawing.frame(onPage(box.place), kBoxLine);
            drawing.text(
                labelOf(box),
                {onPage(box.label), m_isScore ? kScoreLabelFont : kGradeLabelFont, 55, 1, kEnd});
        }
    }

    void criterion(FormDrawing& drawing, const FormRow& row) const
    {
        const QRectF title = onPage(row.title);
        drawing.line(title.topRight(), title.bottomRight(), kFineRule);
        const QString most = Form::tr("%1分", "most points").arg(row.maxPoints.toString());
        const qreal mostWidth = drawing.widthOf(most, kMostPointsFont);
        const QRectF inner = inset(title, 1.3 * kUnitsPerMm);
        drawing.text(most, {inner, kMostPointsFont, 60, 1, kEnd});
        drawing.text(m_forms.head.session.criteria[*row.criterionAt].title,
                     {inner.adjusted(0, 0, -mostWidth - 20, 0), kCriterionFont, 60, 1, kStart});
    }

    const BallotForms& m_forms;
    const TextMeasure& m_measure;
    bool m_isScore;
};

} // namespace

std::vector<DrawnPage> ballotPages(const BallotForms& forms, const BulletinFonts& fonts)
{
    const TextMeasure measure(fonts);
    const BallotPainter painter(forms, measure);
    std::vector<DrawnPage> common;
    common.reserve(forms.layout.pages.size());
    for (const FormPage& page : forms.layout.pages)
        common.push_back(painter.common(page));
    std::vector<DrawnPage> pages;
    pages.reserve(common.size() * static_cast<size_t>(forms.serials.size()));
    for (const QString& serial : forms.serials) {
        for (size_t page = 0; page < common.size(); ++page) {
            pages.push_back(common[page]);
            painter.complete(pages.back(), forms.layout.pages[page], serial);
        }
    }
    if (!pages.empty())
        pages.front().withoutGlyph = measure.withoutGlyph();
    return pages;
}

} // namespace touyan::reports
