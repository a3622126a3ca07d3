// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "core/base/formats.h"
#include "core/base/text_folding.h"
#include "core/catalog/product.h"
#include "core/customers/customer.h"
#include "core/sales/document.h"
#include "core/storage/similar_search.h"
#include "ui/controls/document_status.h"
#include "ui/customers/customers_page.h"
#include "ui/model_view/list_loader.h"
#include "ui/session/commands.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

constexpr int mostFound = 50;
constexpr int mostActions = 4;
constexpr int similarDelay = 250; ///< milliseconds

PaletteRow::Kind rowKindOf(const QString& recordType)
{
    return recordType == u"customer"  ? PaletteRow::Kind::Customer
           : recordType == u"product" ? PaletteRow::Kind::Product
                                      : PaletteRow::Kind::Document;
}

PaletteRow heading(const QString& text, qsizetype shown, qsizetype found)
{
    PaletteRow row;
    row.title = text;
    if (found > shown)
        row.subtitle = found >= mostFound ? PaletteModel::tr("%1 of more than %2").arg(shown).arg(mostFound - 1)
                                          : PaletteModel::tr("%1 of %2").arg(shown).arg(found);
    return row;
}

/// Whether every typed word begins a word of the text.
bool answers(const QString& text, const QStringList& typed)
{
    const QStringList words = foldedWords(folded(text));
    return std::ranges::all_of(typed, [&](const QString& word) {
        return std::ranges::any_of(words, [&](const QString& own) { return own.startsWith(word); });
    });
}

} // namespace

PaletteModel::PaletteModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    m_similarSoon.setSingleShot(true);
    m_similarSoon.setInterval(similarDelay);
    connect(&m_similarSoon, &QTimer::timeout, this, &PaletteModel::askSimilar);
}

void PaletteModel::setTyped(const QString& typed)
{
    m_typed = typed;
    m_only.reset();
    search();
}

void PaletteModel::showOnly(std::optional<PaletteRow::Kind> kind)
{
    m_only = kind;
    search();
}

bool PaletteModel::hasRecords() const
{
    return std::ranges::any_of(m_rows, [](const PaletteRow& row) { return row.id > 0; });
}

int PaletteModel::firstChoice() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind != PaletteRow::Kind::Heading)
            return static_cast<int>(i);
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow& shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{shown.title, shown.subtitle, shown.chip, shown.amount, shown.key};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).kind == PaletteRow::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void PaletteModel::search()
{
    std::vector<PaletteRow> rows;
    bool asksSimilar = false;
    m_session.perform([&] {
        QString typed = m_typed.trimmed();
        std::optional<PaletteRow::Kind> only = m_only;
        if (typed.startsWith(u'#') || typed.startsWith(u'>')) {
            only = typed.startsWith(u'#') ? PaletteRow::Kind::Document : PaletteRow::Kind::Action;
            typed = typed.mid(1).trimmed();
        }
        m_searched = typed;
        const auto wants = [&](PaletteRow::Kind kind) { return !only || *only == kind; };
        if (typed.isEmpty() && !only) {
            addRecent(rows);
        } else {
            const int most = only ? mostFound : 4;
            if (wants(PaletteRow::Kind::Customer))
                addGroup(rows, tr("Customers"), QStringLiteral("customer"), most);
            if (wants(PaletteRow::Kind::Document))
                addGroup(rows, tr("Documents"), QStringLiteral("document"), only ? most : 3);
            if (wants(PaletteRow::Kind::Product))
                addGroup(rows, tr("Products"), QStringLiteral("product"), only ? most : 3);
            asksSimilar = rows.empty() && !typed.isEmpty() && !only;
        }
        if (wants(PaletteRow::Kind::Action))
            addActions(rows, only ? mostFound : typed.isEmpty() ? 6 : mostActions);
    });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    ListLoader::of(m_session).forget(this, ListLoader::Question::Rows);
    if (asksSimilar)
        m_similarSoon.start();
    else
        m_similarSoon.stop();
}

void PaletteModel::addRecent(std::vector<PaletteRow>& rows)
{
    constexpr int mostRecent = 6;
    std::vector<PaletteRow> found;
    for (const SearchHit& hit : searchEverything(m_session.shop(), {}, mostRecent, m_session.recent())) {
        if (m_session.recent().placeOf(hit.kind, hit.id) >= 0)
            found.push_back(rowOf(hit));
    }
    if (found.empty())
        return;
    rows.push_back(heading(tr("Recent"), 1, 1));
    rows.insert(rows.end(), found.begin(), found.end());
}

void PaletteModel::addGroup(std::vector<PaletteRow>& rows, const QString& title, const QString& kind, int most)
{
    ShopFile& shop = m_session.shop();
    const std::vector<SearchHit> hits = searchKind(shop, shop.types().type(kind), m_searched, mostFound,
                                                   m_session.recent());
    if (hits.empty())
        return;
    const qsizetype shown = qMin<qsizetype>(most, static_cast<qsizetype>(hits.size()));
    rows.push_back(heading(title, shown, static_cast<qsizetype>(hits.size())));
    for (qsizetype i = 0; i < shown; ++i)
        rows.push_back(rowOf(hits[static_cast<std::size_t>(i)]));
}

