// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_session/session_dialog.h"

#include "application/appraisal/save_session.h"
#include "application/words/appraisal_words.h"
#include "widgets/appraisal_session/session_titles.h"
#include "widgets/dialogs/record_dialog.h"

#include "appraisal/ui_session_form.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::AppraisalMode;
using domain::AppraisalSession;
using domain::Result;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::SessionDialog)
};

constexpr int kUsualForm = -1;

} // namespace

RecordDialog* makeSessionDialog(const PageServices& services,
                                const std::vector<AppraisalSession>& earlier,
                                std::function<void(domain::AppraisalSessionId)> stored,
                                QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"sessionDialog"_s, Words::tr("新建一届述职评议"), parent);
    // A session is more than its record: it is read by hand.
    auto* widget = new QWidget(dialog);
    Ui::SessionForm ui;
    ui.setupUi(widget);
    dialog->setForm(widget);
    QSpinBox* const year = ui.sessionYearSpinBox;
    QComboBox* const source = ui.sessionSourceCombo;
    QComboBox* const mode = ui.sessionModeCombo;
    QLineEdit* const title = ui.newTitleEdit;
    year->setValue(services.clock.today().year());
    const QStringList titles = sessionTitles(earlier);
    for (int i = 0; i < static_cast<int>(titles.size()); ++i)
        source->addItem(Words::tr("照搬 %1", "session").arg(titles.at(i)), i);
    source->addItem(Words::tr("通用样式（十项内容、四个组）"), kUsualForm);
    for (const AppraisalMode each : {AppraisalMode::Score, AppraisalMode::Grade})
        mode->addItem(application::appraisalModeWord(each), static_cast<int>(each));
    const auto made = [year, source, earlier] {
        const int index = source->currentData().toInt();
        return index == kUsualForm
                   ? application::usualSession(year->value())
                   : application::sessionLike(earlier[static_cast<size_t>(index)], year->value());
    };
    const auto propose = [made, title, mode] {
        const AppraisalSession session = made();
        if (!title->isModified())
            title->setText(session.title);
        mode->setCurrentIndex(mode->findData(static_cast<int>(session.mode)));
    };
    QObject::connect(source, &QComboBox::activated, dialog, propose);
    QObject::connect(year, &QSpinBox::valueChanged, dialog, propose);
    propose();
    dialog->setSaveText(Words::tr("新建(&S)"));
    dialog->setSave([=, stored = std::move(stored)] {
        application::SaveSessionRequest request{made(), {}};
        request.session.title = title->text().trimmed();
        request.session.mode = static_cast<AppraisalMode>(mode->currentData().toInt());
        if (request.session.title.isEmpty()) {
            dialog->refuse(title, Words::tr("请填写名称。"));
            return;
        }
        dialog->submit(
            [request](UseCaseContext& context) {
                return application::saveSession(context, request);
            },
            [stored](const Result<AppraisalSession>& saved) { stored(saved.value().id); });
    });
    return dialog;
}

} // namespace touyan::widgets
