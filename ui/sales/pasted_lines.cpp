// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/pasted_lines.h"

#include "core/base/number_reading.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace clientela {

namespace {

struct BlockColumns
{
    int code = -1;
    int description = -1;
    int quantity = -1;
    int price = -1;
    int discount = -1;
    QList<int> otherTexts; ///< what else is said of a line
};

QList<QStringList> cellsOf(const QString& text)
{
    QList<QStringList> rows;
    const QStringList lines = QString(text).remove(u'\r').split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList cells = line.split(u'\t');
        for (QString& cell : cells)
            cell = cell.trimmed();
        rows.append(cells);
    }
    return rows;
}

/// "Fio 2" is three letters and a number as "EUR 2" is, and no amount.
bool isNumberCell(const QString& cell, const LineSettings& settings)
{
    const auto number = readNumber(cell, numberStyleOf(settings.language));
    const bool isForeign = number && number->currency != settings.currency.code();
    return number
           && !(isForeign && cell.contains(number->currency, Qt::CaseInsensitive) && !number->currency.isEmpty());
}

bool isPercentCell(const QString& cell, const LineSettings& settings)
{
    const auto number = readNumber(cell, numberStyleOf(settings.language));
    return number && number->percent;
}

bool isWhole(const QString& cell, const LineSettings& settings)
{
    const auto number = readNumber(cell, numberStyleOf(settings.language));
    return number && number->currency.isEmpty() && !number->decimal.contains(u'.');
}

/// What a column holds: how many of its cells are numbers, whole ones, single words, and how long they are.
struct ColumnTraits
{
    int filled = 0;
    int numbers = 0;
    int wholes = 0;
    int words = 0;
    int percents = 0;
    qsizetype letters = 0;
    bool isDiscount() const { return filled > 0 && 2 * percents > filled; }
    bool isNumeric() const { return filled > 0 && 2 * numbers > filled; }
};

ColumnTraits traitsOf(const QList<QStringList>& rows, int column, const LineSettings& settings)
{
    ColumnTraits traits;
    for (const QStringList& row : rows) {
        const QString cell = row.value(column);
        if (cell.isEmpty())
            continue;
        ++traits.filled;
        traits.numbers += isNumberCell(cell, settings) ? 1 : 0;
        traits.wholes += isWhole(cell, settings) ? 1 : 0;
        traits.percents += isPercentCell(cell, settings) ? 1 : 0;
        traits.words += cell.contains(u' ') ? 0 : 1;
        traits.letters += cell.size();
    }
    return traits;
}

BlockColumns guessColumns(const QList<QStringList>& rows, const LineSettings& settings, const ProductLineFinder& find)
{
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = qMax(width, row.size());
    BlockColumns guess;
    QList<int> texts;
    QList<int> numbers;
    std::vector<ColumnTraits> traits;
    bool hasTexts = false;
    for (int column = 0; column < width; ++column) {
        traits.push_back(traitsOf(rows, column, settings));
        hasTexts = hasTexts || (traits.back().filled > 0 && !traits.back().isNumeric() && !traits.back().isDiscount());
    }
    for (int column = 0; column < width; ++column) {
        const ColumnTraits& each = traits[std::size_t(column)];
        const auto isProduct = [&](const QStringList& row) {
            return !row.value(column).isEmpty() && find(row.value(column)).has_value();
        };
        // numbers beside texts are quantities and prices, also where one of them is some product's code
        const bool mayBeCodes = guess.code < 0 && !(hasTexts && each.isNumeric());
        if (mayBeCodes && each.filled > 0 && 2 * std::ranges::count_if(rows, isProduct) > each.filled)
            guess.code = column;
        else if (each.isDiscount() && guess.discount < 0)
            guess.discount = column;
        else if (each.isNumeric())
            numbers.append(column);
        else if (each.filled > 0)
            texts.append(column);
    }
    for (const int column : texts) {
        if (guess.description < 0
            || traits[std::size_t(column)].letters > traits[std::size_t(guess.description)].letters)
            guess.description = column;
    }
    for (const int column : texts) {
        const ColumnTraits& each = traits[std::size_t(column)];
        if (guess.code < 0 && column != guess.description && each.words == each.filled)
            guess.code = column;
    }
    for (const int column : texts) {
        if (column != guess.description && column != guess.code)
            guess.otherTexts.append(column);
    }
    if (numbers.size() == 1) {
        const ColumnTraits& only = traits[std::size_t(numbers.first())];
        (only.wholes == only.numbers ? guess.quantity : guess.price) = numbers.first();
    } else if (numbers.size() > 1) {
        guess.quantity = numbers.at(0);
        guess.price = numbers.at(1);
    }
    return guess;
}

constexpr qint64 oneUnit = 1000;

} // namespace

std::vector<EditedLine> linesFromBlock(const QString& text, const LineSettings& settings, const ProductLineFinder& find)
{
    QList<QStringList> rows = cellsOf(text);
    if (rows.isEmpty() || (rows.size() == 1 && rows.first().size() == 1))
        return {};
    // a head has no numbers, and says nothing of what its columns hold
    const bool mayHaveHead = rows.size() > 1 && std::ranges::none_of(rows.first(), [&](const QString& cell) {
                                 return isNumberCell(cell, settings);
                             });
    const BlockColumns guess = guessColumns(mayHaveHead ? rows.sliced(1) : rows, settings, find);
    const int numeric = guess.price >= 0 ? guess.price : guess.quantity;
    if (mayHaveHead && numeric >= 0 && !rows.first().value(numeric).isEmpty())
        rows.removeFirst(); // the head of the columns
    std::vector<EditedLine> lines;
    for (const QStringList& row : rows) {
        EditedLine edited;
        DocumentLine& line = edited.line;
        const QString code = guess.code >= 0 ? row.value(guess.code) : QString();
        if (const auto product = code.isEmpty() ? std::nullopt : find(code))
            line = *product;
        else
            line.code = code;
        line.quantity = Quantity::fromUnits(oneUnit);
        if (guess.description >= 0 && !row.value(guess.description).isEmpty())
            line.description = row.value(guess.description);
        for (const int column : guess.otherTexts) {
            const QString text = row.value(column);
            if (line.description.isEmpty())
                line.description = text;
            else if (!text.isEmpty())
                line.detail += line.detail.isEmpty() ? text : u'\n' + text;
        }
        if (line.description.isEmpty() && !line.product.isValid())
            std::swap(line.description, line.code); // all that is said of it
        if (guess.quantity >= 0 && !row.value(guess.quantity).isEmpty())
            readLineText(edited, LineColumn::QuantityAndUnit, row.value(guess.quantity), settings);
        if (guess.price >= 0 && !row.value(guess.price).isEmpty())
            readLineText(edited, LineColumn::Price, row.value(guess.price), settings);
        if (guess.discount >= 0 && !row.value(guess.discount).isEmpty())
            readLineText(edited, LineColumn::Discount, row.value(guess.discount), settings);
        if (!edited.isBlank())
            lines.push_back(edited);
    }
    return lines;
}

} // namespace clientela
