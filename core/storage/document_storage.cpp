// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/document_storage.h"

#include "core/base/error.h"

#include <QCoreApplication>

namespace clientela {

namespace {

std::vector<DocumentId> documentIds(Rows rows)
{
    std::vector<DocumentId> ids;
    while (rows.next())
        ids.emplace_back(rows.integer(0));
    return ids;
}

} // namespace

Document DocumentStorage::load(DocumentId id)
{
    return m_shop.records().load(m_shop.types().type(u"document"), id.value()).as<Document>();
}

Customer DocumentStorage::loadCustomer(CustomerId id)
{
    return m_shop.records().load(m_shop.types().type(u"customer"), id.value()).as<Customer>();
}

ShopProfile DocumentStorage::profile()
{
    const qint64 id = m_shop.database().single(QStringLiteral("SELECT min(id) FROM shop")).toLongLong();
    return m_shop.records().load(m_shop.types().type(u"shop"), id).as<ShopProfile>();
}

TaxTable DocumentStorage::taxes()
{
    std::vector<qint64> ids;
    {
        Rows rows = m_shop.database().select(QStringLiteral("SELECT id FROM tax ORDER BY position, id"));
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    std::vector<TaxRecord> taxes;
    for (const AnyRecord& record : m_shop.records().loadMany(m_shop.types().type(u"tax"), ids, false))
        taxes.push_back(record.as<TaxRecord>());
    const QString region =
        m_shop.database().single(QStringLiteral("SELECT tax_region FROM shop ORDER BY id LIMIT 1")).toString();
    return TaxTable(std::move(taxes), region);
}

std::optional<DocumentNumbering> DocumentStorage::numbering(DocumentKind kind)
{
    const qint64 id = m_shop.database()
                          .single(QStringLiteral("SELECT id FROM document_numbering WHERE kind = ?"),
                                  {documentKindKey(kind)})
                          .toLongLong();
    if (id == 0)
        return {};
    return m_shop.records().load(m_shop.types().type(u"document_numbering"), id).as<DocumentNumbering>();
}

DocumentId DocumentStorage::find(const QString& idOrNumber)
{
    const qint64 byNumber =
        m_shop.database()
            .single(QStringLiteral(
                        "SELECT id FROM document WHERE number = ? AND number <> '' ORDER BY imported, id DESC LIMIT 1"),
                    {idOrNumber.trimmed()})
            .toLongLong();
    if (byNumber > 0)
        return DocumentId(byNumber);
    bool isNumber = false;
    const qint64 id = idOrNumber.toLongLong(&isNumber);
    if (isNumber
        && m_shop.database().single(QStringLiteral("SELECT count(*) FROM document WHERE id = ?"), {id}).toLongLong()
               > 0)
        return DocumentId(id);
    throw Error(ErrorKind::NotFound,
                QCoreApplication::translate("Document", "There is no document “%1”.").arg(idOrNumber));
}

std::vector<DocumentId> DocumentStorage::withNumber(DocumentKind kind, const QString& number)
{
    return documentIds(
        m_shop.database().select(QStringLiteral("SELECT id FROM document WHERE number = ? AND kind = ? ORDER BY id"),
                                 {number, documentKindKey(kind)}));
}

std::optional<DocumentId> DocumentStorage::withUid(const QString& uid)
{
    const qint64 id =
        m_shop.database().single(QStringLiteral("SELECT id FROM document WHERE uid = ?"), {uid}).toLongLong();
    return id > 0 ? std::optional(DocumentId(id)) : std::nullopt;
}

DocumentStorage::NextInSeries DocumentStorage::takeNext(DocumentKind kind, const QString& series, int year)
{
    NextInSeries next;
    Rows rows = m_shop.database().select(
        QStringLiteral(
            "INSERT INTO document_series (kind, series, series_year, next_sequence, last_fingerprint) VALUES (?, ?, ?, "
            "2, '')"
            " ON CONFLICT (kind, series, series_year) DO UPDATE SET next_sequence = document_series.next_sequence + 1"
            " RETURNING next_sequence - 1, last_fingerprint"),
        {documentKindKey(kind), series, year});
    if (rows.next()) {
        next.sequence = static_cast<int>(rows.integer(0));
        next.previousFingerprint = rows.text(1);
    }
    return next;
}

DocumentStorage::LastInSeries DocumentStorage::lastInSeries(DocumentKind kind, const QString& series)
{
    LastInSeries last;
    Rows rows = m_shop.database().select(
        QStringLiteral("SELECT number, issued_at FROM document WHERE kind = ? AND series = ? AND sequence > 0"
                       " ORDER BY series_year DESC, sequence DESC LIMIT 1"),
        {documentKindKey(kind), series});
    if (rows.next()) {
        last.number = rows.text(0);
        last.issuedAt = rows.text(1);
    }
    return last;
}

int DocumentStorage::nextSequence(DocumentKind kind, const QString& series, int year)
{
    const Value next = m_shop.database().single(
        QStringLiteral("SELECT next_sequence FROM document_series WHERE kind = ? AND series = ? AND series_year = ?"),
        {documentKindKey(kind), series, year});
    return next.isNull() ? 1 : next.toInt();
}

bool DocumentStorage::isNumberTaken(const QString& number)
{
    return m_shop.database()
               .single(QStringLiteral("SELECT count(*) FROM document WHERE number = ? AND imported = 0"), {number})
               .toLongLong()
           > 0;
}

void DocumentStorage::rememberFingerprint(DocumentKind kind, const QString& series, int year,
                                          const QString& fingerprint)
{
    m_shop.database().run(
        QStringLiteral(
            "UPDATE document_series SET last_fingerprint = ? WHERE kind = ? AND series = ? AND series_year = ?"),
        {fingerprint, documentKindKey(kind), series, year});
}

std::vector<DocumentId> DocumentStorage::openDocuments(CustomerId customer, const QString& currency)
{
    return documentIds(m_shop.database().select(
        QStringLiteral("SELECT id FROM document WHERE customer_id = ? AND currency = ? AND open_amount > 0"
                       " ORDER BY coalesce(due_date, date), id"),
        {customer.value(), currency}));
}

qint64 DocumentStorage::allocatedTo(DocumentId document)
{
    return m_shop.database()
        .single(QStringLiteral(
                    "SELECT CAST(coalesce(sum(amount), 0) AS BIGINT) FROM payment_allocation WHERE document_id = ?"),
                {document.value()})
        .toLongLong();
}

std::vector<DocumentId> DocumentStorage::successors(DocumentId document)
{
    return documentIds(m_shop.database().select(
        QStringLiteral("SELECT id FROM document WHERE origin_id = ? ORDER BY id"), {document.value()}));
}

} // namespace clientela
