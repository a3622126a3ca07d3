// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/printed_document.h"

#include "core/base/error.h"
#include "core/records/saved_records.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/storage/reference_lookup.h"
#include "core/templates/document_values.h"
#include "core/templates/page_layout.h"
#include "core/templates/template.h"
#include "core/workflows/document_paper.h"

#include <QDir>

namespace clientela {

namespace {

constexpr qsizetype longestName = 100;

/// Text as it may stand in a file's name on every system: no separators, wildcards or control characters, and
/// neither dot nor space at its ends.
QString nameForFile(const QString& text)
{
    QString name;
    for (const QChar character : text.simplified()) {
        if (character == u'/' || character == u'\\' || character == u':' || character == u'|')
            name += u'-';
        else if (!QStringView(u"<>\"?*").contains(character) && character.isPrint())
            name += character;
    }
    name = name.simplified();
    if (name.size() > longestName) {
        const qsizetype space = name.lastIndexOf(u' ', longestName);
        name.truncate(space > longestName / 2 ? space : longestName);
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

/// The file's name, or with a number behind it where this run wrote that already; names differ by more than case.
QString freeName(const QString& name, QStringList& taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = QStringLiteral("%1 (%2).pdf").arg(name.chopped(4)).arg(number);
    taken.append(free);
    return free;
}

} // namespace

QStringList designNames(ShopFile& shop)
{
    QStringList names = builtInTemplateNames();
    const RecordType& type = shop.types().type(u"template");
    const std::vector<qint64> ids = RecordQuery(shop.database(), shop.records()).ids(type, {}, {});
    for (const AnyRecord& record : shop.records().loadMany(type, ids, false)) {
        const QString name = record.as<TemplateRecord>().name;
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

Template designNamed(ShopFile& shop, const QString& name)
{
    const RecordType& type = shop.types().type(u"template");
    const auto own = referenceResolver(shop)(type.key, name, false);
    if (!own)
        return builtInTemplate(name);
    return readTemplate(shop.records().load(type, *own).as<TemplateRecord>().content.toUtf8(), name);
}

Template designOf(ShopFile& shop, const Document& document)
{
    try {
        if (!document.templateName.isEmpty())
            return designNamed(shop, document.templateName);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NotFound)
            throw;
    }
    return builtInTemplate(builtInTemplateNames().constFirst());
}

QString pdfFileName(const DocumentSnapshot& document)
{
    const QString number = document.number.isEmpty() ? document.date.toString(Qt::ISODate) : document.number;
    return nameForFile(documentTitle(document) + u' ' + number + u' ' + document.recipient.name)
           + QStringLiteral(".pdf");
}

PrintedDocument printedDocument(ShopFile& shop, const Document& document, const PaperChoice& choice)
{
    const DocumentSnapshot snapshot = snapshotOf(shop, document, choice.language);
    const Template design = choice.design.isEmpty() ? designOf(shop, document) : designNamed(shop, choice.design);
    return {layOut(snapshot, design), pdfDetails(snapshot), pdfFileName(snapshot)};
}

QStringList writePdfs(ShopFile& shop, const std::vector<DocumentId>& documents, const QString& folder,
                      const PaperChoice& choice, Progress& progress)
{
    QStringList paths;
    QStringList taken;
    const auto total = qint64(documents.size());
    for (const DocumentId id : documents) {
        reportOrThrow(progress, paths.size(), total);
        const PrintedDocument printed = printedDocument(shop, DocumentStorage(shop).load(id), choice);
        const QString path = QDir(folder).filePath(freeName(printed.fileName, taken));
        writePdf(printed.paper, path, printed.details);
        paths.append(path);
    }
    progress.report(total, total);
    return paths;
}

} // namespace clientela
