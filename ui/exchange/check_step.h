// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_check.h"
#include "ui/session/session.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QSplitter;

namespace clientela {

class CheckModel;
class CheckView;
class OutcomeBar;
class RowPanel;
class TextLabel;

/// The third step of an import: what it does with every row, by which rules, and the chosen row before and after.
class CheckStep final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(Session& session, QWidget* parent = nullptr);

    void setCheck(const ImportPlan& plan, std::shared_ptr<const ImportCheck> check);
    void focusStart();
    /// Leaves a correction; false when there was none.
    bool leaveCorrection();

Q_SIGNALS:
    /// Another rule was chosen: the key and what empty cells do.
    void rulesChanged(const QString& key, clientela::EmptyCells emptyCells);
    void corrected(const std::vector<clientela::SourceRow>& rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeSide();
    void refilter();
    void showRow(int row);
    void fillRules(const ImportPlan& plan);

    Session& m_session;
    QString m_kind;
    std::shared_ptr<const ImportCheck> m_check;
    qint64 m_chosenRow = 0; ///< of the file
    bool m_isCorrecting = false;
    CheckModel* m_model;
    CheckView* m_view;
    QButtonGroup* m_filters = nullptr;
    QLineEdit* m_find = nullptr;
    TextLabel* m_cut = nullptr;
    TextLabel* m_nothing = nullptr;
    OutcomeBar* m_bar = nullptr;
    TextLabel* m_keyLabel = nullptr;
    QComboBox* m_key = nullptr;
    QComboBox* m_emptyCells = nullptr;
    QWidget* m_side = nullptr;
    RowPanel* m_row = nullptr;
};

} // namespace clientela
