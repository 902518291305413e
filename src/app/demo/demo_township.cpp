// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_township.h"

#include "app/commands/command.h"
#include "app/demo/demo_photos.h"
#include "application/appraisal/save_session.h"
#include "application/appraisal/take_routine_scores.h"
#include "application/appraisal_results/finalise_session.h"
#include "application/attachments/attach_file.h"
#include "application/closing/close_quarter.h"
#include "application/packages/import_package.h"
#include "application/ports/progress.h"
#include "application/roster/list_roster.h"
#include "exchange/packages/open_package.h"
#include "storage/attachments/folder_attachment_store.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

class DemoText
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

Result<void> fill(application::UseCaseContext& context)
{
    TOUYAN_TRY_ASSIGN(const auto source, exchange::openPackage(u":/demo/package"_s));
    application::SilentProgress progress;
    TOUYAN_TRY_ASSIGN(const auto outcome, application::importPackage(context, *source, progress));
    if (!outcome.isAccepted()) {
        return domain::makeError(domain::ErrorCode::PackageRefused,
                                 {QString::number(outcome.refused.size())});
    }
    return application::saveOfficeName(context, DemoText::tr("云溪街道党建工作办公室"));
}

/// The quarters that were over and settled before the demonstration's last days.
Result<void> closeQuarters(application::UseCaseContext& context)
{
    struct Closing
    {
        domain::PeriodKey quarter;
        QDate asOf;
    };
    using domain::Cadence;
    const std::array closings{
        Closing{{Cadence::Quarterly, 2025, 3}, QDate(2025, 10, 15)},
        Closing{{Cadence::Quarterly, 2025, 4}, QDate(2026, 1, 15)},
        Closing{{Cadence::Quarterly, 2026, 1}, QDate(2026, 4, 15)},
        Closing{{Cadence::Quarterly, 2026, 2}, QDate(2026, 7, 15)},
    };
    for (const Closing& closing : closings) {
        if (closing.asOf <= context.clock.today())
            TOUYAN_TRY(application::closeQuarter(context, {closing.quarter, closing.asOf}));
    }
    return {};
}

Result<domain::EntryId> entryId(application::UseCaseContext& context, const QString& code)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto entry, work->entries().findByCode(code));
    if (!entry)
        return domain::makeError(domain::ErrorCode::NotFound, {u"entry"_s, code});
    return entry->id;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// photos.csv: entry, file, caption, seed; none of its fields holds a comma or a quote.
Result<void> attachPhotos(application::UseCaseContext& context, application::AttachmentStore& store)
{
    QFile list(u":/demo/photos.csv"_s);
    if (!list.open(QIODevice::ReadOnly))
        return domain::makeError(domain::ErrorCode::FileMissing, {list.fileName()});
    constexpr qsizetype kFields = 4;
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = line.split(u',');
        if (fields.size() != kFields)
            return domain::makeError(domain::ErrorCode::PackageMalformed, {list.fileName(), line});
        TOUYAN_TRY_ASSIGN(const auto entry, entryId(context, fields.at(0)));
        const QByteArray picture = pngOf(drawDemoPhoto(fields.at(2), fields.at(3).toInt()));
        TOUYAN_TRY(application::attachFile(context, store, {entry, fields.at(1), picture}));
    }
    return {};
}

/// 取平时成绩 of both appraisals; last year's is settled and frozen then.
Result<void> finishAppraisals(application::UseCaseContext& context)
{
    struct Scores
    {
        QString session;
        QDate asOf;
        bool isFinalised;
    };
    const std::array taken{Scores{u"A00001"_s, QDate(2026, 1, 8), true},
                           Scores{u"A00002"_s, QDate(2026, 11, 19), false}};
    TOUYAN_TRY_ASSIGN(const auto sessions, application::listSessions(context));
    for (const Scores& each : taken) {
        const auto found =
            std::find_if(sessions.begin(), sessions.end(), [&each](const auto& summary) {
                return summary.session.code == each.session;
            });
        if (found == sessions.end() || each.asOf > context.clock.today())
            continue;
        const domain::AppraisalSessionId id = found->session.id;
        TOUYAN_TRY(
            application::takeRoutineScores(context, {id, each.asOf, DemoText::tr("会前取数")}));
        if (each.isFinalised)
            TOUYAN_TRY(application::finaliseSession(context, id));
    }
    return {};
}

} // namespace

Result<void> fillDemoTownship(application::UseCaseContext& context,
                              application::AttachmentStore& store)
{
    TOUYAN_TRY(fill(context));
    TOUYAN_TRY(attachPhotos(context, store));
    TOUYAN_TRY(closeQuarters(context));
    return finishAppraisals(context);
}

Result<void> makeDemoTownship(const QString& path)
{
    if (QFile::exists(path))
        return domain::makeError(domain::ErrorCode::DatabaseExists, {path});
    // What another program made there a moment ago is refused here and is not ours to remove.
    TOUYAN_TRY_ASSIGN(auto session, Session::open(path, storage::OpenMode::CreateNew));
    storage::FolderAttachmentStore store(path);
    const Result<void> made = fillDemoTownship(session->context(), store);
    session.reset();
    if (made.isError()) {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        QDir(store.folder()).removeRecursively();
    }
    return made;
}

} // namespace touyan::app
