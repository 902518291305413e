// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/rules_form.h"

#include "application/words/appraisal_words.h"
#include "widgets/appraisal/rule_table.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_list.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::AppraisalMode;
using domain::AppraisalSession;
using domain::ExactDecimal;
using domain::MissingGroupRule;

namespace {

constexpr int kLongestTitle = 100;

std::optional<int> parseCount(const QString& text)
{
    bool isNumber = false;
    const int count = text.trimmed().toInt(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

std::optional<ExactDecimal> parsePoints(const QString& text)
{
    const auto points = ExactDecimal::parse(text.trimmed());
    return points && !points->isNegative() ? points : std::nullopt;
}

} // namespace

RulesForm::RulesForm(const DateField::Today& today, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* area = new QScrollArea(this);
    area->setObjectName(u"rulesScrollArea"_s);
    area->setAccessibleName(tr("评议规则"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* fields = new QWidget(area);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(7);
    makeFields(today);
    area->setWidget(fields);
    // Words of other languages are longer: no field is cut off.
    area->setMinimumWidth(
        std::max(fontMetrics().horizontalAdvance(u'国') * 23, fields->minimumSizeHint().width()));
    row->addWidget(area, 3);
    makeTables();
    row->addWidget(m_criteria, 4);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_groups, 3);
    right->addWidget(m_components, 2);
    row->addLayout(right, 6);
}

QLineEdit* RulesForm::addNumber(const QString& label, const QString& name, const QString& toolTip)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(plainLabel(label));
    field->setToolTip(toolTip);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &RulesForm::touch);
    return field;
}

void RulesForm::makeFields(const DateField::Today& today)
{
    m_title = addNumber(tr("名称(&N)"), u"sessionTitleEdit"_s, tr("会议和表上的标题"));
    m_title->setMaxLength(kLongestTitle);
    m_heldOn = new OptionalDateField(today, std::nullopt, today(), tr("未定"));
    m_heldOn->setObjectName(u"heldOn"_s);
    m_heldOn->setToolTip(tr("召开述职评议会的日期"));
    m_heldOn->setPartNames(u"heldOn"_s, tr("会议日期"));
    m_form->addRow(tr("会议日期"), m_heldOn);
    connect(m_heldOn->findChild<QAbstractButton*>(), &QAbstractButton::toggled, this,
            &RulesForm::touch);
    const auto* day = m_heldOn->findChild<DateField*>();
    connect(day, &DateField::dateChanged, this, &RulesForm::touch);
    connect(day, &QLineEdit::textEdited, this, &RulesForm::touch);
    m_mode = new QComboBox;
    m_mode->setObjectName(u"modeCombo"_s);
    m_mode->setAccessibleName(tr("评议方式"));
    m_mode->setToolTip(tr("打分：每项打分；等次：每人选一个等次"));
    for (const AppraisalMode mode : {AppraisalMode::Score, AppraisalMode::Grade})
        m_mode->addItem(application::appraisalModeWord(mode), static_cast<int>(mode));
    m_form->addRow(tr("方式(&M)"), m_mode);
    connect(m_mode, &QComboBox::activated, this, [this] {
        touch();
        showMode();
    });
    m_quorum = addNumber(tr("到会比例 %(&Q)"), u"quorumEdit"_s,
                         tr("收回的表必须超过应到人数的这个百分比，否则不能计票"));
    m_minBallots = addNumber(tr("显示下限(&L)"), u"minBallotsEdit"_s,
                             tr("有效行少于这个数的组平均分不显示，但照常计入"));
    m_missing = new QComboBox;
    m_missing->setObjectName(u"missingGroupCombo"_s);
    m_missing->setAccessibleName(tr("缺组处理"));
    m_missing->setToolTip(tr("有权重的组对某人一行有效的也没有时怎样办"));
    m_missing->addItem(tr("不能得分"), static_cast<int>(MissingGroupRule::Block));
    m_missing->addItem(tr("其他组权重放大"), static_cast<int>(MissingGroupRule::Renormalise));
    m_form->addRow(tr("缺组(&I)"), m_missing);
    connect(m_missing, &QComboBox::activated, this, &RulesForm::touch);
    m_quota =
        addNumber(tr("“好”名额 %(&O)"), u"goodQuotaEdit"_s, tr("评为“好”的最多占多少；不填为不限"));
    m_quota->setPlaceholderText(tr("不限"));
    m_goodLimit = addNumber(tr("每表“好”上限(&K)"), u"ballotGoodLimitEdit"_s,
                            tr("一张等次表上“好”超过这个数即为废票；不填为不限"));
    m_goodLimit->setPlaceholderText(tr("不限"));

    const auto row = [this](auto& fields, const QString& label, const QString& name,
                            const QString& toolTip) {
        auto* box = new QWidget;
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        for (size_t i = 0; i < fields.size(); ++i) {
            auto* field = new QLineEdit(box);
            const QString grade = application::gradeWord(static_cast<domain::Grade>(i));
            field->setObjectName(name + QString::number(i + 1));
            field->setAccessibleName(tr("%1：%2", "label, grade").arg(label, grade));
            field->setToolTip(toolTip.arg(grade));
            field->setAlignment(Qt::AlignCenter);
            connect(field, &QLineEdit::textEdited, this, &RulesForm::touch);
            line->addWidget(field);
            fields[i] = field;
        }
        m_form->addRow(label, box);
        return box;
    };
    row(m_thresholds, tr("等次界线"), u"threshold"_s, tr("综合得分不低于这个数为“%1”"));
    m_pointsRow = row(m_gradePoints, tr("等次折分"), u"gradePoints"_s, tr("一个“%1”折多少分"));
}

void RulesForm::makeTables()
{
    using Kind = RuleTableModel::Kind;
    m_criteria = new RuleTable({u"criteriaTable"_s,
                                tr("测评内容"),
                                {{tr("编号"), Kind::Text, tr("每届内不能重复")},
                                 {tr("内容"), Kind::Text, {}},
                                 {tr("满分"), Kind::Points, {}}},
                                {{{}, {}, u"10"_s}, 0},
                                1},
                               this);
    m_groups = new RuleTable({u"groupsTable"_s,
                              tr("测评组"),
                              {{tr("编号"), Kind::Text, tr("印在二维码里，每届内不能重复")},
                               {tr("名称"), Kind::Text, {}},
                               {tr("权重 %"), Kind::Points, tr("计分的组合计 100；0 为仅供参考")},
                               {tr("应到"), Kind::Count, {}},
                               {tr("发出"), Kind::Count, tr("发出多少张表")},
                               {tr("去高低"), Kind::Count, tr("去掉几个最高、几个最低")}},
                              {{{}, {}, u"0"_s, u"0"_s, u"0"_s, u"0"_s}, 0},
                              1},
                             this);
    QList<std::pair<QString, QString>> words;
    for (const QLatin1String code :
         {domain::kMeetingComponent, domain::kRoutineComponent, domain::kProjectComponent})
        words.append({QString(code), application::componentWord(code)});
    m_components = new RuleTable(
        {u"componentsTable"_s,
         tr("综合得分的组成"),
         {{tr("名称"), Kind::Text,
           tr("现场测评、平时成绩、书记项目由程序取分；其他自己命名，自己填分"), words},
          {tr("权重 %"), Kind::Points, tr("合计 100；0 为仅供参考")}},
         {{{}, u"0"_s}, 0},
         0},
        this);
    for (const RuleTable* table : {m_criteria, m_groups, m_components})
        connect(table->model(), &RuleTableModel::edited, this, &RulesForm::touch);
}

void RulesForm::setSession(const AppraisalSession& session, QDate today)
{
    m_filling = true;
    m_session = session;
    m_title->setText(session.title);
    if (!session.heldOn)
        m_heldOn->setDay(today); // what is proposed when a day is chosen
    m_heldOn->setDay(session.heldOn);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(session.mode)));
    m_missing->setCurrentIndex(m_missing->findData(static_cast<int>(session.missingGroup)));
    m_quorum->setText(session.quorumPercent.toString());
    m_minBallots->setText(QString::number(session.minBallots));
    m_quota->setText(session.goodQuotaPercent ? session.goodQuotaPercent->toString() : QString());
    m_goodLimit->setText(session.ballotGoodLimit ? QString::number(*session.ballotGoodLimit)
                                                 : QString());
    for (size_t i = 0; i < m_gradePoints.size(); ++i)
        m_gradePoints[i]->setText(session.gradePoints[i].toString());
    for (size_t i = 0; i < m_thresholds.size(); ++i)
        m_thresholds[i]->setText(session.gradeThresholds[i].toString());
    QList<RuleTableModel::Row> rows;
    for (const domain::Criterion& criterion : session.criteria)
        rows.append({{criterion.code, criterion.title, criterion.maxPoints.toString()}, 0});
    m_criteria->model()->setRows(rows);
    rows.clear();
    for (const domain::VoterGroup& group : session.groups) {
        rows.append(
            {{group.code, group.title, group.weight.toString(), QString::number(group.invited),
              QString::number(group.issued), QString::number(group.trim)},
             group.id.value()});
    }
    m_groups->model()->setRows(rows);
    rows.clear();
    for (const domain::AppraisalComponent& component : session.components)
        rows.append({{component.code, component.weight.toString()}, 0});
    m_components->model()->setRows(rows);
    m_filling = false;
    m_modified = false;
    showMode();
    showSums();
    Q_EMIT modifiedChanged(false);
}

