// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/print_pictures.h"

#include <QCryptographicHash>
#include <QPainter>

#include <algorithm>

namespace touyan::exchange {

namespace {

/// Some megabytes each.
constexpr size_t kMostKept = 12;

/// All that the words on a page depend on.
QByteArray keyOf(const application::BallotForms& forms, const domain::FormPage& page)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    };
    add(forms.layout.fingerprint);
    add(QString::number(page.number));
    add(forms.head.session.title);
    add(forms.group.title);
    add(QString::number(forms.head.session.ballotGoodLimit.value_or(-1)));
    for (const domain::Criterion& criterion : forms.head.session.criteria)
        add(criterion.title);
    for (const application::NamedReportee& who : forms.head.reportees) {
        add(who.identity.personName);
        add(who.identity.unitName);
        add(QString::number(static_cast<int>(who.reportee.manner)));
    }
    return hash.result();
}

QImage paintedPage(const application::PagePreview& pages, int page)
{
    QImage picture(SheetGrid::kWidth, SheetGrid::kHeight, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    pages.paint(page, painter, SheetGrid::kPerMm);
    painter.end();
    return picture.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

std::shared_ptr<const PrintedSheet> PrintPictures::painted(const application::BallotForms& forms,
                                                           const domain::FormPage& page)
{
    if (m_paper == nullptr)
        return nullptr;
    const QByteArray key = keyOf(forms, page);
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&key](const Kept& each) { return each.key == key; });
    if (known != m_kept.end())
        return known->sheet;
    const auto pages = m_paper->preview(forms);
    if (pages.isError() || pages.value()->pageCount() < page.number)
        return nullptr;
    auto sheet =
        std::make_shared<const PrintedSheet>(page, paintedPage(*pages.value(), page.number - 1));
    if (m_kept.size() >= kMostKept)
        m_kept.erase(m_kept.begin());
    m_kept.push_back({key, sheet});
    return sheet;
}

std::shared_ptr<const PrintedSheet> PrintPictures::lines(const domain::FormPage& page)
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_keptLines.begin(), m_keptLines.end(),
                                    [&page](const KeptLines& each) { return each.page == page; });
    if (known != m_keptLines.end())
        return known->sheet;
    auto sheet = std::make_shared<const PrintedSheet>(page);
    if (m_keptLines.size() >= kMostKept)
        m_keptLines.erase(m_keptLines.begin());
    m_keptLines.push_back({page, sheet});
    return sheet;
}

} // namespace touyan::exchange
