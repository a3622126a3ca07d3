// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/line_input.h"
#include "ui/inputs/suggestion_popup.h"
#include "ui/session/session.h"

#include <QPointer>

namespace clientela {

/// One record of a kind, found by any part of what it is called. Enter takes the row, Ctrl+Shift+N or the last row asks
/// for a new one. Also an editor of a grid's cell: call takesKey() before the grid uses a key.
class RecordPicker : public LineInput
{
    Q_OBJECT

public:
    RecordPicker(Session& session, const RecordType& type, QWidget* parent = nullptr);

    /// The record that was chosen; 0 for none, or while something else is typed.
    qint64 id() const { return m_id; }
    /// Shows a record by its title; 0 for none.
    void setId(qint64 id);
    /// Starts with a text that is still to be searched for, as the first key in a grid's cell.
    void startWith(const QString& typed);
    /// Says so when something is typed that names no record.
    QString problem() const override;
    /// Whether a new record is offered; it is unless set.
    void setNewOffered(bool offered) { m_isNewOffered = offered; }
    /// Whether a text that names no record is good as it is, as a free line of a document.
    void setFreeTextAllowed(bool allowed) { m_isFreeTextAllowed = allowed; }
    SuggestionPopup* popup() const { return m_popup; }
    bool takesKey(QKeyEvent* event);

Q_SIGNALS:
    /// A record was chosen, after edited().
    void picked(qint64 id);
    /// A new record is wanted; the text is its name as far as it was typed.
    void newWanted(const QString& text);

protected:
    Session& session() const { return m_session; }
    const RecordType& type() const { return *m_type; }
    /// The rows that the typed text finds.
    virtual std::vector<Suggestion> found(const QString& typed);
    /// "New customer", for the last row; with the text when there is one.
    virtual QString newLabel(const QString& typed) const;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void noteTyped() override;

private:
    void offer(bool isAsked);
    void take(const Suggestion& suggestion);

    Session& m_session;
    const RecordType* m_type;
    QPointer<SuggestionPopup> m_popup;
    qint64 m_id = 0;
    QString m_title;
    bool m_isNewOffered = true;
    bool m_isFreeTextAllowed = false;
};

/// A customer by name, phone, tax number, e-mail or city.
class CustomerPicker final : public RecordPicker
{
    Q_OBJECT

public:
    explicit CustomerPicker(Session& session, QWidget* parent = nullptr);

protected:
    std::vector<Suggestion> found(const QString& typed) override;
    QString newLabel(const QString& typed) const override;
};

/// A product by code, barcode or name, with its price. A scanned barcode or a whole code is taken at once by Enter.
class ProductPicker final : public RecordPicker
{
    Q_OBJECT

public:
    explicit ProductPicker(Session& session, QWidget* parent = nullptr);

protected:
    std::vector<Suggestion> found(const QString& typed) override;
    QString newLabel(const QString& typed) const override;
};

} // namespace clientela
