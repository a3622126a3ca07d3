// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/document_audit.h"

#include "core/storage/known_types.h"

#include <QJsonDocument>

namespace clientela {

namespace {

std::vector<qint64> auditIds(Rows rows)
{
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

bool isJson(const QString& text)
{
    if (text.isEmpty())
        return true;
    QJsonParseError problem;
    QJsonDocument::fromJson(text.toUtf8(), &problem);
    return problem.error == QJsonParseError::NoError;
}

} // namespace

void DocumentAudit::forEachIssued(const std::function<void(const IssuedDocument&)>& use)
{
    Rows rows = m_database.select(QStringLiteral(
        "SELECT id, kind, series, series_year, sequence, number, snapshot, fingerprint FROM document WHERE sequence > 0"
        " ORDER BY kind, series, series_year, sequence"));
    while (rows.next())
        use({rows.integer(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4), rows.text(5), rows.text(6),
             rows.text(7)});
}

std::vector<SeriesState> DocumentAudit::series()
{
    std::vector<SeriesState> all;
    Rows rows = m_database.select(
        QStringLiteral("SELECT kind, series, series_year, next_sequence, last_fingerprint FROM document_series"));
    while (rows.next())
        all.push_back({rows.text(0), rows.text(1), rows.integer(2), rows.integer(3), rows.text(4)});
    return all;
}

std::vector<qint64> DocumentAudit::issuedWithoutSequence()
{
    return auditIds(m_database.select(QStringLiteral(
        "SELECT id FROM document WHERE state <> 'draft' AND sequence <= 0 AND imported = 0 ORDER BY id")));
}

void DocumentAudit::forEachSettled(const std::function<void(const SettledDocument&)>& use)
{
    Rows rows = m_database.select(QStringLiteral(
        "SELECT document.id, document.kind, document.state, document.number, document.total, document.paid, "
        "document.open_amount,"
        " CAST(coalesce((SELECT sum(amount) FROM payment_allocation WHERE document_id = document.id), 0) AS BIGINT),"
        " CAST(coalesce((SELECT sum(note.paid + coalesce((SELECT sum(amount) FROM payment_allocation WHERE document_id "
        "= note.id), 0))"
        " FROM document AS note WHERE note.origin_id = document.id AND note.kind = 'credit_note' AND note.state <> "
        "'draft'), 0) AS BIGINT), document.imported"
        " FROM document WHERE document.state <> 'draft' ORDER BY document.id"));
    while (rows.next())
        use({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4), rows.integer(5),
             rows.integer(6), rows.integer(7), rows.integer(8), rows.integer(9) != 0});
}

std::vector<qint64> DocumentAudit::paymentsOutOfBalance()
{
    return auditIds(
        m_database.select(QStringLiteral("SELECT id FROM payment WHERE open_amount <> amount - CAST(coalesce((SELECT "
                                         "sum(payment_allocation.amount) FROM payment_allocation"
                                         " WHERE payment_id = payment.id), 0) AS BIGINT) ORDER BY id")));
}

std::vector<qint64> DocumentAudit::documentIds()
{
    return auditIds(m_database.select(QStringLiteral("SELECT id FROM document ORDER BY id")));
}

std::vector<MalformedJson> DocumentAudit::malformedJson()
{
    std::vector<MalformedJson> found;
    const auto check = [&](const QString& table, const QString& idColumn, const QString& column) {
        Rows rows = m_database.select(
            QStringLiteral("SELECT %1, %2 FROM %3 WHERE %2 <> ''").arg(idColumn, column, table));
        while (rows.next()) {
            if (!isJson(rows.text(1)))
                found.push_back({table, rows.integer(0), column});
        }
    };
    const QString id = QStringLiteral("id");
    const TypeCatalog types;
    for (const auto& type : types.all())
        check(type->table, id, QStringLiteral("custom"));
    check(QStringLiteral("document"), id, QStringLiteral("snapshot"));
    check(QStringLiteral("document_line"), QStringLiteral("document_id"), QStringLiteral("tax_detail"));
    check(QStringLiteral("change"), id, QStringLiteral("before"));
    check(QStringLiteral("change"), id, QStringLiteral("after"));
    return found;
}

qint64 DocumentAudit::brokenHistoryEntries()
{
    return m_database
        .single(QStringLiteral("SELECT (SELECT count(*) FROM change_set WHERE NOT EXISTS (SELECT 1 FROM change WHERE "
                               "change_set_id = change_set.id))"
                               " + (SELECT count(*) FROM change WHERE NOT EXISTS (SELECT 1 FROM change_set WHERE "
                               "change_set.id = change_set_id))"))
        .toLongLong();
}

} // namespace clientela