void RulesForm::setReadOnly(bool readOnly)
{
    const auto fields = findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->objectName() != u"qt_spinbox_lineedit"_s)
            field->setReadOnly(readOnly);
    }
    m_heldOn->setReadOnly(readOnly);
    m_mode->setEnabled(!readOnly);
    m_missing->setEnabled(!readOnly);
    for (RuleTable* table : {m_criteria, m_groups, m_components})
        table->setReadOnly(readOnly);
}

void RulesForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The sums are inked in the colours of the theme, once the new style sheet has had its say.
    if (event->type() == QEvent::StyleChange && m_components != nullptr)
        QTimer::singleShot(0, this, &RulesForm::showSums);
}

QWidget* RulesForm::firstFocus() const
{
    return m_title;
}

void RulesForm::touch()
{
    if (m_filling)
        return;
    showSums();
    if (!m_modified) {
        m_modified = true;
        Q_EMIT modifiedChanged(true);
    }
}

void RulesForm::showMode()
{
    const bool grades =
        static_cast<AppraisalMode>(m_mode->currentData().toInt()) == AppraisalMode::Grade;
    m_form->setRowVisible(m_pointsRow, grades);
    m_form->setRowVisible(m_goodLimit, grades);
    m_criteria->setVisible(!grades);
}

