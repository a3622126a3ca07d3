// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_rows.h"
#include "core/storage/existing_records.h"
#include "core/workflows/past_figures.h"

#include <QHash>

namespace clientela {

/// A past document as a file has it, before its customer is known.
struct PastDocument
{
    Document document;
    PastFigures figures;
    QString customer; ///< uid or name
    QString taxNumber;
    QString email;
    Problems problems;
    Problems remarks;
    bool isUnsettled = false; ///< the file does not say what was paid
};

/// Reads what UnitedDocuments gives into documents: checks the texts, finds products and taxes, works out figures.
class PastDocumentReader
{
public:
    /// The type is that of pastDocumentType.
    PastDocumentReader(ShopFile& shop, const RecordType& type);

    PastDocument read(const IncomingRecord& incoming);

private:
    void readHead(const QJsonObject& values, PastDocument& past);
    void readStatus(const QString& status, const QString& cancelled, PastDocument& past);
    void readLines(const QJsonObject& values, PastDocument& past);
    void readLine(const QJsonObject& values, const QString& path, PastDocument& past);
    void readTaxes(const QJsonObject& values, PastDocument& past);
    void negateReturned(PastDocument& past) const;
    void resolveTax(DocumentLine& line, const QString& path, PastDocument& past);
    ProductId productWith(const QString& codeOrUid);
    std::optional<Money> money(const QJsonObject& values, const QString& key, PastDocument& past) const;
    QDate date(const QJsonObject& values, const QString& key, PastDocument& past) const;

    ShopFile& m_shop;
    const RecordType& m_type;
    ExistingRecords m_products;
    TaxTable m_taxes;
    QHash<QString, ProductId> m_knownProducts;
};

} // namespace clientela
