// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settings_page.h"

#include "application/messages/error_message.h"
#include "application/roster/list_roster.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/common/deliver.h"
#include "widgets/common/inline_notice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Result;

namespace {

constexpr int kMaximumName = 100;
constexpr int kWidthCharacters = 46;

QLabel* smallPrint(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("subtle", true);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// A field with its button at the right.
QWidget* fieldWithButton(QLineEdit* field, QPushButton* button)
{
    auto* area = new QWidget;
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    row->addWidget(button);
    area->setFocusProxy(field);
    return area;
}

QFormLayout* formIn(QWidget* box)
{
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    return form;
}

} // namespace

SettingsPage::SettingsPage(const PageServices& services, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_notice(new InlineNotice(this))
{
    setObjectName(u"settingsPage"_s);
    setAccessibleName(tr("设置"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"settingsScrollArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    const int width = fontMetrics().horizontalAdvance(u'国') * kWidthCharacters;
    for (QWidget* box : {makeOffice(), makePersonal()}) {
        box->setMaximumWidth(width);
        column->addWidget(box);
    }
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    connect(&services.changes, &ChangeNotifier::changed, this,
            [this](const application::ChangeSet& changes) {
                const bool concerned = std::any_of(
                    changes.begin(), changes.end(), [](const application::RecordChange& change) {
                        return change.kind == application::RecordKind::OfficeSetting ||
                               change.kind == application::RecordKind::Package;
                    });
                if (concerned)
                    reload();
            });
    updateButtons();
}

QWidget* SettingsPage::makeOffice()
{
    auto* box = new QGroupBox(tr("本数据库"), this);
    box->setObjectName(u"officeBox"_s);
    QFormLayout* form = formIn(box);
    m_office = new QLineEdit(box);
    m_office->setObjectName(u"officeNameEdit"_s);
    m_office->setAccessibleName(tr("填报单位"));
    m_office->setToolTip(tr("报表和通报上的填报单位；回车保存"));
    m_office->setMaxLength(kMaximumName);
    m_office->setPlaceholderText(tr("例如：云山街道党工委"));
    m_saveOffice = new QPushButton(tr("保存"), box);
    m_saveOffice->setObjectName(u"saveOfficeNameButton"_s);
    m_saveOffice->setAccessibleName(tr("保存填报单位"));
    m_saveOffice->setToolTip(tr("保存填报单位的名称"));
    form->addRow(tr("填报单位(&O)"), fieldWithButton(m_office, m_saveOffice));
    form->addRow(QString(), smallPrint(tr("写进数据库，所有用这个数据库的人都看得到，并记入审计。"
                                          "已结账季度的报表不受影响。")));
    connect(m_office, &QLineEdit::textChanged, this, &SettingsPage::updateButtons);
    connect(m_office, &QLineEdit::returnPressed, this, [this] { saveOffice(); });
    connect(m_saveOffice, &QPushButton::clicked, this, [this] { saveOffice(); });
    return box;
}

QWidget* SettingsPage::makePersonal()
{
    auto* box = new QGroupBox(tr("本机用户"), this);
    box->setObjectName(u"personalBox"_s);
    QFormLayout* form = formIn(box);
    m_operator = new QLineEdit(m_preferences.operatorName(), box);
    m_operator->setObjectName(u"operatorNameEdit"_s);
    m_operator->setAccessibleName(tr("经办人"));
    m_operator->setToolTip(tr("以后的登记和审核记在谁的名下；回车保存"));
    m_operator->setMaxLength(kMaximumName);
    m_operator->setPlaceholderText(tr("本机用户"));
    m_saveOperator = new QPushButton(tr("保存"), box);
    m_saveOperator->setObjectName(u"saveOperatorNameButton"_s);
    m_saveOperator->setAccessibleName(tr("保存经办人"));
    m_saveOperator->setToolTip(tr("保存经办人的姓名"));
    form->addRow(tr("经办人(&P)"), fieldWithButton(m_operator, m_saveOperator));
    form->addRow(QString(), smallPrint(tr("写进审计的姓名，留空时记为“本机用户”。")));
    connect(m_operator, &QLineEdit::textChanged, this, &SettingsPage::updateButtons);
    connect(m_operator, &QLineEdit::returnPressed, this, &SettingsPage::saveOperator);
    connect(m_saveOperator, &QPushButton::clicked, this, &SettingsPage::saveOperator);

    m_theme = makeChoice(u"themeCombo"_s, tr("外观"), tr("浅色、深色，或跟随桌面"));
    m_theme->addItem(tr("跟随系统"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("浅色"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("深色"), static_cast<int>(ThemeMode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.theme())));
    form->addRow(tr("外观(&M)"), m_theme);
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_preferences.setTheme(static_cast<ThemeMode>(m_theme->currentData().toInt()));
    });

    const auto fill = [](QComboBox* field, const QList<PreferenceChoice>& choices,
                         const QString& current) {
        for (const PreferenceChoice& choice : choices)
            field->addItem(choice.word, choice.id);
        field->setCurrentIndex(field->findData(current));
    };
    m_language = makeChoice(u"languageCombo"_s, tr("语言"), tr("窗口的语言，下次启动时生效"));
    fill(m_language, m_preferences.languages(), m_preferences.language());
    form->addRow(tr("语言(&L)"), m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString chosen = m_language->currentData().toString();
        if (chosen == m_preferences.language())
            return;
        m_preferences.setLanguage(chosen);
        m_notice->showNotice(InlineNotice::Kind::Information, tr("语言在下次启动时生效。"));
    });

    m_logLevel = makeChoice(u"logLevelCombo"_s, tr("日志"),
                            tr("日志文件记多少；出了问题时调详细些，便于查找原因"));
    fill(m_logLevel, m_preferences.logLevels(), m_preferences.logLevel());
    form->addRow(tr("日志(&G)"), m_logLevel);
    form->addRow(QString(), smallPrint(tr("日志不含登记内容和个人信息。")));
    connect(m_logLevel, &QComboBox::activated, this,
            [this] { m_preferences.setLogLevel(m_logLevel->currentData().toString()); });
    return box;
}

QComboBox* SettingsPage::makeChoice(const QString& name, const QString& accessibleName,
                                    const QString& toolTip)
{
    auto* field = new QComboBox(this);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setToolTip(toolTip);
    return field;
}

QString SettingsPage::title() const
{
    return tr("设置");
}

QString SettingsPage::iconName() const
{
    return u"touyan-settings"_s;
}

QString SettingsPage::description() const
{
    return tr("填报单位、经办人、外观、语言和日志");
}

void SettingsPage::activate()
{
    reload();
    m_operator->setText(m_preferences.operatorName());
}

bool SettingsPage::openPlace(const QString& place)
{
    return place == u"page:settings"_s;
}

QWidget* SettingsPage::firstFocus()
{
    return m_office;
}

void SettingsPage::reload()
{
    const int request = ++m_request;
    deliver(this, m_services.executor.run([](UseCaseContext& context) {
        return application::listRoster(context);
    }),
            [this, request](const Result<application::Roster>& result) {
                if (request != m_request)
                    return;
                if (result.isError())
                    m_notice->showNotice(InlineNotice::Kind::Error,
                                         application::errorMessage(result.error()));
                else
                    showOfficeName(result.value().officeName);
            });
}

void SettingsPage::showOfficeName(const QString& name)
{
    // What somebody is typing is not taken away.
    const bool untouched = m_office->text() == m_storedOffice;
    m_storedOffice = name;
    if (untouched)
        m_office->setText(name);
    updateButtons();
}

void SettingsPage::saveOffice(const std::function<void(bool)>& stored)
{
    const auto tell = [stored](bool done) {
        if (stored)
            stored(done);
    };
    const QString name = m_office->text().trimmed();
    if (name == m_storedOffice) {
        tell(true);
        return;
    }
    deliver(this, m_services.executor.run([name](UseCaseContext& context) {
        return application::saveOfficeName(context, name);
    }),
            [this, name, tell](const Result<void>& result) {
                if (result.isError()) {
                    m_notice->showNotice(InlineNotice::Kind::Error,
                                         application::errorMessage(result.error()));
                    tell(false);
                    return;
                }
                m_storedOffice = name;
                m_office->setText(name);
                updateButtons();
                Q_EMIT statusMessage(tr("填报单位已保存"));
                tell(true);
            });
}

QStringList SettingsPage::unsavedWork() const
{
    QStringList works;
    if (m_saveOffice->isEnabled())
        works.append(tr("设置：%1", "name of a field").arg(m_office->accessibleName()));
    if (m_saveOperator->isEnabled())
        works.append(tr("设置：%1", "name of a field").arg(m_operator->accessibleName()));
    return works;
}

void SettingsPage::storeUnsaved(const std::function<void(bool)>& done)
{
    saveOperator();
    saveOffice(done);
}

void SettingsPage::discardUnsaved()
{
    m_office->setText(m_storedOffice);
    m_operator->setText(m_preferences.operatorName());
}

void SettingsPage::saveOperator()
{
    const QString name = m_operator->text().trimmed();
    if (name == m_preferences.operatorName())
        return;
    m_preferences.setOperatorName(name);
    m_operator->setText(name);
    updateButtons();
    Q_EMIT statusMessage(tr("经办人已保存"));
}

void SettingsPage::updateButtons()
{
    m_saveOffice->setEnabled(m_office->text().trimmed() != m_storedOffice);
    // The fields are made one after the other.
    if (m_saveOperator != nullptr)
        m_saveOperator->setEnabled(m_operator->text().trimmed() != m_preferences.operatorName());
}

} // namespace touyan::widgets
