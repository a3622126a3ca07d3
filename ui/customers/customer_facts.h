// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activities/attachment.h"
#include "core/customers/customer.h"
#include "core/storage/linked_people.h"
#include "ui/session/session.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace clientela {

/// What the card shows of a customer, read at once.
struct CustomerFacts
{
    Customer customer;
    std::vector<LinkedPerson> people;      ///< who names this customer as the company
    std::vector<LinkedCustomer> relatives; ///< who says of itself how it stands to this customer
    QHash<qint64, QString> names;          ///< of the company and of related customers
    std::vector<Field> ownFields;          ///< what the shop added
    std::vector<Attachment> files;         ///< the newest first

    bool isCompany() const { return customer.kind == u"company"; }
};

/// Throws Error(NotFound) when the customer is gone.
CustomerFacts readCustomerFacts(ShopFile& shop, CustomerId id);

/// How a row of the facts is painted.
enum class FactLook {
    Heading, ///< of a section; may offer to add something
    Plain,   ///< label and value
    Person,  ///< monogram, name, role
    Bar,     ///< a value with the share of a limit below it
};

/// A row of the facts.
struct Fact
{
    FactLook look = FactLook::Plain;
    QString key; ///< "phones/0", "field/tax_number"; of a heading its section
    QString label;
    QString value;
    QString tooltip;
    QString problem;     ///< what is odd about the value; never blocks
    QString link;        ///< what a click opens: "tel:…", "mailto:…", a web address
    qint64 customer = 0; ///< whose card a click opens
    bool isCompany = false;
    bool isMiddleCut = false;
    bool isFixed = false;    ///< cannot be edited here
    bool isOutdated = false; ///< true once, no more: shown quietly
    double share = -1;       ///< of the bar, 0 to 1
    QStringList additions;   ///< of a heading: the keys of what can be added
};

/// The rows of the facts, from the contacts to the notes.
std::vector<Fact> factsOf(const CustomerFacts& facts, Session& session);
/// What an addition is called in the menu of a heading.
QString additionName(const CustomerFacts& facts, const QString& key);

/// How a customer that was chosen stands among typed texts, and back; 0 for a text that is only a name.
QString customerText(qint64 id);
qint64 customerOfText(const QString& text);

/// How one part of a fact is typed.
struct FactInput
{
    enum class Look { Line, Lines, Choice, Customer };

    Look look = Look::Line;
    QString label;
    QString text;
    QStringList choices; ///< what is offered; for Choice nothing else is allowed
    qint64 customer = 0; ///< of Look::Customer
    QString placeholder = {};
};

/// What is typed for a fact and how it is saved.
struct FactForm
{
    QString key;
    std::vector<FactInput> inputs;
    /// Saves the texts (of a chosen customer its customerText); false when they were refused.
    std::function<bool(const QStringList& texts)> save;
    /// Takes the whole fact away; empty where it cannot.
    std::function<bool()> remove;
};

/// The form for a fact, also for one that is to be added ("phones/new"); nothing for what cannot be edited.
std::optional<FactForm> factForm(const CustomerFacts& facts, Session& session, const QString& key);

/// A stored value as it is shown and typed in the window's language.
QString shownText(const Field& field, const void* record, Session& session);
/// The value that somebody typed; throws Error(BadInput) that says how it is written.
Value typedValue(const Field& field, const QString& text, Session& session);

} // namespace clientela
