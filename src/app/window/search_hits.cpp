// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/search_hits.h"

#include "application/catalogue/record_access.h"

#include <QCoreApplication>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::RecordKind;

namespace {

class SearchText
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

QList<widgets::SearchHit> searchHits(const std::vector<application::SearchHit>& found)
{
    QList<widgets::SearchHit> hits;
    for (const application::SearchHit& hit : found) {
        const QString id = QString::number(hit.id);
        if (hit.kind == RecordKind::Person) {
            hits.append({SearchText::tr("人员"), hit.title, hit.subtitle, u"person:"_s + id});
        } else if (hit.kind == RecordKind::Unit) {
            hits.append({SearchText::tr("单位"), hit.title, hit.subtitle, u"unit:"_s + id});
        } else if (hit.kind == RecordKind::Project) {
            hits.append({SearchText::tr("项目"), hit.title, hit.subtitle, u"project:"_s + id});
        } else if (application::plainRecordAccess(hit.kind.name()) != nullptr) {
            hits.append({hit.subtitle, hit.title, {}, hit.kind.name() + u':' + id});
        } else {
            // Who and when tell entries apart; what was done comes after, and is cut when long.
            hits.append({SearchText::tr("登记"),
                         u"%1 %2"_s.arg(hit.subtitle, hit.day.toString(Qt::ISODate)), hit.title,
                         u"entry:"_s + id});
        }
    }
    return hits;
}

} // namespace touyan::app
