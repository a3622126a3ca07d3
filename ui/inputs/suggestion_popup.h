// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/field_popup.h"

#include <QAbstractListModel>
#include <QVariant>

#include <vector>

class QListView;

namespace clientela {

/// Something that a field offers while somebody types.
struct Suggestion
{
    QVariant key;          ///< an id, or the text itself
    QString title;         ///< the letters that were typed stand out in it
    QString detail = {};   ///< a second line; empty for none
    QString figure = {};   ///< at the right: a price
    QString unit = {};     ///< behind the figure in a quieter voice: "/ m²"
    bool isAction = false; ///< the last row: "New customer “xyz”"
};

/// The rows of a suggestion popup.
class SuggestionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, FigureRole, UnitRole, ActionRole };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Suggestion> rows, const QString& typed);
    const std::vector<Suggestion>& rows() const { return m_rows; }
    const QString& typed() const { return m_typed; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Suggestion> m_rows;
    QString m_typed;
};

/// What a field offers, below it: Up and Down move, Enter or a click chooses.
class SuggestionPopup final : public FieldPopup
{
    Q_OBJECT

public:
    explicit SuggestionPopup(QWidget* anchor);

    /// Shows these and opens, or closes when there are none. With "selectsFirst" Enter takes the first one.
    void offer(std::vector<Suggestion> suggestions, const QString& typed, bool selectsFirst);
    /// Keys and what they do, shown in the foot: {{"Enter", "choose"}}; empty for no foot.
    void setHints(std::vector<std::pair<QString, QString>> hints) { m_hints = std::move(hints); }
    void setLeastWidth(int pixels) { m_leastWidth = pixels; }
    /// The row that Enter takes; null for none.
    const Suggestion* current() const;
    bool takesKey(QKeyEvent* event) override;
    QListView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(const clientela::Suggestion& suggestion);

protected:
    QSize contentSize() const override;
    void paintContent(QPainter& painter, const QRect& content) override;
    void layOut() override;

private:
    void choose(int row);
    void announce();
    int rowsHeight() const;

    SuggestionModel* m_model;
    QListView* m_view;
    std::vector<std::pair<QString, QString>> m_hints;
    int m_leastWidth = 0;
};

} // namespace clientela
