// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

class QVBoxLayout;

namespace clientela {

/// F1: every shortcut there is, by what it is about, and a short guide to a day's work.
class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(Session& session);

    void open(const Place& place) override;

private:
    QWidget* makeShortcuts();
    static QWidget* makeGuide();

    QVBoxLayout* m_left;
    QWidget* m_shortcuts = nullptr;
};

} // namespace clientela
