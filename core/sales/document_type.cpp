// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_type.h"
#include "core/sales/document.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace clientela {

template<>
struct ValueConversion<DocumentKind>
{
    static Value toValue(DocumentKind kind) { return Value(documentKindKey(kind)); }
    static DocumentKind fromValue(const Value& value)
    {
        return documentKindFromKey(value.toString()).value_or(DocumentKind::Quote);
    }
};

template<>
struct ValueConversion<DocumentLineKind>
{
    static constexpr std::array<QLatin1StringView, 4> keys{QLatin1StringView("item"), QLatin1StringView("heading"),
                                                           QLatin1StringView("subtotal"), QLatin1StringView("text")};
    static Value toValue(DocumentLineKind kind) { return Value(QString(keys[static_cast<std::size_t>(kind)])); }
    static DocumentLineKind fromValue(const Value& value)
    {
        const auto found = std::ranges::find(keys, value.toString());
        return found == keys.end() ? DocumentLineKind::Item : static_cast<DocumentLineKind>(found - keys.begin());
    }
};

template<>
struct ValueConversion<Discount>
{
    static Value toValue(const Discount& discount)
    {
        const QString text = discount.toText();
        return Value(text.isNull() ? QStringLiteral("") : text);
    }
    static Discount fromValue(const Value& value) { return Discount::fromText(value.toString()).value_or(Discount()); }
};

