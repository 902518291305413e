// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/closing_repository.h"

#include "storage/connection/database_integrity.h"

namespace touyan::storage {

using application::ClosingDocuments;
using application::FrozenPosting;
using application::QuarterClosing;
using application::RecordKind;
using domain::ClosingId;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kRulesDocument = u"rules"_s;
const QString kReportDocument = u"report"_s;

} // namespace

template <>
const RecordMapping<QuarterClosing>& recordMapping<QuarterClosing>()
{
    static const RecordMapping<QuarterClosing> mapping{
        RecordKind::QuarterClosing,
        u"quarter_closing"_s,
        u"quarter, revision"_s,
        {column<&QuarterClosing::quarter>(u"quarter"_s),
         column<&QuarterClosing::revision>(u"revision"_s),
         column<&QuarterClosing::asOf>(u"as_of"_s),
         column<&QuarterClosing::closedAt>(u"closed_at"_s),
         column<&QuarterClosing::closedBy>(u"closed_by"_s),
         column<&QuarterClosing::reopenedAt>(u"reopened_at"_s),
         column<&QuarterClosing::reopenedBy>(u"reopened_by"_s),
         column<&QuarterClosing::reopenReason>(u"reopen_reason"_s)},
        [](const QuarterClosing& closing) { return closing.quarter.toString(); }};
    return mapping;
}

SqlClosingRepository::SqlClosingRepository(SqlConnection& connection)
    : m_connection(connection)
    , m_table(connection)
{
}

Result<std::vector<QuarterClosing>> SqlClosingRepository::all()
{
    return m_table.all();
}

Result<ClosingId> SqlClosingRepository::insert(const QuarterClosing& closing,
                                               const std::vector<FrozenPosting>& postings,
                                               const ClosingDocuments& documents)
{
    // What is frozen stays: it is made from a sound file only.
    TOUYAN_TRY(demandIntegrity(m_connection));
    const Result<qint64> inserted = m_table.insert(closing);
    if (inserted.isError()) {
        if (inserted.error().code != ErrorCode::DuplicateCode)
            return inserted.error();
        return makeError(ErrorCode::QuarterAlreadyClosed,
                         {closing.quarter.toString(), QString::number(closing.revision)},
                         inserted.error().detail);
    }
    const qint64 id = inserted.value();

    TOUYAN_TRY_ASSIGN(
        SqlStatement insertPosting,
        m_connection.statement(u"INSERT INTO frozen_posting (closing_id, posting_id, fingerprint)"
                               " VALUES (:closing, :posting, :fingerprint)"_s));
    for (const FrozenPosting& posting : postings) {
        insertPosting.bind({{u":closing"_s, id},
                            {u":posting"_s, posting.posting.value()},
                            {u":fingerprint"_s, posting.fingerprint}});
        TOUYAN_TRY(insertPosting.run());
    }

    TOUYAN_TRY_ASSIGN(SqlStatement insertDocument,
                      m_connection.statement(u"INSERT INTO closing_document"
                                             " (closing_id, kind, content)"
                                             " VALUES (:closing, :kind, :content)"_s));
    for (const auto& [kind, content] : {std::pair(kRulesDocument, documents.rules),
                                        std::pair(kReportDocument, documents.report)}) {
        insertDocument.bind(
            {{u":closing"_s, id}, {u":kind"_s, kind}, {u":content"_s, qCompress(content)}});
        TOUYAN_TRY(insertDocument.run());
    }
    return ClosingId(id);
}

Result<void> SqlClosingRepository::markReopened(const QuarterClosing& closing)
{
    // Only the marks of the reopening may change; what was frozen stays.
    TOUYAN_TRY_ASSIGN(QuarterClosing stored, m_table.find(closing.id.value()));
    stored.rowVersion = closing.rowVersion;
    stored.reopenedAt = closing.reopenedAt;
    stored.reopenedBy = closing.reopenedBy;
    stored.reopenReason = closing.reopenReason;
    return m_table.update(stored);
}

Result<std::vector<FrozenPosting>> SqlClosingRepository::frozenPostings(ClosingId closing)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"SELECT posting_id, fingerprint FROM frozen_posting"
                                             " WHERE closing_id = :closing ORDER BY posting_id"_s));
    statement.bind(u":closing"_s, closing.value());
    TOUYAN_TRY(statement.run());
    std::vector<FrozenPosting> postings;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return postings;
        postings.push_back(
            {domain::PostingId(statement.value(0).toLongLong()), statement.value(1).toByteArray()});
    }
}

Result<ClosingDocuments> SqlClosingRepository::documents(ClosingId closing)
{
    ClosingDocuments documents;
    TOUYAN_TRY_ASSIGN(documents.rules, document(closing, kRulesDocument));
    TOUYAN_TRY_ASSIGN(documents.report, document(closing, kReportDocument));
    return documents;
}

Result<QByteArray> SqlClosingRepository::document(ClosingId closing, const QString& kind)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"SELECT content FROM closing_document"
                                             " WHERE closing_id = :closing AND kind = :kind"_s));
    statement.bind({{u":closing"_s, closing.value()}, {u":kind"_s, kind}});
    TOUYAN_TRY(statement.run());
    TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
    if (!hasRow) {
        return makeError(ErrorCode::NotFound,
                         {u"quarter_closing"_s, QString::number(closing.value())});
    }
    const QByteArray compressed = statement.value(0).toByteArray();
    QByteArray content = qUncompress(compressed);
    // An empty document is compressed to its length only, four zero bytes.
    const bool isEmptyDocument = compressed == QByteArray(4, '\0');
    if (content.isEmpty() && !isEmptyDocument && compressed != qCompress(QByteArray()))
        return makeError(ErrorCode::DatabaseDamaged, {m_connection.path(), u"closing_document"_s});
    return content;
}

} // namespace touyan::storage
