// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_guess.h"

#include "core/base/email_address.h"
#include "core/base/error.h"
#include "core/base/fixed_point.h"
#include "core/base/number_reading.h"
#include "core/base/text_folding.h"
#include "core/exchange/choice_words.h"
#include "core/exchange/column_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

const QString notePath = column_path::note.toString();
const QString leftOutPath = column_path::leftOut.toString();

bool isNumberWord(const QString& word)
{
    return !word.isEmpty() && word.size() <= 3 && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// What a heading is found by: as it is, with its number as "#", without its number.
struct HeadingForms
{
    QString exact;
    QString numbered;
    QString plain;
    int number = 0; ///< 0 when there is none
    bool isPercent = false;

    explicit HeadingForms(const QString& heading)
        : isPercent(heading.contains(u'%'))
    {
        QStringList withMark;
        QStringList without;
        for (const QString& word : headingWords(heading)) {
            exact += exact.isEmpty() ? word : u' ' + word;
            if (number == 0 && isNumberWord(word)) {
                number = word.toInt();
                withMark.append(QStringLiteral("#"));
            } else {
                withMark.append(word);
                without.append(word);
            }
        }
        if (number > 0)
            numbered = withMark.join(u' ');
        plain = without.join(u' ');
    }
};

QString withNumber(const QString& path, int number)
{
    return number > 1 ? QString(path).replace(QStringLiteral(".1."), QStringLiteral(".%1.").arg(number)) : path;
}

QString pathIn(const QHash<QString, QString>& words, const HeadingForms& forms)
{
    if (const QString path = words.value(forms.exact); !path.isEmpty())
        return path;
    if (const QString path = words.value(forms.numbered); !path.isEmpty() && forms.number > 0)
        return withNumber(path, forms.number);
    return {};
}

/// Guesses the columns of one file.
class ColumnGuess
{
public:
    ColumnGuess(const RecordType& type, const QStringList& headings, const QList<QStringList>& sample)
        : m_type(type)
        , m_sample(sample)
        , m_own(ownColumnWords(type))
        , m_known(columnWords(type))
    {
        for (const QString& heading : headings)
            m_forms.emplace_back(heading);
    }

    QStringList guess()
    {
        const bool hasCompanyName = std::ranges::any_of(
            m_forms, [&](const HeadingForms& forms) { return m_own.value(forms.exact) == u"company_name"; });
        for (const HeadingForms& forms : m_forms)
            m_paths.append(pathOf(forms, hasCompanyName));
        if (m_type.key == u"customer")
            settleCustomer();
        else if (m_type.key == u"product")
            settleProduct();
        else if (m_type.key == u"document")
            settleDocument();
        settleOwnFile();
        for (qsizetype column = 0; column < m_paths.size(); ++column)
            settleByContent(column);
        return m_paths;
    }

private:
    QString pathOf(const HeadingForms& forms, bool hasCompanyName) const
    {
        if (forms.exact.isEmpty())
            return notePath;
        const QString own = pathIn(m_own, forms);
        const Field* field = m_type.field(own);
        const bool isReference = own == u"company" && !hasCompanyName;
        if (!own.isEmpty() && !isReference && !(field && field->isReadOnly))
            return own;
        if (const QString path = pathIn(m_known, forms); !path.isEmpty())
            return path;
        if (const QString path = forms.number > 0 ? m_known.value(forms.plain) : QString(); !path.isEmpty())
            return withNumber(path, forms.number);
        return !own.isEmpty() && field && field->isReadOnly ? leftOutPath : notePath;
    }

    bool has(QStringView path) const { return m_paths.contains(path.toString()); }
    bool hasHeading(std::initializer_list<const char*> names) const
    {
        return std::ranges::any_of(m_forms, [&](const HeadingForms& forms) {
            return std::ranges::any_of(names, [&](const char* name) { return forms.plain == QLatin1StringView(name); });
        });
    }
    void rename(const QString& from, const QString& to)
    {
        for (QString& path : m_paths) {
            if (path == from)
                path = to;
        }
    }
    QStringList sampleOf(qsizetype column) const
    {
        QStringList values;
        for (const QStringList& row : m_sample) {
            if (const QString value = row.value(column).trimmed(); !value.isEmpty())
                values.append(value);
        }
        return values;
    }

    void settleCustomer()
    {
        if (has(u"family_name") && !has(u"given_name"))
            rename(QStringLiteral("name"), QStringLiteral("given_name"));
        const bool apelidoIsNickname = hasHeading({"sobrenome", "apellido", "apellidos", "last name", "family name"});
        const bool titleIsPrefix = has(u"role") || has(u"name_suffix");
        const bool anniversaryIsWedding = hasHeading(
            {"nascimento", "data nascimento", "nacimiento", "fecha nacimiento", "cumpleanos"});
        const bool hasPlainAddress = std::ranges::any_of(
            m_paths, [](const QString& path) { return path.startsWith(u"addresses.1."); });
        for (std::size_t i = 0; i < m_forms.size(); ++i) {
            QString& path = m_paths[static_cast<qsizetype>(i)];
            const QString& heading = m_forms[i].plain;
            if (heading == u"apelido" && apelidoIsNickname)
                path = notePath;
            else if ((heading == u"title" || heading == u"titulo") && path == u"name_prefix" && !titleIsPrefix)
                path = QStringLiteral("role");
            else if (heading == u"aniversario" && anniversaryIsWedding)
                path = QStringLiteral("dates.anniversary");
            else if (path == u"country" && !has(u"uid") && hasPlainAddress && !has(u"addresses.1.country"))
                path = QStringLiteral("addresses.1.country");
            else if ((heading == u"numero" || heading == u"no" || heading == u"n o") && i > 0 && path == notePath
                     && m_paths[static_cast<qsizetype>(i) - 1].endsWith(u".street"))
                path = m_paths[static_cast<qsizetype>(i) - 1];
        }
    }

    void settleProduct()
    {
        if (!has(u"name"))
            rename(QStringLiteral("description"), QStringLiteral("name"));
        const qsizetype names = std::ranges::count(m_paths, QStringLiteral("name"));
        for (std::size_t i = 0; i < m_forms.size(); ++i) {
            // "Artigo; Descrição" and "Handle; Title": the article's code stands before what it is called
            QString& path = m_paths[static_cast<qsizetype>(i)];
            const QString& heading = m_forms[i].plain;
            if (names > 1 && !has(u"code") && path == u"name"
                && (heading == u"artigo" || heading == u"articulo" || heading == u"item"))
                path = QStringLiteral("code");
        }
        for (std::size_t i = 0; i < m_forms.size(); ++i) {
            // "Tipo" is good or service where the rows say so, else what the shop groups its products by
            const auto column = static_cast<qsizetype>(i);
            const QString& heading = m_forms[i].plain;
            if ((heading == u"tipo" || heading == u"type") && !has(u"kind") && !sampleOf(column).isEmpty()
                && isChoiceColumn(column, u"kind"))
                m_paths[column] = QStringLiteral("kind");
        }
    }

    void settleDocument()
    {
        const bool isShopify = hasHeading({"lineitem name"});
        const bool hasPrices = has(u"lines.1.unit_price");
        if (has(u"uid"))
            return; // ours
        rename(QStringLiteral("customer"), has(u"customer_name") ? notePath : QStringLiteral("customer_name"));
        if (!has(u"total") && !hasPrices)
            rename(QStringLiteral("lines.1.net"), QStringLiteral("total"));
        for (std::size_t i = 0; i < m_forms.size(); ++i) {
            const auto column = static_cast<qsizetype>(i);
            QString& path = m_paths[column];
            const QString& heading = m_forms[i].plain;
            if (isShopify && heading == u"name")
                path = QStringLiteral("number");
            else if (isShopify && (heading == u"subtotal" || heading == u"id"))
                path = notePath; // its subtotal may hold taxes
            else if (path == u"discount" && hasPrices && !isShopify)
                path = QStringLiteral("lines.1.discount");
            else if (path == u"tax" && heading != u"taxes" && !has(u"lines.1.tax")
                     && (m_forms[i].isPercent || holdsRates(column, hasPrices)))
                path = QStringLiteral("lines.1.tax");
        }
    }

    /// Whether a column that is headed with a tax's name holds its rate and not its amount.
    bool holdsRates(qsizetype column, bool hasPrices) const
    {
        const QStringList values = sampleOf(column);
        return !values.isEmpty() && std::ranges::all_of(values, [&](const QString& value) {
            const auto number = readNumber(value, NumberStyle::DecimalComma);
            if (!number || number->percent)
                return true;
            const auto rate = Rate::fromText(number->decimal);
            const bool isRound = rate && rate->units() % 1000 == 0; // whole percents or tenths
            return hasPrices && isRound && rate->units() >= 0 && *rate <= Rate::fromUnits(27 * 10'000);
        });
    }

    /// What the program keeps itself is left out of a file that the program wrote; elsewhere an "ID" says something.
    void settleOwnFile()
    {
        if (!has(u"uid"))
            return;
        for (std::size_t i = 0; i < m_forms.size(); ++i) {
            const QString& heading = m_forms[i].exact;
            if (heading == u"id" || heading == u"created at" || heading == u"changed at")
                m_paths[static_cast<qsizetype>(i)] = leftOutPath;
            // what is derived stands in the lists as well
            if (const Field* field = m_type.field(m_own.value(heading)); field && field->isReadOnly)
                m_paths[static_cast<qsizetype>(i)] = leftOutPath;
        }
    }

    bool isChoiceColumn(qsizetype column, QStringView key) const
    {
        const Field* field = m_type.field(key);
        const QStringList values = sampleOf(column);
        return std::ranges::all_of(values, [&](const QString& value) { return !choiceKey(*field, value).isEmpty(); });
    }

    bool isPartlyChoice(qsizetype column, QStringView key) const
    {
        const Field* field = m_type.field(key);
        return std::ranges::any_of(sampleOf(column),
                                   [&](const QString& value) { return !choiceKey(*field, value).isEmpty(); });
    }

    void settleByContent(qsizetype column)
    {
        QString& path = m_paths[column];
        const Field* field = m_type.field(path);
        if (field && field->kind == FieldKind::Choice && m_type.key == u"document" && isPartlyChoice(column, path))
            return; // what is none is told where it stands
        if (field && field->kind == FieldKind::Choice && !isChoiceColumn(column, path)) {
            const QString category = QStringLiteral("category");
            path = m_type.field(category) && !has(category) ? category : notePath;
            return;
        }
        if (path != notePath || m_type.key != u"customer")
            return;
        const QStringList values = sampleOf(column);
        const auto isAddress = [](const QString& value) { return isPlausibleEmail(normalizedEmail(value)); };
        if (!values.isEmpty() && std::ranges::all_of(values, isAddress))
            path = QStringLiteral("emails.1.address");
    }

    const RecordType& m_type;
    const QList<QStringList>& m_sample;
    const QHash<QString, QString> m_own;
    const QHash<QString, QString>& m_known;
    std::vector<HeadingForms> m_forms;
    QStringList m_paths;
};

/// The column that a choice means; -1 when the file has none.
qsizetype columnNamed(const QStringList& headings, const QString& name)
{
    if (const qsizetype exact = headings.indexOf(name); exact >= 0)
        return exact;
    const QString wanted = folded(name);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (folded(headings[i]) == wanted)
            return i;
    }
    bool isNumber = false;
    const qsizetype number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= headings.size() ? number - 1 : -1;
}

} // namespace

