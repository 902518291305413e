// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/unsaved_work.h"
#include "widgets/settings/preferences.h"
#include "widgets/tasks/newest_request.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace touyan::widgets {

class InlineNotice;

/// 设置: the name of the office, which belongs to the database, and what this user prefers on this
/// computer.
class SettingsPage : public Page, public UnsavedWork
{
    Q_OBJECT

public:
    /// `preferences` must outlive it.
    SettingsPage(const PageServices& services, Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] bool usesPeriod() const override { return false; }
    void activate() override;
    /// "page:settings".
    bool openPlace(const QString& place) override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// Loads the office's name again; only the newest request delivers.
    void reload();

    [[nodiscard]] QStringList unsavedWork() const override;
    void storeUnsaved(const std::function<void(bool)>& done) override;
    void discardUnsaved() override;

private:
    void connectNames();
    void showChoices();
    void showOfficeName(const QString& name);
    void saveOffice(const std::function<void(bool)>& stored = {});
    void saveOperator();
    void updateButtons();

    PageServices m_services;
    Preferences& m_preferences;
    InlineNotice* m_notice = nullptr;
    QLineEdit* m_office = nullptr;
    QPushButton* m_saveOffice = nullptr;
    QLineEdit* m_operator = nullptr;
    QPushButton* m_saveOperator = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_logLevel = nullptr;
    QString m_storedOffice;
    NewestRequest m_loading;
};

} // namespace touyan::widgets
