// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/document_lines_model.h"

#include "core/base/formats.h"
#include "core/base/rounding.h"
#include "core/catalog/tax_record.h"

#include <algorithm>

namespace clientela {

namespace {

/// A price without tax as one with it, or the other way round, to six decimals.
UnitPrice priceInOtherSense(UnitPrice price, const std::vector<LineTax>& taxes, bool toIncluding)
{
    const qint64 hundred = 100 * powerOfTen(Rate::decimals);
    qint64 rates = 0;
    for (const LineTax& tax : taxes)
        rates += tax.rate.units();
    return UnitPrice::fromUnits(toIncluding ? multiplyAndDivide(price.units(), hundred + rates, hundred)
                                            : multiplyAndDivide(price.units(), hundred, hundred + rates));
}

constexpr qint64 oneOfIt = 1000;

/// What is typed into one cell is one step of undo.
QString cellStep(int row, LineColumn column)
{
    return QStringLiteral("cell %1 %2").arg(row).arg(static_cast<int>(column));
}

} // namespace

void DocumentLinesModel::setSettings(const LineSettings& settings)
{
    m_settings = settings;
    for (EditedLine& each : m_lines) {
        if (each.line.kind == DocumentLineKind::Item && !each.unread.contains(static_cast<int>(LineColumn::Tax))
            && !m_isReadOnly)
            resolveLineTax(each.line, each.line.tax, m_settings);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lineColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, lineColumnCount - 1);
}

void DocumentLinesModel::setLines(const std::vector<EditedLine>& lines)
{
    std::size_t same = 0; // from the top
    while (same < lines.size() && same < m_lines.size() && m_lines[same] == lines[same])
        ++same;
    std::size_t tail = 0; // from the bottom
    while (same + tail < lines.size() && same + tail < m_lines.size()
           && m_lines[m_lines.size() - 1 - tail] == lines[lines.size() - 1 - tail])
        ++tail;
    std::size_t row = same;
    for (; row < lines.size() - tail && row < m_lines.size() - tail; ++row) {
        m_lines[row] = lines[row];
        rowChanged(static_cast<int>(row));
    }
    const auto from = [row](auto& list) { return list.begin() + static_cast<std::ptrdiff_t>(row); };
    const auto to = [tail](auto& list) { return list.end() - static_cast<std::ptrdiff_t>(tail); };
    if (row < m_lines.size() - tail) {
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(m_lines.size() - tail) - 1);
        m_lines.erase(from(m_lines), to(m_lines));
        endRemoveRows();
    } else if (row < lines.size() - tail) {
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(lines.size() - tail) - 1);
        m_lines.insert(from(m_lines), from(lines), to(lines));
        endInsertRows();
    }
}

std::vector<DocumentLine> DocumentLinesModel::documentLines() const
{
    std::vector<DocumentLine> lines;
    for (const EditedLine& each : m_lines) {
        if (!each.isBlank())
            lines.push_back(each.line);
    }
    return lines;
}

void DocumentLinesModel::setNets(const std::vector<Money>& nets)
{
    for (std::size_t i = 0; i < m_lines.size() && i < nets.size(); ++i) {
        if (m_lines[i].line.net == nets[i])
            continue;
        m_lines[i].line.net = nets[i];
        const QModelIndex cell = index(static_cast<int>(i), static_cast<int>(LineColumn::Total));
        Q_EMIT dataChanged(cell, cell);
    }
}

void DocumentLinesModel::setReadOnly(bool isReadOnly)
{
    if (m_isReadOnly == isReadOnly)
        return;
    beginResetModel();
    m_isReadOnly = isReadOnly;
    endResetModel();
}

bool DocumentLinesModel::isTyped(const QModelIndex& index) const
{
    if (m_isReadOnly || !index.isValid())
        return false;
    const auto column = static_cast<LineColumn>(index.column());
    if (column == LineColumn::Number || column == LineColumn::Total)
        return false;
    if (isInvitation(index.row()))
        return column == LineColumn::Code || column == LineColumn::Description;
    return m_lines[static_cast<std::size_t>(index.row())].line.kind == DocumentLineKind::Item
           || column == LineColumn::Description;
}

