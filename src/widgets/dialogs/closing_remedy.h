// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace touyan::domain {
struct Error;
} // namespace touyan::domain

namespace touyan::widgets {

class InlineNotice;

/// What helps when a closed quarter refuses a step: the way to its closing, as a button of the
/// notice that says so.
class ClosingRemedy : public QObject
{
    Q_OBJECT

public:
    /// The action is the owner's child.
    explicit ClosingRemedy(QObject* owner);

    /// Shows the error in the notice; further remedies stand behind the way to the closing.
    void showError(InlineNotice* notice, const domain::Error& error,
                   const QList<QAction*>& further = {});
    /// "查看结账"; a page with a mnemonic of its own gives it another text.
    [[nodiscard]] QAction* action() const { return m_action; }

Q_SIGNALS:
    /// "closing:2026-Q3".
    void placeRequested(const QString& place);

private:
    QAction* m_action;
};

} // namespace touyan::widgets
