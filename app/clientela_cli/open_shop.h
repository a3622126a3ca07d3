// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clientela_cli/call.h"
#include "core/sales/document_kind.h"
#include "core/storage/shop_file.h"

#include <memory>
#include <optional>

/// The system's clock, for everything that the command line does.
const clientela::Clock& systemClock();

/// The shop that --file names; throws Error(Usage) when none is named.
std::unique_ptr<clientela::ShopFile>
openShop(const Arguments& arguments, clientela::Database::Access access = clientela::Database::Access::ReadWrite);

/// What a KIND on the command line means: a record type and, for documents, their kind.
struct RecordKind
{
    const clientela::RecordType* type = nullptr;
    std::optional<clientela::DocumentKind> documentKind;
};

/// Reads a KIND; "invoice" is what the shop's country lets us issue in its place.
/// Says why on stderr when that is another kind and sayWhy is set.
RecordKind readKind(clientela::ShopFile& shop, const QString& word, bool sayWhy);

/// The id of the record that ID names; for documents also the number.
qint64 readId(clientela::ShopFile& shop, const RecordKind& kind, const QString& word);

/// The JSON object that JSON or - gives; throws Error(BadInput) when it is none.
QJsonObject readJson(const QString& word);
