// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/import_run.h"

#include "core/base/error.h"

#include <QJsonArray>

namespace clientela {

namespace {

QString shownValue(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList rows;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& row : array)
            rows.append(shownValue(row));
        return rows.join(QStringLiteral("; "));
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString part = shownValue(it.value());
            if (!part.isEmpty() && it.key() != u"yearly" && it.key() != u"days_before")
                parts.append(part);
        }
        return parts.join(u' ');
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

ImportOutcome ImportRun::take(const IncomingRecord& incoming)
{
    lastChanges.clear();
    lastSubtitle.clear();
    lastRecord = 0;
    lastTitle = incoming.values.value(m_type.titleField).toString();
    ++result.read;
    ImportOutcome outcome = ImportOutcome::Rejected;
    try {
        outcome = decide(incoming);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadInput && error.kind() != ErrorKind::Refused
            && error.kind() != ErrorKind::Conflict)
            throw;
        outcome = reject(incoming, {{error.detail(), error.sentence()}});
    }
    switch (outcome) {
    case ImportOutcome::New: ++result.added; break;
    case ImportOutcome::Updated: ++result.updated; break;
    case ImportOutcome::Same: ++result.same; break;
    case ImportOutcome::Rejected: ++result.rejected; break;
    }
    return outcome;
}

ImportOutcome ImportRun::reject(const IncomingRecord& incoming, const Problems& problems)
{
    for (const Problem& problem : problems)
        result.problems.push_back({incoming.row, problem.field, problem.message});
    return ImportOutcome::Rejected;
}

void ImportRun::noteChanges(const QJsonObject& before, const QJsonObject& after)
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (it.key() == u"id" || before.value(it.key()) == it.value())
            continue;
        const Field* field = m_type.field(it.key());
        if (!field || !field->isReadOnly || m_type.key == u"document") // of a past document the file says all
            lastChanges.push_back({it.key(), shownValue(before.value(it.key())), shownValue(it.value()),
                                   before.value(it.key()), it.value()});
    }
}

} // namespace clientela
