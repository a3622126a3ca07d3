// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace clientela {

class TextLabel;

/// The empty card of a new customer: the name first, everything else optional, and who is likely there already while
/// it is typed. What is half typed is kept as a draft.
class NewCustomerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NewCustomerPanel(Session& session, QWidget* parent = nullptr);

    /// Begins with what was typed in search of the customer, a name or a telephone number; with none, or while
    /// something else is half typed, with what was typed last and not saved.
    void begin(const QString& searched = {});
    /// Keeps what is half typed, now. False when it cannot be kept; it stays and is tried again.
    bool keepDraft();

Q_SIGNALS:
    void saved(qint64 id);
    void openWanted(qint64 id);
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* addField(const char* objectName, const QString& label, QVBoxLayout* layout);
    AnyRecord typed() const;
    void typedSomething();
    void showDuplicates();
    void save();
    void clear();

    Session& m_session;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_taxNumber;
    QLineEdit* m_city;
    QPushButton* m_person;
    QPushButton* m_company;
    QPushButton* m_save;
    QButtonGroup* m_kind;
    QWidget* m_duplicates;
    QVBoxLayout* m_duplicateRows;
    bool m_isKindChosen = false;
    bool m_isFilling = false;
    QTimer m_lookTimer;
    QTimer m_draftTimer;
    bool m_isDirty = false;
};

} // namespace clientela
