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
    /// Whether the last try to keep it failed; it is tried again every few seconds.
    bool isFailing() const { return m_isDirty && m_isFailing; }
    /// When it was kept last; invalid for what was not changed here.
    const QDateTime& keptAt() const { return m_keptAt; }
    /// New documents that were half typed when the program ended, the newest first.
    std::vector<Draft> leftBehind() const;

Q_SIGNALS:
    void kept();
    /// It could not be kept; why was told.
    void notKept();
    /// A new document got its id.
    void stored(clientela::DocumentId id);
    /// The document is gone: removed elsewhere, and nothing of ours would be lost.
    void gone();
    /// What is typed goes on as a new document, since the stored one was issued elsewhere.
    void detached(const QString& draftKey);

private:
    void changed();
    void keep();
    void tryToKeep();
    void goOnAsNew(const QString& number);
    bool save();
    bool saveOver(Document& document);
    void dropGoneProducts();
    void dropDraftRecord();
    void takeChanges(const std::vector<ChangedRecord>& changed);

    Session& m_session;
    DocumentDraft& m_draft;
    Document m_base; ///< the document as it was when it was last read or stored here
    QString m_key;
    bool m_hasDraftRecord = false;
    bool m_isDirty = false;
    bool m_isFailing = false;
    bool m_isBusy = false;
    QDateTime m_keptAt;
    QTimer m_pause;
    QElapsedTimer m_since;
};

} // namespace clientela
