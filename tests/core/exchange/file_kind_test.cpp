// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_kind.h"
#include "core/exchange/table.h"
#include "tests/core/exchange/table_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace clientela;

TEST_CASE("A file's kind is seen by its content, then by its ending")
{
    struct Row
    {
        const char* name;
        QByteArray bytes;
        FileKind kind;
    };
    const Row rows[] = {
        {"a.csv", "a,b\n", FileKind::Csv},
        {"a.TSV", "a\tb\n", FileKind::Csv},
        {"a.txt", "a\n", FileKind::Csv},
        {"list", "a;b\n1;2\n", FileKind::Csv},
        {"a.vcf", "BEGIN:VCARD\r\n", FileKind::VCard},
        {"a.txt", "begin:vcard\r\n", FileKind::VCard},
        {"a.csv",
         "\xEF\xBB\xBF"
         "BEGIN:VCARD\n",
         FileKind::VCard},
        {"a.vcf",
         QByteArray("\xFF\xFE"
                    "B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0",
                    24),
         FileKind::VCard},
        {"a.ics", "BEGIN:VCALENDAR\r\n", FileKind::ICalendar},
        {"a.json", "[]", FileKind::Json},
        {"a.jsonl", "{}", FileKind::Json},
        {"a", "[{}]", FileKind::Json},
        {"a.xlsx", "PK\x03\x04.......", FileKind::Xlsx},
        {"a.csv", "PK\x03\x04...xl/workbook.xml", FileKind::Xlsx},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name, row.bytes);
        CHECK(fileKind(row.bytes, QString::fromUtf8(row.name)) == row.kind);
    }
}

TEST_CASE("Kinds that cannot be read are refused with what to do")
{
    const QByteArray oldExcel = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....";
    struct Row
    {
        const char* name;
        QByteArray bytes;
        const char* sentence;
    };
    const Row rows[] = {
        {"a.xls", oldExcel, "“a.xls” is an old Excel file. Save it as .xlsx first, then choose that file."},
        {"a.xlsx", oldExcel,
         "“a.xlsx” is protected with a password. Open it in Excel, save it without the password, then choose it "
         "again."},
        {"a.ods", "PK\x03\x04mimetypeapplication/vnd.oasis.opendocument",
         "“a.ods” is an OpenDocument table. Save it as .xlsx first, then choose that file."},
        {"a.zip", "PK\x03\x04photo.png", "“a.zip” is an archive. Unpack it and choose one of the files in it."},
        {"a.xlsx", "not one", "“a.xlsx” is not an Excel workbook, or it is damaged. Save it again as .xlsx."},
        {"a.xls", "<html><table>", "“a.xls” is a web page. Open it in a spreadsheet and save it as .xlsx first."},
        {"a.pdf", "%PDF-1.7",
         "“a.pdf” is a PDF, which holds no table that can be read. Ask for the list as .xlsx or .csv."},
        {"a.png", "\x89PNG", "“a.png” is of a kind that cannot be read. Choose a .csv, .xlsx, .vcf or .json file."},
        {"a.csv", "", "“a.csv” is empty. Choose another file."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name, row.bytes);
        CHECK(sentenceOf([&] { fileKind(row.bytes, QString::fromUtf8(row.name)); }) == QString::fromUtf8(row.sentence));
    }
    const TemporaryFolder folder;
    CHECK(sentenceOf([&] { fileKind(folder.path(QStringLiteral("gone.csv"))); })
          == QStringLiteral("There is no file “gone.csv”. Check the name and the folder."));
    CHECK(sentenceOf([&] { fileKind(folder.path(QString())); }).contains(QStringLiteral("cannot be read")));
    CHECK(sentenceOf([&] { openTable(folder.file(QStringLiteral("a.vcf"), "BEGIN:VCARD\n")); })
          == QStringLiteral("“a.vcf” is no table. Choose a .csv or .xlsx file."));
    CHECK(sentenceOf([&] {
              createTable(folder.path(QStringLiteral("a.pdf")), {});
          }).contains(QStringLiteral("End the name in .csv or .xlsx.")));
}
