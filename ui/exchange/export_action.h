// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QWidget;

namespace clientela {

class Session;

/// Asks for a folder and writes everything that the shop keeps into it, one JSON file for each kind of record, beside
/// the window; opens the folder when it is done.
void exportEverythingTo(Session& session, QWidget* window);

/// Adds the command "export-everything"; the window is the parent of its dialog.
void addExportCommands(Session& session, QWidget* window);

} // namespace clientela
