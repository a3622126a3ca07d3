// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/duplicate_storage.h"
#include "ui/session/page.h"

#include <QPointer>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace clientela {

class MergePanel;
class PageHeader;
class TextLabel;

/// The page "duplicates": customers that are likely in the shop twice, the most alike first, and their merge.
/// Place::id limits it to one customer; with the detail "merge" the other one is chosen by its name.
class DuplicatesPage final : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Session& session, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void focusStart() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void hunt();
    void huntFor(CustomerId customer);
    void setGroups(std::vector<DuplicateGroup> groups);
    void fillGroups();
    void showGroup();
    void pairIsSettled(bool isMerged);
    void makePicker();

    PageHeader* m_header;
    QListView* m_list;
    QStandardItemModel* m_model;
    QStackedWidget* m_side;
    MergePanel* m_merge;
    QWidget* m_message;
    TextLabel* m_sentence;
    QPushButton* m_again;
    QLineEdit* m_picker;
    std::vector<DuplicateGroup> m_groups;
    QPointer<Job> m_job;
    CustomerId m_only;
};

} // namespace clientela
