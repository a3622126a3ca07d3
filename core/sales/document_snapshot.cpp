// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document_snapshot.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <utility>

namespace clientela {

namespace {

constexpr int snapshotFormat = 1;

constexpr std::array lineKinds{
    std::pair{SnapshotLine::Kind::Item, QLatin1StringView("item")},
    std::pair{SnapshotLine::Kind::Heading, QLatin1StringView("heading")},
    std::pair{SnapshotLine::Kind::Subtotal, QLatin1StringView("subtotal")},
    std::pair{SnapshotLine::Kind::Text, QLatin1StringView("text")},
};

[[noreturn]] void throwDamaged(const QString& where)
{
    throw Error(ErrorKind::Storage,
                QCoreApplication::translate("DocumentSnapshot", "The stored copy of a document is damaged. Check the "
                                                                "shop's file and restore a backup if needed."),
                where);
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString moneyText(const Money& money)
{
    return money.currency().isValid() ? money.toText() : QString();
}

template<class Item, class Write>
QJsonArray arrayOf(const std::vector<Item>& items, Write write)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(write(item));
    return array;
}

QJsonObject partyToJson(const SnapshotParty& party)
{
    return {
        {QStringLiteral("name"), party.name},
        {QStringLiteral("attention"), party.attention},
        {QStringLiteral("street"), party.street},
        {QStringLiteral("postcode"), party.postcode},
        {QStringLiteral("city"), party.city},
        {QStringLiteral("region"), party.region},
        {QStringLiteral("country"), party.country},
        {QStringLiteral("tax_number"), party.taxNumber},
        {QStringLiteral("tax_number_label"), party.taxNumberLabel},
        {QStringLiteral("phone"), party.phone},
        {QStringLiteral("email"), party.email},
        {QStringLiteral("website"), party.website},
    };
}

QJsonObject taxToJson(const LineTax& tax)
{
    return {
        {QStringLiteral("code"), tax.code},         {QStringLiteral("name"), tax.name},
        {QStringLiteral("category"), tax.category}, {QStringLiteral("rate"), tax.rate.toText()},
        {QStringLiteral("reason"), tax.reason},
    };
}

QJsonObject lineToJson(const SnapshotLine& line)
{
    return {
        {QStringLiteral("kind"), QString(lineKinds[static_cast<std::size_t>(line.kind)].second)},
        {QStringLiteral("code"), line.code},
        {QStringLiteral("description"), line.description},
        {QStringLiteral("detail"), line.detail},
        {QStringLiteral("quantity"), line.quantity.toText()},
        {QStringLiteral("unit"), line.unit},
        {QStringLiteral("unit_price"), line.unitPrice.toText()},
        {QStringLiteral("discount"), line.discount.toText()},
        {QStringLiteral("taxes"), arrayOf(line.taxes, taxToJson)},
        {QStringLiteral("net"), moneyText(line.net)},
    };
}

QJsonObject lineTotalsToJson(const LineTotals& line)
{
    return {
        {QStringLiteral("gross"), moneyText(line.gross)},
        {QStringLiteral("discount"), moneyText(line.discount)},
        {QStringLiteral("net"), moneyText(line.net)},
    };
}

QJsonObject taxTotalsToJson(const TaxTotals& row)
{
    return {
        {QStringLiteral("tax"), taxToJson(row.tax)},
        {QStringLiteral("base"), moneyText(row.base)},
        {QStringLiteral("amount"), moneyText(row.amount)},
    };
}

QJsonObject totalsToJson(const Totals& totals)
{
    return {
        {QStringLiteral("lines"), arrayOf(totals.lines, lineTotalsToJson)},
        {QStringLiteral("lines_net"), moneyText(totals.linesNet)},
        {QStringLiteral("discount"), moneyText(totals.discount)},
        {QStringLiteral("taxes"), arrayOf(totals.taxes, taxTotalsToJson)},
        {QStringLiteral("net"), moneyText(totals.net)},
        {QStringLiteral("tax"), moneyText(totals.tax)},
        {QStringLiteral("withholdings"), arrayOf(totals.withholdings, taxTotalsToJson)},
        {QStringLiteral("withheld"), moneyText(totals.withheld)},
        {QStringLiteral("total"), moneyText(totals.total)},
    };
}

QJsonObject paymentToJson(const SnapshotPayment& payment)
{
    return {
        {QStringLiteral("iban"), payment.iban},           {QStringLiteral("bic"), payment.bic},
        {QStringLiteral("bank_name"), payment.bankName},  {QStringLiteral("pix_key"), payment.pixKey},
        {QStringLiteral("reference"), payment.reference}, {QStringLiteral("method"), payment.method},
    };
}

/// Reads an object strictly: what is missing or of another type is damage, named by its path.
class SnapshotReader
{
public:
    SnapshotReader(QJsonObject json, QString path, Currency currency)
        : m_json(std::move(json))
        , m_path(std::move(path))
        , m_currency(currency)
    {
    }

