// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scans/scan_reading.h"

#include "application/messages/scan_words.h"
#include "widgets/tasks/deliver.h"

#include <algorithm>

namespace touyan::widgets {

using application::ScanContext;
using application::ScannedBallot;
using application::ScannedMark;
using application::ScanOutcome;
using application::UseCaseContext;
using domain::Result;

ScanReading::ScanReading(const PageServices& services, const application::FormScanReader& reader,
                         domain::AppraisalSessionId session, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_reader(reader)
    , m_session(session)
{
}

ScanReading::~ScanReading()
{
    // The worker waits for the page at hand only.
    cancel();
}

void ScanReading::cancel()
{
    if (m_task != nullptr)
        m_task->cancel();
}

void ScanReading::read(const QStringList& files)
{
    if (isBusy())
        return;
    for (const QString& file : files) {
        if (!m_files.contains(file))
            m_files.append(file);
    }
    m_isOpening = true;
    Q_EMIT stateChanged();
    deliver(this, m_services.executor.run([session = m_session](UseCaseContext& context) {
        return application::openScanContext(context, session);
    }),
            [this](const Result<ScanContext>& result) {
                m_isOpening = false;
                if (result.isError()) {
                    Q_EMIT failed(result.error());
                    Q_EMIT stateChanged();
                    return;
                }
                m_context = std::make_shared<const ScanContext>(result.value());
                startReading();
            });
}

void ScanReading::startReading()
{
    m_task = new RunningTask(m_services.tasks, tr("读取扫描件"), this);
    deliver(this,
            m_worker.run([context = m_context, &reader = m_reader, files = m_files,
                          progress = m_task->progress()] {
                return application::readScannedForms(*context, reader, files, *progress);
            }),
            [this](const Result<ScanOutcome>& result) { take(result); });
    Q_EMIT stateChanged();
}

void ScanReading::take(const Result<ScanOutcome>& result)
{
    if (result.isError()) {
        m_task->finish(TaskOutcome::Cancelled);
        m_task = nullptr;
        m_files.clear();
        Q_EMIT stateChanged();
        return;
    }
    m_outcome = result.value();
    m_decisions.recall(m_outcome);
    listDoubtful();
    m_task->finish(TaskOutcome::Succeeded, tr("读了 %1 页扫描件").arg(m_outcome.pages));
    m_task = nullptr;
    Q_EMIT finished();
}

void ScanReading::listDoubtful()
{
    m_doubtful.clear();
    for (size_t ballot = 0; ballot < m_outcome.ballots.size(); ++ballot) {
        const ScannedBallot& form = m_outcome.ballots[ballot];
        // The others cannot be entered anyway.
        if (form.isEntered || !form.missingPages.isEmpty())
            continue;
        for (size_t at = 0; at < form.marks.size(); ++at) {
            // One with a picture was read by a person, who may look at it once more.
            const ScannedMark& mark = form.marks[at];
            if (!mark.isSure || !mark.picture.isEmpty())
                m_doubtful.emplace_back(ballot, at);
        }
    }
}

const ScannedBallot& ScanReading::doubtfulBallot(int index) const
{
    return m_outcome.ballots[m_doubtful.at(static_cast<size_t>(index)).first];
}

const ScannedMark& ScanReading::doubtfulMark(int index) const
{
    return doubtfulBallot(index).marks[m_doubtful.at(static_cast<size_t>(index)).second];
}

void ScanReading::decide(int index, const QString& value)
{
    const auto [ballot, at] = m_doubtful.at(static_cast<size_t>(index));
    m_decisions.decide(m_outcome.ballots[ballot], at, value);
}

bool ScanReading::hasDecisions() const
{
    return std::any_of(m_doubtful.begin(), m_doubtful.end(), [this](const auto& place) {
        const ScannedBallot& ballot = m_outcome.ballots[place.first];
        return !ballot.isEntered && ballot.marks[place.second].isSure;
    });
}

std::vector<const ScannedBallot*> ScanReading::enterable(bool blankToo) const
{
    std::vector<const ScannedBallot*> ballots;
    for (const ScannedBallot& ballot : m_outcome.ballots) {
        if (!ballot.isEntered && ballot.isComplete() && (blankToo || !ballot.isBlank()))
            ballots.push_back(&ballot);
    }
    return ballots;
}

QStringList ScanReading::blankForms() const
{
    QStringList names;
    for (const ScannedBallot& ballot : m_outcome.ballots) {
        if (!ballot.isEntered && ballot.isBlank())
            names.append(application::formName(ballot));
    }
    return names;
}

void ScanReading::noteEntered(const application::EnterScannedRequest& request,
                              const std::vector<application::UnenteredBallot>& unentered)
{
    for (ScannedBallot& ballot : m_outcome.ballots) {
        const auto isThis = [&ballot](const auto& each) { return each.key == ballot.key; };
        if (std::any_of(request.ballots.begin(), request.ballots.end(), isThis) &&
            std::none_of(unentered.begin(), unentered.end(), isThis))
            ballot.isEntered = true;
    }
}

} // namespace touyan::widgets
