// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faulty_disk.h"
#include "faults/in_child.h"
#include "faults/trial_office.h"
#include "faults/trials.h"

#include "application/closing/close_quarter.h"
#include "application/packages/import_package.h"
#include "application/ports/progress.h"
#include "exchange/packages/open_package.h"

#include <QFile>

#include <functional>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

/// Something that writes, on a copy of a database that was made for it.
struct Deed
{
    QString name;
    std::function<Result<void>(TrialOffice&)> run;
};

Result<void> recordOne(TrialOffice& office)
{
    TOUYAN_TRY(office.record(u"走访"_s));
    return {};
}

Result<void> closeOne(TrialOffice& office)
{
    application::CloseQuarterRequest request;
    request.quarter = *domain::PeriodKey::parse(u"2023-Q3"_s);
    request.asOf = {2023, 10, 20};
    TOUYAN_TRY(application::closeQuarter(office.context(), request));
    return {};
}

Result<void> importOne(TrialOffice& office)
{
    TOUYAN_TRY_ASSIGN(const auto package,
                      exchange::openPackage(TrialOffice::packageOf(u"edges-1"_s)));
    application::SilentProgress progress;
    TOUYAN_TRY_ASSIGN(const auto outcome,
                      application::importPackage(office.context(), *package, progress));
    return outcome.isAccepted()
               ? Result<void>()
               : Result<void>(domain::makeError(domain::ErrorCode::PackageRefused, {u"1"_s}));
}

Result<void> backUp(TrialOffice& office, const QString& path)
{
    application::SilentProgress progress;
    return office.database().backUpTo(path, progress);
}

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kNotReached = 2;

/// Does it with the fault; in a process of its own.
int attempt(const QString& path, const Deed& deed, int at, DiskFault fault)
{
    failDiskAt(at, fault);
    bool isDone = false;
    {
        const auto office = TrialOffice::open(path);
        isDone = office.isOk() && deed.run(*office.value()).isOk();
    } // closing writes too
    if (!hasDiskFailed())
        return kNotReached;
    return isDone ? kDone : kRefused;
}

Result<QByteArray> contentOf(const QString& path)
{
    TOUYAN_TRY_ASSIGN(const auto office, TrialOffice::open(path));
    TOUYAN_TRY_ASSIGN(const QString finding, office->firstFinding());
    if (!finding.isEmpty()) {
        return domain::makeError(domain::ErrorCode::DatabaseDamaged, {path, finding});
    }
    return office->everything();
}

class DiskTrial
{
public:
    DiskTrial(const QString& folder, const QString& source, Deed deed)
        : m_source(source)
        , m_path(folder + u"/faulty.touyan"_s)
        , m_deed(std::move(deed))
        , m_figure(u"disk faults and power cuts: %1"_s.arg(m_deed.name))
    {
    }

    Figure run(const Extent& extent)
    {
        copyDatabaseFiles(m_source, m_path);
        m_before = contentOf(m_path).isOk() ? contentOf(m_path).value() : QByteArray();
        {
            const auto office = TrialOffice::open(m_path);
            if (office.isError() || m_deed.run(*office.value()).isError())
                m_figure.fell(u"fails without a fault"_s);
        }
        m_after = contentOf(m_path).isOk() ? contentOf(m_path).value() : QByteArray();
        for (const DiskFault fault :
             {DiskFault::WriteError, DiskFault::Full, DiskFault::SyncError, DiskFault::PowerCut}) {
            for (int at = 1;; at += extent.of(29, 1)) {
                if (!tryOnce(at, fault))
                    break;
            }
        }
        return m_figure;
    }

private:
    /// False: fewer accesses were made.
    bool tryOnce(int at, DiskFault fault)
    {
        copyDatabaseFiles(m_source, m_path);
        const ChildEnd end = inChild([&] { return attempt(m_path, m_deed, at, fault); });
        if (end.status == kNotReached)
            return false;
        const QString where = u"access %1, fault %2"_s.arg(at).arg(static_cast<int>(fault));
        if (end.signal != 0) {
            m_figure.fell(u"%1: signal %2"_s.arg(where).arg(end.signal));
            return true;
        }
        const Result<QByteArray> found = contentOf(m_path);
        const bool isOld = found.isOk() && found.value() == m_before;
        const bool isNew = found.isOk() && found.value() == m_after;
        if (found.isError())
            m_figure.fell(where + u": "_s + found.error().arguments.join(u' '));
        else if (!isOld && !isNew)
            m_figure.fell(where + u": half written"_s);
        else if (end.status == kDone && !isNew)
            m_figure.fell(where + u": acknowledged and lost"_s);
        else
            m_figure.held(isNew ? u"whole"_s : u"as before"_s);
        return true;
    }

    QString m_source;
    QString m_path;
    Deed m_deed;
    Figure m_figure;
    QByteArray m_before;
    QByteArray m_after;
};

} // namespace

void failDisk(const QString& folder, const Extent& extent, const Tell& tell)
{
    const QString small = folder + u"/small.touyan"_s;
    const QString empty = folder + u"/empty.touyan"_s;
    if (TrialOffice::make(small, u"corners"_s).isError() ||
        TrialOffice::makeEmpty(empty).isError()) {
        Figure none(u"disk faults"_s);
        none.fell(u"no database"_s);
        tell(none);
        return;
    }
    const QString copy = folder + u"/copy.touyan"_s;
    const std::vector<std::pair<QString, Deed>> deeds{
        {small, {u"an entry"_s, recordOne}},
        {small, {u"closing a quarter"_s, closeOne}},
        {empty, {u"an import"_s, importOne}},
        {small, {u"a backup"_s, [copy](TrialOffice& office) { return backUp(office, copy); }}}};
    for (const auto& [source, deed] : deeds)
        tell(DiskTrial(folder, source, deed).run(extent));
}

} // namespace touyan::test
