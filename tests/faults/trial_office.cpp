// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/trial_office.h"

#include "application/assessment/assess_postings.h"
#include "application/assessment/rates_json.h"
#include "application/checklist/record_entries.h"
#include "application/package_export/export_package.h"
#include "application/packages/import_package.h"
#include "exchange/packages/open_package.h"

#include <QFile>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;
using storage::OpenMode;

/// Stands on a day after all that the golden cases record.
class TrialOffice::DayClock final : public application::Clock
{
public:
    [[nodiscard]] QDate today() const override { return {2024, 6, 1}; }
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(today(), QTime(9, 0), Qt::UTC);
    }
};

class TrialOffice::SilentFeed final : public application::ChangeFeed
{
public:
    void publish(const application::ChangeSet& /*changes*/) override {}
};

namespace {

class PackageText final : public application::PackageSink
{
public:
    [[nodiscard]] Result<void> beginTable(QLatin1String table,
                                          std::span<const QLatin1String> /*columns*/) override
    {
        text += QByteArray(table.data(), table.size()) + '\n';
        return {};
    }
    [[nodiscard]] Result<void> writeRow(std::span<const QString> fields) override
    {
        for (const QString& field : fields)
            text += field.toUtf8() + '\t';
        text += '\n';
        return {};
    }
    [[nodiscard]] Result<void> endTable() override { return {}; }
    [[nodiscard]] Result<void> finish() override { return {}; }

    QByteArray text;
};

} // namespace

TrialOffice::TrialOffice()
    : m_clock(std::make_unique<DayClock>())
    , m_feed(std::make_unique<SilentFeed>())
{
}

TrialOffice::~TrialOffice() = default;

Result<void> TrialOffice::attach(const QString& path, OpenMode mode)
{
    TOUYAN_TRY_ASSIGN(m_database, storage::SqlDatabase::open(path, mode, *m_clock));
    m_context.reset(
        new application::UseCaseContext{*m_database, *m_clock, *m_feed, {u"故障试验"_s}});
    return {};
}

Result<std::unique_ptr<TrialOffice>> TrialOffice::open(const QString& path)
{
    std::unique_ptr<TrialOffice> office(new TrialOffice);
    TOUYAN_TRY(office->attach(path, OpenMode::OpenExisting));
    return office;
}

Result<std::unique_ptr<TrialOffice>> TrialOffice::makeEmpty(const QString& path)
{
    std::unique_ptr<TrialOffice> office(new TrialOffice);
    TOUYAN_TRY(office->attach(path, OpenMode::CreateNew));
    return office;
}

Result<std::unique_ptr<TrialOffice>> TrialOffice::make(const QString& path, const QString& golden)
{
    TOUYAN_TRY_ASSIGN(std::unique_ptr<TrialOffice> office, makeEmpty(path));
    TOUYAN_TRY_ASSIGN(const auto package, exchange::openPackage(packageOf(golden)));
    application::SilentProgress progress;
    TOUYAN_TRY_ASSIGN(const application::ImportOutcome outcome,
                      application::importPackage(office->context(), *package, progress));
    if (!outcome.isAccepted())
        return makeError(ErrorCode::PackageRefused, {QString::number(outcome.refused.size())});
    return office;
}

Result<QString> TrialOffice::record(const QString& summary)
{
    application::RecordEntryRequest request;
    {
        TOUYAN_TRY_ASSIGN(const auto work, m_database->beginRead());
        const auto take = [&request](const domain::Entry& entry) {
            request.posting = entry.posting;
            request.item = entry.item;
            request.occurredOn = entry.occurredOn;
            request.kind = entry.kind;
            request.period = entry.period;
            return false;
        };
        TOUYAN_TRY(work->entries().forEach(take));
    }
    request.summary = summary;
    TOUYAN_TRY_ASSIGN(const auto outcome, application::recordEntries(context(), {request}));
    if (!outcome.refused.empty())
        return outcome.refused.front().error;
    return outcome.changes.front().after->code;
}

Result<QByteArray> TrialOffice::everything()
{
    PackageText sink;
    application::SilentProgress progress;
    TOUYAN_TRY(application::exportPackage(context(), sink, progress));
    TOUYAN_TRY_ASSIGN(
        const auto assessment,
        application::assessPostings(context(), {{{2023, 1, 1}, {2024, 3, 31}}, m_clock->today()}));
    sink.text += application::ratesJson(*assessment);
    return sink.text;
}

Result<QString> TrialOffice::firstFinding()
{
    TOUYAN_TRY_ASSIGN(const auto findings, m_database->check());
    for (const application::CheckFinding& finding : findings) {
        if (!finding.isSound)
            return u"%1: %2"_s.arg(finding.subject, finding.detail);
    }
    return QString();
}

QString TrialOffice::packageOf(const QString& golden)
{
    return QStringLiteral(TOUYAN_SOURCE_DIR "/tests/golden/%1/package").arg(golden);
}

void copyDatabaseFiles(const QString& from, const QString& to)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(to + suffix);
        if (suffix != u"-shm"_s)
            QFile::copy(from + suffix, to + suffix);
    }
}

} // namespace touyan::test
