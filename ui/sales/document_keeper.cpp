// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/document_keeper.h"

#include "core/base/error.h"
#include "core/catalog/country_preset.h"
#include "core/storage/document_storage.h"
#include "core/workflows/save_document.h"

#include <QScopedValueRollback>

namespace clientela {

namespace {

// What is typed is kept when the keys pause, at the latest after a second.
constexpr int pauseMilliseconds = 350;
constexpr int latestMilliseconds = 900;

QString draftKeyOf(DocumentId id)
{
    return QStringLiteral("document/%1").arg(id.value());
}

const QString newDraftPrefix = QStringLiteral("document/new-");

} // namespace

DocumentKeeper::DocumentKeeper(Session& session, DocumentDraft& draft, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_draft(draft)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_session.perform([this] { keep(); }); });
    connect(&m_draft, &DocumentDraft::changed, this, &DocumentKeeper::changed);
    connect(&m_session, &Session::recordsChanged, this, &DocumentKeeper::takeChanges);
}

DocumentKeeper::~DocumentKeeper() = default;

void DocumentKeeper::open(DocumentId id)
{
    const QScopedValueRollback busy(m_isBusy, true);
    ShopFile& shop = m_session.shop();
    const Document stored = DocumentStorage(shop).load(id);
    m_key = draftKeyOf(id);
    m_isDirty = false;
    m_keptAt = QDateTime::fromString(stored.changedAt, Qt::ISODateWithMs);
    const auto kept = DraftStorage(shop).load(m_key);
    m_hasDraftRecord = kept.has_value();
    if (!kept || !stored.isDraft()) {
        m_draft.load(stored);
        return;
    }
    m_draft.load(kept->content);
    m_keptAt = QDateTime::fromString(kept->savedAt, Qt::ISODateWithMs);
    if (m_draft.head().changedAt != stored.changedAt) {
        m_draft.adoptTimes(stored);
        m_session.tell(tr("This document was changed elsewhere in the meantime; what was typed here is kept."));
    }
}

void DocumentKeeper::openNew(DocumentKind kind, CustomerId customer)
{
    const QScopedValueRollback busy(m_isBusy, true);
    ShopFile& shop = m_session.shop();
    m_key = newDraftPrefix + shop.nextUid();
    m_hasDraftRecord = false;
    m_isDirty = false;
    m_keptAt = {};
    Document document = newDocument(shop, kind);
    if (document.language.isEmpty())
        document.language = shop.defaults().language;
    m_draft.load(document);
    if (customer.isValid()) {
        m_draft.setCustomer(customer);
        const Document ofCustomer = m_draft.head();
        m_draft.load(ofCustomer); // so far there is nothing to take back
    }
}

void DocumentKeeper::openDraft(const QString& key)
{
    const QScopedValueRollback busy(m_isBusy, true);
    const auto kept = DraftStorage(m_session.shop()).load(key);
    if (!kept)
        throw Error(ErrorKind::NotFound, tr("This draft is no longer there; it was finished or thrown away."));
    m_key = key;
    m_hasDraftRecord = true;
    m_isDirty = false;
    m_keptAt = QDateTime::fromString(kept->savedAt, Qt::ISODateWithMs);
    m_draft.load(kept->content);
}

void DocumentKeeper::keepNow()
{
    if (m_isDirty)
        m_session.perform([this] { keep(); });
    if (m_hasDraftRecord && m_draft.head().id == 0 && m_draft.lines().documentLines().empty()
        && m_draft.head().notes.isEmpty())
        dropDraftRecord(); // a customer alone is nothing to go on with
}

void DocumentKeeper::saveNow()
{
    if (const QString problem = m_draft.problem(); !problem.isEmpty())
        throw Error(ErrorKind::BadInput, problem);
    if (m_isDirty || m_draft.head().id == 0 || m_hasDraftRecord) {
        m_pause.stop();
        if (!save())
            throw Error(ErrorKind::BadInput, m_draft.problem());
    }
}

void DocumentKeeper::discard()
{
    m_pause.stop();
    m_isDirty = false;
    dropDraftRecord();
}

std::vector<Draft> DocumentKeeper::leftBehind() const
{
    std::vector<Draft> found;
    for (const Draft& draft : DraftStorage(m_session.shop()).list(QStringLiteral("document"))) {
        if (draft.key.startsWith(newDraftPrefix) && draft.key != m_key)
            found.push_back(draft);
    }
    return found;
}

void DocumentKeeper::changed()
{
    if (m_isBusy || m_draft.lines().isReadOnly())
        return;
    if (!m_isDirty)
        m_since.start();
    m_isDirty = true;
    const int left = latestMilliseconds - static_cast<int>(qMin<qint64>(m_since.elapsed(), latestMilliseconds));
    m_pause.start(qMin(left, pauseMilliseconds));
}

