// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scans/scan_dialog.h"

#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/inline_notice.h"
#include "widgets/scans/scan_review.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

void ScanDialog::build(const QString& person)
{
    auto* outer = new QVBoxLayout(this);
    m_notice = new InlineNotice(this);
    outer->addWidget(m_notice);
    auto* head = new QHBoxLayout;
    const auto button = [this](QHBoxLayout* row, const QString& name, const QString& text,
                               const QString& toolTip) {
        auto* made = new QPushButton(this);
        nameButton(made, name, text, toolTip);
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    m_addFile = button(head, u"addScanFileButton"_s, tr("加入文件(&F)…"),
                       tr("扫描仪存下的 PDF、PNG 或 JPEG，一次可选几个"));
    m_addFolder = button(head, u"addScanFolderButton"_s, tr("加入文件夹(&D)…"),
                         tr("文件夹里全部的 PDF、PNG 和 JPEG"));
    m_stop = button(head, u"stopScanButton"_s, tr("停止(&S)"), tr("停止读取，什么也不记入"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"scanSummaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    head->addWidget(m_summary, 1);
    outer->addLayout(head);

    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"scanSplitter"_s);
    splitter->setChildrenCollapsible(false);
    auto* lists = new QSplitter(Qt::Vertical, splitter);
    lists->setObjectName(u"scanListsSplitter"_s);
    lists->setChildrenCollapsible(false);
    m_ballots = new RecordList(listParts({u"scannedForms"_s,
                                          tr("读出的表"),
                                          tr("还没有读出表。"),
                                          {{tr("组"), false, 4},
                                           {tr("序号"), true, 4},
                                           {tr("结果"), false, 12},
                                           {tr("与已录的比"), false, 6}}}),
                               m_services.settings, lists);
    m_refused = new RecordList(
        listParts({u"refusedPages"_s,
                   tr("没有读的页"),
                   tr("没有读不了的页。"),
                   {{tr("文件"), false, 7}, {tr("页"), true, 3}, {tr("原因"), false, 16}}}),
        m_services.settings, lists);
    lists->addWidget(m_ballots);
    lists->addWidget(m_refused);
    lists->setStretchFactor(0, 2);
    lists->setStretchFactor(1, 1);
    m_review = new ScanReview(splitter);
    splitter->addWidget(lists);
    splitter->addWidget(m_review);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 620});
    outer->addWidget(splitter, 1);

    auto* foot = new QHBoxLayout;
    auto* caption = new QLabel(tr("首录人(&R)"), this);
    m_person = new QLineEdit(person, this);
    m_person->setObjectName(u"scanPersonEdit"_s);
    m_person->setAccessibleName(tr("首录人"));
    m_person->setToolTip(tr("谁扫描、谁看过看不清的格子；复录必须换一个人"));
    m_person->setPlaceholderText(tr("姓名"));
    m_person->setMaximumWidth(140);
    caption->setBuddy(m_person);
    foot->addWidget(caption);
    foot->addWidget(m_person);
    auto* hint = new QLabel(tr("只作首录，复录仍由另一个人对着纸质的表录。"), this);
    hint->setProperty("subtle", true);
    foot->addWidget(hint, 1);
    m_blankToo = new QCheckBox(this);
    m_blankToo->setObjectName(u"enterBlankCheck"_s);
    m_blankToo->setAccessibleName(tr("连同空白表"));
    foot->addWidget(m_blankToo);
    m_enter =
        button(foot, u"enterScannedButton"_s, tr("记入(&E)"), tr("把读准的和核过的表记为首录"));
    QPushButton* close =
        button(foot, u"closeScanButton"_s, tr("关闭(&C)"), tr("图片和没有记入的内容都不保留"));
    outer->addLayout(foot);

    connect(m_addFile, &QPushButton::clicked, this, &ScanDialog::askFiles);
    connect(m_addFolder, &QPushButton::clicked, this, &ScanDialog::askFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task != nullptr)
            m_task->cancel();
    });
    connect(m_enter, &QPushButton::clicked, this, &ScanDialog::enter);
    connect(m_blankToo, &QCheckBox::toggled, this, &ScanDialog::showState);
    connect(close, &QPushButton::clicked, this, &ScanDialog::reject);
    connect(m_review, &ScanReview::decided, this, &ScanDialog::decide);
    connect(m_review, &ScanReview::finished, this, [this] { m_enter->setFocus(); });
}

} // namespace touyan::widgets
