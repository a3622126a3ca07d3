// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace clientela {

/// The window's language, light and dark, the size of text, and hints; of this user on this computer.
class AppearanceSection final : public QWidget
{
    Q_OBJECT

public:
    explicit AppearanceSection(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChanged();
};

} // namespace clientela
