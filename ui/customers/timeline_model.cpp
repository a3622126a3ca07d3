// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timeline_model.h"

#include "core/base/formats.h"
#include "core/sales/document_kind.h"
#include "core/workflows/payment_choices.h"
#include "ui/controls/document_status.h"
#include "ui/customers/customer_words.h"

#include <QLocale>

#include <algorithm>

namespace clientela {

namespace {

/// Pages that one step reads at most when the filter lets little through.
constexpr int mostPages = 4;

bool isSameRow(const TimelineModel::Row& a, const TimelineModel::Row& b)
{
    return a.heading == b.heading && a.entry.kind == b.entry.kind && a.entry.id == b.entry.id;
}

} // namespace

TimelineModel::TimelineModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& shown = row(index);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!shown.heading.isEmpty())
        return shown.heading;
    const TimelineEntry& entry = shown.entry;
    QStringList parts{titleOf(entry)};
    if (entry.kind == TimelineKind::Document)
        parts << entry.title << formatMoney(entry.amount, m_session.language()) << documentStatusText(entry.state);
    parts << textOf(entry);
    if (role == Qt::AccessibleTextRole)
        parts << remarkOf(entry);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    return index.isValid() && !row(index).heading.isEmpty() ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

TimelinePage TimelineModel::readPage(const QString& after, int limit) const
{
    return Timeline(m_session.shop()).entries(m_customer, limit, after);
}

std::vector<TimelineModel::Row> TimelineModel::rowsOf(const std::vector<TimelineEntry>& entries,
                                                      QString lastHeading) const
{
    std::vector<Row> rows;
    for (const TimelineEntry& entry : entries) {
        if (!m_kinds.contains(entry.kind))
            continue;
        const QString heading = dayHeading(localMoment(entry.at).date(), m_session.today(), m_session.language());
        if (heading != lastHeading) {
            rows.push_back({heading, {}});
            lastHeading = heading;
        }
        rows.push_back({{}, entry});
    }
    return rows;
}

void TimelineModel::setCustomer(CustomerId customer)
{
    beginResetModel();
    m_customer = customer;
    m_rows.clear();
    m_next.clear();
    m_read = 0;
    m_hasMore = false;
    if (customer.isValid()) {
        const TimelinePage page = readPage({}, pageSize);
        m_rows = rowsOf(page.entries, {});
        m_next = page.next;
        m_read = static_cast<int>(page.entries.size());
        m_hasMore = !page.next.isEmpty();
    }
    endResetModel();
    for (int page = 1; m_rows.size() < 2 && m_hasMore && page < mostPages; ++page)
        fetchMore({});
}

void TimelineModel::setKinds(const std::set<TimelineKind>& kinds)
{
    m_kinds = kinds;
    setCustomer(m_customer);
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || !m_hasMore)
        return;
    m_session.perform([this] {
        std::vector<Row> rows;
        QString heading;
        for (auto last = m_rows.rbegin(); last != m_rows.rend() && heading.isEmpty(); ++last)
            heading = last->heading;
        for (int pages = 0; rows.empty() && m_hasMore && pages < mostPages; ++pages) {
            const TimelinePage page = readPage(m_next, pageSize);
            m_read += static_cast<int>(page.entries.size());
            m_next = page.next;
            m_hasMore = !page.next.isEmpty();
            rows = rowsOf(page.entries, heading);
        }
        if (rows.empty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    });
}

