// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/filter_words.h"

#include "core/records/filter.h"
#include "ui/inputs/value_words.h"
#include "ui/model_view/filter_lines.h"

#include <QCoreApplication>

namespace clientela {

namespace {

QString testWords(Session& session, const Filter& test)
{
    const Field& field = *test.field;
    const QString label = test.list && test.list->isPlain ? test.list->label.text() : field.label.text();
    if (!needsValue(test.comparison))
        return QStringLiteral("%1 %2").arg(label, comparisonWords(test.comparison, field));
    QStringList values;
    for (const Value& value : test.values)
        values.append(valueWords(session, field, value, session.currency()));
    const QString all = values.join(QStringLiteral(" / "));
    // what names itself needs no label: a customer, a kind, a status
    const bool namesItself = field.kind == FieldKind::Reference || field.kind == FieldKind::Choice;
    if (namesItself && (test.comparison == Comparison::Equal || test.comparison == Comparison::In))
        return all;
    return QStringLiteral("%1 %2 %3").arg(label, comparisonWords(test.comparison, field), all);
}

QString wordsOf(Session& session, const Filter& filter, bool isInside)
{
    QStringList parts;
    for (const Filter& part : filter.parts)
        parts.append(wordsOf(session, part, true));
    switch (filter.kind) {
    case Filter::Kind::Everything: return {};
    case Filter::Kind::Test: return testWords(session, filter);
    case Filter::Kind::Not: return QCoreApplication::translate("Filter", "not: %1").arg(parts.value(0));
    case Filter::Kind::And: {
        const QString all = parts.join(QStringLiteral(", "));
        return isInside ? QStringLiteral("(%1)").arg(all) : all;
    }
    case Filter::Kind::Or: {
        QString any = parts.value(0);
        for (qsizetype i = 1; i < parts.size(); ++i)
            any = QCoreApplication::translate("Filter", "%1 or %2", "two conditions").arg(any, parts.at(i));
        return isInside ? QStringLiteral("(%1)").arg(any) : any;
    }
    }
    return {};
}

} // namespace

QString filterWords(Session& session, const RecordType& type, const QString& text)
{
    try {
        return wordsOf(session, parseFilter(type, text, session.today(), session.currency()), false);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadInput)
            throw;
        return text; // one of its fields is gone
    }
}

} // namespace clientela
