// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection/page_survey.h"

#include "storage/connection/database_integrity.h"
#include "storage/sealing/sealed_file_system.h"

namespace touyan::storage {

using domain::Result;

PageSurvey::PageSurvey(SqlConnection& connection)
    : m_connection(connection)
{
}

Result<bool> PageSurvey::step()
{
    constexpr quint32 kPagesPerStep = 256;
    const quint32 end = m_next + kPagesPerStep;
    for (; m_next < end; ++m_next) {
        switch (pageInFile(m_connection.handle(), m_next)) {
        case PageInFile::Whole:
            break;
        case PageInFile::None:
            return false;
        case PageInFile::Broken:
            // The log may have a newer one, or nothing may lie in it: the library knows.
            TOUYAN_TRY(demandIntegrity(m_connection));
            return false;
        }
    }
    return true;
}

} // namespace touyan::storage
