// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/forms_list.h"

#include "application/appraisal/prepare_forms.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_table_view.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::GroupEntry;
using application::UseCaseContext;
using domain::Result;

FormsList::FormsList(const PageServices& services, QWidget* parent)
    : AppraisalPanel(services, u"formsPanel"_s, tr("测评表"), parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    m_list = new RecordList(listParts({u"groupForms"_s,
                                       tr("测评表"),
                                       tr("还没有测评组。先在“评议规则”里设置。"),
                                       {{tr("测评组"), false, 14},
                                        {tr("应到"), true, 5},
                                        {tr("发出"), true, 5},
                                        {tr("已备表号"), true, 6},
                                        {tr("收回"), true, 5},
                                        {tr("已复录"), true, 5}}}),
                            services.settings, this);
    outer->addWidget(m_list);
    QAction* prepare =
        m_list->addStep({u"prepare"_s, tr("备表号(&A)…"), u"list-add"_s, QKeySequence(u"Ins"_s),
                         tr("为这一组的表编好序号，备用的也算；编号与填表人无关，打印顺序每次打乱"),
                         RecordList::Needs::OneRow},
                        [this] { this->prepare(); });
    m_list->setAllowed(prepare,
                       [this] { return session() != nullptr && !session()->isFinalised(); });
    m_list->setActivation(prepare);
}

void FormsList::showSession()
{
    if (session() == nullptr) {
        m_groups.clear();
        m_list->setRows({});
        return;
    }
    load();
}

void FormsList::refresh()
{
    if (session() != nullptr)
        load();
}

QWidget* FormsList::firstFocus()
{
    return m_list->view();
}

void FormsList::load()
{
    const int request = ++m_request;
    run([id = session()->id()](
            UseCaseContext& context) { return application::listBallots(context, id); },
        [this, request](const Result<std::vector<GroupEntry>>& groups) {
            if (request != m_request)
                return;
            m_groups = groups.value();
            QList<ValueRow> rows;
            const auto number = [](int value) {
                return ValueCell{QString::number(value), value, {}, {}};
            };
            for (const GroupEntry& group : m_groups) {
                rows.append({{{group.group.title, {}, {}, {}},
                              number(group.group.invited),
                              number(group.group.issued),
                              number(group.forms),
                              number(group.returned()),
                              number(group.enteredTwice())},
                             QString::number(group.group.id.value())});
            }
            m_list->setRows(rows);
            m_list->updateSteps();
        });
}

void FormsList::prepare()
{
    const QString place = m_list->currentPlace();
    const auto at =
        std::find_if(m_groups.begin(), m_groups.end(), [&place](const GroupEntry& each) {
            return QString::number(each.group.id.value()) == place;
        });
    if (at == m_groups.end())
        return;
    Question question;
    question.title = tr("%1一共备多少张表？").arg(at->group.title);
    question.text = tr("已备 %1 张；连备用的一起算，只增不减。").arg(at->forms);
    question.acceptLabel = tr("备表号");
    question.defaultText = QString::number(std::max(at->group.issued, at->forms));
    services().prompts.askText(
        this, question, [this, group = at->group.id](const std::optional<QString>& text) {
            if (!text)
                return;
            bool isNumber = false;
            const int count = text->trimmed().toInt(&isNumber);
            if (!isNumber || count <= 0) {
                Q_EMIT warned(tr("张数应为大于 0 的整数。"));
                return;
            }
            run(
                [request = application::PrepareFormsRequest{session()->id(), group, count}](
                    UseCaseContext& context) {
                    return application::prepareForms(context, request);
                },
                [this](const Result<QStringList>& serials) {
                    Q_EMIT succeeded(tr("共备好 %1 个表号。").arg(serials.value().size()));
                    load();
                });
        });
}

} // namespace touyan::widgets
