// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/timeline_storage.h"
#include "ui/session/session.h"

#include <QAbstractListModel>

#include <set>

namespace clientela {

/// Everything that happened with a customer, newest first, under headings by day; reads a page at a time.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// A heading over a day, or something that happened.
    struct Row
    {
        QString heading; ///< empty for an entry
        TimelineEntry entry;
    };

    explicit TimelineModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Shows a customer from the newest entry on; 0 for none.
    void setCustomer(CustomerId customer);
    /// Reads again what was read, after something changed; rows that stay keep their place.
    void reload();
    /// Which kinds are shown.
    void setKinds(const std::set<TimelineKind>& kinds);
    const std::set<TimelineKind>& kinds() const { return m_kinds; }

    const Row& row(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    /// What an entry is called: "Quote", "Payment received", "Note".
    QString titleOf(const TimelineEntry& entry) const;
    /// What stands below the title: the note's text, how a payment was made, which fields changed.
    QString textOf(const TimelineEntry& entry) const;
    /// When and by whom, for the right edge.
    QString remarkOf(const TimelineEntry& entry) const;

    static constexpr int pageSize = 100;

private:
    std::vector<Row> rowsOf(const std::vector<TimelineEntry>& entries, QString lastHeading) const;
    QString changedFields(const QString& keys) const;
    QString methodName(const QString& code) const;
    TimelinePage readPage(const QString& after, int limit) const;

    Session& m_session;
    CustomerId m_customer;
    std::vector<Row> m_rows;
    QString m_next;
    int m_read = 0;
    bool m_hasMore = false;
    std::set<TimelineKind> m_kinds{TimelineKind::Document, TimelineKind::Payment, TimelineKind::Note,
                                   TimelineKind::Attachment};
    mutable QHash<qint64, QString> m_changeAuthors;
    mutable QHash<QString, QString> m_methodNames; ///< by the code that payments keep
};

} // namespace clientela
