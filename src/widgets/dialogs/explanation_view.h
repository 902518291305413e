// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/state_colours.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QTextBrowser;

namespace touyan::widgets {

/// One line of an explanation. All texts are plain, never markup.
struct ExplanationRow
{
    QString label;
    QString value;
    std::optional<DisplayState> state; ///< shown as sign and word before the value
    QString note;                      ///< a second, fainter line; may be empty
    QString link;                      ///< makes the value a link; goes to linkActivated()
    int level = 0;                     ///< indentation, 0 = top
};

/// A group of lines with its own heading and the sentence of the rule that decided them.
struct ExplanationSection
{
    QString heading;
    QString rule;     ///< the rule's sentence; may be empty
    QString ruleLink; ///< leads to the clause; may be empty
    QList<ExplanationRow> rows;
};

/// Why a number is what it is.
struct ExplanationContent
{
    QString title;
    QString result;  ///< the number or state itself, large
    QString summary; ///< one sentence
    std::optional<DisplayState> state;
    QList<ExplanationSection> sections;
};

/// A read-only panel that shows an explanation; keyboard reaches each link (Tab, Enter), and
/// its text can be selected and copied.
class ExplanationView : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget* parent = nullptr);

    void setContent(const ExplanationContent& content);
    void clear();
    /// Scrolls to a section of the content, 0 = first.
    void showSection(int section);
    /// Shown while there is no content.
    void setEmptyText(const QString& text);
    /// The whole explanation as plain text, for copying and for tests.
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    std::optional<ExplanationContent> m_content;
    QString m_emptyText;
    QTextBrowser* m_browser = nullptr;
};

} // namespace touyan::widgets
