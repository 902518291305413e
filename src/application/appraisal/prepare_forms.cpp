// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/prepare_forms.h"

#include "application/appraisal/appraisal_record_traits.h"
#include "application/appraisal/find_session.h"

#include <QRandomGenerator>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::Result;

namespace {

/// Numbers that no form has yet, smallest first.
QStringList newSerials(const QStringList& known, qsizetype count)
{
    QStringList serials;
    for (qsizetype number = 1; known.size() + serials.size() < count; ++number) {
        const QString serial = QString::number(number);
        if (!known.contains(serial))
            serials.append(serial);
    }
    return serials;
}

} // namespace

Result<QStringList> prepareForms(UseCaseContext& context, const PrepareFormsRequest& request)
{
    constexpr int kMostForms = 100'000;
    if (request.count < 1 || request.count > kMostForms) {
        return domain::makeError(ErrorCode::InvalidValue,
                                 {u"issued"_s, QString::number(request.count), u"1–100000"_s});
    }
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const domain::AppraisalSession session,
                      findOpenSession(work.records(), request.session));
    TOUYAN_TRY_ASSIGN(const domain::VoterGroup group, findGroup(session, request.group));
    BallotBox& box = work.records().appraisals().ballots();
    TOUYAN_TRY_ASSIGN(QStringList serials, box.forms(group.id));
    const QStringList added = newSerials(serials, request.count);
    if (!added.isEmpty()) {
        TOUYAN_TRY(box.addForms(group.id, added));
        const QJsonObject values{{u"group"_s, group.code}, {u"forms_added"_s, added.size()}};
        TOUYAN_TRY(
            work.note({AuditAction::Changed,
                       RecordKind::AppraisalSession,
                       session.id.value(),
                       session.code,
                       {},
                       QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)),
                       {}},
                      std::nullopt));
    }
    TOUYAN_TRY(work.commit());
    if (request.onlyAdded)
        serials = added;
    else
        serials += added;
    // The order of printing is nobody's to know, so it comes from the system and is kept nowhere.
    std::shuffle(serials.begin(), serials.end(), *QRandomGenerator::system());
    return serials;
}

Result<QStringList> listForms(UseCaseContext& context, domain::VoterGroupId group)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return work->appraisals().ballots().forms(group);
}

} // namespace touyan::application
