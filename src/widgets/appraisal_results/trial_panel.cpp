// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_results/trial_panel.h"

#include "application/words/appraisal_words.h"
#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AppraisalOutcome;
using application::TrialSettings;
using domain::ExactDecimal;

namespace {

constexpr int kLast = 1'000'000; ///< sorts behind every rank

/// A band of colour and words that nobody takes for the real thing.
class TrialBand : public QLabel
{
public:
    TrialBand(const QString& text, QWidget* parent)
        : QLabel(text, parent)
    {
        setWordWrap(true);
        setMargin(6);
        setAutoFillBackground(true);
        takeColours();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            takeColours();
    }

private:
    void takeColours()
    {
        const StateColours colours =
            stateColours(DisplayState::Late, isDark(QGuiApplication::palette()));
        QPalette inked = QGuiApplication::palette();
        inked.setColor(QPalette::Window, colours.background);
        inked.setColor(QPalette::WindowText, colours.foreground);
        setPalette(inked);
    }
};

QString signedText(int difference)
{
    return difference > 0 ? u"+%1"_s.arg(difference) : QString::number(difference);
}

/// What a trial changes for one reportee.
QString changeText(const domain::ReporteeResult& real, const domain::ReporteeResult& tried)
{
    QString change = TrialPanel::tr("不变");
    if (tried.rank && real.rank && *tried.rank != *real.rank)
        change = TrialPanel::tr("名次 %1").arg(signedText(*real.rank - *tried.rank));
    if (tried.grade && real.grade && tried.grade->grade != real.grade->grade)
        change = TrialPanel::tr("%1，原为%2", "change of rank, grade before")
                     .arg(change, application::gradeWord(real.grade->grade));
    return change;
}

ValueRow trialRow(const AppraisalOutcome& real, const AppraisalOutcome& trial, size_t index)
{
    const QString place = u"reportee:%1"_s.arg(index);
    const ValueCell name{trial.identities[index].personName, {}, {}, {}};
    if (!application::isTrialShown(real, trial, index)) {
        const ValueCell hidden{
            u"＊"_s,
            -1,
            TrialPanel::tr("有的组有效行少于 %1，换了组的权重或去高低就能反推出它的平均分，不显示")
                .arg(real.session.minBallots),
            {}};
        return {{hidden, name, hidden, hidden, hidden}, place};
    }
    const domain::ReporteeResult& tried = trial.result.reportees[index];
    const QString dash = u"—"_s;
    return {{{tried.rank ? QString::number(*tried.rank) : dash, tried.rank.value_or(kLast), {}, {}},
             name,
             {tried.composite.score ? tried.composite.score->toString() : dash,
              tried.composite.score ? tried.composite.score->hundredths : -1,
              {},
              {}},
             {tried.grade ? application::gradeWord(tried.grade->grade) : dash, {}, {}, {}},
             {changeText(real.result.reportees[index], tried), {}, {}, {}}},
            place};
}

} // namespace

