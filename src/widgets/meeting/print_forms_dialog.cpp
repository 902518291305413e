// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/print_forms_dialog.h"

#include "application/appraisal/build_meeting_documents.h"
#include "application/messages/error_message.h"
#include "widgets/dialogs/record_dialog.h"

#include "meeting/ui_print_forms_form.h"

#include <QCoreApplication>

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

/// Of the forms handed out, when nothing is known of spare ones yet.
constexpr int kSpareShare = 10;

/// The fields of the dialog and what follows from them.
struct FormsQuestion
{
    SharedSession session;
    std::vector<GroupEntry> groups;
    Ui::PrintFormsForm ui = {};

    [[nodiscard]] const GroupEntry& chosen() const
    {
        return groups[static_cast<size_t>(std::max(0, ui.formsGroupCombo->currentIndex()))];
    }
    [[nodiscard]] int count() const
    {
        return ui.formsIssuedSpinBox->value() + ui.formsSpareSpinBox->value();
    }
    [[nodiscard]] int added() const { return std::max(0, count() - chosen().forms); }
    [[nodiscard]] int printed() const
    {
        return ui.formsOnlyAddedCheck->isChecked() ? added() : std::max(count(), chosen().forms);
    }

    void propose() const
    {
        const GroupEntry& entry = chosen();
        const int voters = std::max(1, std::max(entry.group.issued, entry.group.invited));
        ui.formsIssuedSpinBox->setValue(voters);
        ui.formsSpareSpinBox->setValue(entry.forms > 0 ? std::max(0, entry.forms - voters)
                                                       : (voters + kSpareShare - 1) / kSpareShare);
        ui.formsOnlyAddedCheck->setEnabled(entry.forms > 0);
        if (entry.forms == 0)
            ui.formsOnlyAddedCheck->setChecked(false);
        showSum();
    }

    void showSum() const
    {
        const auto layout = domain::layOutForm(session->session(), chosen().group,
                                               application::formReportees(session->reportees));
        if (layout.isError()) {
            ui.formsSumLabel->setText(application::errorMessage(layout.error()));
            return;
        }
        const auto pages = static_cast<int>(layout.value().pages.size());
        ui.formsSumLabel->setText(Words::tr("印 %1 张，每张 %2 页，共 %3 页；其中新编表号 %4 个。")
                                      .arg(printed())
                                      .arg(pages)
                                      .arg(printed() * pages)
                                      .arg(added()));
    }
};

} // namespace

RecordDialog* makePrintFormsDialog(const PageServices& services, const SharedSession& session,
                                   const std::vector<GroupEntry>& groups,
                                   std::function<void(const SharedForms&, PaperUse)> built,
                                   QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"printFormsDialog"_s, Words::tr("印制测评表"), parent);
    if (groups.empty()) {
        dialog->addHint(Words::tr("还没有测评组。先在“评议规则”里设置。"));
        dialog->setReadOnly();
        return dialog;
    }
    FormsQuestion question{session, groups};
    const Ui::PrintFormsForm& ui = question.ui;
    auto* widget = new QWidget(dialog);
    question.ui.setupUi(widget);
    for (const GroupEntry& entry : groups) {
        ui.formsGroupCombo->addItem(
            entry.forms > 0
                ? Words::tr("%1（已有表号 %2 个）", "group").arg(entry.group.title).arg(entry.forms)
                : entry.group.title);
    }
    ui.formsUseCombo->addItem(Words::tr("预览后打印"), static_cast<int>(PaperUse::Preview));
    ui.formsUseCombo->addItem(Words::tr("存为 PDF 文件"), static_cast<int>(PaperUse::Pdf));
    dialog->setForm(widget);
    if (session->summary.ballots > 0) {
        dialog->addHint(Words::tr("已经录入了 %n 张表，重印前请确认旧表已经作废。", nullptr,
                                  session->summary.ballots));
    }
    QObject::connect(ui.formsGroupCombo, &QComboBox::currentIndexChanged, dialog,
                     [question] { question.propose(); });
    for (const QSpinBox* field : {ui.formsIssuedSpinBox, ui.formsSpareSpinBox})
        QObject::connect(field, &QSpinBox::valueChanged, dialog,
                         [question] { question.showSum(); });
    QObject::connect(ui.formsOnlyAddedCheck, &QCheckBox::toggled, dialog,
                     [question] { question.showSum(); });
    question.propose();
    dialog->setSaveText(Words::tr("印制(&S)"));
    dialog->setSave([dialog, question, built = std::move(built)] {
        if (question.printed() == 0) {
            dialog->refuse(
                question.ui.formsSpareSpinBox,
                Words::tr("没有新增的表可印：这一组已有 %1 个表号。").arg(question.chosen().forms));
            return;
        }
        const application::PrintFormsRequest request{question.session->id(),
                                                     question.chosen().group.id, question.count(),
                                                     question.ui.formsOnlyAddedCheck->isChecked()};
        const auto use = static_cast<PaperUse>(question.ui.formsUseCombo->currentData().toInt());
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
