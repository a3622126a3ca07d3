// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document_numbering.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace clientela {

class ChoiceInput;
class RecordForm;
class TextLabel;

/// How each kind of document is numbered, with the number that the next one would get.
class NumberingSection final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberingSection(Session& session, QWidget* parent = nullptr);

private:
    void showKind();
    void showNext();

    Session& m_session;
    ChoiceInput* m_kind;
    RecordForm* m_form;
    TextLabel* m_next;
    QPushButton* m_reset;
};

} // namespace clientela
