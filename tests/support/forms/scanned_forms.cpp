// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/forms/scanned_forms.h"

#include "domain/appraisal/form_code.h"
#include "support/forms/drawn_form.h"
#include "support/forms/filled_form.h"

namespace touyan::test {

QList<QImage> scannedForm(const domain::AppraisalSession& session, const domain::VoterGroup& group,
                          const domain::FormLayout& layout, const QString& serial,
                          const Opinion& opinion)
{
    std::mt19937 random(2026);
    QList<QImage> pictures;
    for (const domain::FormPage& page : layout.pages) {
        const QString code = domain::formCodeText(
            {session.code, group.code, serial, page.number, layout.fingerprint});
        Scan scan;
        scan.dotsPerInch = 150;
        scan.degrees = page.number % 2 == 0 ? 178.5 : 1.5;
        pictures.append(drawScan(page, code, scan, [&](QPainter& painter) {
            for (const domain::FormBlock& block : page.blocks) {
                for (const domain::FormRow& row : block.rows) {
                    const auto ticks = ticksFor(row, opinion(block.at, row.criterion));
                    for (size_t box = 0; box < ticks.size(); ++box) {
                        if (ticks[box])
                            drawStroke(painter, row.boxes[box].place, Stroke::Cross, {}, random);
                    }
                }
            }
        }));
    }
    return pictures;
}

void smudgeFirstRow(QImage& picture, const domain::FormPage& page)
{
    // Where it is in a scan that lies 1.5° aslant.
    const domain::FormRect& box = page.blocks.front().rows.front().boxes.back().place;
    const double scale = picture.width() / static_cast<double>(domain::kFormPaper.width);
    QTransform turn;
    turn.translate(picture.width() / 2.0, picture.height() / 2.0);
    turn.rotate(1.5);
    turn.scale(scale, scale);
    turn.translate(-domain::kFormPaper.width / 2.0, -domain::kFormPaper.height / 2.0);
    QImage colours = picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&colours);
    painter.setTransform(turn);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 35));
    painter.drawRect(box.left + 700, box.top + 700, box.width - 1'400, box.height - 1'400);
    painter.end();
    picture = colours.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace touyan::test
