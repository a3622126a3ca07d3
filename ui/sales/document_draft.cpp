// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/document_draft.h"

#include "core/base/error.h"
#include "core/base/rounding.h"
#include "core/catalog/tax_record.h"
#include "core/records/record_json.h"
#include "core/records/record_merge.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace clientela {

namespace {

constexpr std::size_t mostSteps = 200;

std::vector<EditedLine> editedLinesOf(const Document& document)
{
    std::vector<EditedLine> lines;
    lines.reserve(document.lines.size());
    for (const DocumentLine& line : document.lines)
        lines.push_back({line, {}});
    return lines;
}

std::vector<TaxRecord> allTaxes(ShopFile& shop)
{
    const RecordType& type = shop.types().type(u"tax");
    RecordQuery query(shop.database(), shop.records());
    const std::vector<qint64> ids = query.ids(type, {}, {});
    std::vector<TaxRecord> found;
    for (const AnyRecord& record : shop.records().loadMany(type, ids, false))
        found.push_back(record.as<TaxRecord>());
    return found;
}

} // namespace

DocumentDraft::DocumentDraft(ShopFile& shop, Language language, QObject* parent)
    : QObject(parent)
    , m_shop(shop)
    , m_worker(shop)
    , m_language(language)
{
    connect(&m_lines, &DocumentLinesModel::aboutToChange, this, &DocumentDraft::remember);
    connect(&m_lines, &DocumentLinesModel::edited, this, [this] {
        workOut();
        Q_EMIT changed();
    });
}

Document DocumentDraft::document() const
{
    Document document = m_head;
    document.lines = m_lines.documentLines();
    if (!document.isDraft())
        return document;
    const Totals& totals = m_worked.totals;
    document.net = totals.net;
    document.tax = totals.tax;
    document.withheld = totals.withheld;
    document.total = totals.total;
    document.taxes.clear();
    for (const TaxTotals& tax : totals.taxes)
        document.taxes.push_back({tax.tax.code, tax.tax.rate, tax.base, tax.amount});
    return document;
}

QString DocumentDraft::problem() const
{
    if (!m_head.customer.isValid())
        return QCoreApplication::translate("Document", "Choose the customer first.");
    if (m_head.dueDate.isValid() && m_head.dueDate < m_head.date)
        return QCoreApplication::translate("Document",
                                           "The due date lies before the document's date; correct one of them.");
    if (const QString ofLines = m_lines.firstProblem(); !ofLines.isEmpty())
        return ofLines;
    return m_worked.problems.empty() ? QString() : m_worked.problems.front().message;
}

bool DocumentDraft::isBlank() const
{
    return m_head.id == 0 && !canUndo() && !m_head.customer.isValid() && m_lines.documentLines().empty();
}

void DocumentDraft::load(const Document& document)
{
    m_undo.clear();
    m_redo.clear();
    m_step.clear();
    m_lines.setReadOnly(!document.isDraft() || m_shop.isReadOnly());
    m_head = document;
    m_head.lines.clear();
    if (QDate& end = m_head.*endOf(m_head); m_head.isDraft() && !end.isValid())
        end = usualEnd(m_shop, m_head);
    readCustomer();
    m_lines.setLines(editedLinesOf(document));
    workOut();
    Q_EMIT headReplaced();
    Q_EMIT changed();
}

void DocumentDraft::adopt(const Document& saved)
{
    m_head = saved;
    m_head.lines.clear();
    Q_EMIT headReplaced();
}

void DocumentDraft::adoptTimes(const Document& stored)
{
    m_head.createdAt = stored.createdAt;
    m_head.changedAt = stored.changedAt;
}

bool DocumentDraft::takeOver(const Document& base, const Document& theirs)
{
    Document ours = document();
    const std::vector<DocumentLine> before = ours.lines;
    if (!takeOverUntouched(m_shop.types().type(u"document"), &base, &theirs, &ours))
        return false;
    std::vector<EditedLine> typed = m_lines.lines();
    std::erase_if(typed, [](const EditedLine& line) { return line.isBlank(); });
    std::vector<EditedLine> lines = editedLinesOf(ours);
    for (std::size_t i = 0; i < lines.size() && lines.size() == typed.size() && i < before.size(); ++i) {
        if (!typed[i].unread.isEmpty())
            lines[i] = typed[i]; // what cannot be read yet stays as it was typed
    }
    m_head = ours;
    m_head.lines.clear();
    readCustomer();
    m_lines.setLines(lines);
    workOut();
    Q_EMIT headReplaced();
    Q_EMIT changed();
    return true;
}

void DocumentDraft::forgetStored()
{
    m_head.id = 0;
    m_head.uid.clear();
    m_head.createdAt.clear();
    m_head.changedAt.clear();
}

void DocumentDraft::change(const QString& step, const std::function<void(Document&)>& how)
{
    remember(step);
    how(m_head);
    workOut();
    Q_EMIT changed();
}

void DocumentDraft::changeWithEnd(const QString& step, const std::function<void(Document&)>& how)
{
    change(step, [&](Document& document) { keepEnd([&] { how(document); }); });
}

void DocumentDraft::keepEnd(const std::function<void()>& how)
{
    QDate& end = m_head.*endOf(m_head);
    const bool follows = end == usualEnd(m_shop, m_head);
    how();
    if (follows)
        end = usualEnd(m_shop, m_head);
}

