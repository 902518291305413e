// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/record_dialog.h"

#include "domain/foundation/comparable_text.h"
#include "domain/foundation/error.h"
#include "widgets/dialogs/closing_remedy.h"
#include "widgets/dialogs/typed_inputs.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/inline_notice.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

/// Completes names whatever dot, width or spaces are typed.
class NameCompleter : public QCompleter
{
public:
    static constexpr int kRole = Qt::UserRole + 1;

    explicit NameCompleter(QObject* parent)
        : QCompleter(parent)
    {
        setCompletionRole(kRole);
        setCompletionMode(QCompleter::PopupCompletion);
        setFilterMode(Qt::MatchContains);
    }

    [[nodiscard]] QStringList splitPath(const QString& path) const override
    {
        return {domain::comparableText(path)};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

RecordDialog::RecordDialog(const PageServices& services, const QString& name, const QString& title,
                           QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_notice(new InlineNotice(this))
    , m_body(new QVBoxLayout)
    , m_form(new QFormLayout)
    , m_buttons(new QDialogButtonBox(this))
    , m_closing(new ClosingRemedy(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    m_body->setContentsMargins(16, 14, 16, 14);
    m_body->setSpacing(10);
    // A minimum width of the dialog itself would let it be narrower than its contents need.
    constexpr int kLeastCharacters = 28;
    m_body->addStrut(fontMetrics().horizontalAdvance(u'国') * kLeastCharacters);
    outer->addLayout(m_body, 1);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(10);
    m_form->setVerticalSpacing(8);
    m_body->addLayout(m_form);

    QPushButton* save = m_buttons->addButton(tr("保存(&S)"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveButton"_s);
    save->setAccessibleName(tr("保存"));
    save->setToolTip(tr("保存并关闭（回车）"));
    save->setDefault(true);
    QPushButton* cancel = m_buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAccessibleName(tr("取消"));
    cancel->setToolTip(tr("不保存，关闭（Esc）"));
    cancel->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 14);
    foot->addWidget(m_buttons);
    outer->addLayout(foot);

    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_busy || !m_save)
            return;
        m_notice->dismiss();
        commitOpenEditor();
        if (daysCanBeRead())
            m_save();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    connect(m_closing, &ClosingRemedy::placeRequested, this, [this](const QString& place) {
        QDialog::reject();
        Q_EMIT placeRequested(place);
    });
}

void RecordDialog::place(const QString& label, QWidget* field, const QString& objectName,
                         const QString& toolTip)
{
    field->setObjectName(objectName);
    field->setAccessibleName(plainLabel(label));
    field->setToolTip(toolTip);
    if (auto* optional = qobject_cast<OptionalDateField*>(field))
        optional->setPartNames(objectName, plainLabel(label));
    connectDays(field);
    m_form->addRow(label, field);
}

void RecordDialog::connectDays(QWidget* within)
{
    auto days = within->findChildren<DateField*>();
    if (auto* day = qobject_cast<DateField*>(within))
        days.append(day);
    for (DateField* day : std::as_const(days))
        connect(day, &DateField::problemShown, this, &RecordDialog::showDayProblem);
}

void RecordDialog::setForm(QWidget* form)
{
    // The margins are the dialog's.
    form->layout()->setContentsMargins(0, 0, 0, 0);
    connectDays(form);
    m_body->insertWidget(m_body->indexOf(m_form), form);
    for (QWidget* field = form->nextInFocusChain(); field != nullptr && field != form;
         field = field->nextInFocusChain()) {
        if (!form->isAncestorOf(field))
            break;
        if ((field->focusPolicy() & Qt::TabFocus) != 0) {
            field->setFocus(Qt::TabFocusReason);
            break;
        }
    }
}

void RecordDialog::addWide(QWidget* widget, int stretch)
{
    m_body->addWidget(widget, stretch);
}

void RecordDialog::addHint(const QString& text)
{
    auto* hint = new QLabel(text, this);
    hint->setProperty("subtle", true);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    m_body->addWidget(hint);
}

void RecordDialog::setSaveText(const QString& text)
{
    auto* save = findChild<QPushButton*>(u"saveButton"_s);
    save->setText(text);
    save->setAccessibleName(plainLabel(text));
}

void RecordDialog::setReadOnly()
{
    m_readOnly = true;
    findChild<QPushButton*>(u"saveButton"_s)->hide();
    findChild<QPushButton*>(u"cancelButton"_s)->setText(tr("关闭"));
}

void RecordDialog::setSave(std::function<void()> save)
{
    m_save = std::move(save);
}

void RecordDialog::setModifiedCheck(std::function<bool()> isModified)
{
    m_isModified = std::move(isModified);
}

void RecordDialog::refuse(QWidget* field, const QString& text)
{
    m_notice->showNotice(InlineNotice::Kind::Warning, text);
    m_noticeIsOfDay = false;
    field->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->selectAll();
    tellStored(false);
}

void RecordDialog::showError(const domain::Error& error)
{
    m_noticeIsOfDay = false;
    QList<QAction*> remedies;
    if (error.code == domain::ErrorCode::PostingHasRecords) {
        auto* open = findChild<QAction*>(u"openRecordsAction"_s);
        if (open == nullptr) {
            open = new QAction(tr("查看第一条登记(&V)"), this);
            open->setObjectName(u"openRecordsAction"_s);
            open->setToolTip(tr("打开挡住这一步的第一条登记"));
            connect(open, &QAction::triggered, this, [this, open] {
                QDialog::reject();
                Q_EMIT placeRequested(open->data().toString());
            });
        }
        open->setData(u"entry:"_s + error.arguments.last());
        remedies.append(open);
    }
    m_closing->showError(m_notice, error, remedies);
    tellStored(false);
}

bool RecordDialog::isModified() const
{
    if (m_readOnly || !m_wasShown)
        return false;
    return m_isModified ? m_isModified() : inputsIn(*this) != m_asShown;
}

QStringList RecordDialog::unsavedWork() const
{
    return isModified() ? QStringList{windowTitle()} : QStringList();
}

void RecordDialog::storeUnsaved(const std::function<void(bool)>& done)
{
    if (m_busy || !m_save) {
        done(false);
        return;
    }
    m_stored = done;
    m_notice->dismiss();
    m_save();
}

void RecordDialog::discardUnsaved()
{
    QDialog::reject();
}

void RecordDialog::tellStored(bool stored)
{
    if (const auto tell = std::exchange(m_stored, {}))
        tell(stored);
}

void RecordDialog::accept()
{
    QDialog::accept();
    tellStored(true);
}

void RecordDialog::reject()
{
    if (!isModified()) {
        QDialog::reject();
        return;
    }
    Question question;
    question.title = tr("放弃未保存的修改？");
    question.text = tr("这个窗口里的修改还没有保存，关闭后无法找回。");
    question.acceptLabel = tr("放弃修改");
    question.cancelLabel = tr("继续编辑");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this](bool leave) {
        if (leave)
            QDialog::reject();
    });
}

void RecordDialog::setVisible(bool visible)
{
    // The buttons were made before the fields, so Qt would begin with them. Going round, Tab comes
    // to them after the last field.
    for (int row = 0; visible && focusWidget() == nullptr && row < m_form->rowCount(); ++row) {
        QWidget* field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        if (field->focusPolicy() != Qt::NoFocus || field->focusProxy() != nullptr)
            field->setFocus(Qt::TabFocusReason);
    }
    QDialog::setVisible(visible);
    if (visible && !m_wasShown) {
        m_wasShown = true;
        m_asShown = inputsIn(*this);
    }
}

void RecordDialog::setBusy(bool busy)
{
    m_busy = busy;
    findChild<QPushButton*>(u"saveButton"_s)->setEnabled(!busy);
}

/// What stands in the open editor of a table counts, however saving was asked for: a mnemonic
/// leaves the focus where it is.
void RecordDialog::commitOpenEditor()
{
    QWidget* focus = focusWidget();
    for (QWidget* above = focus; above != nullptr; above = above->parentWidget()) {
        auto* view = qobject_cast<QAbstractItemView*>(above);
        if (view != nullptr && view != focus) {
            view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

/// A day that cannot be read keeps the dialog open, the focus on it. The editor of a table is asked
/// as well: it still holds what was typed.
bool RecordDialog::daysCanBeRead()
{
    const auto fields = findChildren<DateField*>();
    for (DateField* field : fields) {
        const bool asked =
            field->isVisibleTo(this) && field->isEnabledTo(this) && !field->isReadOnly();
        if (!asked || field->finishTyping())
            continue;
        refuse(field, field->problem());
        m_noticeIsOfDay = true;
        return false;
    }
    return true;
}

void RecordDialog::showDayProblem(const QString& problem)
{
    if (!problem.isEmpty())
        m_notice->showNotice(InlineNotice::Kind::Warning, problem);
    else if (m_noticeIsOfDay)
        m_notice->dismiss();
    m_noticeIsOfDay = !problem.isEmpty();
}

QLineEdit* makeTextField(const QString& text, int mostCharacters)
{
    auto* field = new QLineEdit(text);
    field->setMaxLength(mostCharacters);
    return field;
}

QComboBox* makeTypedChoice(const QStringList& choices, const QString& text)
{
    auto* field = new QComboBox;
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->addItems(choices);
    field->setCurrentText(text);
    return field;
}

QComboBox* makeRecordChoice(const QList<std::pair<QString, qint64>>& records, qint64 current)
{
    auto* field = new QComboBox;
    setRecordChoices(field, records, current);
    return field;
}

void setRecordChoices(QComboBox* choice, const QList<std::pair<QString, qint64>>& records,
                      qint64 current)
{
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->clear();
    for (const auto& [name, id] : records) {
        choice->addItem(name, id);
        choice->setItemData(choice->count() - 1, domain::comparableText(name),
                            NameCompleter::kRole);
    }
    auto* completer = new NameCompleter(choice);
    completer->setModel(choice->model());
    choice->setCompleter(completer);
    const int index = current != 0 ? choice->findData(current) : -1;
    choice->setCurrentIndex(index);
    if (index < 0)
        choice->clearEditText();
}

qint64 chosenRecord(const QComboBox* choice)
{
    const QString text = choice->currentText().trimmed();
    const int index = choice->currentIndex();
    if (index >= 0 && choice->itemText(index) == text)
        return choice->itemData(index).toLongLong();
    if (const int found = choice->findText(text); found >= 0)
        return choice->itemData(found).toLongLong();
    QStringList names;
    for (int i = 0; i < choice->count(); ++i)
        names.append(choice->itemText(i));
    const QList<qsizetype> meant = domain::namesMeant(text, names);
    return meant.size() == 1 ? choice->itemData(static_cast<int>(meant.first())).toLongLong() : 0;
}

OptionalDateField::OptionalDateField(QWidget* parent)
    : QWidget(parent)
    , m_open(new QCheckBox(this))
    , m_edit(new DateField(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_edit, 1);
    m_edit->setEmptyAllowed(true);
    connect(m_open, &QCheckBox::toggled, this, [this](bool isOpen) {
        m_edit->setDisabled(isOpen);
        if (!isOpen && m_edit->text().trimmed().isEmpty())
            m_edit->setDate(m_proposed);
    });
    // Emptied means open.
    connect(m_edit, &DateField::dateChanged, this, [this](QDate now) {
        if (!now.isValid())
            m_open->setChecked(true);
    });
    setDay(std::nullopt);
    setFocusProxy(m_open);
}

OptionalDateField::OptionalDateField(DateField::Today today, const std::optional<QDate>& day,
                                     QDate proposed, const QString& openText, QWidget* parent)
    : OptionalDateField(parent)
{
    m_edit->setToday(std::move(today));
    m_proposed = proposed;
    m_open->setText(openText);
    m_edit->setDate(day.value_or(proposed));
    setDay(day);
}

QString OptionalDateField::openText() const
{
    return m_open->text();
}

void OptionalDateField::setOpenText(const QString& text)
{
    m_open->setText(text);
}

void OptionalDateField::setToday(const DateField::Today& today)
{
    m_edit->setToday(today);
    if (!m_proposed.isValid())
        m_proposed = today();
}

std::optional<QDate> OptionalDateField::day() const
{
    const bool isOpen = m_open->isChecked() || m_edit->text().trimmed().isEmpty();
    return isOpen ? std::nullopt : std::optional(m_edit->date());
}

void OptionalDateField::setDay(const std::optional<QDate>& day)
{
    m_open->setChecked(!day.has_value());
    m_edit->setEnabled(day.has_value());
    if (day)
        m_edit->setDate(*day);
}

void OptionalDateField::setPartNames(const QString& name, const QString& accessibleName)
{
    m_open->setObjectName(name + u"OpenCheck"_s);
    m_open->setAccessibleName(
        tr("%1：%2", "field, what it means").arg(accessibleName, m_open->text()));
    m_open->setToolTip(toolTip());
    m_edit->setObjectName(name + u"Edit"_s);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setToolTip(toolTip());
}

void OptionalDateField::setReadOnly(bool readOnly)
{
    m_open->setEnabled(!readOnly);
    m_edit->setReadOnly(readOnly);
}

} // namespace touyan::widgets
