// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QTabBar;
class QToolButton;

namespace clientela {

/// Where a note about a customer is written: grows with its text, Ctrl+Enter saves, and what is half typed is kept as
/// a draft within a second, for each customer its own.
class NoteComposer final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteComposer(Session& session, QWidget* parent = nullptr);

    void setCustomer(CustomerId customer);
    /// Keeps what is half typed, now. False when it cannot be kept; it stays and is tried again.
    bool keepDraft();
    void startWriting();
    /// Leaves the choice of what to write out where there is little room.
    void setLow(bool isLow);

Q_SIGNALS:
    void noteAdded();
    void fileWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void save();
    void fitHeight();
    QString draftKey() const;

    Session& m_session;
    CustomerId m_customer;
    QTabBar* m_tabs;
    QPlainTextEdit* m_text;
    QToolButton* m_attach;
    QTimer m_draftTimer;
    bool m_isDirty = false;
    bool m_isLoading = false;
};

} // namespace clientela
