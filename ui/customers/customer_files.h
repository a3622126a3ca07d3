// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/session/session.h"

#include <QStringList>

class QWidget;

namespace clientela {

/// Attaches files to the customer. What cannot be attached is told in one sentence, the others are; returns how many
/// were attached.
int attachFiles(Session& session, CustomerId customer, const QStringList& paths);
/// Asks for files and attaches them.
void chooseFiles(Session& session, QWidget* window, CustomerId customer);
/// Opens a copy of an attachment with the system's program for it.
void openFile(Session& session, qint64 attachment);
void saveFileAs(Session& session, QWidget* window, qint64 attachment);
bool removeFile(Session& session, qint64 attachment);

/// "350 kB", in the window's language.
QString fileSizeText(qint64 bytes, Language language);

} // namespace clientela
