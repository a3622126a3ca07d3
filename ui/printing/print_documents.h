// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/printed_document.h"
#include "ui/printing/print_paper.h"

#include <optional>

namespace clientela {

class Job;
class Session;

/// Prints documents, several in one job; without a printer it offers the PDF. To be called inside
/// Session::perform.
void printDocuments(Session& session, QWidget* parent, const std::vector<DocumentId>& documents, PrintWay way,
                    const PaperChoice& choice = {});

/// Asks where the PDF goes and writes it; nothing when the dialog was left. Throws Error(File).
std::optional<QString> savePdf(Session& session, QWidget* parent, DocumentId document, const PaperChoice& choice = {});

/// Asks for a folder and writes one PDF for each document into it, beside the window; null when the dialog was left.
/// One document is asked for like above and written at once.
Job* savePdfs(Session& session, QWidget* parent, const std::vector<DocumentId>& documents,
              const PaperChoice& choice = {});

/// Shows documents as they would be printed, in a window of its own from where they are printed or saved.
void previewDocuments(Session& session, QWidget* parent, const std::vector<DocumentId>& documents);

} // namespace clientela
