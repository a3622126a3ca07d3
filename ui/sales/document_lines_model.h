// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "ui/sales/line_text.h"

#include <QAbstractTableModel>

namespace clientela {

/// The lines of a document while they are typed. Below them stands one row more, the invitation: what is written into
/// it becomes the next line. Knows no storage; what is typed is read at once, what cannot be read is kept.
class DocumentLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< DocumentLineKind as int
        DetailRole,              ///< the second line of the description
        UnitRole,                ///< behind the quantity
        ProblemRole,             ///< what is wrong with the row, one sentence
        UnreadRole,              ///< whether this cell holds what cannot be read
        InvitationRole,          ///< whether this is the row below the lines
        FigureRole,              ///< whether the cell is a figure, set right
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSettings(const LineSettings& settings);
    const LineSettings& settings() const { return m_settings; }
    /// Puts other lines in place of all; rows that stay the same stay where they are.
    void setLines(const std::vector<EditedLine>& lines);
    const std::vector<EditedLine>& lines() const { return m_lines; }
    /// The lines that hold something, as the document keeps them.
    std::vector<DocumentLine> documentLines() const;
    /// What each line amounts to, one for each; shown in the last column.
    void setNets(const std::vector<Money>& nets);
    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    bool isInvitation(int row) const { return row == lineCount(); }
    /// Whether the cell can be typed into.
    bool isTyped(const QModelIndex& index) const;
    /// The first problem of the lines; empty when they can be saved.
    QString firstProblem() const;

    /// Fills a line from a product: its texts, unit, price in the sense of the document, tax and cost. One of it when
    /// the line has no quantity yet.
    void takeProduct(int row, const Product& product, bool pricesIncludeTax);
    /// Makes the text a line of its own without a product.
    void takeFreeText(int row, const QString& text);
    /// Inserts a line before a row; returns where it is.
    int insertLine(int row, DocumentLineKind kind);
    void insertLines(int row, const std::vector<EditedLine>& lines);
    void duplicateLine(int row);
    void removeLines(QList<int> rows);
    /// Moves a line so that it stands before the line that is at "before" now.
    bool moveLine(int from, int before);
    /// Products that are gone: their lines stay, with their texts.
    void forgetProducts(const QList<ProductId>& gone);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Before lines change: the step names what is changed, so that keys typed into one cell are one step back.
    void aboutToChange(const QString& step);
    /// After lines changed by typing or by one of the actions.
    void edited();

private:
    EditedLine& lineForTyping(int row);
    void rowChanged(int row);

    LineSettings m_settings;
    std::vector<EditedLine> m_lines;
    bool m_isReadOnly = false;
};

} // namespace clientela