void DocumentDraft::setCustomer(CustomerId id)
{
    if (id == m_head.customer)
        return;
    remember({});
    m_head.customer = id;
    readCustomer();
    if (id.isValid()) {
        m_head.customerName = m_customer.name;
        if (!m_customer.language.isEmpty())
            m_head.language = m_customer.language;
        keepEnd([this] {
            if (!m_customer.paymentTerms.isEmpty())
                m_head.paymentTerms = m_customer.paymentTerms;
        });
    }
    workOut();
    Q_EMIT headReplaced();
    Q_EMIT changed();
}

void DocumentDraft::refresh(const std::vector<ChangedRecord>& records)
{
    m_worker.forget(records);
    readCustomer();
    workOut();
    Q_EMIT changed();
}

void DocumentDraft::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back({m_head, m_lines.lines()});
    const State state = m_undo.back();
    m_undo.pop_back();
    show(state);
}

void DocumentDraft::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back({m_head, m_lines.lines()});
    const State state = m_redo.back();
    m_redo.pop_back();
    show(state);
}

QJsonObject DocumentDraft::toJson() const
{
    Document document = m_head;
    QJsonArray unread;
    for (const EditedLine& each : m_lines.lines()) {
        if (each.isBlank())
            continue;
        for (auto cell = each.unread.begin(); cell != each.unread.end(); ++cell)
            unread.append(QJsonArray{static_cast<int>(document.lines.size()), cell.key(), cell.value()});
        document.lines.push_back(each.line);
    }
    return {{QStringLiteral("id"), m_head.id},
            {QStringLiteral("uid"), m_head.uid},
            {QStringLiteral("created_at"), m_head.createdAt},
            {QStringLiteral("changed_at"), m_head.changedAt},
            {QStringLiteral("document"), recordToStoredJson(m_shop.types().type(u"document"), &document)},
            {QStringLiteral("unread"), unread}};
}

void DocumentDraft::load(const QJsonObject& json)
{
    const RecordType& type = m_shop.types().type(u"document");
    Document document;
    readStoredJson(type, json.value(QStringLiteral("document")).toObject(), &document);
    type.applyCurrency(&document, m_shop.defaults().currency);
    document.id = static_cast<qint64>(json.value(QStringLiteral("id")).toDouble());
    document.uid = json.value(QStringLiteral("uid")).toString();
    document.createdAt = json.value(QStringLiteral("created_at")).toString();
    document.changedAt = json.value(QStringLiteral("changed_at")).toString();
    load(document);
    std::vector<EditedLine> lines = m_lines.lines();
    for (const QJsonValue& cell : json.value(QStringLiteral("unread")).toArray()) {
        const QJsonArray parts = cell.toArray();
        const auto row = static_cast<std::size_t>(parts.at(0).toInt());
        if (row < lines.size())
            lines[row].unread.insert(parts.at(1).toInt(), parts.at(2).toString());
    }
    m_lines.setLines(lines);
    Q_EMIT changed();
}

void DocumentDraft::remember(const QString& step)
{
    if (!step.isEmpty() && step == m_step)
        return;
    m_step = step;
    m_redo.clear();
    m_undo.push_back({m_head, m_lines.lines()});
    if (m_undo.size() > mostSteps)
        m_undo.erase(m_undo.begin());
}

void DocumentDraft::show(const State& state)
{
    m_step.clear();
    const Document stored = m_head;
    m_head = state.head;
    m_head.id = stored.id; // what storage gave stays, also where the step is older
    m_head.uid = stored.uid;
    m_head.createdAt = stored.createdAt;
    m_head.changedAt = stored.changedAt;
    readCustomer();
    m_lines.setLines(state.lines);
    workOut();
    Q_EMIT headReplaced();
    Q_EMIT changed();
}

void DocumentDraft::readCustomer()
{
    m_taxes = allTaxes(m_shop);
    m_customer = m_head.customer.isValid() && m_worker.hasCustomer(m_head.customer) ? m_worker.customer(m_head.customer)
                                                                                    : Customer();
    m_lines.setSettings({m_language, m_head.currencyValue(), m_worker.taxes(), m_customer.equivalenceSurcharge});
}

void DocumentDraft::workOut()
{
    Document document = m_head;
    document.lines.clear();
    for (const EditedLine& each : m_lines.lines())
        document.lines.push_back(each.line);
    m_worked = m_worker.totalsOfCounted(document);
    const Totals& totals = m_worked.totals;
    const Money zero = Money::fromMinor(0, document.currencyValue());
    std::vector<Money> nets;
    Money sinceHeading = zero;
    Money cost = zero;
    Money allNets = zero;
    Money knownNets = zero;
    bool anyCost = false;
    std::size_t item = 0;
    for (const DocumentLine& line : document.lines) {
        if (line.kind == DocumentLineKind::Item) {
            nets.push_back(document.isDraft() ? totals.lines[item].net : line.net);
            ++item;
            sinceHeading += nets.back();
            allNets += nets.back();
            if (!line.cost.isZero()) {
                cost += amountOf(line.quantity, line.cost, document.currencyValue());
                knownNets += nets.back();
                anyCost = true;
            }
            continue;
        }
        nets.push_back(line.kind == DocumentLineKind::Subtotal ? sinceHeading : zero);
        if (line.kind != DocumentLineKind::Text)
            sinceHeading = zero;
    }
    m_lines.setNets(nets);
    m_margin.reset();
    if (anyCost) {
        const qint64 known = allNets.minor() <= 0
                                 ? knownNets.minor()
                                 : multiplyAndDivide(totals.net.minor(), knownNets.minor(), allNets.minor());
        const Money of = Money::fromMinor(known, document.currencyValue());
        m_margin = Margin{of - cost, of};
    }
}

} // namespace clientela
