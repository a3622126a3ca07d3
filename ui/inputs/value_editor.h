// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace clientela {

/// An editor of one value, whatever its kind; for forms, bulk edit, filters and cells. The widget belongs to its
/// parent and may go before the editor does.
class ValueEditor : public QObject
{
    Q_OBJECT

public:
    QWidget* widget() const { return m_widget; }
    /// As it is stored; what is wrong counts as empty, so ask problem() first.
    virtual Value value() const = 0;
    virtual void setValue(const Value& value) = 0;
    /// One sentence; empty when the value is good.
    virtual QString problem() const = 0;

Q_SIGNALS:
    /// By the user only.
    void edited();

protected:
    explicit ValueEditor(QWidget* widget)
        : m_widget(widget)
    {
    }

private:
    QPointer<QWidget> m_widget;
};

/// The editor that fits a field: by its kind, and by its key where the shop knows its values (tax, unit, country).
/// The widget is called "input-" and the field's key.
std::unique_ptr<ValueEditor> editorForField(Session& session, const RecordType& type, const Field& field,
                                            QWidget* parent);

} // namespace clientela
