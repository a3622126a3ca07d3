// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/past_document.h"

#include "core/base/rounding.h"
#include "core/base/text_folding.h"
#include "core/exchange/choice_words.h"
#include "core/exchange/unite_records.h"
#include "core/sales/document.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

constexpr int figureDecimals = 6;
constexpr int rowsPerReport = 1024;
constexpr int readingShare = 300; // of a thousand
constexpr std::array<QStringView, 3> lineFigures{u"net", u"tax", u"total"};

Field textField(const char* key, const char* label)
{
    return field<&Document::customerReference>(key, label);
}

QString valueText(const QJsonObject& values, QStringView key)
{
    return values.value(key).toVariant().toString().trimmed();
}

QString sumOf(const std::vector<QJsonObject>& rows, QStringView key)
{
    qint64 sum = 0;
    for (const QJsonObject& row : rows) {
        const qint64 units = decimalUnits(valueText(row, key), figureDecimals).value_or(0);
        if (qAddOverflow(sum, units, &sum))
            return {};
    }
    return decimalText(sum, figureDecimals);
}

/// Quantity times price of a row's line, or the amount that it says.
std::optional<Money> lineAmount(const QJsonObject& row)
{
    const Currency currency = Currency::fromCode(valueText(row, u"currency")).value_or(Currency::euro());
    const QJsonObject line = row.value(u"line").toObject();
    if (const auto price = UnitPrice::fromText(valueText(line, u"unit_price"))) {
        const QString quantity = valueText(line, u"quantity");
        const auto count = quantity.isEmpty() ? Quantity::fromUnits(powerOfTen(Quantity::decimals))
                                              : Quantity::fromText(quantity);
        return count ? std::optional(amountOf(*count, *price, currency)) : std::nullopt;
    }
    return Money::fromText(valueText(line, u"net"), currency);
}

/// Whether the figures of the rows are those of their lines and not of the document.
bool areLineFigures(const std::vector<QJsonObject>& rows)
{
    if (rows.size() < 2)
        return false;
    bool isOwnAmount = false;
    for (const QStringView key : lineFigures) {
        QStringList texts;
        for (const QJsonObject& row : rows) {
            if (const QString text = valueText(row, key); !text.isEmpty())
                texts.append(text);
        }
        if (std::ranges::any_of(texts, [&](const QString& text) { return text != texts.front(); }))
            return true;
        isOwnAmount = isOwnAmount || (key != u"tax" && std::ranges::all_of(rows, [&](const QJsonObject& row) {
                                          const auto amount = lineAmount(row);
                                          return amount && !amount->isZero()
                                                 && Money::fromText(valueText(row, key), amount->currency()) == amount;
                                      }));
    }
    return isOwnAmount;
}

} // namespace

RecordType pastDocumentType(const RecordType& documentType)
{
    RecordType type = documentType;
    for (Field& field : type.fields) {
        const bool isOurs = field.key == u"imported" || field.key == u"issued_at" || field.key == u"fingerprint";
        if (!field.isHidden && !isOurs)
            field.isReadOnly = field.isComputed = false;
        if (field.kind == FieldKind::Reference)
            field.kind = FieldKind::Text;
    }
    for (ChildList& list : type.children) {
        for (Field& field : list.fields) {
            if (!field.isHidden)
                field.isReadOnly = false;
        }
    }
    type.fields.push_back(textField("customer_tax_number", QT_TRANSLATE_NOOP("Field", "Tax number")));
    type.fields.push_back(textField("customer_email", QT_TRANSLATE_NOOP("Field", "E-mail")));
    type.fields.push_back(textField("cancelled", QT_TRANSLATE_NOOP("Field", "Cancelled at")));
    type.fields.push_back(field<&Document::net>("shipping", QT_TRANSLATE_NOOP("Field", "Shipping")));
    return type;
}

DocumentKind usualKind(const RecordSource& rows)
{
    const QStringList headings = rows.headings();
    const qsizetype column = rows.paths().indexOf(QStringLiteral("number"));
    if (column < 0)
        return DocumentKind::Invoice;
    const Field* kind = documentType().field(u"kind");
    for (const QString& heading : headings) {
        if (folded(heading).startsWith(u"lineitem"))
            return DocumentKind::Order;
    }
    QStringList words = foldedWords(headings[column]);
    while (!words.isEmpty()) {
        if (const auto found = documentKindFromKey(choiceKey(*kind, words.join(u' '))))
            return *found;
        if (const auto found = documentKindFromKey(choiceKey(*kind, words.last())); found && words.last().size() > 2)
            return *found;
        words.removeLast();
    }
    return DocumentKind::Invoice;
}

DocumentKind kindOfNumber(const QString& number, DocumentKind usual)
{
    QString letters;
    for (const QChar character : folded(number)) {
        if (!character.isLetter())
            break;
        letters += character;
    }
    static const QHash<QString, DocumentKind> prefixes{
        {QStringLiteral("ft"), DocumentKind::Invoice},      {QStringLiteral("fs"), DocumentKind::Invoice},
        {QStringLiteral("fr"), DocumentKind::Invoice},      {QStringLiteral("vd"), DocumentKind::Invoice},
        {QStringLiteral("nc"), DocumentKind::CreditNote},   {QStringLiteral("or"), DocumentKind::Quote},
        {QStringLiteral("orc"), DocumentKind::Quote},       {QStringLiteral("ne"), DocumentKind::Order},
        {QStringLiteral("gr"), DocumentKind::DeliveryNote}, {QStringLiteral("gt"), DocumentKind::DeliveryNote}};
    return prefixes.value(letters, usual);
}

