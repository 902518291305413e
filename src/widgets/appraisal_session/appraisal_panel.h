// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"
#include "widgets/appraisal_session/opened_session.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/unsaved_work.h"
#include "widgets/lists/record_list.h"
#include "widgets/tasks/deliver.h"

#include <QWidget>

#include <functional>

class QAbstractButton;

namespace touyan::widgets {

/// One step of the page 述职评议.
class AppraisalPanel : public QWidget
{
    Q_OBJECT

public:
    AppraisalPanel(const PageServices& services, const QString& name, const QString& title,
                   QWidget* parent);

    /// The session has been loaded, for the first time or again; null: there is none.
    void setSession(SharedSession session);
    /// The panel has come to the front.
    virtual void activate() {}
    /// Something has been written meanwhile that the panel may show.
    virtual void refresh() {}
    /// The panel goes away from the front, or its session does: nothing typed may be lost.
    virtual void leave() {}
    virtual void findText(const QString& /*text*/) {}
    [[nodiscard]] virtual QWidget* firstFocus() { return this; }

Q_SIGNALS:
    void failed(const touyan::domain::Error& error);
    void succeeded(const QString& text);
    void warned(const QString& text);
    void placeRequested(const QString& place);

protected:
    /// session() is another one, or has other contents.
    virtual void showSession() = 0;

    [[nodiscard]] const SharedSession& session() const { return m_session; }
    [[nodiscard]] const PageServices& services() const { return m_services; }

    /// Runs a use case; a refusal goes to the page, a result to `done`.
    template <class UseCase, class Done>
    void run(UseCase useCase, Done done)
    {
        deliver(this, m_services.executor.run(std::move(useCase)),
                [this, done = std::move(done)](const auto& result) {
                    if (result.isError())
                        Q_EMIT failed(result.error());
                    else
                        done(result);
                });
    }
    template <class UseCase>
    void run(UseCase useCase)
    {
        run(std::move(useCase), [](const auto&) {});
    }
    /// Goes on with the reason that a change of the rules needs once ballots exist; before that
    /// with an empty one, at once.
    void withReason(const QString& title, std::function<void(const QString& reason)> goOn);

private:
    PageServices m_services;
    SharedSession m_session;
};

/// Names a button for people, screen readers and tests; the text carries the mnemonic.
void nameButton(QAbstractButton* button, const QString& objectName, const QString& text,
                const QString& toolTip);

/// A list of this page: its columns begin as wide as they ask for.
[[nodiscard]] RecordList::Parts listParts(RecordList::Parts parts);

} // namespace touyan::widgets
