// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/product.h"
#include "core/catalog/shop_profile.h"
#include "core/catalog/tax_table.h"
#include "core/customers/customer.h"
#include "core/records/record_type.h"
#include "core/sales/document.h"
#include "core/sales/totals.h"
#include "core/storage/shop_file.h"

#include <map>
#include <optional>
#include <vector>

namespace clientela {

/// What a document that is being written amounts to, and what would keep it from being saved.
struct WorkedOutDocument
{
    Problems problems; ///< the field is a path: "customer", "lines[2].tax"
    Totals totals;     ///< one entry in `lines` for each line that is an item; zeros for one that does not count
};

/// Fills in and works out documents. Keeps what it loaded (customer, products, taxes, profile), so that it can be
/// asked at every key; whoever keeps it tells it what changed.
class DocumentWorker
{
public:
    /// The shop must live longer.
    explicit DocumentWorker(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// Fills the head from the customer and the lines from the products they name, finds their taxes, works out the
    /// totals. What is wrong or missing is told instead of thrown; a line without description, with an unknown tax or
    /// an amount too large counts as nothing.
    WorkedOutDocument workOut(Document& document);
    /// The same for a document that is to be stored; throws Error(BadInput) naming the line and field in its detail.
    void fill(Document& document);

    /// The totals of a document that was filled, of the lines that count.
    WorkedOutDocument totalsOfCounted(const Document& document);

    ShopFile& shop() { return m_shop; }
    const ShopProfile& profile();
    const TaxTable& taxes();
    bool hasCustomer(CustomerId id);
    /// Throw Error(NotFound).
    const Customer& customer(CustomerId id);
    const Product& product(ProductId id);
    const QString& documentNumber(DocumentId id);
    /// The withholding that the document names; empty for none or one that is not known.
    std::vector<LineTax> withholdings(const Document& document);

    /// Loads anew what it is asked next: all of it, or what these changes touch.
    void forget();
    void forget(const std::vector<ChangedRecord>& changed);

private:
    template<class Type>
    struct Loaded
    {
        std::optional<Type> value;
        std::optional<Error> missing;
    };
    template<class Type, class Load>
    const Type& loaded(std::map<qint64, Loaded<Type>>& kept, qint64 id, const Load& load);

    ShopFile& m_shop;
    std::optional<ShopProfile> m_profile;
    std::optional<TaxTable> m_taxes;
    std::map<qint64, Loaded<Customer>> m_customers;
    std::map<qint64, Loaded<Product>> m_products;
    std::map<qint64, Loaded<QString>> m_numbers;
};

/// Which date says until when a document holds: the due date of what is owed, else the day until which it is valid.
QDate Document::* endOf(const Document& document);
/// That day when nobody says otherwise, counted from the document's date: 30 days for a quote, what is owed by its
/// payment terms; none for credit notes, orders and delivery notes.
QDate usualEnd(ShopFile& shop, const Document& document);

/// Works out one document once; see DocumentWorker::workOut.
WorkedOutDocument workOutDocument(ShopFile& shop, Document& document);

} // namespace clientela
