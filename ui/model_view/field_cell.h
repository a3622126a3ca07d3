// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/records/record_type.h"
#include "ui/model_view/list_cell.h"

#include <QDate>
#include <QHash>

namespace clientela {

/// The names of records that others refer to, by kind and id.
using ReferenceTitles = QHash<std::pair<QString, qint64>, QString>;

/// A record, and what is needed to say in words what it holds.
struct CellSource
{
    const RecordType& type;
    const void* record = nullptr;
    Language language = Language::English;
    QDate today;
    Currency shopCurrency;
    const ReferenceTitles* titles = nullptr;

    qint64 id() const { return type.baseOf(record).id; }
    Value value(QStringView key) const;
    QString text(QStringView key) const { return value(key).toString(); }
    /// The amount of a money field in the record's currency.
    Money money(QStringView key) const;
    QDate date(QStringView key) const;
    Currency currency() const { return type.currencyOf(record, shopCurrency); }
    QString title(const QString& targetType, qint64 targetId) const;
};

/// The kind of cell in which a field is shown.
CellKind cellKindOf(const Field& field);
/// What a field's value looks like in a list.
ListCell fieldCell(const CellSource& source, const Field& field);
/// The same of all rows of a child list, joined with commas.
ListCell childCell(const CellSource& source, const ChildList& list, const Field& field);

/// "today", "yesterday", "12 Nov", and with the year when it is another one; the whole date for the tooltip.
ListCell dateCell(QDate date, QDate today, Language language);
/// The currency is written where it is not the shop's; "–" where a missing amount means nothing to say.
ListCell moneyCell(const Money& amount, Currency shopCurrency, Language language);
/// "–", quietly.
ListCell nothingCell();
/// A day and a short month, and the year when it is not this one.
QString listDay(QDate date, QDate today, Language language);

} // namespace clientela
