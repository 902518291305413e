// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/draw_record.h"

#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"

#include "appraisal/ui_draw_record_form.h"

#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedDraw;
using application::UseCaseContext;
using domain::Result;

namespace {

QString timeText(const QDateTime& utc)
{
    return utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

ValueCell plain(const QString& text)
{
    return {text, {}, {}, {}};
}

ValueCell number(int value)
{
    return {QString::number(value), value, {}, {}};
}

QList<ValueRow> drawRows(const std::vector<ListedDraw>& draws)
{
    QList<ValueRow> rows;
    for (const ListedDraw& each : draws) {
        rows.append(
            {{number(each.draw.number),
              {timeText(each.draw.drawnAt), each.draw.drawnAt, {}, {}},
              plain(each.draw.drawnBy),
              plain(QString::number(each.draw.seed)),
              plain(each.isReproduced ? DrawRecord::tr("✓ 相同") : DrawRecord::tr("× 不同")),
              plain(each.isInForce ? DrawRecord::tr("是") : DrawRecord::tr("否")),
              plain(each.draw.reason)},
             QString::number(each.draw.number)});
    }
    return rows;
}

QList<ValueRow> speakerRows(const ListedDraw& draw)
{
    QList<ValueRow> rows;
    int place = 0;
    for (const application::DrawnSpeaker& speaker : draw.speakers) {
        rows.append({{number(++place), plain(speaker.personName), plain(speaker.unitName),
                      plain(speaker.posting)},
                     speaker.posting});
    }
    return rows;
}

} // namespace

DrawRecord::DrawRecord(const PageServices& services, QWidget* parent)
    : AppraisalPanel(services, u"drawRecord"_s, tr("抽签记录"), parent)
    , m_ui(std::make_unique<Ui::DrawRecordForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->drawRecordButton, &QPushButton::clicked, this, &DrawRecord::openDraws);
    showDraws();
}

DrawRecord::~DrawRecord() = default;

void DrawRecord::showSession()
{
    if (session() == nullptr) {
        m_request.drop();
        m_draws.clear();
        showDraws();
        return;
    }
    runNewest(
        m_request,
        [id = session()->id()](UseCaseContext& context) {
            return application::listDraws(context, id);
        },
        [this](const Result<std::vector<ListedDraw>>& draws) {
            m_draws = draws.value();
            showDraws();
        });
}

void DrawRecord::showDraws()
{
    m_ui->drawRecordButton->setEnabled(!m_draws.empty());
    if (m_draws.empty()) {
        m_ui->lastDrawLabel->setText(tr("还没有抽签。"));
        return;
    }
    const ListedDraw& last = m_draws.front();
    const QString text =
        last.isInForce
            ? tr("第 %1 次抽签：%2，%3，种子 %4；现在的顺序就是抽出的。",
                 "number, time, person, seed")
            : tr("第 %1 次抽签：%2，%3，种子 %4；抽签以后顺序改过。", "number, time, person, seed");
    m_ui->lastDrawLabel->setText(text.arg(QString::number(last.draw.number),
                                          timeText(last.draw.drawnAt), last.draw.drawnBy,
                                          QString::number(last.draw.seed)));
    m_ui->lastDrawLabel->setToolTip(m_ui->lastDrawLabel->text());
}

void DrawRecord::openDraws()
{
    auto* dialog = new RecordDialog(services(), u"drawsDialog"_s, tr("抽签记录"), this);
    auto* splitter = new QSplitter(Qt::Vertical, dialog);
    splitter->setObjectName(u"drawsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    auto* draws = new RecordList(listParts({u"draws"_s,
                                            tr("抽签"),
                                            tr("还没有抽签。"),
                                            {{tr("次"), true, 3},
                                             {tr("时间"), false, 9},
                                             {tr("抽签人"), false, 6},
                                             {tr("种子"), false, 11},
                                             {tr("按种子重演"), false, 6},
                                             {tr("现行顺序"), false, 5},
                                             {tr("理由"), false, 8}}}),
                                 services().settings, splitter);
    auto* order = new RecordList(listParts({u"drawnOrder"_s,
                                            tr("抽出的顺序"),
                                            tr("这次抽签时没有现场述职的人。"),
                                            {{tr("顺序"), true, 4},
                                             {tr("姓名"), false, 7},
                                             {tr("单位"), false, 14},
                                             {tr("编号"), false, 8}}}),
                                 services().settings, splitter);
    constexpr int kOrderShare = 2;
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, kOrderShare);
    splitter->setMinimumSize(760, 460);
    dialog->addWide(splitter, 1);
    dialog->addHint(tr("重演：现场述职人按编号排好，用这个种子再抽一遍，看顺序是否相同。"));
    dialog->setReadOnly();
    connect(draws, &RecordList::currentChanged, order, [draws, order, all = m_draws] {
        const int number = draws->currentPlace().toInt();
        for (const ListedDraw& each : all) {
            if (each.draw.number == number)
                order->setRows(speakerRows(each));
        }
    });
    draws->setRows(drawRows(m_draws));
    draws->select(QString::number(m_draws.front().draw.number));
    dialog->open();
}

} // namespace touyan::widgets
