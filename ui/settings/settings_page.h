// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

#include <functional>

class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace clientela {

/// Everything that can be set, in sections: the shop and its paper, numbers, taxes, units, own fields, how the window
/// looks, backups. Each is saved as it is changed and can be undone.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session& session);

    /// Place::detail names the section: "shop", "paper", "numbering", "taxes", "units", "fields", "appearance",
    /// "backups".
    void open(const Place& place) override;
    bool settle() override;
    void focusStart() override;

Q_SIGNALS:
    /// The window is to be made anew in another language.
    void languageChanged();
    /// The shop's file is to be replaced by this backup; the window has to let go of it first.
    void restoreWanted(const QString& backup);

private:
    struct Section
    {
        QString key;
        QString title;
        const char* icon;
        std::function<QWidget*()> make;
        QWidget* made = nullptr;
    };

    void showSection(int index);
    QWidget* inScroll(QWidget* content, int widest, const QString& title = {});

    std::vector<Section> m_sections;
    QStandardItemModel* m_names;
    QListView* m_list;
    QStackedWidget* m_pages;
};

} // namespace clientela