/// The taxes of a line as compact JSON: [["IVA23","IVA","S","23",""], …].
template<>
struct ValueConversion<std::vector<LineTax>>
{
    static Value toValue(const std::vector<LineTax>& taxes)
    {
        QJsonArray rows;
        for (const LineTax& tax : taxes)
            rows.append(QJsonArray{tax.code, tax.name, tax.category, tax.rate.toText(), tax.reason});
        return Value(rows.isEmpty() ? QStringLiteral("")
                                    : QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
    }
    static std::vector<LineTax> fromValue(const Value& value)
    {
        std::vector<LineTax> taxes;
        const QJsonArray rows = QJsonDocument::fromJson(value.toString().toUtf8()).array();
        for (const QJsonValue& row : rows) {
            const QJsonArray parts = row.toArray();
            taxes.push_back({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString(),
                             Rate::fromText(parts.at(3).toString()).value_or(Rate()), parts.at(4).toString()});
        }
        return taxes;
    }
};

namespace {

std::vector<Choice> documentKindChoices()
{
    std::vector<Choice> choices;
    for (const DocumentKind kind : allDocumentKinds())
        choices.push_back({documentKindKey(kind), Label("DocumentKind", documentKindSourceName(kind))});
    return choices;
}

std::vector<Choice> lineKindChoices()
{
    return {{QStringLiteral("item"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Item"))},
            {QStringLiteral("heading"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Heading"))},
            {QStringLiteral("subtotal"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Subtotal"))},
            {QStringLiteral("text"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Text"))}};
}

std::vector<Field> documentFields()
{
    return {
        field<&Document::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency")).required(),
        field<&Document::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).oneOf(documentKindChoices()).readOnly(),
        field<&Document::number>("number", QT_TRANSLATE_NOOP("Field", "Number")).readOnly().searchCode().sortable(),
        field<&Document::state>("state", QT_TRANSLATE_NOOP("Field", "Status")).hidden(),
        field<&Document::status>("status", QT_TRANSLATE_NOOP("Field", "Status")).computed(),
        field<&Document::isImported>("imported", QT_TRANSLATE_NOOP("Field", "Imported")).readOnly(),
        field<&Document::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer")).refersTo("customer"),
        field<&Document::customerName>("customer_name", QT_TRANSLATE_NOOP("Field", "Customer name"))
            .readOnly()
            .searchable()
            .foldedKey()
            .sortable(),
        field<&Document::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).sortable(),
        field<&Document::dueDate>("due_date", QT_TRANSLATE_NOOP("Field", "Due date")),
        field<&Document::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until")),
        field<&Document::language>("language", QT_TRANSLATE_NOOP("Field", "Language")),
        field<&Document::pricesIncludeTax>("prices_include_tax", QT_TRANSLATE_NOOP("Field", "Prices include tax")),
        field<&Document::discount>("discount", QT_TRANSLATE_NOOP("Field", "Discount")).as(FieldKind::Discount),
        field<&Document::withholding>("withholding", QT_TRANSLATE_NOOP("Field", "Withholding")),
        field<&Document::customerReference>("customer_reference", QT_TRANSLATE_NOOP("Field", "Customer reference"))
            .searchable(),
        field<&Document::paymentTerms>("payment_terms", QT_TRANSLATE_NOOP("Field", "Payment terms")),
        field<&Document::notes>("notes", QT_TRANSLATE_NOOP("Field", "Printed notes")).as(FieldKind::LongText),
        field<&Document::templateName>("template", QT_TRANSLATE_NOOP("Field", "Template")),
        field<&Document::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Document::origin>("origin", QT_TRANSLATE_NOOP("Field", "Origin")).refersTo("document").readOnly(),
        field<&Document::net>("net", QT_TRANSLATE_NOOP("Field", "Net")).readOnly(),
        field<&Document::tax>("tax", QT_TRANSLATE_NOOP("Field", "Tax")).readOnly(),
        field<&Document::withheld>("withheld", QT_TRANSLATE_NOOP("Field", "Withheld")).readOnly(),
        field<&Document::total>("total", QT_TRANSLATE_NOOP("Field", "Total")).readOnly().sortable(),
        field<&Document::paid>("paid", QT_TRANSLATE_NOOP("Field", "Paid")).readOnly(),
        field<&Document::open>("open", QT_TRANSLATE_NOOP("Field", "Open")).readOnly().inColumn("open_amount"),
        field<&Document::series>("series", QT_TRANSLATE_NOOP("Field", "Series")).hidden(),
        field<&Document::year>("year", QT_TRANSLATE_NOOP("Field", "Year")).hidden().inColumn("series_year"),
        field<&Document::sequence>("sequence", QT_TRANSLATE_NOOP("Field", "Sequence")).hidden(),
        field<&Document::issuedAt>("issued_at", QT_TRANSLATE_NOOP("Field", "Issued at"))
            .as(FieldKind::Timestamp)
            .readOnly(),
        field<&Document::snapshot>("snapshot", QT_TRANSLATE_NOOP("Field", "Snapshot")).hidden(),
        field<&Document::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint")).readOnly(),
    };
}

std::vector<ChildList> documentLists()
{
    return {
        childList<&Document::lines>(
            "lines", QT_TRANSLATE_NOOP("Field", "Lines"), "document_line", "document_id",
            {field<&DocumentLine::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).oneOf(lineKindChoices()),
             field<&DocumentLine::product>("product", QT_TRANSLATE_NOOP("Field", "Product")).refersTo("product"),
             field<&DocumentLine::code>("code", QT_TRANSLATE_NOOP("Field", "Code")),
             field<&DocumentLine::description>("description", QT_TRANSLATE_NOOP("Field", "Description")),
             field<&DocumentLine::detail>("detail", QT_TRANSLATE_NOOP("Field", "Detail")).as(FieldKind::LongText),
             field<&DocumentLine::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity")),
             field<&DocumentLine::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
             field<&DocumentLine::unitPrice>("unit_price", QT_TRANSLATE_NOOP("Field", "Unit price")),
             field<&DocumentLine::discount>("discount", QT_TRANSLATE_NOOP("Field", "Discount")).as(FieldKind::Discount),
             field<&DocumentLine::tax>("tax", QT_TRANSLATE_NOOP("Field", "Tax")),
             field<&DocumentLine::taxes>("tax_detail", QT_TRANSLATE_NOOP("Field", "Tax")).hidden(),
             field<&DocumentLine::cost>("cost", QT_TRANSLATE_NOOP("Field", "Cost")),
             field<&DocumentLine::net>("net", QT_TRANSLATE_NOOP("Field", "Net")).readOnly()}),
        childList<&Document::taxes>(
            "taxes", QT_TRANSLATE_NOOP("Field", "Taxes"), "document_tax", "document_id",
            {field<&DocumentTax::tax>("tax", QT_TRANSLATE_NOOP("Field", "Tax")).readOnly(),
             field<&DocumentTax::rate>("rate", QT_TRANSLATE_NOOP("Field", "Rate")).readOnly(),
             field<&DocumentTax::base>("base", QT_TRANSLATE_NOOP("Field", "Base")).readOnly(),
             field<&DocumentTax::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")).readOnly()}),
    };
}

bool sameLockedFields(const void* before, const void* after)
{
    for (const Field& field : documentType().fields) {
        const bool isLink = field.key == u"customer" && static_cast<const Document*>(before)->isImported;
        if (!field.isComputed && !isLink && !mayChangeAfterIssue(field.key)
            && field.value(before) != field.value(after))
            return false;
    }
    return std::ranges::all_of(documentType().children,
                               [&](const ChildList& list) { return list.isSame(before, after); });
}

Problems documentProblems(const void* record)
{
    const Document& document = *static_cast<const Document*>(record);
    if (document.isImported || document.customer.isValid())
        return {};
    return {{QStringLiteral("customer"), QCoreApplication::translate("Document", "Choose the customer first.")}};
}

/// What another program issued is no link of our chain: undoing its import takes it back.
bool mayTakeDocumentBack(const void* record)
{
    return static_cast<const Document*>(record)->isImported;
}

QString documentRefusal(const void* before, const void* after)
{
    const Document& document = *static_cast<const Document*>(before);
    if (document.isDraft() || (after && sameLockedFields(before, after)))
        return {};
    return QCoreApplication::translate("Document",
                                       "%1 is issued and stays as it is; cancel it, credit it or make a new one.")
        .arg(document.number);
}

} // namespace

const RecordType& documentType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("document");
        description.table = QStringLiteral("document");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Document"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Documents"));
        description.fields = documentFields();
        description.children = documentLists();
        description.titleField = QStringLiteral("number");
        description.subtitleFields = {QStringLiteral("customer_name"), QStringLiteral("date")};
        description.validate = documentProblems;
        description.refusal = documentRefusal;
        description.mayTakeBack = mayTakeDocumentBack;
        bindStruct<Document>(description);
        return description;
    }();
    return type;
}

TotalsInput totalsInputOf(const Document& document, const std::vector<LineTax>& withholdings)
{
    TotalsInput input;
    input.currency = document.currencyValue();
    input.pricesIncludeTax = document.pricesIncludeTax;
    input.discount = document.discount;
    input.withholdings = withholdings;
    for (const DocumentLine& line : document.lines) {
        if (line.kind == DocumentLineKind::Item)
            input.lines.push_back({line.quantity, line.unitPrice, line.discount, line.taxes});
    }
    return input;
}

bool mayChangeAfterIssue(QStringView fieldKey)
{
    static constexpr std::array<QStringView, 5> open{u"state", u"paid", u"open", u"owner", u"changed_at"};
    return std::ranges::find(open, fieldKey) != open.end();
}

} // namespace clientela
