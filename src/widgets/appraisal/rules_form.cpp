// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/rules_form.h"

#include "application/words/appraisal_words.h"

#include "appraisal/ui_session_rules_form.h"

#include <QAbstractButton>
#include <QEvent>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::AppraisalMode;
using domain::AppraisalSession;
using domain::ExactDecimal;
using domain::MissingGroupRule;

namespace {

/// How wide the fields are at least, in Chinese characters.
constexpr int kLeastFieldCharacters = 23;

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

RulesForm::RulesForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SessionRulesForm>())
{
    m_ui->setupUi(this);
    m_thresholds = {m_ui->threshold1, m_ui->threshold2, m_ui->threshold3};
    m_gradePoints = {m_ui->gradePoints1, m_ui->gradePoints2, m_ui->gradePoints3,
                     m_ui->gradePoints4};
    setUpFields();
    setUpTables();
    // Words of other languages are longer: no field is cut off.
    m_ui->rulesScrollArea->setMinimumWidth(
        std::max(fontMetrics().horizontalAdvance(u'国') * kLeastFieldCharacters,
                 m_ui->rulesFields->minimumSizeHint().width()));
}

RulesForm::~RulesForm() = default;

void RulesForm::setToday(const DateField::Today& today)
{
    m_ui->heldOn->setToday(today);
}

void RulesForm::setUpFields()
{
    m_ui->heldOn->setPartNames(u"heldOn"_s, m_ui->heldOn->accessibleName());
    connect(m_ui->heldOn->findChild<QAbstractButton*>(), &QAbstractButton::toggled, this,
            &RulesForm::touch);
    connect(m_ui->heldOn->findChild<DateField*>(), &DateField::dateChanged, this,
            &RulesForm::touch);
    for (const AppraisalMode mode : {AppraisalMode::Score, AppraisalMode::Grade})
        m_ui->modeCombo->addItem(application::appraisalModeWord(mode), static_cast<int>(mode));
    connect(m_ui->modeCombo, &QComboBox::activated, this, [this] {
        touch();
        showMode();
    });
    m_ui->missingGroupCombo->addItem(tr("不能得分"), static_cast<int>(MissingGroupRule::Block));
    m_ui->missingGroupCombo->addItem(tr("其他组权重放大"),
                                     static_cast<int>(MissingGroupRule::Renormalise));
    connect(m_ui->missingGroupCombo, &QComboBox::activated, this, &RulesForm::touch);
    const auto nameByGrade = [](const auto& fields, const QString& label, const QString& toolTip) {
        for (size_t i = 0; i < fields.size(); ++i) {
            const QString grade = application::gradeWord(static_cast<domain::Grade>(i));
            fields[i]->setAccessibleName(tr("%1：%2", "label, grade").arg(label, grade));
            fields[i]->setToolTip(toolTip.arg(grade));
        }
    };
    nameByGrade(m_thresholds, m_ui->thresholdLabel->text(), tr("综合得分不低于这个数为“%1”"));
    nameByGrade(m_gradePoints, m_ui->gradePointsLabel->text(), tr("一个“%1”折多少分"));
    const auto typed = m_ui->rulesFields->findChildren<QLineEdit*>();
    for (const QLineEdit* field : typed)
        connect(field, &QLineEdit::textEdited, this, &RulesForm::touch);
}

