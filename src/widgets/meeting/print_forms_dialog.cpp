// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/print_forms_dialog.h"

#include "application/appraisal/build_meeting_documents.h"
#include "application/messages/error_message.h"
#include "widgets/dialogs/record_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::BallotForms;
using application::GroupEntry;
using application::UseCaseContext;
using domain::Result;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PrintFormsDialog)
};

constexpr int kMostForms = 9'999;
/// Of the forms handed out, when nothing is known of spare ones yet.
constexpr int kSpareShare = 10;

/// The fields of the dialog and what follows from them.
struct FormsQuestion
{
    SharedSession session;
    std::vector<GroupEntry> groups;
    QComboBox* group = nullptr;
    QSpinBox* issued = nullptr;
    QSpinBox* spare = nullptr;
    QCheckBox* onlyAdded = nullptr;
    QComboBox* use = nullptr;
    QLabel* sum = nullptr;

    [[nodiscard]] const GroupEntry& chosen() const
    {
        return groups[static_cast<size_t>(std::max(0, group->currentIndex()))];
    }
    [[nodiscard]] int count() const { return issued->value() + spare->value(); }
    [[nodiscard]] int added() const { return std::max(0, count() - chosen().forms); }
    [[nodiscard]] int printed() const
    {
        return onlyAdded->isChecked() ? added() : std::max(count(), chosen().forms);
    }

    void propose() const
    {
        const GroupEntry& entry = chosen();
        const int voters = std::max(1, std::max(entry.group.issued, entry.group.invited));
        issued->setValue(voters);
        spare->setValue(entry.forms > 0 ? std::max(0, entry.forms - voters)
                                        : (voters + kSpareShare - 1) / kSpareShare);
        onlyAdded->setEnabled(entry.forms > 0);
        if (entry.forms == 0)
            onlyAdded->setChecked(false);
        showSum();
    }

    void showSum() const
    {
        const auto layout = domain::layOutForm(session->session(), chosen().group,
                                               application::formReportees(session->reportees));
        if (layout.isError()) {
            sum->setText(application::errorMessage(layout.error()));
            return;
        }
        const auto pages = static_cast<int>(layout.value().pages.size());
        sum->setText(Words::tr("印 %1 张，每张 %2 页，共 %3 页；其中新编表号 %4 个。")
                         .arg(printed())
                         .arg(pages)
                         .arg(printed() * pages)
                         .arg(added()));
    }
};

void addFields(RecordDialog& dialog, FormsQuestion& question, const SharedSession& session)
{
    question.group = dialog.add(Words::tr("测评组(&G)"), new QComboBox, u"formsGroupCombo"_s,
                                Words::tr("为哪一组印制"));
    for (const GroupEntry& entry : question.groups) {
        question.group->addItem(
            entry.forms > 0
                ? Words::tr("%1（已有表号 %2 个）", "group").arg(entry.group.title).arg(entry.forms)
                : entry.group.title);
    }
    question.issued = dialog.add(Words::tr("发给到会人员(&N)"), new QSpinBox,
                                 u"formsIssuedSpinBox"_s, Words::tr("应发出的张数"));
    question.issued->setRange(1, kMostForms);
    question.issued->setSuffix(Words::tr(" 张"));
    question.spare = dialog.add(Words::tr("备用(&B)"), new QSpinBox, u"formsSpareSpinBox"_s,
                                Words::tr("另外多印的张数，有自己的表号，样子一样"));
    question.spare->setRange(0, kMostForms);
    question.spare->setSuffix(Words::tr(" 张"));
    question.onlyAdded =
        dialog.add(QString(), new QCheckBox(Words::tr("只印新增的(&O)")), u"formsOnlyAddedCheck"_s,
                   Words::tr("不再印已有表号的表；不选时全部重印，原来的表要收回作废"));
    question.onlyAdded->setAccessibleName(Words::tr("只印新增的"));
    question.use = dialog.add(Words::tr("输出(&U)"), new QComboBox, u"formsUseCombo"_s,
                              Words::tr("先看预览再打印，或存为 PDF 文件"));
    question.use->addItem(Words::tr("预览后打印"), static_cast<int>(PaperUse::Preview));
    question.use->addItem(Words::tr("存为 PDF 文件"), static_cast<int>(PaperUse::Pdf));
    question.sum = new QLabel(&dialog);
    question.sum->setObjectName(u"formsSumLabel"_s);
    question.sum->setWordWrap(true);
    question.sum->setTextFormat(Qt::PlainText);
    dialog.addWide(question.sum);
    dialog.addHint(Words::tr("表号的次序每次打乱，程序不保存；存成的 PDF 文件里有这个次序，打印后"
                             "请删除。备用表请一次印够：后补的表号能看出是后补的。"));
    if (session->summary.ballots > 0) {
        dialog.addHint(Words::tr("已经录入了 %n 张表，重印前请确认旧表已经作废。", nullptr,
                                 session->summary.ballots));
    }
}

} // namespace

RecordDialog* makePrintFormsDialog(const PageServices& services, const SharedSession& session,
                                   const std::vector<GroupEntry>& groups,
                                   std::function<void(const SharedForms&, PaperUse)> built,
                                   QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"printFormsDialog"_s, Words::tr("印制测评表"), parent);
    FormsQuestion question{session, groups};
    if (groups.empty()) {
        dialog->addHint(Words::tr("还没有测评组。先在“评议规则”里设置。"));
        dialog->setReadOnly();
        return dialog;
    }
    addFields(*dialog, question, session);
    QObject::connect(question.group, &QComboBox::currentIndexChanged, dialog,
                     [question] { question.propose(); });
    for (QSpinBox* field : {question.issued, question.spare})
        QObject::connect(field, &QSpinBox::valueChanged, dialog,
                         [question] { question.showSum(); });
    QObject::connect(question.onlyAdded, &QCheckBox::toggled, dialog,
                     [question] { question.showSum(); });
    question.propose();
    dialog->setSaveText(Words::tr("印制(&S)"));
    dialog->setSave([dialog, question, built = std::move(built)] {
        if (question.printed() == 0) {
            dialog->refuse(
                question.spare,
                Words::tr("没有新增的表可印：这一组已有 %1 个表号。").arg(question.chosen().forms));
            return;
        }
        const application::PrintFormsRequest request{question.session->id(),
                                                     question.chosen().group.id, question.count(),
                                                     question.onlyAdded->isChecked()};
        const auto use = static_cast<PaperUse>(question.use->currentData().toInt());
        dialog->submit(
            [request](UseCaseContext& context) -> Result<SharedForms> {
                TOUYAN_TRY_ASSIGN(BallotForms forms,
                                  application::buildBallotForms(context, request));
                return SharedForms(std::make_shared<const BallotForms>(std::move(forms)));
            },
            [built, use](const Result<SharedForms>& forms) { built(forms.value(), use); });
    });
    return dialog;
}

} // namespace touyan::widgets
