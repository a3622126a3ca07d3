// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/number_reading.h"
#include "core/records/record_type.h"

#include <QStringList>

namespace clientela {

/// How a file writes what can be read in more than one way.
struct ReadingStyle
{
    NumberStyle numbers = NumberStyle::DecimalPoint;
    DateOrder dates = DateOrder::DayMonthYear;
    Currency currency;                     ///< of amounts that name none; another one is refused
    Language language = Language::English; ///< of the labels that are given to dates
    bool isOwn = false;                    ///< the file is one of ours: what it says is taken as it stands
};

/// A cell as the canonical text that its field takes; adds to the problems and gives empty text when it cannot be one.
QString canonicalCell(const Field& field, const QString& cell, const ReadingStyle& style, const QString& path,
                      Problems& problems);

/// What the sample leaves open in numbers and dates, as the shop writes them; what it shows decides.
ReadingStyle detectedStyle(const RecordType& type, const QStringList& paths, const QList<QStringList>& sample,
                           const ReadingStyle& shop);

} // namespace clientela
