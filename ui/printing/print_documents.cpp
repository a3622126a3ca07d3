// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_documents.h"

#include "core/storage/document_storage.h"
#include "ui/printing/print_preview.h"
#include "ui/prompts/prompts.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace clientela {

namespace {

const QString pdfPurpose = QStringLiteral("pdf");

PrintedDocument printedNow(Session& session, DocumentId id, const PaperChoice& choice)
{
    return printedDocument(session.shop(), DocumentStorage(session.shop()).load(id), choice);
}

/// What a job of the printer is called.
QString jobTitle(const std::vector<DocumentId>& documents, const PrintedDocument& first)
{
    return documents.size() == 1
               ? first.details.title
               : QCoreApplication::translate("Printing", "%n document(s)", nullptr, int(documents.size()));
}

} // namespace

void printDocuments(Session& session, QWidget* parent, const std::vector<DocumentId>& documents, PrintWay way,
                    const PaperChoice& choice)
{
    if (documents.empty())
        return;
    const PrintMemory memory(DocumentStorage(session.shop()).load(documents.front()).kind);
    const PrintedDocument first = printedNow(session, documents.front(), choice);
    const auto paper = [&](int index) {
        return index == 0 ? first.paper : printedNow(session, documents[std::size_t(index)], choice).paper;
    };
    const QString title = jobTitle(documents, first);
    switch (printPapers(parent, int(documents.size()), paper, memory, title, way)) {
    case PrintOutcome::Printed:
        session.tell(QCoreApplication::translate("Printing", "%1: sent to the printer.").arg(title));
        return;
    case PrintOutcome::WantsPdf: savePdfs(session, parent, documents, choice); return;
    case PrintOutcome::Cancelled: return;
    }
}

std::optional<QString> savePdf(Session& session, QWidget* parent, DocumentId document, const PaperChoice& choice)
{
    const PrintedDocument printed = printedNow(session, document, choice);
    const auto path = prompts().fileToSave(
        parent, QCoreApplication::translate("Printing", "Save PDF"), pdfPurpose, printed.fileName,
        {{QCoreApplication::translate("Printing", "PDF documents"), {QStringLiteral("pdf")}}});
    if (!path)
        return std::nullopt;
    writePdf(printed.paper, *path, printed.details);
    session.tell(QCoreApplication::translate("Printing", "%1 is saved.").arg(QFileInfo(*path).fileName()));
    return path;
}

Job* savePdfs(Session& session, QWidget* parent, const std::vector<DocumentId>& documents, const PaperChoice& choice)
{
    if (documents.empty())
        return nullptr;
    if (documents.size() == 1) {
        savePdf(session, parent, documents.front(), choice);
        return nullptr;
    }
    const auto folder = prompts().folder(parent, QCoreApplication::translate("Printing", "Folder for the PDFs"),
                                         pdfPurpose);
    if (!folder)
        return nullptr;
    const QString name = QDir(*folder).dirName();
    Job* job = session.startJob(
        QCoreApplication::translate("Printing", "Saving %n PDF(s)", nullptr, int(documents.size())),
        [documents, folder = *folder, choice](ShopFile& shop, Progress& progress) {
            return QVariant(writePdfs(shop, documents, folder, choice, progress));
        });
    QObject::connect(job, &Job::finished, &session, [&session, name](const QVariant& result) {
        session.tell(QCoreApplication::translate("Printing", "%n PDF(s) are in the folder %1.", nullptr,
                                                 int(result.toStringList().size()))
                         .arg(name));
    });
    return job;
}

void previewDocuments(Session& session, QWidget* parent, const std::vector<DocumentId>& documents)
{
    if (documents.empty())
        return;
    auto* preview = new PrintPreview(session, documents, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->show();
}

} // namespace clientela