void RulesForm::setUpTables()
{
    using Kind = RuleTableModel::Kind;
    m_ui->criteria->setParts({u"criteriaTable"_s,
                              tr("测评内容"),
                              {{tr("编号"), Kind::Text, tr("每届内不能重复")},
                               {tr("内容"), Kind::Text, {}},
                               {tr("满分"), Kind::Points, {}}},
                              {{{}, {}, u"10"_s}, 0},
                              1});
    m_ui->groups->setParts({u"groupsTable"_s,
                            tr("测评组"),
                            {{tr("编号"), Kind::Text, tr("印在二维码里，每届内不能重复")},
                             {tr("名称"), Kind::Text, {}},
                             {tr("权重 %"), Kind::Points, tr("计分的组合计 100；0 为仅供参考")},
                             {tr("应到"), Kind::Count, {}},
                             {tr("发出"), Kind::Count, tr("发出多少张表")},
                             {tr("去高低"), Kind::Count, tr("去掉几个最高、几个最低")}},
                            {{{}, {}, u"0"_s, u"0"_s, u"0"_s, u"0"_s}, 0},
                            1});
    QList<std::pair<QString, QString>> words;
    for (const QLatin1String code :
         {domain::kMeetingComponent, domain::kRoutineComponent, domain::kProjectComponent})
        words.append({QString(code), application::componentWord(code)});
    m_ui->components->setParts(
        {u"componentsTable"_s,
         tr("综合得分的组成"),
         {{tr("名称"), Kind::Text,
           tr("现场测评、平时成绩、书记项目由程序取分；其他自己命名，自己填分"), words},
          {tr("权重 %"), Kind::Points, tr("合计 100；0 为仅供参考")}},
         {{{}, u"0"_s}, 0},
         0});
    for (const RuleTable* table : {m_ui->criteria, m_ui->groups, m_ui->components})
        connect(table->model(), &RuleTableModel::edited, this, &RulesForm::touch);
}

void RulesForm::setSession(const AppraisalSession& session, QDate today)
{
    m_filling = true;
    m_session = session;
    m_ui->sessionTitleEdit->setText(session.title);
    if (!session.heldOn)
        m_ui->heldOn->setDay(today); // what is proposed when a day is chosen
    m_ui->heldOn->setDay(session.heldOn);
    m_ui->modeCombo->setCurrentIndex(m_ui->modeCombo->findData(static_cast<int>(session.mode)));
    m_ui->missingGroupCombo->setCurrentIndex(
        m_ui->missingGroupCombo->findData(static_cast<int>(session.missingGroup)));
    m_ui->quorumEdit->setText(session.quorumPercent.toString());
    m_ui->minBallotsEdit->setText(QString::number(session.minBallots));
    m_ui->goodQuotaEdit->setText(session.goodQuotaPercent ? session.goodQuotaPercent->toString()
                                                          : QString());
    m_ui->ballotGoodLimitEdit->setText(
        session.ballotGoodLimit ? QString::number(*session.ballotGoodLimit) : QString());
    for (size_t i = 0; i < m_gradePoints.size(); ++i)
        m_gradePoints[i]->setText(session.gradePoints[i].toString());
    for (size_t i = 0; i < m_thresholds.size(); ++i)
        m_thresholds[i]->setText(session.gradeThresholds[i].toString());
    QList<RuleTableModel::Row> rows;
    for (const domain::Criterion& criterion : session.criteria)
        rows.append({{criterion.code, criterion.title, criterion.maxPoints.toString()}, 0});
    m_ui->criteria->model()->setRows(rows);
    rows.clear();
    for (const domain::VoterGroup& group : session.groups) {
        rows.append(
            {{group.code, group.title, group.weight.toString(), QString::number(group.invited),
              QString::number(group.issued), QString::number(group.trim)},
             group.id.value()});
    }
    m_ui->groups->model()->setRows(rows);
    rows.clear();
    for (const domain::AppraisalComponent& component : session.components)
        rows.append({{component.code, component.weight.toString()}, 0});
    m_ui->components->model()->setRows(rows);
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
    m_ui->heldOn->setReadOnly(readOnly);
    m_ui->modeCombo->setEnabled(!readOnly);
    m_ui->missingGroupCombo->setEnabled(!readOnly);
    for (RuleTable* table : {m_ui->criteria, m_ui->groups, m_ui->components})
        table->setReadOnly(readOnly);
}

void RulesForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The sums are inked in the colours of the theme, once the new style sheet has had its say.
    if (event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &RulesForm::showSums);
}

