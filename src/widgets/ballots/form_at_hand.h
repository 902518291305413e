// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"
#include "widgets/ballots/ballot_book.h"
#include "widgets/common/page_services.h"
#include "widgets/tasks/newest_request.h"

#include <QObject>

#include <functional>
#include <optional>

namespace touyan::widgets {

class BallotForm;

/// The form that is being typed in at the entry desk: which one it is, who types it and in which
/// round, whatever is chosen above it meanwhile, and whether it is stored as it stands.
class FormAtHand : public QObject
{
    Q_OBJECT

public:
    struct Opened
    {
        application::BallotKey ballot;
        QString person;
        application::EntryRound round = application::EntryRound::First;
        bool isStored = false; ///< it was entered in this round before
        bool isDirty = false;  ///< marks were typed since it was opened
    };

    /// Forms are typed into `form`, which outlives this.
    FormAtHand(const PageServices& services, BallotForm& form, QObject* parent);

    /// The forms that are opened from now on are of this session.
    void setSession(domain::AppraisalSessionId session) { m_session = session; }
    /// Nothing: no form is open.
    [[nodiscard]] const std::optional<Opened>& opened() const { return m_opened; }
    /// Something was typed that is not stored.
    [[nodiscard]] bool isDirty() const { return m_opened && m_opened->isDirty; }
    /// What the desk calls an open form: group, serial and round, and that it is not stored.
    [[nodiscard]] QString heading(const BallotBook& book) const;
    /// What an open form is called among works that are not stored.
    [[nodiscard]] QString name(const BallotBook& book) const;

    /// Opens a form. One that was not entered yet can be typed at once; one that was comes from the
    /// database first. The database is asked in any case, for somebody else may have been faster.
    void open(const Opened& form);
    /// Opens a form with all that was typed when it could not be stored.
    void reopen(const application::EnterBallotRequest& unsaved);
    /// Closes the form; what was typed and not stored is lost.
    void close();
    /// Calls `goOn` once the form is stored or was given up. A form without a mark is asked about.
    void finish(bool isComplete, const std::function<void()>& goOn);
    /// Stores what was typed; nothing when no form is open.
    void save();
    /// Stores what was typed when nobody can be asked any more: never a blank form.
    void saveTyped();

Q_SIGNALS:
    /// Another form is open, or none, or it stands otherwise.
    void changed();
    /// The form as it stands is to be stored.
    void entered(const touyan::application::EnterBallotRequest& entry);
    void warned(const QString& text);
    /// The form cannot be opened.
    void failed(const touyan::domain::Error& error);

private:
    void load();
    void take(const application::OpenedBallot& loaded);
    void noteTyped();

    PageServices m_services;
    BallotForm& m_form;
    NewestRequest m_request;
    domain::AppraisalSessionId m_session;
    std::optional<Opened> m_opened;
};

} // namespace touyan::widgets