    QString text(const QString& key) const
    {
        const QJsonValue value = m_json.value(key);
        return value.isString() ? value.toString() : throwDamagedAt<QString>(key);
    }
    bool truth(const QString& key) const
    {
        const QJsonValue value = m_json.value(key);
        return value.isBool() ? value.toBool() : throwDamagedAt<bool>(key);
    }
    /// Reads text by a function that returns nothing for malformed text.
    template<class Read>
    auto read(const QString& key, Read reader) const
    {
        const auto value = reader(text(key));
        if (!value)
            throwDamaged(m_path + key);
        return *value;
    }
    QDate date(const QString& key) const
    {
        const QString written = text(key);
        const QDate read = QDate::fromString(written, Qt::ISODate);
        return read.isValid() == !written.isEmpty() ? read : throwDamagedAt<QDate>(key);
    }
    Money money(const QString& key) const
    {
        return text(key).isEmpty()
                   ? Money()
                   : read(key, [this](const QString& written) { return Money::fromText(written, m_currency); });
    }
    SnapshotReader object(const QString& key) const
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isObject())
            throwDamaged(m_path + key);
        return {value.toObject(), m_path + key + u'.', m_currency};
    }
    QJsonArray array(const QString& key) const
    {
        const QJsonValue value = m_json.value(key);
        return value.isArray() ? value.toArray() : throwDamagedAt<QJsonArray>(key);
    }
    template<class Read>
    auto objects(const QString& key, Read reader) const
    {
        std::vector<decltype(reader(*this))> items;
        for (const QJsonValue& value : array(key)) {
            if (!value.isObject())
                throwDamaged(m_path + key);
            items.push_back(reader(SnapshotReader(value.toObject(), m_path + key + u'.', m_currency)));
        }
        return items;
    }

private:
    template<class Value>
    Value throwDamagedAt(const QString& key) const
    {
        throwDamaged(m_path + key);
    }

    QJsonObject m_json;
    QString m_path;
    Currency m_currency;
};

SnapshotParty partyFromJson(const SnapshotReader& json)
{
    return {
        json.text(QStringLiteral("name")),
        json.text(QStringLiteral("attention")),
        json.text(QStringLiteral("street")),
        json.text(QStringLiteral("postcode")),
        json.text(QStringLiteral("city")),
        json.text(QStringLiteral("region")),
        json.text(QStringLiteral("country")),
        json.text(QStringLiteral("tax_number")),
        json.text(QStringLiteral("tax_number_label")),
        json.text(QStringLiteral("phone")),
        json.text(QStringLiteral("email")),
        json.text(QStringLiteral("website")),
    };
}

LineTax taxFromJson(const SnapshotReader& json)
{
    return {json.text(QStringLiteral("code")), json.text(QStringLiteral("name")), json.text(QStringLiteral("category")),
            json.read(QStringLiteral("rate"), Rate::fromText), json.text(QStringLiteral("reason"))};
}

std::optional<SnapshotLine::Kind> lineKindFromKey(const QString& key)
{
    for (const auto& [kind, name] : lineKinds) {
        if (key == name)
            return kind;
    }
    return {};
}

SnapshotLine lineFromJson(const SnapshotReader& json)
{
    return {
        json.read(QStringLiteral("kind"), lineKindFromKey),
        json.text(QStringLiteral("code")),
        json.text(QStringLiteral("description")),
        json.text(QStringLiteral("detail")),
        json.read(QStringLiteral("quantity"), Quantity::fromText),
        json.text(QStringLiteral("unit")),
        json.read(QStringLiteral("unit_price"), UnitPrice::fromText),
        json.read(QStringLiteral("discount"), Discount::fromText),
        json.objects(QStringLiteral("taxes"), taxFromJson),
        json.money(QStringLiteral("net")),
    };
}

LineTotals lineTotalsFromJson(const SnapshotReader& json)
{
    return {json.money(QStringLiteral("gross")), json.money(QStringLiteral("discount")),
            json.money(QStringLiteral("net"))};
}

TaxTotals taxTotalsFromJson(const SnapshotReader& json)
{
    return {taxFromJson(json.object(QStringLiteral("tax"))), json.money(QStringLiteral("base")),
            json.money(QStringLiteral("amount"))};
}

Totals totalsFromJson(const SnapshotReader& json)
{
    return {
        json.objects(QStringLiteral("lines"), lineTotalsFromJson),
        json.money(QStringLiteral("lines_net")),
        json.money(QStringLiteral("discount")),
        json.objects(QStringLiteral("taxes"), taxTotalsFromJson),
        json.money(QStringLiteral("net")),
        json.money(QStringLiteral("tax")),
        json.objects(QStringLiteral("withholdings"), taxTotalsFromJson),
        json.money(QStringLiteral("withheld")),
        json.money(QStringLiteral("total")),
    };
}

SnapshotPayment paymentFromJson(const SnapshotReader& json)
{
    return {json.text(QStringLiteral("iban")),      json.text(QStringLiteral("bic")),
            json.text(QStringLiteral("bank_name")), json.text(QStringLiteral("pix_key")),
            json.text(QStringLiteral("reference")), json.text(QStringLiteral("method"))};
}

