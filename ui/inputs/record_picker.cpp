// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/record_picker.h"

#include "core/base/formats.h"
#include "core/base/text_folding.h"
#include "core/catalog/product.h"
#include "core/customers/customer.h"
#include "core/storage/search.h"
#include "ui/session/commands.h"

#include <QKeyEvent>

#include <algorithm>

namespace clientela {

namespace {

constexpr int mostFound = 8;

std::vector<AnyRecord> recordsOf(Session& session, const RecordType& type, const std::vector<SearchHit>& hits)
{
    std::vector<qint64> ids;
    for (const SearchHit& hit : hits)
        ids.push_back(hit.id);
    return session.shop().records().loadMany(type, ids, false);
}

QString joinedDetails(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Where a record is found by something that its row does not show, as a phone number, the row shows that instead.
bool isFoundBy(const QString& value, const QString& typed)
{
    const QString wanted = alphanumerics(typed);
    return wanted.size() >= 3 && !value.isEmpty() && alphanumerics(value).contains(wanted);
}

} // namespace

RecordPicker::RecordPicker(Session& session, const RecordType& type, QWidget* parent)
    : LineInput(parent)
    , m_session(session)
    , m_type(&type)
    , m_popup(new SuggestionPopup(this))
{
    setLongest(200);
    m_popup->setLeastWidth(360);
    connect(m_popup, &SuggestionPopup::chosen, this, [this](const Suggestion& suggestion) { take(suggestion); });
}

void RecordPicker::setId(qint64 id)
{
    m_id = id;
    m_title.clear();
    if (id != 0) {
        const auto record = m_session.shop().records().find(*m_type, id);
        m_title = record ? m_type->titleOf(record->data()).simplified() : tr("Removed (%1)").arg(id);
    }
    setContent(m_title);
}

void RecordPicker::startWith(const QString& typed)
{
    m_id = 0;
    setText(typed);
    setFocus(Qt::OtherFocusReason);
    setCursorPosition(static_cast<int>(typed.size()));
    offer(false);
}

QString RecordPicker::problem() const
{
    const QString own = LineInput::problem();
    if (!own.isEmpty() || m_id != 0 || content().isEmpty() || m_isFreeTextAllowed)
        return own;
    return tr("“%1” is not in the list; choose one of the rows or make a new one.").arg(content().left(60));
}

std::vector<Suggestion> RecordPicker::found(const QString& typed)
{
    std::vector<Suggestion> rows;
    const auto hits = searchKind(m_session.shop(), *m_type, typed, mostFound, m_session.recent());
    for (const SearchHit& hit : hits)
        rows.push_back({hit.id, hit.title, hit.subtitle});
    return rows;
}

QString RecordPicker::newLabel(const QString& typed) const
{
    const QString kind = m_type->title.text().toLower();
    return typed.isEmpty() ? tr("New %1").arg(kind) : tr("New %1 “%2”").arg(kind, typed);
}

void RecordPicker::noteTyped()
{
    if (m_id != 0 && content() != m_title)
        m_id = 0;
    offer(false);
}

void RecordPicker::offer(bool isAsked)
{
    const QString typed = content();
    std::vector<Suggestion> rows;
    if (isAsked || !typed.isEmpty())
        m_session.perform([&] { rows = found(m_id != 0 ? QString() : typed); });
    const bool hasFound = !rows.empty();
    if (m_isNewOffered && (isAsked || !typed.isEmpty())) {
        Suggestion row;
        row.key = m_id != 0 ? QString() : typed;
        row.title = newLabel(m_id != 0 ? QString() : typed.left(60));
        row.isAction = true;
        rows.push_back(std::move(row));
    }
    std::vector<std::pair<QString, QString>> hints{{tr("Enter", "the key"), tr("choose")}};
    if (m_isNewOffered)
        hints.emplace_back(keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)), newLabel({}).toLower());
    m_popup->setHints(std::move(hints));
    m_popup->offer(std::move(rows), m_id != 0 ? QString() : typed, hasFound && !typed.isEmpty());
}

void RecordPicker::take(const Suggestion& suggestion)
{
    if (suggestion.isAction) {
        Q_EMIT newWanted(suggestion.key.toString());
        return;
    }
    setId(suggestion.key.toLongLong());
    selectAll();
    const qint64 id = m_id;
    Q_EMIT edited();
    Q_EMIT picked(id);
}

