// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables/repeated_record.h"
#include "domain/projects/project.h"

namespace touyan::storage {

using namespace Qt::Literals::StringLiterals;

domain::Error repeatedOfProject(SqlConnection& connection, const domain::Error& error,
                                application::RecordKind kind, domain::ProjectId project,
                                const QString& what)
{
    if (error.code != domain::ErrorCode::DuplicateCode)
        return error;
    const auto code = connection.scalar(u"SELECT code FROM project WHERE id = :id"_s,
                                        {{u":id"_s, project.value()}});
    if (code.isError())
        return code.error();
    return domain::makeError(domain::ErrorCode::RepeatedRecord,
                             {kind.name(), code.value().toString(), what}, error.detail);
}

} // namespace touyan::storage