Currency snapshotCurrency(const QJsonObject& json)
{
    const QJsonValue value = json.value(QStringLiteral("currency"));
    if (!value.isString())
        throwDamaged(QStringLiteral("currency"));
    const QString code = value.toString();
    const auto currency = code.isEmpty() ? Currency() : Currency::fromCode(code);
    if (!currency)
        throwDamaged(QStringLiteral("currency"));
    return *currency;
}

} // namespace

QJsonObject snapshotToJson(const DocumentSnapshot& snapshot)
{
    return {
        {QStringLiteral("format"), snapshotFormat},
        {QStringLiteral("kind"), documentKindKey(snapshot.kind)},
        {QStringLiteral("number"), snapshot.number},
        {QStringLiteral("language"), languageCode(snapshot.language)},
        {QStringLiteral("currency"), snapshot.currency.code()},
        {QStringLiteral("date"), dateText(snapshot.date)},
        {QStringLiteral("due_date"), dateText(snapshot.dueDate)},
        {QStringLiteral("valid_until"), dateText(snapshot.validUntil)},
        {QStringLiteral("payment_terms"), snapshot.paymentTerms},
        {QStringLiteral("customer_reference"), snapshot.customerReference},
        {QStringLiteral("origin_number"), snapshot.originNumber},
        {QStringLiteral("prices_include_tax"), snapshot.pricesIncludeTax},
        {QStringLiteral("sender"), partyToJson(snapshot.sender)},
        {QStringLiteral("recipient"), partyToJson(snapshot.recipient)},
        {QStringLiteral("logo"), QString::fromLatin1(snapshot.logo.toBase64())},
        {QStringLiteral("accent_colour"), snapshot.accentColour},
        {QStringLiteral("lines"), arrayOf(snapshot.lines, lineToJson)},
        {QStringLiteral("discount"), snapshot.discount.toText()},
        {QStringLiteral("totals"), totalsToJson(snapshot.totals)},
        {QStringLiteral("paid"), moneyText(snapshot.paid)},
        {QStringLiteral("payment"), paymentToJson(snapshot.payment)},
        {QStringLiteral("notes"), snapshot.notes},
        {QStringLiteral("terms"), snapshot.terms},
        {QStringLiteral("footer"), snapshot.footer},
        {QStringLiteral("legal_notices"), QJsonArray::fromStringList(snapshot.legalNotices)},
    };
}

DocumentSnapshot snapshotFromJson(const QJsonObject& object)
{
    if (const int format = object.value(QStringLiteral("format")).toInt(); format > snapshotFormat)
        throw Error(ErrorKind::Storage,
                    QCoreApplication::translate("DocumentSnapshot", "This document was issued by a newer version of "
                                                                    "Clientela. Update the program to open it."),
                    QString::number(format));
    else if (format != snapshotFormat)
        throwDamaged(QStringLiteral("format"));

    const SnapshotReader json(object, {}, snapshotCurrency(object));
    DocumentSnapshot snapshot;
    snapshot.kind = json.read(QStringLiteral("kind"), documentKindFromKey);
    snapshot.number = json.text(QStringLiteral("number"));
    snapshot.language = json.read(QStringLiteral("language"), languageFromCode);
    snapshot.currency = snapshotCurrency(object);
    snapshot.date = json.date(QStringLiteral("date"));
    snapshot.dueDate = json.date(QStringLiteral("due_date"));
    snapshot.validUntil = json.date(QStringLiteral("valid_until"));
    snapshot.paymentTerms = json.text(QStringLiteral("payment_terms"));
    snapshot.customerReference = json.text(QStringLiteral("customer_reference"));
    snapshot.originNumber = json.text(QStringLiteral("origin_number"));
    snapshot.pricesIncludeTax = json.truth(QStringLiteral("prices_include_tax"));
    snapshot.sender = partyFromJson(json.object(QStringLiteral("sender")));
    snapshot.recipient = partyFromJson(json.object(QStringLiteral("recipient")));
    const auto logo = QByteArray::fromBase64Encoding(json.text(QStringLiteral("logo")).toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!logo)
        throwDamaged(QStringLiteral("logo"));
    snapshot.logo = *logo;
    snapshot.accentColour = json.text(QStringLiteral("accent_colour"));
    snapshot.lines = json.objects(QStringLiteral("lines"), lineFromJson);
    snapshot.discount = json.read(QStringLiteral("discount"), Discount::fromText);
    snapshot.totals = totalsFromJson(json.object(QStringLiteral("totals")));
    snapshot.paid = json.money(QStringLiteral("paid"));
    snapshot.payment = paymentFromJson(json.object(QStringLiteral("payment")));
    snapshot.notes = json.text(QStringLiteral("notes"));
    snapshot.terms = json.text(QStringLiteral("terms"));
    snapshot.footer = json.text(QStringLiteral("footer"));
    for (const QJsonValue& notice : json.array(QStringLiteral("legal_notices"))) {
        if (!notice.isString())
            throwDamaged(QStringLiteral("legal_notices"));
        snapshot.legalNotices += notice.toString();
    }
    return snapshot;
}

} // namespace clientela
