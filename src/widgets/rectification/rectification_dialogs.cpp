// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_dialogs.h"

#include "application/rectification/add_rectification_note.h"
#include "application/rectification/close_rectification_item.h"
#include "application/rectification/save_rectification_item.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::RectificationItem;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::RectificationDialogs)
};

constexpr int kMostPerson = 100;
constexpr int kUsualDays = 30; ///< what is proposed for the time to mend something

/// Several lines; Tab leaves it.
QPlainTextEdit* makeLongText(const QString& text, int lines)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    constexpr int kFrame = 12;
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + kFrame);
    return edit;
}

/// What the dialog is about, over its fields.
void addSubject(RecordDialog* dialog, const RectificationItem& item)
{
    auto* subject =
        new QLabel(Words::tr("%1　%2", "code, problem").arg(item.code, item.problem.simplified()));
    subject->setWordWrap(true);
    subject->setTextFormat(Qt::PlainText);
    dialog->add(Words::tr("事项"), subject, u"subjectLabel"_s, {});
}

} // namespace

RecordDialog* makeRectificationDialog(const PageServices& services, const RectificationItem& item,
                                      const UnitChoices& units, const ItemStored& stored,
                                      QWidget* parent)
{
    const bool isNew = !item.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"rectificationDialog"_s,
                         isNew ? Words::tr("新整改事项") : Words::tr("修改整改事项"), parent);
    auto* unit = dialog->add(Words::tr("单位(&U)"), makeRecordChoice(units, item.unit.value()),
                             u"unitCombo"_s, Words::tr("哪个村（社区）整改，输入名称可查找"));
    // A project's or a reportee's item stays with its unit.
    unit->setEnabled(!item.project && !item.posting);
    auto* responsible =
        dialog->add(Words::tr("责任人(&R)"), makeTextField(item.responsible, kMostPerson),
                    u"responsibleEdit"_s, Words::tr("谁负责整改，必填"));
    auto* problem = dialog->add(Words::tr("问题(&P)"), makeLongText(item.problem, 3),
                                u"problemEdit"_s, Words::tr("发现了什么问题，必填"));
    auto* measure = dialog->add(Words::tr("措施(&M)"), makeLongText(item.measure, 3),
                                u"measureEdit"_s, Words::tr("怎样整改，可以以后再写"));
    const QDate today = services.clock.today();
    auto* foundOn =
        dialog->add(Words::tr("发现日期(&F)"),
                    makeDateField(services.clock, item.foundOn.isValid() ? item.foundOn : today),
                    u"foundOnEdit"_s, Words::tr("哪一天发现的"));
    auto* due = dialog->add(
        Words::tr("整改期限(&D)"),
        makeDateField(services.clock, item.due.isValid() ? item.due : today.addDays(kUsualDays)),
        u"dueEdit"_s, Words::tr("最迟哪一天整改完，过了这一天还没销号就是逾期"));
    dialog->setModifiedCheck([=] {
        return problem->toPlainText() != item.problem || measure->toPlainText() != item.measure ||
               responsible->text() != item.responsible;
    });
    dialog->setSave([=] {
        RectificationItem wanted = item;
        wanted.unit = domain::UnitId(chosenRecord(unit));
        if (!wanted.unit.isStored()) {
            dialog->refuse(unit, Words::tr("请选一个单位。"));
            return;
        }
        wanted.responsible = responsible->text().trimmed();
        wanted.problem = problem->toPlainText().trimmed();
        wanted.measure = measure->toPlainText().trimmed();
        wanted.foundOn = foundOn->date();
        wanted.due = due->date();
        dialog->submit(
            [wanted](UseCaseContext& context) {
                return application::saveRectificationItem(context, wanted);
            },
            [stored](const domain::Result<RectificationItem>& saved) { stored(saved.value()); });
    });
    return dialog;
}

RecordDialog* makeProgressNoteDialog(const PageServices& services, const RectificationItem& item,
                                     QWidget* parent)
{
    auto* dialog = new RecordDialog(services, u"progressNoteDialog"_s, Words::tr("记进展"), parent);
    addSubject(dialog, item);
    auto* on =
        dialog->add(Words::tr("日期(&D)"), makeDateField(services.clock, services.clock.today()),
                    u"noteDayEdit"_s, Words::tr("哪一天的进展"));
    auto* text = dialog->add(Words::tr("进展(&P)"), makeLongText({}, 5), u"noteTextEdit"_s,
                             Words::tr("做了什么，还差什么，必填"));
    dialog->addHint(Words::tr("记下的进展不能修改，写错了再记一条更正。"));
    dialog->setModifiedCheck([text] { return !text->toPlainText().trimmed().isEmpty(); });
    dialog->setSave([=] {
        dialog->submit([id = item.id, day = on->date(),
                        note = text->toPlainText().trimmed()](UseCaseContext& context) {
            return application::addRectificationNote(context, id, day, note);
        });
    });
    return dialog;
}

RecordDialog* makeClosingDialog(const PageServices& services, const RectificationItem& item,
                                const ItemStored& stored, QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"closeRectificationDialog"_s, Words::tr("销号"), parent);
    addSubject(dialog, item);
    auto* on = dialog->add(Words::tr("销号日期(&D)"),
                           makeDateField(services.clock, services.clock.today()), u"closedOnEdit"_s,
                           Words::tr("哪一天核验通过"));
    auto* evidence = dialog->add(Words::tr("依据(&E)"), makeLongText({}, 4), u"evidenceEdit"_s,
                                 Words::tr("凭什么认定整改到位，必填；照片和文件作为附件添加"));
    auto* verifier = dialog->add(Words::tr("核验人(&V)"), makeTextField({}, kMostPerson),
                                 u"verifierEdit"_s, Words::tr("谁到现场或查资料核验的，必填"));
    dialog->setSaveText(Words::tr("销号(&S)"));
    dialog->setModifiedCheck([=] {
        return !evidence->toPlainText().trimmed().isEmpty() ||
               !verifier->text().trimmed().isEmpty();
    });
    dialog->setSave([=] {
        const application::CloseRectificationRequest request{item.id, item.rowVersion, on->date(),
                                                             evidence->toPlainText().trimmed(),
                                                             verifier->text().trimmed()};
        dialog->submit(
            [request](UseCaseContext& context) {
                return application::closeRectificationItem(context, request);
            },
            [stored](const domain::Result<RectificationItem>& closed) { stored(closed.value()); });
    });
    return dialog;
}

} // namespace touyan::widgets