UnitedDocuments::UnitedDocuments(std::unique_ptr<RecordSource> rows, const RecordType& type, Progress& progress,
                                 qint64 mostRows)
    : m_rows(std::move(rows))
    , m_type(type)
    , m_usualKind(usualKind(*m_rows))
{
    IncomingRecord row;
    for (qint64 count = 1; (mostRows == 0 || count <= mostRows) && m_rows->next(row); ++count) {
        take(std::move(row));
        if (count % rowsPerReport == 0)
            reportOrThrow(progress, static_cast<qint64>(m_rows->progress() * readingShare), 1000);
    }
    for (Group& group : m_groups)
        settleFigures(group);
}

bool UnitedDocuments::next(IncomingRecord& record)
{
    if (m_next == m_groups.size())
        return false;
    record = std::move(m_groups[m_next].record);
    m_groups[m_next++] = {};
    return true;
}

double UnitedDocuments::progress() const
{
    const double share = readingShare / 1000.0;
    return m_groups.empty()
               ? 1.0
               : share + (1.0 - share) * static_cast<double>(m_next) / static_cast<double>(m_groups.size());
}

void UnitedDocuments::take(IncomingRecord row)
{
    QJsonObject& values = row.values;
    const QString number = valueText(values, u"number");
    if (!number.isEmpty())
        values.insert(QStringLiteral("number"), number);
    if (!values.contains(u"kind") && !number.isEmpty())
        values.insert(QStringLiteral("kind"), documentKindKey(kindOfNumber(number, m_usualKind)));
    join(groupOf(row), row);
}

UnitedDocuments::Group& UnitedDocuments::groupOf(const IncomingRecord& row)
{
    const QString number = valueText(row.values, u"number");
    const QString key = !row.uid.isEmpty() ? row.uid : valueText(row.values, u"kind") + u'\x1f' + number;
    const auto contradicts = [&](const Group& group, QStringView field, qsizetype characters) {
        const QString said =
            valueText(group.record.values, field).first(qMin(characters, valueText(group.record.values, field).size()));
        const QString says = valueText(row.values, field);
        return !said.isEmpty() && !says.isEmpty() && folded(said) != folded(says.first(qMin(characters, says.size())));
    };
    if (!number.isEmpty() || !row.uid.isEmpty()) {
        for (const std::size_t place : m_places.value(key)) {
            Group& group = m_groups[place];
            if (!row.uid.isEmpty() || (!contradicts(group, u"date", 4) && !contradicts(group, u"customer_name", 1000)))
                return group;
        }
    }
    m_places[key].append(m_groups.size());
    return m_groups.emplace_back();
}

void UnitedDocuments::join(Group& group, const IncomingRecord& row)
{
    IncomingRecord& record = group.record;
    const bool isFirst = record.row == 0;
    if (isFirst) {
        record.row = row.row;
        record.uid = row.uid;
        record.cells = row.cells;
    } else {
        record.moreCells.append(row.cells);
        record.moreRows.append(row.row);
    }
    record.problems.insert(record.problems.end(), row.problems.begin(), row.problems.end());
    for (const QString& note : row.notes) {
        if (!record.notes.contains(note))
            record.notes.append(note);
    }
    const QJsonArray lines = row.values.value(u"lines").toArray();
    QJsonObject figures{{QStringLiteral("line"), lines.first()},
                        {QStringLiteral("currency"), row.values.value(u"currency")}};
    QJsonObject& values = record.values;
    for (auto it = row.values.begin(); it != row.values.end(); ++it) {
        const QString key = it.key();
        const QJsonValue before = values.value(key);
        if (std::ranges::find(lineFigures, QStringView(key)) != lineFigures.end()) {
            figures.insert(key, it.value());
        } else if (before.isUndefined() || before.isNull()) {
            values.insert(key, it.value());
            continue;
        } else if (key == u"lines") {
            QJsonArray all = before.toArray();
            for (const QJsonValue& line : lines)
                all.append(line);
            values.insert(key, all);
        } else if (key == u"notes") {
            values.insert(key, withLines(before.toString(), it.value().toString().split(u'\n')));
        } else if (before != it.value() && !it.value().isArray() && !it.value().isObject()) {
            const Field* field = m_type.field(key);
            const QString note = (field ? field->label.text() : key) + QStringLiteral(": ")
                                 + valueText(row.values, key);
            if (!record.notes.contains(note))
                record.notes.append(note);
        }
    }
    group.figures.push_back(figures);
}

void UnitedDocuments::settleFigures(Group& group) const
{
    const bool areLines = !isOwnFormat() && areLineFigures(group.figures);
    for (const QStringView key : lineFigures) {
        const auto said = std::ranges::find_if(group.figures,
                                               [&](const QJsonObject& row) { return !valueText(row, key).isEmpty(); });
        if (said != group.figures.end())
            group.record.values.insert(key.toString(),
                                       areLines ? QJsonValue(sumOf(group.figures, key)) : said->value(key));
    }
    group.figures.clear();
}

} // namespace clientela
