// SPDX-License-Identifier: GPL-3.0-or-later
// Text from records is text, wherever it is shown: a unit may be named "<img src=…>". Qt takes such
// a text for markup in tooltips and labels unless it is told otherwise, and opens the file. So it
// is told once, for every label and tooltip of any program that uses this library: all are plain
// text but the labels that ask for markup themselves (tests/architecture lists them). What is
// composed as HTML is shown by RecordBrowser and RecordDocument, which load nothing.
#pragma once

#include <QRect>
#include <QString>
#include <QTextBrowser>
#include <QTextDocument>

class QPoint;

namespace touyan::widgets {

/// A tooltip as it is shown: in lines that fit on a screen, and cut where it would cover the
/// screen, with the number of its characters. A short text comes back as it is.
[[nodiscard]] QString plainTip(const QString& text);

/// Shows `text` as a tooltip of `widget`, plain; hides the one shown when it is empty. `area` (in
/// the widget) is where the pointer may move without hiding it.
void showTip(const QPoint& globalPosition, const QString& text, QWidget* widget,
             const QRect& area = {});

/// A browser for HTML that the program composed: nothing from outside is loaded.
class RecordBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
};

/// The same for what is printed.
class RecordDocument : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
};

} // namespace touyan::widgets
