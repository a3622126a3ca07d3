// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include "core/base/error.h"
#include "core/base/fixed_point.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/file_kind.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

struct CellText
{
    int decimals;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const ExportDecimal& number) const
    {
        return decimalText(number.units, number.decimals, std::min(decimals, number.decimals));
    }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QDateTime& time) const
    {
        const bool whole = time.time().msec() == 0;
        return QDateTime(time.date(), time.time())
            .toString(whole ? QStringLiteral("yyyy-MM-ddTHH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    }
    QString operator()(bool value) const { return value ? QStringLiteral("true") : QStringLiteral("false"); }
};

} // namespace

QString exportText(const ExportCell& cell, int decimals)
{
    return std::visit(CellText{decimals}, cell);
}

std::unique_ptr<TableReader> openTable(const QString& path, const TableReadOptions& options)
{
    switch (fileKind(path)) {
    case FileKind::Csv: return std::make_unique<CsvReader>(openForReading(path), displayName(path), options);
    case FileKind::Xlsx: return std::make_unique<XlsxReader>(openForReading(path), displayName(path), options);
    case FileKind::VCard:
    case FileKind::Json:
    case FileKind::ICalendar: break;
    }
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate("Exchange", "“%1” is no table. Choose a .csv or .xlsx file.")
                    .arg(displayName(path)));
}

std::unique_ptr<TableWriter> createTable(const QString& path, const QList<ExportColumn>& columns,
                                         const TableWriteOptions& options)
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return std::make_unique<CsvWriter>(path, columns, options);
    if (path.endsWith(u".tsv", Qt::CaseInsensitive)) {
        TableWriteOptions tabbed = options;
        tabbed.separator = u'\t';
        return std::make_unique<CsvWriter>(path, columns, tabbed);
    }
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return std::make_unique<XlsxWriter>(path, columns, options);
    throw Error(
        ErrorKind::BadInput,
        QCoreApplication::translate("Exchange", "A table cannot be written as “%1”. End the name in .csv or .xlsx.")
            .arg(displayName(path)));
}

} // namespace clientela
