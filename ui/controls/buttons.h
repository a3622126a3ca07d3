// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/clientela_style.h"

class QAction;
class QPushButton;
class QToolButton;

namespace clientela {

/// A text as a button shows it letter by letter, also where it has an "&".
QString asButtonText(const QString& text);
/// A push button with the look it wants; "icon" is of window_icons.txt or null.
QPushButton* makeButton(const QString& objectName, const QString& text, const char* icon = nullptr,
                        ButtonLook look = ButtonLook::Plain, QWidget* parent = nullptr);
/// A tool with icon and text for the header, or with its icon alone when the text is only its tooltip.
QToolButton* makeTool(const QString& objectName, const QString& text, const char* icon, bool showsText = true,
                      QWidget* parent = nullptr);
/// A tool button that stands for a command: its icon, text, tooltip with the shortcut, enabled as it is.
QToolButton* makeTool(QAction* command, bool showsText = true, QWidget* parent = nullptr);
/// Gives a filled button the icon in the colour that stands on the accent.
void setIconOnAccent(QPushButton* button, const char* icon);

} // namespace clientela