void TimelineModel::reload()
{
    if (!m_customer.isValid())
        return;
    m_changeAuthors.clear();
    m_methodNames.clear();
    const TimelinePage page = readPage({}, qMax(pageSize, m_read + 1));
    std::vector<Row> rows = rowsOf(page.entries, {});
    m_next = page.next;
    m_read = static_cast<int>(page.entries.size());
    m_hasMore = !page.next.isEmpty();

    // what is the same at both ends stays; what is between is taken out and put in
    const auto least = std::min(rows.size(), m_rows.size());
    std::size_t head = 0;
    while (head < least && isSameRow(rows[head], m_rows[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < least - head && isSameRow(rows[rows.size() - 1 - tail], m_rows[m_rows.size() - 1 - tail]))
        ++tail;
    const auto oldEnd = static_cast<std::ptrdiff_t>(m_rows.size() - tail);
    const auto newEnd = static_cast<std::ptrdiff_t>(rows.size() - tail);
    const auto start = static_cast<std::ptrdiff_t>(head);
    if (oldEnd > start) {
        beginRemoveRows({}, static_cast<int>(start), static_cast<int>(oldEnd) - 1);
        m_rows.erase(m_rows.begin() + start, m_rows.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > start) {
        beginInsertRows({}, static_cast<int>(start), static_cast<int>(newEnd) - 1);
        m_rows.insert(m_rows.begin() + start, rows.begin() + start, rows.begin() + newEnd);
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString TimelineModel::titleOf(const TimelineEntry& entry) const
{
    switch (entry.kind) {
    case TimelineKind::Document: {
        const auto kind = documentKindFromKey(entry.detail);
        return kind ? documentKindName(*kind) : tr("Document");
    }
    case TimelineKind::Payment: return entry.amount.isNegative() ? tr("Payment returned") : tr("Payment received");
    case TimelineKind::Note: return tr("Note");
    case TimelineKind::Attachment: return tr("File attached");
    case TimelineKind::Change: return entry.title;
    }
    return {};
}

QString TimelineModel::changedFields(const QString& keys) const
{
    const RecordType& type = m_session.shop().types().type(u"customer");
    QStringList names;
    const QStringList parts = keys.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString& key : parts) {
        const Field* field = type.field(key);
        const ChildList* list = type.child(key);
        const QString name = list ? list->label.text() : field && !field->isReadOnly ? field->label.text() : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString TimelineModel::methodName(const QString& code) const
{
    auto known = m_methodNames.find(code);
    if (known == m_methodNames.end())
        known = m_methodNames.insert(code, paymentMethodName(m_session.shop(), code));
    return *known;
}

QString TimelineModel::textOf(const TimelineEntry& entry) const
{
    const Language language = m_session.language();
    switch (entry.kind) {
    case TimelineKind::Document: return {};
    case TimelineKind::Payment: {
        QStringList parts{formatMoney(entry.amount, language)};
        if (!entry.title.isEmpty())
            parts.append(methodName(entry.title));
        if (!entry.detail.isEmpty())
            parts.append(entry.detail);
        return parts.join(QStringLiteral(" · "));
    }
    case TimelineKind::Note:
    case TimelineKind::Attachment: return entry.title;
    case TimelineKind::Change: return changedFields(entry.detail);
    }
    return {};
}

QString TimelineModel::remarkOf(const TimelineEntry& entry) const
{
    const QDateTime moment = localMoment(entry.at);
    QStringList parts;
    // under a month's heading the day is told
    const bool isUnderDay = moment.date().daysTo(m_session.today()) < 31;
    if (!isUnderDay)
        parts.append(shortDay(moment.date(), m_session.today(), m_session.language()));
    else if (namesTime(entry.at))
        parts.append(moment.toString(QStringLiteral("HH:mm")));
    const bool namesAuthor = entry.kind == TimelineKind::Note || entry.kind == TimelineKind::Attachment;
    QString author = namesAuthor ? entry.detail : QString();
    if (entry.kind == TimelineKind::Change) {
        auto known = m_changeAuthors.find(entry.id);
        if (known == m_changeAuthors.end())
            known = m_changeAuthors.insert(entry.id, m_session.shop().history().entry(entry.id).author);
        author = *known;
    }
    if (!author.isEmpty())
        parts.append(author);
    return parts.join(QStringLiteral(" · "));
}

} // namespace clientela
