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
constexpr int nextTryMilliseconds = 4000; ///< while the disk is full or out of reach

QString draftKeyOf(DocumentId id)
{
    return QStringLiteral("document/%1").arg(id.value());
}

const QString newDraftPrefix = QStringLiteral("document/new-");

/// What a draft record holds, without the stored document that it was typed into.
QJsonObject asNew(QJsonObject content)
{
    for (const char* key : {"id", "uid", "created_at", "changed_at"})
        content.remove(QLatin1String(key));
    return content;
}

} // namespace

DocumentKeeper::DocumentKeeper(Session& session, DocumentDraft& draft, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_draft(draft)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DocumentKeeper::tryToKeep);
    connect(&m_draft, &DocumentDraft::changed, this, &DocumentKeeper::changed);
    connect(&m_session, &Session::recordsChanged, this, &DocumentKeeper::takeChanges);
}

DocumentKeeper::~DocumentKeeper() = default;

void DocumentKeeper::open(DocumentId id)
{
    const QScopedValueRollback busy(m_isBusy, true);
    ShopFile& shop = m_session.shop();
    const Document stored = DocumentStorage(shop).load(id);
    m_base = stored;
    m_key = draftKeyOf(id);
    m_isDirty = false;
    m_keptAt = QDateTime::fromString(stored.changedAt, Qt::ISODateWithMs);
    DraftStorage drafts(shop);
    const auto kept = drafts.load(m_key);
    m_hasDraftRecord = kept.has_value() && stored.isDraft();
    if (!m_hasDraftRecord) {
        m_draft.load(stored);
        if (kept) {
            drafts.save(newDraftPrefix + shop.nextUid(), kept->recordType, asNew(kept->content));
            drafts.remove(m_key);
            m_session.tell(tr("This document was issued elsewhere; what was typed here before is kept as a new one."));
        }
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
        tryToKeep();
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

void DocumentKeeper::tryToKeep()
{
    m_isFailing = !m_session.perform([this] { keep(); });
    if (!m_isFailing)
        return;
    m_pause.start(nextTryMilliseconds);
    Q_EMIT notKept();
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
    m_base = document;
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
        const bool wasOvertaken = error.kind() == ErrorKind::Conflict || error.kind() == ErrorKind::NotFound
                                  || (error.kind() == ErrorKind::Refused && document.id > 0);
        if (!wasOvertaken)
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
        } else if (!stored->as<Document>().isDraft()) {
            goOnAsNew(stored->as<Document>().number);
        } else if (stored->as<Document>().changedAt != document.changedAt) {
            const Document& theirs = stored->as<Document>();
            const bool isMerged = m_base.id == theirs.id && m_draft.takeOver(m_base, theirs);
            m_draft.adoptTimes(theirs);
            m_base = theirs;
            m_session.tell(isMerged ? tr("Somebody else changed this document too; what both of you changed is in it.")
                                    : tr("Somebody else changed this document; what was typed here was kept. Their "
                                         "version is in the history."));
        }
    }
    document = m_draft.document();
    saveDocument(shop, document);
    return true;
}

/// An issued document takes nothing any more: what is typed leaves it and becomes a new one.
void DocumentKeeper::goOnAsNew(const QString& number)
{
    const QString before = m_key;
    m_key = newDraftPrefix + m_session.shop().nextUid();
    m_draft.forgetStored();
    DraftStorage drafts(m_session.shop());
    drafts.save(m_key, QStringLiteral("document"), m_draft.toJson());
    drafts.remove(before);
    m_hasDraftRecord = true;
    m_session.tell(
        tr("This document was issued elsewhere as %1; what is typed here goes on as a new one.").arg(number));
    Q_EMIT detached(m_key);
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
        if (!touchesUs || m_draft.head().id == 0)
            return;
        ShopFile& shop = m_session.shop();
        const auto stored = shop.records().find(shop.types().type(u"document"), m_draft.head().id);
        const bool wasIssued = m_draft.head().isDraft() && stored && !stored->as<Document>().isDraft();
        if (m_isDirty || m_hasDraftRecord) {
            // what is typed and not saved yet stays; saving it says that somebody else was here
            if (wasIssued) {
                goOnAsNew(stored->as<Document>().number);
                m_isDirty = true;
                m_pause.start(pauseMilliseconds);
            }
        } else if (!stored) {
            m_hasDraftRecord = false;
            Q_EMIT gone();
        } else if (stored->as<Document>().changedAt != m_draft.head().changedAt) {
            m_base = stored->as<Document>();
            m_draft.load(m_base);
            m_keptAt = QDateTime::fromString(stored->as<Document>().changedAt, Qt::ISODateWithMs);
            Q_EMIT kept();
            if (wasIssued)
                m_session.tell(
                    tr("This document was issued elsewhere as %1; it stays as it is.").arg(m_draft.head().number));
        }
    });
}

} // namespace clientela