void DocumentKeeper::keep()
{
    m_pause.stop();
    const bool isSomething = m_draft.head().id > 0 || !m_draft.lines().documentLines().empty();
    if (!isSomething || !m_draft.problem().isEmpty() || !save()) {
        DraftStorage(m_session.shop()).save(m_key, QStringLiteral("document"), m_draft.toJson());
        m_hasDraftRecord = true;
        m_isDirty = false;
        m_keptAt = m_session.clock().now();
        Q_EMIT kept();
    }
}

bool DocumentKeeper::save()
{
    const QScopedValueRollback busy(m_isBusy, true);
    Document document = m_draft.document();
    const bool isNew = document.id == 0;
    try {
        if (!saveOver(document))
            return false;
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput)
            return false; // it stays a draft until it is mended; the page says what is wrong
        throw;
    }
    m_draft.adopt(document);
    m_isDirty = false;
    m_keptAt = m_session.clock().now();
    dropDraftRecord();
    m_key = draftKeyOf(document.documentId());
    Q_EMIT kept();
    if (isNew)
        Q_EMIT stored(document.documentId());
    return true;
}

/// Saves, with a second try where somebody else was faster.
bool DocumentKeeper::saveOver(Document& document)
{
    ShopFile& shop = m_session.shop();
    const Document typed = document;
    try {
        saveDocument(shop, document);
        return true;
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Conflict && error.kind() != ErrorKind::NotFound)
            throw;
    }
    document = typed;
    dropGoneProducts();
    document.lines = m_draft.document().lines;
    if (document.id > 0) {
        const auto stored = shop.records().find(shop.types().type(u"document"), document.id);
        if (!stored) {
            m_draft.forgetStored();
            m_session.tell(tr("This document was removed elsewhere; what was typed here is kept as a new one."));
        } else if (stored->as<Document>().changedAt != document.changedAt) {
            m_draft.adoptTimes(stored->as<Document>());
            m_session.tell(tr("Somebody else changed this document; what was typed here was kept. Their version is "
                              "in the history."));
        }
    }
    document = m_draft.document();
    saveDocument(shop, document);
    return true;
}

void DocumentKeeper::dropGoneProducts()
{
    ShopFile& shop = m_session.shop();
    const RecordType& type = shop.types().type(u"product");
    QList<ProductId> gone;
    for (const DocumentLine& line : m_draft.lines().documentLines()) {
        if (line.product.isValid() && !gone.contains(line.product) && !shop.records().find(type, line.product.value()))
            gone.append(line.product);
    }
    if (gone.isEmpty())
        return;
    m_draft.lines().forgetProducts(gone);
    m_session.tell(tr("%n product(s) of this document were removed from the list; the lines stay as they are.", nullptr,
                      static_cast<int>(gone.size())));
}

void DocumentKeeper::dropDraftRecord()
{
    if (m_hasDraftRecord)
        DraftStorage(m_session.shop()).remove(m_key);
    m_hasDraftRecord = false;
}

void DocumentKeeper::takeChanges(const std::vector<ChangedRecord>& changed)
{
    if (m_isBusy || m_key.isEmpty())
        return;
    m_session.perform([&] {
        const QScopedValueRollback busy(m_isBusy, true);
        bool touchesUs = false;
        bool touchesWorker = false;
        for (const ChangedRecord& record : changed) {
            touchesUs = touchesUs || (record.type->key == u"document" && record.id == m_draft.head().id);
            touchesWorker = touchesWorker || record.type->key == u"tax" || record.type->key == u"shop"
                            || record.type->key == u"product"
                            || (record.type->key == u"customer" && record.id == m_draft.head().customer.value());
        }
        if (touchesWorker)
            m_draft.refresh(changed);
        // what is typed and not saved yet stays; saving it says that somebody else was here
        if (!touchesUs || m_draft.head().id == 0 || m_isDirty || m_hasDraftRecord)
            return;
        ShopFile& shop = m_session.shop();
        const auto stored = shop.records().find(shop.types().type(u"document"), m_draft.head().id);
        if (!stored) {
            m_hasDraftRecord = false;
            Q_EMIT gone();
        } else if (stored->as<Document>().changedAt != m_draft.head().changedAt) {
            m_draft.load(stored->as<Document>());
            m_keptAt = QDateTime::fromString(stored->as<Document>().changedAt, Qt::ISODateWithMs);
            Q_EMIT kept();
        }
    });
}

} // namespace clientela
