// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/change_many.h"
#include "ui/inputs/value_editor.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace clientela {

class TextLabel;

/// What can be done with the ticked rows; stands in the header in the place of the pills and tools.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    BulkBar(Session& session, const RecordType& type, bool canEdit, bool canDelete, QWidget* parent = nullptr);

    void setCount(qint64 count);
    /// A tool of a list's own, before those that every list has.
    void addTool(QWidget* tool);

Q_SIGNALS:
    void changeWanted(const clientela::ManyChange& change);
    void exportWanted();
    void clearWanted();

private:
    enum Step { ActionStep, FieldStep, TagStep };
    void fillFields();
    void makeEditor();
    void applyField();
    void applyTag();
    void begin(Step step);

    Session& m_session;
    const RecordType& m_type;
    TextLabel* m_count;
    QStackedWidget* m_steps;
    QHBoxLayout* m_actions = nullptr;
    int m_ownTools = 0;
    QComboBox* m_field = nullptr;
    QHBoxLayout* m_editorPlace = nullptr;
    std::unique_ptr<ValueEditor> m_editor;
    QLineEdit* m_tag = nullptr;
    bool m_isAdding = true;
};

} // namespace clientela
