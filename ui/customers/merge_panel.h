// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/merge_customers.h"
#include "ui/session/session.h"

#include <QScrollArea>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace clientela {

class TextLabel;

/// Two customers side by side: the fields in which they differ with the value that stays, what moves, and the merge.
class MergePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MergePanel(Session& session, QWidget* parent = nullptr);

    /// Shows two customers; throws Error when they cannot be merged.
    void setPair(CustomerId keep, CustomerId other, const QString& reasons);
    CustomerId keep() const { return m_keep; }
    CustomerId other() const { return m_other; }
    /// One sentence: "3 documents and 2 notes move."
    static QString linksSentence(const MergePlan& plan);

Q_SIGNALS:
    void merged();
    void markedDifferent();
    void openWanted(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void addRow(int row, const MergeRow& shown, const MergePlan& plan);
    QPushButton* sideButton(const QString& name, const QString& text, bool isChosen);
    void merge();
    void markDifferent();

    Session& m_session;
    CustomerId m_keep;
    CustomerId m_other;
    MergeChoices m_choices;
    TextLabel* m_reasons;
    TextLabel* m_links;
    QWidget* m_fields;
    QScrollArea* m_scroll;
    QPushButton* m_swap;
    QPushButton* m_merge;
    QPushButton* m_different;
};

} // namespace clientela