bool RecordPicker::takesKey(QKeyEvent* event)
{
    if (!m_popup || isReadOnly())
        return false;
    const bool wantsNew = event->key() == Qt::Key_N && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (wantsNew && m_isNewOffered) {
        const QString typed = m_id != 0 ? QString() : content();
        m_popup->close();
        Q_EMIT newWanted(typed);
        return true;
    }
    if (m_popup->takesKey(event))
        return true;
    const bool asks = (event->key() == Qt::Key_Down && !(event->modifiers() & ~Qt::KeypadModifier))
                      || event->key() == Qt::Key_F4;
    if (!asks || m_popup->isOpen())
        return false;
    offer(true);
    return m_popup->isOpen();
}

bool RecordPicker::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_popup) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool wantsNew = key->key() == Qt::Key_N && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if ((wantsNew && m_isNewOffered) || (m_popup->isOpen() && m_popup->wantsKey(key))) {
            event->accept();
            return true;
        }
    }
    return LineInput::event(event);
}

void RecordPicker::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(event))
        LineInput::keyPressEvent(event);
}

void RecordPicker::focusOutEvent(QFocusEvent* event)
{
    LineInput::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    // a whole name that was typed out is as good as one that was chosen
    if (m_popup && m_popup->isOpen() && m_id == 0 && !m_isFreeTextAllowed) {
        const Suggestion* current = m_popup->current();
        if (current && !current->isAction && folded(current->title) == folded(content()))
            take(Suggestion(*current));
    }
    if (m_popup)
        m_popup->close();
}

CustomerPicker::CustomerPicker(Session& session, QWidget* parent)
    : RecordPicker(session, session.shop().types().type(u"customer"), parent)
{
    setPlaceholderText(tr("Name, phone or tax number"));
}

std::vector<Suggestion> CustomerPicker::found(const QString& typed)
{
    const auto hits = searchKind(session().shop(), type(), typed, mostFound, session().recent());
    std::vector<Suggestion> rows;
    for (const AnyRecord& record : recordsOf(session(), type(), hits)) {
        const auto& customer = record.as<Customer>();
        QStringList details;
        if (isFoundBy(customer.taxNumber, typed))
            details.append(customer.taxNumber);
        details << customer.companyName << customer.city
                << (isFoundBy(customer.email, typed) ? customer.email : customer.phone);
        if (!isFoundBy(customer.taxNumber, typed))
            details.append(customer.taxNumber);
        rows.push_back({customer.id, customer.name.simplified(), joinedDetails(details)});
    }
    return rows;
}

QString CustomerPicker::newLabel(const QString& typed) const
{
    return typed.isEmpty() ? tr("New customer") : tr("New customer “%1”").arg(typed);
}

ProductPicker::ProductPicker(Session& session, QWidget* parent)
    : RecordPicker(session, session.shop().types().type(u"product"), parent)
{
    setPlaceholderText(tr("Code, barcode or name"));
}

std::vector<Suggestion> ProductPicker::found(const QString& typed)
{
    const auto hits = searchKind(session().shop(), type(), typed, mostFound, session().recent());
    std::vector<Suggestion> rows;
    for (const AnyRecord& record : recordsOf(session(), type(), hits)) {
        const auto& product = record.as<Product>();
        const QString barcode = isFoundBy(product.barcode, typed) ? product.barcode : QString();
        Suggestion row{product.id, product.name.simplified(), joinedDetails({product.code, barcode, product.category})};
        row.figure = formatUnitPrice(product.price, session().currency(), session().language(),
                                     CurrencyDisplay::Symbol);
        row.unit = product.unit.isEmpty() ? QString() : QStringLiteral("/ %1").arg(product.unit);
        rows.push_back(std::move(row));
    }
    // a scanner types the whole code and Enter: what it names comes first
    const QString wanted = alphanumerics(typed);
    std::ranges::stable_partition(rows, [&](const Suggestion& row) {
        const QStringList parts = row.detail.split(QStringLiteral(" · "));
        return !wanted.isEmpty()
               && std::ranges::any_of(parts, [&](const QString& part) { return alphanumerics(part) == wanted; });
    });
    return rows;
}

QString ProductPicker::newLabel(const QString& typed) const
{
    return typed.isEmpty() ? tr("New product") : tr("New product “%1”").arg(typed);
}

} // namespace clientela