/// Looks in the background for what is called nearly so.
void PaletteModel::askSimilar()
{
    constexpr int mostSimilar = 4;
    ListLoader::of(m_session).ask(
        this, ListLoader::Question::Rows, [this, typed = m_searched](ShopFile& shop, ListLoader::Task& task) {
            std::vector<SearchHit> hits;
            for (const QStringView kind : {u"customer", u"product"}) {
                const auto found = searchSimilar(shop, shop.types().type(kind), typed, mostSimilar, task);
                hits.insert(hits.end(), found.begin(), found.end());
            }
            task.deliver([this, hits] { appendSimilar(hits); });
        });
}

void PaletteModel::appendSimilar(const std::vector<SearchHit>& hits)
{
    if (hits.empty())
        return;
    std::vector<PaletteRow> rows{heading(tr("Similar"), 1, 1)};
    m_session.perform([&] {
        for (const SearchHit& hit : hits)
            rows.push_back(rowOf(hit));
    });
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

PaletteRow PaletteModel::rowOf(const SearchHit& hit)
{
    ShopFile& shop = m_session.shop();
    const Language language = m_session.language();
    PaletteRow row;
    row.kind = rowKindOf(hit.kind);
    row.id = hit.id;
    row.title = hit.title;
    row.subtitle = hit.subtitle;
    const RecordType& type = shop.types().type(hit.kind);
    const std::array<qint64, 1> ids{hit.id};
    const auto loaded = [&](std::initializer_list<const char*> keys) {
        std::vector<const Field*> fields;
        for (const char* key : keys)
            fields.push_back(type.field(QString::fromLatin1(key)));
        return shop.records().loadFields(type, ids, fields);
    };
    if (row.kind == PaletteRow::Kind::Customer) {
        const auto records = loaded({"kind", "name", "balance"});
        if (!records.empty()) {
            const Customer& customer = records.front().as<Customer>();
            row.isCompany = customer.kind == u"company";
            row.amount = formatMoney(customer.balance, language);
            row.isZero = customer.balance.isZero();
        }
    } else if (row.kind == PaletteRow::Kind::Product) {
        const auto records = loaded({"price"});
        if (!records.empty())
            row.amount = formatUnitPrice(records.front().as<Product>().price, m_session.currency(), language,
                                         CurrencyDisplay::Symbol);
    } else {
        const auto records = loaded(
            {"kind", "number", "status", "customer_name", "total", "currency", "due_date", "valid_until"});
        if (!records.empty()) {
            const Document& document = records.front().as<Document>();
            row.title = document.number.isEmpty() ? documentKindName(document.kind) : document.number;
            row.subtitle = document.customerName;
            row.chip = documentStatusText(document.status);
            row.chipStatus = colourOfDocumentStatus(document.status);
            row.amount = formatMoney(document.total, language);
        }
    }
    return row;
}

void PaletteModel::addActions(std::vector<PaletteRow>& rows, int most)
{
    const QStringList typed = foldedWords(folded(m_searched));
    std::vector<PaletteRow> actions;
    for (QAction* action : m_session.commands().all()) {
        if (!action->isEnabled() || !action->isVisible() || action->objectName() == u"search"
            || !answers(action->text(), typed))
            continue;
        if (m_searched.isEmpty() && most < mostFound && Commands::groupOf(action) != Commands::Group::New)
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Action;
        row.title = QString(action->text()).remove(u'&');
        row.key = keyText(action->shortcut());
        row.action = action;
        actions.push_back(row);
    }
    if (!m_searched.isEmpty())
        addOffers(actions, rows);
    if (actions.empty())
        return;
    const qsizetype found = static_cast<qsizetype>(actions.size());
    if (found > most)
        actions.resize(static_cast<std::size_t>(most));
    const bool isNothing = rows.empty() && !m_searched.isEmpty() && !m_only && !m_typed.startsWith(u'>');
    rows.push_back(heading(isNothing ? tr("Nothing is called that") : tr("Actions"),
                           static_cast<qsizetype>(actions.size()), found));
    rows.insert(rows.end(), actions.begin(), actions.end());
}

/// What is likely wanted next: a quote for who was found, or a card for who was not.
void PaletteModel::addOffers(std::vector<PaletteRow>& actions, const std::vector<PaletteRow>& found) const
{
    constexpr int longestTitle = 60;
    const auto customer = std::ranges::find(found, PaletteRow::Kind::Customer, &PaletteRow::kind);
    const bool isFound = customer != found.end();
    if (!m_session.commands().find(isFound ? QStringLiteral("new-quote") : QStringLiteral("new-customer")))
        return;
    PaletteRow offer;
    offer.kind = PaletteRow::Kind::Action;
    if (isFound) {
        offer.title = tr("New quote for %1").arg(customer->title);
        offer.key = keyText(QKeySequence(Qt::CTRL | Qt::Key_Return));
        offer.icon = QStringLiteral("document-new");
        offer.place = {QStringLiteral("document"), 0, QStringLiteral("quote/%1").arg(customer->id)};
        actions.insert(actions.begin(), offer);
    } else if (!m_only && !m_typed.startsWith(u'>') && !m_typed.startsWith(u'#')) {
        offer.title = tr("New customer “%1”").arg(m_searched.left(longestTitle));
        offer.icon = QStringLiteral("list-add-user");
        offer.place = {QStringLiteral("customers"), 0, newCustomerDetail(m_searched)};
        actions.insert(found.empty() ? actions.begin() : actions.end(), offer); // after what else is called so
    }
}

} // namespace clientela
