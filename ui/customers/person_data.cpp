// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/saved_records.h"
#include "core/storage/document_storage.h"
#include "core/storage/reference_lookup.h"
#include "core/templates/page_layout.h"
#include "core/templates/pdf_writer.h"
#include "core/templates/template.h"
#include "core/workflows/anonymise_customer.h"
#include "core/workflows/document_paper.h"
#include "core/workflows/export_person.h"
#include "ui/customers/customer_actions.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>
#include <QDir>

namespace clientela {

namespace {

Template personDataDesign(ShopFile& shop, const QString& name)
{
    try {
        const RecordType& type = shop.types().type(u"template");
        if (!name.isEmpty()) {
            if (const auto own = referenceResolver(shop)(type.key, name, false))
                return readTemplate(shop.records().load(type, *own).as<TemplateRecord>().content.toUtf8(), name);
            return builtInTemplate(name);
        }
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NotFound)
            throw;
    }
    return builtInTemplate(builtInTemplateNames().constFirst());
}

/// A document as it was given out, for the archive.
QByteArray pdfOfDocument(ShopFile& shop, const Document& document)
{
    const DocumentSnapshot snapshot = snapshotOf(shop, document);
    return pdfBytes(layOut(snapshot, personDataDesign(shop, document.templateName)), pdfDetails(snapshot));
}

QString fileNameOf(QString name)
{
    for (QChar& character : name) {
        if (!character.isLetterOrNumber() && character != u' ' && character != u'-')
            character = u'-';
    }
    return name.simplified();
}

} // namespace

void exportPersonData(Session& session, QWidget* window, CustomerId id)
{
    session.perform([&] {
        const QString name = DocumentStorage(session.shop()).loadCustomer(id).name;
        const auto path = prompts().fileToSave(
            window, QCoreApplication::translate("CustomerCard", "Export the data of %1").arg(name),
            QStringLiteral("person"), fileNameOf(name) + QStringLiteral(".zip"),
            {{QCoreApplication::translate("CustomerCard", "Archives"), {QStringLiteral("zip")}}});
        if (!path)
            return;
        Job* job = session.startJob(QCoreApplication::translate("CustomerCard", "Exporting the data of %1").arg(name),
                                    [id, path = *path](ShopFile& shop, Progress& progress) {
                                        PersonExportOptions options;
                                        options.replaces = true;
                                        options.pdfOf = [&shop](const Document& document) {
                                            return pdfOfDocument(shop, document);
                                        };
                                        return QVariant(exportPerson(shop, id, path, options, progress).files.size());
                                    });
        QObject::connect(job, &Job::finished, &session, [&session, path = *path](const QVariant& files) {
            session.tell(
                QCoreApplication::translate("CustomerCard", "%n file(s) written into %1.", nullptr, files.toInt())
                    .arg(QDir::toNativeSeparators(path)));
        });
    });
}

void erasePerson(Session& session, QWidget* window, CustomerId id)
{
    session.perform([&] {
        const QString name = DocumentStorage(session.shop()).loadCustomer(id).name;
        const Question question{
            QCoreApplication::translate("CustomerCard", "Erase %1").arg(name),
            QCoreApplication::translate(
                "CustomerCard",
                "Name, contacts, tax number, notes and every other text about %1 are erased, also from the history and "
                "the file. Issued documents that the law wants kept stay as they were given out. This cannot be "
                "undone.")
                .arg(name),
            QCoreApplication::translate("CustomerCard", "Erase this person"), true};
        if (prompts().ask(window, question) != Reply::Action)
            return;
        const AnonymisationResult result = anonymiseCustomer(session.shop(), id);
        prompts().say(window, QCoreApplication::translate("CustomerCard", "%1 was erased").arg(name),
                      result.sentences().join(QStringLiteral("\n\n")));
    });
}

} // namespace clientela