void RulesForm::showSums()
{
    AppraisalSession typed = m_session;
    readTables(typed);
    ExactDecimal most;
    for (const domain::Criterion& criterion : typed.criteria)
        most = most + criterion.maxPoints;
    m_criteria->setSummary(tr("%1 项，满分 %2").arg(typed.criteria.size()).arg(most.toString()),
                           !typed.criteria.empty());
    const auto sum = [](RuleTable* table, ExactDecimal weight) {
        const bool whole = weight == ExactDecimal::fromInteger(100);
        table->setSummary(whole ? tr("✓ 权重合计 100")
                                : tr("× 权重合计 %1，应为 100").arg(weight.toString()),
                          whole);
    };
    sum(m_groups, domain::groupWeightSum(typed));
    sum(m_components, domain::componentWeightSum(typed));
}

void RulesForm::readTables(AppraisalSession& session) const
{
    const auto points = [](const QString& text) {
        return parsePoints(text).value_or(ExactDecimal());
    };
    session.criteria.clear();
    for (const RuleTableModel::Row& row : m_criteria->model()->rows())
        session.criteria.push_back(
            {row.cells.value(0), row.cells.value(1), points(row.cells.value(2))});
    session.groups.clear();
    for (const RuleTableModel::Row& row : m_groups->model()->rows()) {
        domain::VoterGroup group;
        group.id = domain::VoterGroupId(row.id);
        group.code = row.cells.value(0);
        group.title = row.cells.value(1);
        group.weight = points(row.cells.value(2));
        group.invited = parseCount(row.cells.value(3)).value_or(0);
        group.issued = parseCount(row.cells.value(4)).value_or(0);
        group.trim = parseCount(row.cells.value(5)).value_or(0);
        session.groups.push_back(group);
    }
    session.components.clear();
    for (const RuleTableModel::Row& row : m_components->model()->rows())
        session.components.push_back({row.cells.value(0), points(row.cells.value(1))});
}

bool RulesForm::readFields(AppraisalSession& session, QString& flaw) const
{
    const auto refuse = [&flaw](const QWidget* field) {
        flaw = tr("“%1”不是有效的数。").arg(field->accessibleName());
        return false;
    };
    const auto quorum = parsePoints(m_quorum->text());
    if (!quorum)
        return refuse(m_quorum);
    session.quorumPercent = *quorum;
    const auto least = parseCount(m_minBallots->text());
    if (!least)
        return refuse(m_minBallots);
    session.minBallots = *least;
    session.goodQuotaPercent = parsePoints(m_quota->text());
    if (!session.goodQuotaPercent && !m_quota->text().trimmed().isEmpty())
        return refuse(m_quota);
    session.ballotGoodLimit = parseCount(m_goodLimit->text());
    if (!session.ballotGoodLimit && !m_goodLimit->text().trimmed().isEmpty())
        return refuse(m_goodLimit);
    for (size_t i = 0; i < m_gradePoints.size(); ++i) {
        const auto points = parsePoints(m_gradePoints[i]->text());
        if (!points)
            return refuse(m_gradePoints[i]);
        session.gradePoints[i] = *points;
    }
    for (size_t i = 0; i < m_thresholds.size(); ++i) {
        const auto points = parsePoints(m_thresholds[i]->text());
        if (!points)
            return refuse(m_thresholds[i]);
        session.gradeThresholds[i] = *points;
    }
    return true;
}

std::optional<AppraisalSession> RulesForm::session(QString& flaw) const
{
    AppraisalSession typed = m_session;
    typed.title = m_title->text().trimmed();
    typed.heldOn = m_heldOn->day();
    if (typed.heldOn && !typed.heldOn->isValid()) {
        auto* field = m_heldOn->findChild<DateField*>();
        flaw = field->problem();
        field->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    typed.mode = static_cast<AppraisalMode>(m_mode->currentData().toInt());
    typed.missingGroup = static_cast<MissingGroupRule>(m_missing->currentData().toInt());
    if (!readFields(typed, flaw))
        return std::nullopt;
    for (const RuleTable* table : {m_criteria, m_groups, m_components}) {
        if (table == m_criteria && typed.mode == AppraisalMode::Grade)
            continue;
        flaw = table->model()->firstFlaw();
        if (!flaw.isEmpty())
            return std::nullopt;
    }
    readTables(typed);
    return typed;
}

} // namespace touyan::widgets
