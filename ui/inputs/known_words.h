// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/tax_record.h"
#include "ui/session/session.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace clientela {

/// The shop's taxes in their order.
std::vector<TaxRecord> knownTaxes(ShopFile& shop);
/// The shop's units in their order.
std::vector<UnitRecord> knownUnits(ShopFile& shop);

/// Whether people write the same few words into a field, so that it offers them: units, categories, sources.
bool hasKnownWords(const RecordType& type, const Field& field);
/// The words that the newest records hold in a field and that begin with, or hold, what was typed.
std::function<QStringList(const QString&)> knownWordsSource(Session& session, const RecordType& type,
                                                            const Field& field);
/// The same for a plain list, as a customer's tags.
std::function<QStringList(const QString&)> knownTagsSource(Session& session, const RecordType& type,
                                                           const ChildList& list);

} // namespace clientela