QString DocumentLinesModel::firstProblem() const
{
    for (const EditedLine& each : m_lines) {
        if (const QString problem = lineProblem(each, m_settings); !problem.isEmpty())
            return problem;
    }
    return {};
}

void DocumentLinesModel::takeProduct(int row, const Product& product, bool pricesIncludeTax)
{
    Q_EMIT aboutToChange(cellStep(row, LineColumn::Code)); // what was typed to find it goes back with it
    EditedLine& target = lineForTyping(row);
    DocumentLine& line = target.line;
    line.product = product.productId();
    line.code = product.code;
    line.description = product.name;
    line.detail = product.description;
    line.unit = product.unit;
    line.cost = product.cost;
    resolveLineTax(line, product.tax, m_settings);
    line.unitPrice = product.priceIncludesTax == pricesIncludeTax
                         ? product.price
                         : priceInOtherSense(product.price, line.taxes, pricesIncludeTax);
    if (line.quantity.isZero())
        line.quantity = Quantity::fromUnits(oneOfIt);
    target.unread.clear();
    rowChanged(row);
    Q_EMIT edited();
}

void DocumentLinesModel::takeFreeText(int row, const QString& text)
{
    Q_EMIT aboutToChange(cellStep(row, LineColumn::Code)); // typed as a code, it goes back with what was typed
    EditedLine& target = lineForTyping(row);
    target.line.code.clear();
    target.line.description = text.trimmed();
    if (target.line.quantity.isZero())
        target.line.quantity = Quantity::fromUnits(oneOfIt);
    rowChanged(row);
    Q_EMIT edited();
}

int DocumentLinesModel::insertLine(int row, DocumentLineKind kind)
{
    EditedLine line;
    line.line.kind = kind;
    insertLines(row, {line});
    return qBound(0, row, lineCount() - 1);
}

void DocumentLinesModel::insertLines(int row, const std::vector<EditedLine>& lines)
{
    if (lines.empty())
        return;
    Q_EMIT aboutToChange({});
    const int at = qBound(0, row, lineCount());
    beginInsertRows({}, at, at + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.begin() + at, lines.begin(), lines.end());
    for (int i = at; i < at + static_cast<int>(lines.size()); ++i) {
        EditedLine& each = m_lines[static_cast<std::size_t>(i)];
        if (each.line.kind == DocumentLineKind::Item && each.line.taxes.empty())
            resolveLineTax(each.line, each.line.tax, m_settings);
    }
    endInsertRows();
    Q_EMIT edited();
}

void DocumentLinesModel::duplicateLine(int row)
{
    if (row >= 0 && row < lineCount())
        insertLines(row + 1, {m_lines[static_cast<std::size_t>(row)]});
}

void DocumentLinesModel::removeLines(QList<int> rows)
{
    std::ranges::sort(rows, std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.removeIf([this](int row) { return row < 0 || row >= lineCount(); });
    if (rows.isEmpty())
        return;
    Q_EMIT aboutToChange({});
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_lines.erase(m_lines.begin() + row);
        endRemoveRows();
    }
    Q_EMIT edited();
}

bool DocumentLinesModel::moveLine(int from, int before)
{
    if (from < 0 || from >= lineCount() || before < 0 || before > lineCount() || before == from || before == from + 1)
        return false;
    Q_EMIT aboutToChange({});
    beginMoveRows({}, from, from, {}, before);
    const auto begin = m_lines.begin();
    if (before > from)
        std::rotate(begin + from, begin + from + 1, begin + before);
    else
        std::rotate(begin + before, begin + from, begin + from + 1);
    endMoveRows();
    Q_EMIT dataChanged(index(0, 0), index(lineCount() - 1, 0));
    Q_EMIT edited();
    return true;
}

void DocumentLinesModel::forgetProducts(const QList<ProductId>& gone)
{
    for (EditedLine& each : m_lines) {
        if (gone.contains(each.line.product))
            each.line.product = {};
    }
}

int DocumentLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lineCount() + (m_isReadOnly ? 0 : 1);
}

int DocumentLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lineColumnCount;
}

