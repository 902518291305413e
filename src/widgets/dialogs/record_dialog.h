// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page_services.h"
#include "widgets/days/date_field.h"
#include "widgets/dialogs/unsaved_work.h"
#include "widgets/tasks/deliver.h"

#include <QDialog>
#include <QVariant>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace touyan::domain {
struct Error;
} // namespace touyan::domain

namespace touyan::widgets {

class ClosingRemedy;
class InlineNotice;

/// A form for one record. It stays open until the use case has accepted what was entered; a refusal
/// is shown inside, a closed quarter with the way to its closing. Deletes itself when closed.
class RecordDialog : public QDialog, public UnsavedWork
{
    Q_OBJECT

public:
    RecordDialog(const PageServices& services, const QString& name, const QString& title,
                 QWidget* parent);

    [[nodiscard]] const PageServices& services() const { return m_services; }
    /// The clock's, for everything that a dialog proposes.
    [[nodiscard]] QDate today() const { return m_services.clock.today(); }

    /// Adds a field with its label; `label` carries the mnemonic.
    template <class Field>
    Field* add(const QString& label, Field* field, const QString& objectName,
               const QString& toolTip)
    {
        place(label, field, objectName, toolTip);
        return field;
    }
    /// A form made in Designer, in place of fields that are added one by one; the dialog keeps it.
    void setForm(QWidget* form);
    /// A widget over the whole width, below the form.
    void addWide(QWidget* widget, int stretch = 0);
    /// A line of small print below the form.
    void addHint(const QString& text);
    /// What the button says that saves; 保存 at first.
    void setSaveText(const QString& text);
    /// Nothing can be saved, only closed.
    void setReadOnly();
    /// What saving does: read the fields, then submit() or refuse().
    void setSave(std::function<void()> save);
    /// Asked before the dialog is left without saving; without one, whether a field holds something
    /// else than when the dialog was shown.
    void setModifiedCheck(std::function<bool()> isModified);

    /// Runs the use case; on success `done` is called with its result and the dialog closes.
    template <class UseCase, class Done>
    void submit(UseCase useCase, Done done)
    {
        setBusy(true);
        deliver(this, m_services.executor.run(std::move(useCase)),
                [this, done = std::move(done)](const auto& result) {
                    setBusy(false);
                    if (result.isError()) {
                        showError(result.error());
                        return;
                    }
                    done(result);
                    accept();
                });
    }
    template <class UseCase>
    void submit(UseCase useCase)
    {
        submit(std::move(useCase), [](const auto&) {});
    }
    /// The same for one record: save(context, record) gives how it is stored then.
    template <class Save, class Record, class Stored>
    void submitRecord(Save save, const Record& record, const Stored& stored)
    {
        submit(
            [save, record](application::UseCaseContext& context) { return save(context, record); },
            [stored](const auto& saved) { stored(saved.value()); });
    }
    /// Says why what was entered cannot be saved, and puts the focus there.
    void refuse(QWidget* field, const QString& text);
    void showError(const domain::Error& error);
    /// Says why a day cannot be read, as soon as its field was left; empty: it was mended.
    void showDayProblem(const QString& problem);

    void accept() override;
    void reject() override;
    /// When it is shown first, the first field gets the focus.
    void setVisible(bool visible) override;

    [[nodiscard]] QStringList unsavedWork() const override;
    void storeUnsaved(const std::function<void(bool)>& done) override;
    void discardUnsaved() override;

Q_SIGNALS:
    void placeRequested(const QString& place);

private:
    [[nodiscard]] bool isModified() const;
    void tellStored(bool stored);
    void connectDays(QWidget* within);
    void place(const QString& label, QWidget* field, const QString& objectName,
               const QString& toolTip);
    void setBusy(bool busy);
    void commitOpenEditor();
    [[nodiscard]] bool daysCanBeRead();

    PageServices m_services;
    InlineNotice* m_notice = nullptr;
    bool m_noticeIsOfDay = false; ///< the notice says why a day cannot be read
    QVBoxLayout* m_body = nullptr;
    QFormLayout* m_form = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    ClosingRemedy* m_closing = nullptr;
    std::function<void()> m_save;
    std::function<bool()> m_isModified;
    std::function<void(bool)> m_stored;
    QVariantList m_asShown;
    bool m_wasShown = false;
    bool m_readOnly = false;
    bool m_busy = false;
};

// Fields of such forms.

[[nodiscard]] QLineEdit* makeTextField(const QString& text, int mostCharacters);
/// A choice that may also be typed; `choices` in order.
[[nodiscard]] QComboBox* makeTypedChoice(const QStringList& choices, const QString& text);
/// A choice of records, found by typing any part of a name.
[[nodiscard]] QComboBox* makeRecordChoice(const QList<std::pair<QString, qint64>>& records,
                                          qint64 current);
/// Fills such a choice anew; `current` stays chosen.
void setRecordChoices(QComboBox* choice, const QList<std::pair<QString, qint64>>& records,
                      qint64 current);
/// The chosen record; 0 when what was typed names none.
[[nodiscard]] qint64 chosenRecord(const QComboBox* choice);

/// A day that may be left open.
class OptionalDateField : public QWidget
{
    Q_OBJECT
    /// What it means to leave it open: 至今.
    Q_PROPERTY(QString openText READ openText WRITE setOpenText)

public:
    /// As forms make it; setToday() before it is used.
    explicit OptionalDateField(QWidget* parent);
    /// `proposed` is shown when the day is switched on.
    OptionalDateField(DateField::Today today, const std::optional<QDate>& day, QDate proposed,
                      const QString& openText, QWidget* parent = nullptr);

    [[nodiscard]] QString openText() const;
    void setOpenText(const QString& text);
    /// Until something else is proposed, this is.
    void setToday(const DateField::Today& today);
    /// What is shown when the day is switched on.
    void setProposed(QDate day) { m_proposed = day; }

    /// Nothing when it is open; an invalid day when what was typed cannot be read.
    [[nodiscard]] std::optional<QDate> day() const;
    void setDay(const std::optional<QDate>& day);
    /// Names the two parts: <name>Check and <name>Edit.
    void setPartNames(const QString& name, const QString& accessibleName);
    void setReadOnly(bool readOnly);

private:
    QCheckBox* m_open = nullptr;
    DateField* m_edit = nullptr;
    QDate m_proposed;
};

} // namespace touyan::widgets
