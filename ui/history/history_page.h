// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "ui/session/page.h"

#include <QPointer>

class QListView;
class QPushButton;

namespace clientela {

class ChangeModel;
class HistoryModel;
class PageHeader;
class TextLabel;

/// Everything that was done in the shop, with the way back and forward for each; and what was removed, to be brought
/// back.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    /// The place's id is a change set to begin with; its detail "removed" shows what was removed.
    void open(const Place& place) override;
    void focusStart() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeDetail();
    void showChangeSets(qint64 chosen);
    void showRemoved();
    void showRow(int row);
    void showActions();
    void act();
    void goThrough(History::Mode mode);
    void noteDone(const ChangeSetEntry& set, const std::vector<UndoConflict>& conflicts, History::Mode mode);
    void bringBack();
    void openRecord(int row);

    HistoryModel* m_model;
    ChangeModel* m_changes;
    PageHeader* m_header;
    QPushButton* m_all;
    QPushButton* m_removed;
    QListView* m_list;
    TextLabel* m_title = nullptr;
    TextLabel* m_words = nullptr;
    TextLabel* m_why = nullptr;
    QPushButton* m_act = nullptr;
    QPushButton* m_rest = nullptr;
    QPushButton* m_leave = nullptr;
    QListView* m_fields = nullptr;
    QWidget* m_detail; ///< made after the parts that it fills
    TextLabel* m_empty = nullptr;
    ChangeSetEntry m_chosen;
    qint64 m_chosenRemoval = 0;
    bool m_hasConflicts = false;
    QPointer<Job> m_job;
};

} // namespace clientela