QVariant DocumentLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<LineColumn>(index.column());
    const bool isFigure = column >= LineColumn::QuantityAndUnit;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>(
            static_cast<int>((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == FigureRole)
        return isFigure;
    if (role == InvitationRole)
        return isInvitation(index.row());
    if (column == LineColumn::Number) // a place, which the view paints, and nothing that a line has
        return role == Qt::AccessibleTextRole ? tr("Line %1").arg(index.row() + 1) : QVariant();
    if (isInvitation(index.row()))
        return role == Qt::EditRole             ? QVariant(QString())
               : role == Qt::AccessibleTextRole ? headerData(index.column(), Qt::Horizontal, Qt::DisplayRole)
                                                : QVariant();
    const EditedLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shownLineText(line, column, m_settings);
    case Qt::EditRole: return editedLineText(line, column, m_settings);
    case Qt::AccessibleTextRole: {
        const QString name = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        const bool hasUnit = column == LineColumn::QuantityAndUnit && line.line.kind == DocumentLineKind::Item;
        return QStringLiteral("%1: %2 %3")
            .arg(name, shownLineText(line, column, m_settings), hasUnit ? line.line.unit : QString())
            .trimmed();
    }
    case Qt::ToolTipRole:
        return column == LineColumn::Description ? editedLineText(line, column, m_settings)
                                                 : shownLineText(line, column, m_settings);
    case KindRole: return static_cast<int>(line.line.kind);
    case DetailRole: return QString(line.line.detail).replace(u'\n', u' ');
    case UnitRole: return line.line.kind == DocumentLineKind::Item && !line.isBlank() ? line.line.unit : QString();
    case ProblemRole: return lineProblem(line, m_settings);
    case UnreadRole: return line.unread.contains(index.column());
    default: return {};
    }
}

bool DocumentLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !isTyped(index))
        return false;
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    Q_EMIT aboutToChange(cellStep(index.row(), static_cast<LineColumn>(index.column())));
    EditedLine& line = lineForTyping(index.row());
    const bool wasBlank = line.isBlank();
    readLineText(line, static_cast<LineColumn>(index.column()), text, m_settings);
    if (wasBlank && !line.isBlank() && line.line.quantity.isZero() && line.line.kind == DocumentLineKind::Item)
        line.line.quantity = Quantity::fromUnits(oneOfIt);
    rowChanged(index.row());
    Q_EMIT edited();
    return true;
}

QVariant DocumentLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= lineColumnCount)
        return {};
    const auto column = static_cast<LineColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column >= LineColumn::QuantityAndUnit ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case LineColumn::Number: return role == Qt::DisplayRole ? QString() : tr("Line");
    case LineColumn::Code: return tr("Code");
    case LineColumn::Description: return tr("Description");
    case LineColumn::QuantityAndUnit: return tr("Quantity");
    case LineColumn::Price: return tr("Price");
    case LineColumn::Discount: return tr("Disc.", "head of a narrow column: discount");
    case LineColumn::Tax: {
        const TaxRecord* standard = m_settings.taxes.standard();
        // what lies outside every tax (category O) is named for the reason, not for a tax
        const bool namesTax = standard && !standard->name.isEmpty() && standard->category != u"O";
        return namesTax ? standard->name : tr("Tax");
    }
    case LineColumn::Total:
        return tr("Total, %1", "the currency").arg(currencySymbol(m_settings.currency, m_settings.language));
    }
    return {};
}

Qt::ItemFlags DocumentLinesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (isTyped(index))
        flags |= Qt::ItemIsEditable;
    return index.isValid() ? flags : Qt::NoItemFlags;
}

EditedLine& DocumentLinesModel::lineForTyping(int row)
{
    if (isInvitation(row)) {
        beginInsertRows({}, row + 1, row + 1); // the invitation turns into the line, a new one comes below
        m_lines.emplace_back();
        resolveLineTax(m_lines.back().line, {}, m_settings);
        endInsertRows();
    }
    return m_lines[static_cast<std::size_t>(row)];
}

void DocumentLinesModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, lineColumnCount - 1));
}

} // namespace clientela
