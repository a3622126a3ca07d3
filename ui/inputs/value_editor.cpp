// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/value_editor.h"

#include "core/base/formats.h"
#include "core/catalog/country_preset.h"
#include "core/catalog/tax_record.h"
#include "ui/inputs/choice_input.h"
#include "ui/inputs/colour_input.h"
#include "ui/inputs/date_input.h"
#include "ui/inputs/figure_inputs.h"
#include "ui/inputs/known_words.h"
#include "ui/inputs/long_text_input.h"
#include "ui/inputs/picture_input.h"
#include "ui/inputs/record_picker.h"
#include "ui/inputs/suggest_input.h"

#include <QCoreApplication>

namespace clientela {

namespace {

/// The editor of one kind of widget; how a value goes in and out is given to it.
template<class Widget>
class EditorOf final : public ValueEditor
{
public:
    using Read = std::function<Value(const Widget&)>;
    using Write = std::function<void(Widget&, const Value&)>;

    EditorOf(Widget* made, Read read, Write write)
        : ValueEditor(made)
        , m_made(made)
        , m_read(std::move(read))
        , m_write(std::move(write))
    {
        connect(made, &Widget::edited, this, &ValueEditor::edited);
    }

    Value value() const override { return m_made ? m_read(*m_made) : Value(); }
    void setValue(const Value& value) override
    {
        if (m_made)
            m_write(*m_made, value);
    }
    QString problem() const override { return m_made ? m_made->problem() : QString(); }

private:
    QPointer<Widget> m_made;
    Read m_read;
    Write m_write;
};

template<class Widget>
std::unique_ptr<ValueEditor> editorOf(Widget* widget, typename EditorOf<Widget>::Read read,
                                      typename EditorOf<Widget>::Write write)
{
    return std::make_unique<EditorOf<Widget>>(widget, std::move(read), std::move(write));
}

template<class Line>
std::unique_ptr<ValueEditor> lineEditor(Line* line)
{
    return editorOf<Line>(
        line, [](const Line& from) { return Value(from.content()); },
        [](Line& to, const Value& value) { to.setContent(value.toString()); });
}

/// What an empty figure is stored as: nothing in the shop's own fields, zero in ours.
Value emptyFigure(const Field& field)
{
    return field.isCustom ? Value() : Value(qint64(0));
}

/// An optional quantity, price, rate as it is stored.
template<class Number>
Value storedFigure(const std::optional<Number>& number, const Field& field)
{
    return number ? Value(number->units()) : emptyFigure(field);
}

template<class Number>
std::optional<Number> figureOf(const Value& value)
{
    return value.isNull() || value.toString().isEmpty() ? std::nullopt
                                                        : std::optional(Number::fromUnits(value.toLongLong()));
}

std::unique_ptr<ValueEditor> choiceEditor(ChoiceInput* input)
{
    return editorOf<ChoiceInput>(
        input, [](const ChoiceInput& from) { return Value(from.key().isNull() ? QStringLiteral("") : from.key()); },
        [](ChoiceInput& to, const Value& value) { to.setKey(value.toString()); });
}

std::unique_ptr<ValueEditor> pickerEditor(RecordPicker* picker)
{
    return editorOf<RecordPicker>(
        picker, [](const RecordPicker& from) { return from.id() != 0 ? Value(from.id()) : Value(); },
        [](RecordPicker& to, const Value& value) { to.setId(value.toLongLong()); });
}

ChoiceInput* taxChoice(Session& session, QWidget* parent)
{
    auto* input = new ChoiceInput(parent);
    session.perform([&] {
        for (const TaxRecord& tax : knownTaxes(session.shop())) {
            if (tax.category != u"W" && tax.category != u"RE")
                input->addItem(QStringLiteral("%1 · %2").arg(tax.code, formatRate(tax.rate, session.language())),
                               tax.code);
        }
    });
    input->setEmptyChoice(QCoreApplication::translate("RecordForm", "The shop's usual tax"));
    return input;
}

ChoiceInput* taxRegionChoice(Session& session, QWidget* parent)
{
    auto* input = new ChoiceInput(parent);
    for (const PresetRegion& region : countryPreset(session.shop().defaults().country).regions)
        input->addItem(region.name, region.key);
    return input;
}

std::unique_ptr<ValueEditor> textEditor(Session& session, const RecordType& type, const Field& field, QWidget* parent)
{
    const QString& key = field.key;
    if (field.isCustom)
        return lineEditor(new LineInput(parent));
    if (key == u"country")
        return choiceEditor(new CountryInput(session.language(), session.shop().defaults().country, parent));
    if (key == u"language") {
        auto* input = new LanguageInput(parent);
        input->setEmptyChoice(QCoreApplication::translate("RecordForm", "The shop's language"));
        return choiceEditor(input);
    }
    if (key == u"tax" && type.key == u"product")
        return choiceEditor(taxChoice(session, parent));
    if (key == u"tax_region")
        return choiceEditor(taxRegionChoice(session, parent));
    if (key == u"accent_colour")
        return editorOf<ColourInput>(
            new ColourInput(parent), [](const ColourInput& from) { return Value(from.colour()); },
            [](ColourInput& to, const Value& value) { to.setColour(value.toString()); });
    if (hasKnownWords(type, field))
        return lineEditor(new SuggestInput(knownWordsSource(session, type, field), parent));
    return lineEditor(new LineInput(parent));
}

std::unique_ptr<ValueEditor> longTextEditor(const Field& field, QWidget* parent)
{
    if (!field.isCustom && (field.key == u"picture" || field.key == u"logo"))
        return editorOf<PictureInput>(
            new PictureInput(parent), [](const PictureInput& from) { return Value(from.base64()); },
            [](PictureInput& to, const Value& value) { to.setBase64(value.toString()); });
    return editorOf<LongTextInput>(
        new LongTextInput(parent), [](const LongTextInput& from) { return Value(from.content()); },
        [](LongTextInput& to, const Value& value) { to.setContent(value.toString()); });
}

std::unique_ptr<ValueEditor> figureEditor(Session& session, const Field& field, QWidget* parent)
{
    const Language language = session.language();
    const Currency currency = session.currency();
    switch (field.kind) {
    case FieldKind::Integer: {
        auto* input = new QuantityInput(language, parent);
        input->setWholeOnly(true);
        return editorOf<QuantityInput>(
            input,
            [field](const QuantityInput& from) {
                const auto number = from.quantity();
                return number ? Value(number->units() / 1000) : emptyFigure(field);
            },
            [](QuantityInput& to, const Value& value) {
                to.setQuantity(value.isNull() ? std::nullopt
                                              : std::optional(Quantity::fromUnits(value.toLongLong() * 1000)));
            });
    }
    case FieldKind::Number:
        return editorOf<QuantityInput>(
            new QuantityInput(language, parent),
            [field](const QuantityInput& from) { return storedFigure(from.quantity(), field); },
            [](QuantityInput& to, const Value& value) { to.setQuantity(figureOf<Quantity>(value)); });
    case FieldKind::Price: {
        auto* input = new UnitPriceInput(currency, language, parent);
        return editorOf<UnitPriceInput>(
            input, [field](const UnitPriceInput& from) { return storedFigure(from.price(), field); },
            [](UnitPriceInput& to, const Value& value) { to.setPrice(figureOf<UnitPrice>(value)); });
    }
    case FieldKind::Money:
        return editorOf<MoneyInput>(
            new MoneyInput(currency, language, parent),
            [field](const MoneyInput& from) {
                const auto amount = from.amount();
                return amount ? Value(amount->minor()) : emptyFigure(field);
            },
            [currency](MoneyInput& to, const Value& value) {
                to.setAmount(value.isNull() ? std::nullopt
                                            : std::optional(Money::fromMinor(value.toLongLong(), currency)));
            });
    case FieldKind::Percent:
        return editorOf<RateInput>(
            new RateInput(language, parent),
            [field](const RateInput& from) { return storedFigure(from.rate(), field); },
            [](RateInput& to, const Value& value) { to.setRate(figureOf<Rate>(value)); });
    default:
        return editorOf<DiscountInput>(
            new DiscountInput(currency, language, parent),
            [](const DiscountInput& from) {
                const auto discount = from.discount();
                return Value(discount && !discount->isNone() ? discount->toText() : QStringLiteral(""));
            },
            [](DiscountInput& to, const Value& value) {
                to.setDiscount(Discount::fromText(value.toString()).value_or(Discount()));
            });
    }
}

std::unique_ptr<ValueEditor> referenceEditor(Session& session, const Field& field, QWidget* parent)
{
    if (field.target == u"customer")
        return pickerEditor(new CustomerPicker(session, parent));
    if (field.target == u"product")
        return pickerEditor(new ProductPicker(session, parent));
    auto* picker = new RecordPicker(session, session.shop().types().type(field.target), parent);
    picker->setNewOffered(false);
    return pickerEditor(picker);
}

std::unique_ptr<ValueEditor> editorByKind(Session& session, const RecordType& type, const Field& field, QWidget* parent)
{
    switch (field.kind) {
    case FieldKind::LongText: return longTextEditor(field, parent);
    case FieldKind::Integer:
    case FieldKind::Number:
    case FieldKind::Price:
    case FieldKind::Money:
    case FieldKind::Percent:
    case FieldKind::Discount: return figureEditor(session, field, parent);
    case FieldKind::Boolean:
        return editorOf<CheckInput>(
            new CheckInput(field.label.text(), parent),
            [](const CheckInput& from) { return Value(qint64(from.isChecked() ? 1 : 0)); },
            [](CheckInput& to, const Value& value) { to.setChecked(value.toLongLong() != 0); });
    case FieldKind::Date:
        return editorOf<DateInput>(
            new DateInput(session.language(), session.clock(), parent),
            [](const DateInput& from) { return ValueConversion<QDate>::toValue(from.date()); },
            [](DateInput& to, const Value& value) { to.setDate(ValueConversion<QDate>::fromValue(value)); });
    case FieldKind::Choice: {
        auto* input = new ChoiceInput(field.choices, parent);
        if (!field.isRequired && field.isCustom)
            input->setEmptyChoice(QCoreApplication::translate("RecordForm", "None"));
        return choiceEditor(input);
    }
    case FieldKind::Reference: return referenceEditor(session, field, parent);
    case FieldKind::Timestamp:
    case FieldKind::Json: {
        auto editor = lineEditor(new LineInput(parent));
        editor->widget()->setEnabled(false);
        return editor;
    }
    case FieldKind::Text: break;
    }
    return textEditor(session, type, field, parent);
}

} // namespace

std::unique_ptr<ValueEditor> editorForField(Session& session, const RecordType& type, const Field& field,
                                            QWidget* parent)
{
    auto editor = editorByKind(session, type, field, parent);
    editor->widget()->setObjectName(QStringLiteral("input-") + QString(field.key).replace(u'_', u'-'));
    editor->widget()->setAccessibleName(field.label.text());
    return editor;
}

} // namespace clientela
