// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settings_page.h"

#include "application/messages/error_message.h"
#include "application/roster/list_roster.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/look/inline_notice.h"
#include "widgets/tasks/deliver.h"

#include "settings/ui_settings_form.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Result;

namespace {

constexpr int kWidthCharacters = 46;

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
    Ui::SettingsForm ui;
    ui.setupUi(content);
    const int width = fontMetrics().horizontalAdvance(u'国') * kWidthCharacters;
    for (QWidget* box : {ui.officeBox, ui.personalBox})
        box->setMaximumWidth(width);
    m_office = ui.officeNameEdit;
    m_saveOffice = ui.saveOfficeNameButton;
    m_operator = ui.operatorNameEdit;
    m_saveOperator = ui.saveOperatorNameButton;
    m_theme = ui.themeCombo;
    m_language = ui.languageCombo;
    m_logLevel = ui.logLevelCombo;
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    connectNames();
    showChoices();
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

void SettingsPage::connectNames()
{
    m_operator->setText(m_preferences.operatorName());
    connect(m_office, &QLineEdit::textChanged, this, &SettingsPage::updateButtons);
    connect(m_office, &QLineEdit::returnPressed, this, [this] { saveOffice(); });
    connect(m_saveOffice, &QPushButton::clicked, this, [this] { saveOffice(); });
    connect(m_operator, &QLineEdit::textChanged, this, &SettingsPage::updateButtons);
    connect(m_operator, &QLineEdit::returnPressed, this, &SettingsPage::saveOperator);
    connect(m_saveOperator, &QPushButton::clicked, this, &SettingsPage::saveOperator);
}

void SettingsPage::showChoices()
{
    m_theme->addItem(tr("跟随系统"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("浅色"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("深色"), static_cast<int>(ThemeMode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.theme())));
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_preferences.setTheme(static_cast<ThemeMode>(m_theme->currentData().toInt()));
    });

    const auto fill = [](QComboBox* field, const QList<PreferenceChoice>& choices,
                         const QString& current) {
        for (const PreferenceChoice& choice : choices)
            field->addItem(choice.word, choice.id);
        field->setCurrentIndex(field->findData(current));
    };
    fill(m_language, m_preferences.languages(), m_preferences.language());
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString chosen = m_language->currentData().toString();
        if (chosen == m_preferences.language())
            return;
        m_preferences.setLanguage(chosen);
        m_notice->showNotice(InlineNotice::Kind::Information, tr("语言在下次启动时生效。"));
    });

    fill(m_logLevel, m_preferences.logLevels(), m_preferences.logLevel());
    connect(m_logLevel, &QComboBox::activated, this,
            [this] { m_preferences.setLogLevel(m_logLevel->currentData().toString()); });
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
    m_loading.run(
        this, m_services.executor,
        [](UseCaseContext& context) { return application::listRoster(context); },
        [this](const Result<application::Roster>& roster) {
            if (roster.isError()) {
                m_notice->showNotice(InlineNotice::Kind::Error,
                                     application::errorMessage(roster.error()));
            } else {
                showOfficeName(roster.value().officeName);
            }
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
    m_saveOperator->setEnabled(m_operator->text().trimmed() != m_preferences.operatorName());
}

} // namespace touyan::widgets