QWidget* RulesForm::firstFocus() const
{
    return m_ui->sessionTitleEdit;
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
        static_cast<AppraisalMode>(m_ui->modeCombo->currentData().toInt()) == AppraisalMode::Grade;
    m_ui->fieldsLayout->setRowVisible(m_ui->gradePointsRow, grades);
    m_ui->fieldsLayout->setRowVisible(m_ui->ballotGoodLimitEdit, grades);
    m_ui->criteria->setVisible(!grades);
}

void RulesForm::showSums()
{
    AppraisalSession typed = m_session;
    readTables(typed);
    ExactDecimal most;
    for (const domain::Criterion& criterion : typed.criteria)
        most = most + criterion.maxPoints;
    m_ui->criteria->setSummary(tr("%1 项，满分 %2").arg(typed.criteria.size()).arg(most.toString()),
                               !typed.criteria.empty());
    const auto sum = [](RuleTable* table, ExactDecimal weight) {
        const bool whole = weight == ExactDecimal::fromInteger(100);
        table->setSummary(whole ? tr("✓ 权重合计 100")
                                : tr("× 权重合计 %1，应为 100").arg(weight.toString()),
                          whole);
    };
    sum(m_ui->groups, domain::groupWeightSum(typed));
    sum(m_ui->components, domain::componentWeightSum(typed));
}

void RulesForm::readTables(AppraisalSession& session) const
{
    const auto points = [](const QString& text) {
        return parsePoints(text).value_or(ExactDecimal());
    };
    session.criteria.clear();
    for (const RuleTableModel::Row& row : m_ui->criteria->model()->rows())
        session.criteria.push_back(
            {row.cells.value(0), row.cells.value(1), points(row.cells.value(2))});
    session.groups.clear();
    for (const RuleTableModel::Row& row : m_ui->groups->model()->rows()) {
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
    for (const RuleTableModel::Row& row : m_ui->components->model()->rows())
        session.components.push_back({row.cells.value(0), points(row.cells.value(1))});
}

bool RulesForm::readFields(AppraisalSession& session, QString& flaw) const
{
    const auto refuse = [&flaw](const QWidget* field) {
        flaw = tr("“%1”不是有效的数。").arg(field->accessibleName());
        return false;
    };
    const auto quorum = parsePoints(m_ui->quorumEdit->text());
    if (!quorum)
        return refuse(m_ui->quorumEdit);
    session.quorumPercent = *quorum;
    const auto least = parseCount(m_ui->minBallotsEdit->text());
    if (!least)
        return refuse(m_ui->minBallotsEdit);
    session.minBallots = *least;
    session.goodQuotaPercent = parsePoints(m_ui->goodQuotaEdit->text());
    if (!session.goodQuotaPercent && !m_ui->goodQuotaEdit->text().trimmed().isEmpty())
        return refuse(m_ui->goodQuotaEdit);
    session.ballotGoodLimit = parseCount(m_ui->ballotGoodLimitEdit->text());
    if (!session.ballotGoodLimit && !m_ui->ballotGoodLimitEdit->text().trimmed().isEmpty())
        return refuse(m_ui->ballotGoodLimitEdit);
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
    typed.title = m_ui->sessionTitleEdit->text().trimmed();
    typed.heldOn = m_ui->heldOn->day();
    if (typed.heldOn && !typed.heldOn->isValid()) {
        auto* field = m_ui->heldOn->findChild<DateField*>();
        flaw = field->problem();
        field->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    typed.mode = static_cast<AppraisalMode>(m_ui->modeCombo->currentData().toInt());
    typed.missingGroup =
        static_cast<MissingGroupRule>(m_ui->missingGroupCombo->currentData().toInt());
    if (!readFields(typed, flaw))
        return std::nullopt;
    for (const RuleTable* table : {m_ui->criteria, m_ui->groups, m_ui->components}) {
        if (table == m_ui->criteria && typed.mode == AppraisalMode::Grade)
            continue;
        flaw = table->model()->firstFlaw();
        if (!flaw.isEmpty())
            return std::nullopt;
    }
    readTables(typed);
    return typed;
}

} // namespace touyan::widgets
