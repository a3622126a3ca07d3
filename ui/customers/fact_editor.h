// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customer_facts.h"

#include <QWidget>

class QCompleter;
class QKeyEvent;
class QLineEdit;
class QVBoxLayout;

namespace clientela {

/// The editor that a fact turns into: one field in the place of the value, or a small panel where a fact has parts.
/// Enter saves, Tab saves and goes on, Esc takes back, leaving it saves.
class FactEditor final : public QWidget
{
    Q_OBJECT

public:
    FactEditor(Session& session, FactForm form, QWidget* parent);
    ~FactEditor() override;

    const QString& key() const { return m_form.key; }
    /// The fact as it is stored now: when somebody else changed it since the editor was opened, that is said.
    void noteElsewhere(const FactForm& stored);
    bool isPanel() const { return m_fields.size() > 1; }
    /// Saves what is typed; false, and still open, when it was refused.
    bool save();
    /// Puts the keyboard into the first field, its text selected; behind the last word of a list.
    void start();

Q_SIGNALS:
    /// It is over; "step" is 1 or -1 when the next or the one before is to be edited.
    void ended(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct EditedField
    {
        FactInput input;
        QWidget* widget = nullptr;
        qint64 customer = 0;
        QString customerText;
    };
    QWidget* makeField(EditedField& field);
    void addButtons(QVBoxLayout* layout);
    void suggestCustomers(EditedField& field, QLineEdit* line);
    QString textOf(const EditedField& field) const;
    void watchFocus(QWidget* now);
    void end(int step);
    bool handleKey(QWidget* field, QKeyEvent* event);

    Session& m_session;
    FactForm m_form;
    std::vector<EditedField> m_fields;
    bool m_isOver = false;
};

} // namespace clientela
