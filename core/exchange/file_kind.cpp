// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_kind.h"

#include "core/base/error.h"
#include "core/exchange/text_source.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace clientela {

namespace {

[[noreturn]] void refuseKind(const char* sentence, const QString& name)
{
    throw Error(ErrorKind::BadInput, QCoreApplication::translate("Exchange", sentence).arg(name));
}

FileKind zippedKind(const QByteArray& start, const QString& ending, const QString& name)
{
    if (start.contains("mimetypeapplication/vnd.oasis") || ending == u"ods")
        refuseKind(QT_TRANSLATE_NOOP("Exchange",
                                     "“%1” is an OpenDocument table. Save it as .xlsx first, then choose that file."),
                   name);
    if (ending == u"xlsb")
        refuseKind(QT_TRANSLATE_NOOP("Exchange",
                                     "“%1” is a binary Excel workbook. Save it as .xlsx first, then choose that file."),
                   name);
    if (ending == u"xlsx" || ending == u"xlsm" || start.contains("[Content_Types].xml") || start.contains("xl/"))
        return FileKind::Xlsx;
    refuseKind(QT_TRANSLATE_NOOP("Exchange", "“%1” is an archive. Unpack it and choose one of the files in it."), name);
}

} // namespace

FileKind fileKind(QByteArrayView start, const QString& name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    const QByteArray bytes = QByteArray::fromRawData(start.data(), start.size());
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zippedKind(bytes, ending, name);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        if (ending == u"xlsx" || ending == u"xlsm")
            refuseKind(QT_TRANSLATE_NOOP("Exchange", "“%1” is protected with a password. Open it in Excel, save it "
                                                     "without the password, then choose it again."),
                       name);
        refuseKind(
            QT_TRANSLATE_NOOP("Exchange", "“%1” is an old Excel file. Save it as .xlsx first, then choose that file."),
            name);
    }
    if (bytes.startsWith("%PDF"))
        refuseKind(
            QT_TRANSLATE_NOOP(
                "Exchange", "“%1” is a PDF, which holds no table that can be read. Ask for the list as .xlsx or .csv."),
            name);
    if (bytes.isEmpty())
        refuseKind(QT_TRANSLATE_NOOP("Exchange", "“%1” is empty. Choose another file."), name);

    QByteArray text = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF") || text.contains('\0'))
        text.replace('\0', "");
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    else if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        text.remove(0, 2);
    text = text.trimmed();
    const QByteArray beginning = text.first(std::min<qsizetype>(text.size(), 15)).toUpper();
    if (beginning.startsWith("BEGIN:VCARD"))
        return FileKind::VCard;
    if (beginning.startsWith("BEGIN:VCALENDAR"))
        return FileKind::ICalendar;
    if (beginning.startsWith("<!DOCTYPE HTML") || beginning.startsWith("<HTML") || beginning.startsWith("<TABLE"))
        refuseKind(
            QT_TRANSLATE_NOOP("Exchange", "“%1” is a web page. Open it in a spreadsheet and save it as .xlsx first."),
            name);
    if (ending == u"vcf" || ending == u"vcard")
        return FileKind::VCard;
    if (ending == u"ics" || ending == u"ical")
        return FileKind::ICalendar;
    if (ending == u"json" || ending == u"jsonl" || ending == u"ndjson")
        return FileKind::Json;
    if (ending == u"xlsx" || ending == u"xlsm")
        refuseKind(
            QT_TRANSLATE_NOOP("Exchange", "“%1” is not an Excel workbook, or it is damaged. Save it again as .xlsx."),
            name);
    if (ending == u"csv" || ending == u"tsv" || ending == u"tab" || ending == u"txt")
        return FileKind::Csv;
    if (beginning.startsWith('{') || beginning.startsWith('['))
        return FileKind::Json;
    if (ending.isEmpty() && text.contains('\n'))
        return FileKind::Csv;
    refuseKind(QT_TRANSLATE_NOOP("Exchange",
                                 "“%1” is of a kind that cannot be read. Choose a .csv, .xlsx, .vcf or .json file."),
               name);
}

FileKind fileKind(const QString& path)
{
    return fileKind(openForReading(path)->read(64 * 1024), displayName(path));
}

} // namespace clientela