QStringList guessColumns(const RecordType& type, const QStringList& headings, const QList<QStringList>& sample)
{
    return ColumnGuess(type, headings, sample).guess();
}

std::vector<ColumnChoice> readMapping(const QString& text)
{
    std::vector<ColumnChoice> choices;
    const QChar separator = text.contains(u'\n') ? u'\n' : u',';
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0 && separator == u',' && !choices.empty()) {
            choices.back().column += separator + part; // a comma inside a heading
            continue;
        }
        if (equals <= 0)
            throw Error(ErrorKind::BadInput,
                        QCoreApplication::translate(
                            "Import", "“%1” does not say which field comes from which column; write it as name=Column.")
                            .arg(part.trimmed()));
        choices.push_back({part.first(equals).trimmed(), part.sliced(equals + 1).trimmed()});
    }
    return choices;
}

QString mappingText(const QStringList& paths, const QStringList& headings)
{
    QStringList lines;
    for (qsizetype i = 0; i < paths.size() && i < headings.size(); ++i)
        lines.append(paths[i] + u'=' + QString(headings[i]).simplified());
    return lines.join(u'\n');
}

void applyMapping(QStringList& paths, const QStringList& headings, const std::vector<ColumnChoice>& choices,
                  bool columnsMayBeMissing)
{
    QStringList chosen(paths.size());
    for (const ColumnChoice& choice : choices) {
        const qsizetype column = columnNamed(headings, choice.column);
        if (column >= 0)
            chosen[column] = choice.path;
        else if (!columnsMayBeMissing)
            throw Error(ErrorKind::BadInput,
                        QCoreApplication::translate("Import", "The file has no column “%1”; its columns are %2.")
                            .arg(choice.column, headings.join(QStringLiteral(", "))));
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const bool isTaken = paths[i] != notePath && paths[i] != leftOutPath && chosen.contains(paths[i]);
        if (!chosen[i].isEmpty())
            paths[i] = chosen[i];
        else if (isTaken)
            paths[i] = notePath;
    }
}

} // namespace clientela
