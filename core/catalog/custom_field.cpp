// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/custom_field.h"

#include "core/records/record_type.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace clientela {

namespace {

std::vector<Choice> customFieldKinds()
{
    return {{QStringLiteral("text"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Text"))},
            {QStringLiteral("long_text"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Long text"))},
            {QStringLiteral("integer"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Whole number"))},
            {QStringLiteral("number"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Number"))},
            {QStringLiteral("date"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Date"))},
            {QStringLiteral("boolean"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Yes or no"))},
            {QStringLiteral("choice"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Choice"))}};
}

/// The records whose pages show what a shop adds.
std::vector<Choice> customisedRecords()
{
    return {{QStringLiteral("customer"), Label("Record", QT_TRANSLATE_NOOP("Record", "Customer"))},
            {QStringLiteral("product"), Label("Record", QT_TRANSLATE_NOOP("Record", "Product"))}};
}

FieldKind kindOfCustomField(const QString& kind)
{
    static const QHash<QString, FieldKind> kinds{
        {QStringLiteral("long_text"), FieldKind::LongText}, {QStringLiteral("integer"), FieldKind::Integer},
        {QStringLiteral("number"), FieldKind::Number},      {QStringLiteral("date"), FieldKind::Date},
        {QStringLiteral("boolean"), FieldKind::Boolean},    {QStringLiteral("choice"), FieldKind::Choice}};
    return kinds.value(kind, FieldKind::Text);
}

Problems customFieldProblems(const void* record)
{
    static const QRegularExpression keyPattern(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
    const CustomField& custom = *static_cast<const CustomField*>(record);
    if (!keyPattern.match(custom.key).hasMatch())
        return {{QStringLiteral("key"),
                 QCoreApplication::translate("CustomField",
                                             "The key of a custom field has lower-case letters, digits and _ only.")}};
    if (custom.kind == u"choice" && custom.choices.trimmed().isEmpty())
        return {
            {QStringLiteral("choices"), QCoreApplication::translate("CustomField", "Write the choices, one a line.")}};
    return {};
}

} // namespace

const RecordType& customFieldType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("custom_field");
        description.table = QStringLiteral("custom_field");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Custom field"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Custom fields"));
        description.fields = {
            field<&CustomField::recordType>("record_type", QT_TRANSLATE_NOOP("Field", "Field of"))
                .oneOf(customisedRecords())
                .required(),
            field<&CustomField::key>("key", QT_TRANSLATE_NOOP("Field", "Key")).required(),
            field<&CustomField::label>("label", QT_TRANSLATE_NOOP("Field", "Label")).required(),
            field<&CustomField::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).oneOf(customFieldKinds()),
            field<&CustomField::choices>("choices", QT_TRANSLATE_NOOP("Field", "Choices")).as(FieldKind::LongText),
            field<&CustomField::required>("required", QT_TRANSLATE_NOOP("Field", "Required")),
        };
        description.titleField = QStringLiteral("label");
        description.validate = customFieldProblems;
        bindStruct<CustomField>(description);
        return description;
    }();
    return type;
}

Field fieldOf(const CustomField& custom)
{
    Field field;
    field.key = custom.key;
    field.column = custom.key;
    field.label = Label(custom.label);
    field.kind = kindOfCustomField(custom.kind);
    field.isCustom = true;
    field.isRequired = custom.required;
    const QStringList choices = custom.choices.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& choice : choices)
        field.choices.push_back({choice.trimmed(), Label(choice.trimmed())});
    return field;
}

} // namespace clientela
