// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline_storage.h"

#include "core/base/error.h"
#include "core/customers/customer.h"
#include "core/sales/document.h"
#include "core/storage/computed_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <deque>

namespace clientela {

namespace {

/// One of the tables that a timeline is merged from. Its statement gives id, at, title, detail, amount, currency,
/// state; newest first, at most as many as asked for.
struct TimelineSource
{
    TimelineKind kind;
    const char* recordType;
    const char* select; ///< up to the condition on the customer, whose value is the only one
    const char* at;     ///< the column that it is sorted by before the key
    const char* key;
};

// documents without a date are found by the same index, at its empty end; they sort by when they were begun
// of one day, what stands first here is told as the newest: a document is paid after it was written
constexpr std::array<TimelineSource, 6> timelineSources{{
    {TimelineKind::Payment, "payment",
     "SELECT payment.id, payment.date, payment.method, payment.note, payment.amount, payment.currency, ''"
     " FROM payment WHERE payment.customer_id = ?",
     "payment.date", "payment.id"},
    {TimelineKind::Document, "document",
     "SELECT document.id, document.date, document.number, document.kind, document.total, document.currency, {status}"
     " FROM document WHERE document.customer_id = ? AND document.date IS NOT NULL",
     "document.date", "document.id"},
    {TimelineKind::Document, "document",
     "SELECT document.id, document.created_at, document.number, document.kind, document.total, document.currency, "
     "{status}"
     " FROM document WHERE document.customer_id = ? AND document.date IS NULL",
     nullptr, "document.id"},
    {TimelineKind::Note, "note",
     "SELECT note.id, note.written_at, note.text, note.author, 0, '', '' FROM note WHERE note.customer_id = ?",
     "note.written_at", "note.id"},
    {TimelineKind::Attachment, "attachment",
     "SELECT attachment.id, attachment.added_at, attachment.name, attachment.author, 0, '', attachment.media_type"
     " FROM attachment WHERE attachment.customer_id = ?",
     "attachment.added_at", "attachment.id"},
    {TimelineKind::Change, "change_set",
     "SELECT change.id, change_set.made_at, change_set.label, change.after, change_set.id, '', change.action"
     " FROM change JOIN change_set ON change_set.id = change.change_set_id"
     " WHERE change.record_type = 'customer' AND change.record_id = ?",
     nullptr, "change.id"},
}};

/// How far a source was read: the last entry's time and key.
struct SourcePlace
{
    bool isStarted = false;
    bool isEnded = false;
    QString at;
    qint64 key = 0;
};
using TimelinePlaces = std::array<SourcePlace, timelineSources.size()>;

QString timelineStatement(const TimelineSource& source, bool goesOn, QDate today)
{
    QString statement = QString::fromLatin1(source.select);
    if (statement.contains(u"{status}"))
        statement.replace(QStringLiteral("{status}"),
                          computedExpression(documentType(), *documentType().field(u"status"), today));
    const QString key = QString::fromLatin1(source.key);
    const QString at = QString::fromLatin1(source.at);
    if (goesOn)
        statement += at.isEmpty() ? QStringLiteral(" AND %1 < ?").arg(key)
                                  : QStringLiteral(" AND (%1, %2) < (?, ?)").arg(at, key);
    statement += QStringLiteral(" ORDER BY ") + (at.isEmpty() ? QString() : at + QStringLiteral(" DESC, ")) + key
                 + QStringLiteral(" DESC LIMIT ?");
    return statement;
}

QString placesText(const TimelinePlaces& places)
{
    QJsonArray parts;
    for (const SourcePlace& place : places) {
        if (place.isEnded)
            parts.append(QJsonValue::Null);
        else if (place.isStarted)
            parts.append(QJsonArray{place.at, place.key});
        else
            parts.append(QJsonArray());
    }
    return QString::fromLatin1(QJsonDocument(parts)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

TimelinePlaces readPlaces(const QString& text)
{
    TimelinePlaces places;
    if (text.isEmpty())
        return places;
    const QJsonArray parts =
        QJsonDocument::fromJson(QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding)).array();
    if (parts.size() != static_cast<qsizetype>(places.size()))
        throw Error(
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "Timeline", "The place to go on from is not one that a timeline gave; start again at the newest."));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QJsonValue part = parts.at(static_cast<qsizetype>(i));
        const QJsonArray place = part.toArray();
        places[i].isEnded = part.isNull();
        places[i].isStarted = place.size() == 2;
        places[i].at = place.at(0).toString();
        places[i].key = place.at(1).toInteger();
    }
    return places;
}

QString changedKeys(const QString& after)
{
    QStringList keys = QJsonDocument::fromJson(after.toUtf8()).object().keys();
    keys.removeAll(QStringLiteral("changed_at"));
    return keys.join(QStringLiteral(", "));
}

/// An entry with the key by which its source goes on.
struct KeyedEntry
{
    TimelineEntry entry;
    qint64 key;
};

KeyedEntry readEntry(const TimelineSource& source, const Rows& rows)
{
    TimelineEntry entry;
    entry.kind = source.kind;
    entry.recordType = QString::fromLatin1(source.recordType);
    entry.at = rows.text(1);
    entry.title = rows.text(2);
    entry.detail = source.kind == TimelineKind::Change ? changedKeys(rows.text(3)) : rows.text(3);
    entry.state = rows.text(6);
    entry.id = source.kind == TimelineKind::Change ? rows.integer(4) : rows.integer(0);
    if (const auto currency = Currency::fromCode(rows.text(5)))
        entry.amount = Money::fromMinor(rows.integer(4), *currency);
    return {entry, rows.integer(0)};
}

std::deque<KeyedEntry> readSource(Database& database, const TimelineSource& source, qint64 customer,
                                  const SourcePlace& place, int limit, QDate today)
{
    std::deque<KeyedEntry> entries;
    if (place.isEnded)
        return entries;
    std::vector<Value> values{customer};
    if (place.isStarted) {
        if (source.at)
            values.emplace_back(place.at);
        values.emplace_back(place.key);
    }
    values.emplace_back(limit);
    Rows rows = database.select(timelineStatement(source, place.isStarted, today), values);
    while (rows.next())
        entries.push_back(readEntry(source, rows));
    return entries;
}

QDate dateOf(const Value& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

std::vector<CustomerFigures> Timeline::figures(CustomerId customer)
{
    std::vector<CustomerFigures> figures;
    const QString today = m_shop.clock().today().toString(Qt::ISODate);
    Rows rows = m_shop.database().select(
        QStringLiteral(
            "SELECT currency,"
            " CAST(coalesce(sum(CASE WHEN counts = 1 THEN total ELSE 0 END), 0) AS BIGINT),"
            " CAST(coalesce(sum(open_amount), 0) AS BIGINT),"
            " CAST(coalesce(sum(CASE WHEN open_amount > 0 AND due_date < ? THEN open_amount ELSE 0 END), 0) AS BIGINT),"
            " sum(counts),"
            " sum(CASE WHEN kind = 'quote' AND state = 'issued' AND (valid_until IS NULL OR valid_until >= ?) THEN 1 "
            "ELSE 0 END),"
            " max(CASE WHEN counts = 1 THEN date END)"
            " FROM (SELECT currency, kind, state, total, open_amount, date, due_date, valid_until,"
            " CASE WHEN kind IN ('pro_forma', 'commercial_invoice', 'invoice') AND state = 'issued' THEN 1 ELSE 0 END "
            "AS counts"
            " FROM document WHERE customer_id = ?) AS counted GROUP BY currency ORDER BY currency"),
        {today, today, customer.value()});
    while (rows.next()) {
        const auto currency = Currency::fromCode(rows.text(0));
        if (!currency)
            continue;
        figures.push_back({*currency, Money::fromMinor(rows.integer(1), *currency),
                           Money::fromMinor(rows.integer(2), *currency), Money::fromMinor(rows.integer(3), *currency),
                           rows.integer(4), rows.integer(5), dateOf(rows.value(6))});
    }
    std::ranges::stable_partition(
        figures, [&](const CustomerFigures& row) { return row.currency == m_shop.defaults().currency; });
    return figures;
}

TimelinePage Timeline::entries(CustomerId customer, int limit, const QString& after)
{
    TimelinePlaces places = readPlaces(after);
    std::array<std::deque<KeyedEntry>, timelineSources.size()> queues;
    for (std::size_t i = 0; i < queues.size(); ++i) {
        queues[i] = readSource(m_shop.database(), timelineSources[i], customer.value(), places[i], limit + 1,
                               m_shop.clock().today());
    }
    TimelinePage page;
    while (page.entries.size() < static_cast<std::size_t>(limit)) {
        const auto newest = std::ranges::max_element(queues, [](const auto& a, const auto& b) {
            return !b.empty() && (a.empty() || a.front().entry.at < b.front().entry.at);
        });
        if (newest->empty())
            return page;
        SourcePlace& place = places[static_cast<std::size_t>(newest - queues.begin())];
        place.isStarted = true;
        place.at = newest->front().entry.at;
        place.key = newest->front().key;
        page.entries.push_back(std::move(newest->front().entry));
        newest->pop_front();
    }
    bool isEnd = true;
    for (std::size_t i = 0; i < queues.size(); ++i) {
        places[i].isEnded = queues[i].empty();
        isEnd = isEnd && places[i].isEnded;
    }
    if (!isEnd)
        page.next = placesText(places);
    return page;
}

QStringList Timeline::statements() const
{
    QStringList statements;
    for (const TimelineSource& source : timelineSources) {
        for (const bool goesOn : {false, true})
            statements.append(timelineStatement(source, goesOn, m_shop.clock().today()));
    }
    return statements;
}

} // namespace clientela
