// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/place.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QTimer>

namespace clientela {

/// One line of the palette: the heading of a group, something found, or something to do.
struct PaletteRow
{
    enum class Kind { Heading, Customer, Document, Product, Action };
    Kind kind = Kind::Heading;
    qint64 id = 0;
    QString title;
    QString subtitle;
    QString amount; ///< formatted
    bool isZero = false;
    QString chip;
    Status chipStatus = Status::Neutral;
    bool isCompany = false;
    QString key;  ///< of an action's shortcut, as shown
    QString icon; ///< of an action
    QAction* action = nullptr;
    Place place; ///< where to go instead of an action
};

/// What the palette offers for what is typed: customers, documents, products and actions, each group with its best
/// few rows and how many there are. Where nothing is called so, what is called nearly so follows a moment later.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TypedRole = Qt::UserRole + 1 };

    explicit PaletteModel(Session& session, QObject* parent = nullptr);

    /// "#" in front asks for documents only, ">" for actions only.
    void setTyped(const QString& typed);
    QString typed() const { return m_searched; }
    /// Shows all rows of the group that a row belongs to; "all" of nothing goes back to every group.
    void showOnly(std::optional<PaletteRow::Kind> kind);
    std::optional<PaletteRow::Kind> only() const { return m_only; }
    const PaletteRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// Whether something was found that more can be said of.
    bool hasRecords() const;
    /// The first row that can be chosen; -1 when nothing was found.
    int firstChoice() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void search();
    void askSimilar();
    void appendSimilar(const std::vector<SearchHit>& hits);
    void addActions(std::vector<PaletteRow>& rows, int most);
    void addOffers(std::vector<PaletteRow>& actions, const std::vector<PaletteRow>& found) const;
    void addRecent(std::vector<PaletteRow>& rows);
    PaletteRow rowOf(const SearchHit& hit);
    void addGroup(std::vector<PaletteRow>& rows, const QString& heading, const QString& kind, int most);

    Session& m_session;
    QString m_typed;
    QString m_searched;
    std::optional<PaletteRow::Kind> m_only;
    std::vector<PaletteRow> m_rows;
    QTimer m_similarSoon; ///< who goes on typing did not mean it yet
};

} // namespace clientela
