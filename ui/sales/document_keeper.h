// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/draft_storage.h"
#include "ui/sales/document_draft.h"
#include "ui/session/session.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

namespace clientela {

/// Keeps what is typed within a second: as the document itself, one change set a pause, or as a draft record while it
/// cannot be saved as a document yet.
class DocumentKeeper final : public QObject
{
    Q_OBJECT

public:
    DocumentKeeper(Session& session, DocumentDraft& draft, QObject* parent);
    ~DocumentKeeper() override;

    /// Shows a stored document, or what was half typed of it when the program ended.
    void open(DocumentId id);
    /// Begins a new one.
    void openNew(DocumentKind kind, CustomerId customer);
    /// Goes on with a draft record that was left behind.
    void openDraft(const QString& key);
    /// Keeps what is not kept yet, now.
    void keepNow();
    /// Keeps it and makes sure that it is stored as a document; throws Error(BadInput) with what is missing.
    void saveNow();
    /// Throws away what was typed into a new document.
    void discard();
    bool isKept() const { return !m_isDirty; }
    /// When it was kept last; invalid for what was not changed here.
    const QDateTime& keptAt() const { return m_keptAt; }
    /// New documents that were half typed when the program ended, the newest first.
    std::vector<Draft> leftBehind() const;

Q_SIGNALS:
    void kept();
    /// A new document got its id.
    void stored(clientela::DocumentId id);
    /// The document is gone: removed elsewhere, and nothing of ours would be lost.
    void gone();

private:
    void changed();
    void keep();
    bool save();
    bool saveOver(Document& document);
    void dropGoneProducts();
    void dropDraftRecord();
    void takeChanges(const std::vector<ChangedRecord>& changed);

    Session& m_session;
    DocumentDraft& m_draft;
    QString m_key;
    bool m_hasDraftRecord = false;
    bool m_isDirty = false;
    bool m_isBusy = false;
    QDateTime m_keptAt;
    QTimer m_pause;
    QElapsedTimer m_since;
};

} // namespace clientela