TrialPanel::TrialPanel(QWidget* parent)
    : QWidget(parent)
    , m_fields(new QWidget(this))
    , m_state(new QLabel(this))
    , m_view(new RecordTableView(this))
{
    setObjectName(u"trialPanel"_s);
    setAccessibleName(tr("试算"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    auto* band = new TrialBand(tr("◐ 试算：只看看会怎样，不保存，也不影响真正的结果。"), this);
    band->setObjectName(u"trialBand"_s);
    outer->addWidget(band);
    auto* area = new QScrollArea(this);
    area->setObjectName(u"trialScrollArea"_s);
    area->setAccessibleName(tr("试算的设置"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setVerticalSpacing(5);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    area->setWidget(m_fields);
    outer->addWidget(area, 2);
    m_state->setObjectName(u"trialStateLabel"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    outer->addWidget(m_state);
    m_model = new ValueTableModel({{tr("试算名次"), true, 5},
                                   {tr("姓名"), false, 4},
                                   {tr("试算得分"), true, 5},
                                   {tr("试算等次"), false, 4},
                                   {tr("与实际比"), false, 8}},
                                  this);
    m_view->setObjectName(u"trialTable"_s);
    m_view->setAccessibleName(tr("试算结果"));
    m_view->setRecordModel(m_model);
    m_view->setFilterRowVisible(false);
    m_view->setEmptyText(tr("没有可试算的结果。"));
    setFirstWidths(*m_view, *m_model);
    outer->addWidget(m_view, 3);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    auto* back = new QPushButton(this);
    nameButton(back, u"trialResetButton"_s, tr("恢复实际设置(&C)"), tr("回到这一届真正的设置"));
    connect(back, &QPushButton::clicked, this, &TrialPanel::reset);
    foot->addWidget(back);
    auto* close = new QPushButton(this);
    nameButton(close, u"trialCloseButton"_s, tr("结束试算(&Q)"), tr("丢掉试算"));
    connect(close, &QPushButton::clicked, this, &TrialPanel::closeRequested);
    foot->addWidget(close);
    outer->addLayout(foot);
}

QLineEdit* TrialPanel::addField(const QString& label, const QString& name, const QString& toolTip,
                                const QString& text)
{
    auto* field = new QLineEdit(text, m_fields);
    field->setObjectName(name);
    field->setAccessibleName(tr("试算：%1").arg(label));
    field->setToolTip(toolTip);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(90);
    connect(field, &QLineEdit::textEdited, this, [this] {
        showSums();
        Q_EMIT settingsChanged();
    });
    return field;
}

void TrialPanel::setOutcome(std::shared_ptr<const AppraisalOutcome> outcome)
{
    const bool sameRules =
        m_outcome != nullptr && outcome != nullptr && m_outcome->session == outcome->session;
    m_outcome = std::move(outcome);
    if (!sameRules)
        fillForm();
    Q_EMIT settingsChanged();
}

void TrialPanel::fillForm()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_weights.clear();
    m_trims.clear();
    m_components.clear();
    m_quota = nullptr;
    if (m_outcome == nullptr)
        return;
    const domain::AppraisalSession& session = m_outcome->session;
    const TrialSettings real = application::trialSettings(session);
    for (size_t i = 0; i < session.groups.size(); ++i) {
        const QString& title = session.groups[i].title;
        auto* pair = new QWidget(m_fields);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        QLineEdit* weight = addField(tr("%1 权重").arg(title), u"trialWeight%1"_s.arg(i + 1),
                                     tr("这一组的权重 %"), real.groups[i].weight.toString());
        QLineEdit* trim =
            addField(tr("%1 去高低").arg(title), u"trialTrim%1"_s.arg(i + 1),
                     tr("去掉几个最高、几个最低"), QString::number(real.groups[i].trim));
        row->addWidget(weight);
        row->addWidget(new QLabel(tr("%　去高低"), pair));
        row->addWidget(trim);
        row->addStretch(1);
        m_form->addRow(title, pair);
        m_weights.push_back(weight);
        m_trims.push_back(trim);
    }
    for (size_t i = 0; i < session.components.size(); ++i) {
        const QString title = application::componentWord(session.components[i].code);
        QLineEdit* weight =
            addField(tr("%1 权重").arg(title), u"trialComponent%1"_s.arg(i + 1),
                     tr("在综合得分里的权重 %"), real.componentWeights[i].toString());
        m_form->addRow(tr("%1 %").arg(title), weight);
        m_components.push_back(weight);
    }
    m_quota = addField(tr("“好”名额"), u"trialQuota"_s, tr("不填为不限"),
                       real.goodQuotaPercent ? real.goodQuotaPercent->toString() : QString());
    m_quota->setPlaceholderText(tr("不限"));
    m_form->addRow(tr("“好”名额 %"), m_quota);
    showSums();
}

void TrialPanel::reset()
{
    fillForm();
    Q_EMIT settingsChanged();
}

TrialSettings TrialPanel::settings() const
{
    if (m_outcome == nullptr)
        return {};
    TrialSettings settings = application::trialSettings(m_outcome->session);
    const auto read = [](const QLineEdit* field, ExactDecimal& into) {
        const auto value = ExactDecimal::parse(field->text().trimmed());
        if (value && !value->isNegative())
            into = *value;
    };
    for (size_t i = 0; i < m_weights.size() && i < settings.groups.size(); ++i) {
        read(m_weights[i], settings.groups[i].weight);
        bool isNumber = false;
        const int trim = m_trims[i]->text().trimmed().toInt(&isNumber);
        if (isNumber && trim >= 0)
            settings.groups[i].trim = trim;
    }
    for (size_t i = 0; i < m_components.size() && i < settings.componentWeights.size(); ++i)
        read(m_components[i], settings.componentWeights[i]);
    if (m_quota != nullptr) {
        const QString text = m_quota->text().trimmed();
        const auto quota = ExactDecimal::parse(text);
        if (text.isEmpty())
            settings.goodQuotaPercent.reset();
        else if (quota && !quota->isNegative())
            settings.goodQuotaPercent = quota;
    }
    return settings;
}

void TrialPanel::showSums()
{
    const TrialSettings typed = settings();
    ExactDecimal groups;
    for (size_t i = 0; i < typed.groups.size(); ++i) {
        if (m_outcome->session.groups[i].invited > 0)
            groups = groups + typed.groups[i].weight;
    }
    ExactDecimal components;
    for (const ExactDecimal weight : typed.componentWeights)
        components = components + weight;
    m_state->setText(tr("试算：组权重合计 %1，综合得分权重合计 %2")
                         .arg(groups.toString(), components.toString()));
}

void TrialPanel::showTrial(const AppraisalOutcome& trial)
{
    std::vector<size_t> order(trial.reportees.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&trial](size_t a, size_t b) {
        return trial.result.reportees[a].rank.value_or(kLast) <
               trial.result.reportees[b].rank.value_or(kLast);
    });
    QList<ValueRow> rows;
    for (const size_t index : order)
        rows.append(trialRow(*m_outcome, trial, index));
    m_model->setRows(rows);
}

} // namespace touyan::widgets
