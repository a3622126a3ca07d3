// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/core/exchange/table_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/zip_of.h"

#include <QBuffer>

using namespace clientela;

namespace {

/// The parts of a small workbook; each can be changed before it is zipped.
struct BookParts
{
    QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray properties;
    QByteArray sheets =
        R"(<sheet name="First" sheetId="1" r:id="rId1"/><sheet name="Second" sheetId="2" r:id="rId2"/>)";
    QByteArray rows;
    QByteArray otherRows = R"(<row><c t="inlineStr"><is><t>other</t></is></c></row>)";
    QByteArray texts;
    QByteArray formats;
    QByteArray codes;
    QByteArray prologue;

    QByteArray zipped() const
    {
        const auto sheet = [this](const QByteArray& cells) {
            return prologue + "<worksheet xmlns=\"" + main + "\"><sheetData>" + cells + "</sheetData></worksheet>";
        };
        const QByteArray relationships =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        return zipOf({
            {QStringLiteral("_rels/.rels"), relationships + "<Relationship Id=\"r\" Type=\"" + relations
                                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {QStringLiteral("xl/workbook.xml"), "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\">"
                                                    + properties + "<sheets>" + sheets + "</sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"),
             relationships + "<Relationship Id=\"rId1\" Type=\"" + relations
                 + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>" + "<Relationship Id=\"rId2\" Type=\"" + relations
                 + "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"), sheet(rows)},
            {QStringLiteral("xl/worksheets/sheet2.xml"), sheet(otherRows)},
            {QStringLiteral("xl/sharedStrings.xml"), "<sst xmlns=\"" + main + "\">" + texts + "</sst>"},
            {QStringLiteral("xl/styles.xml"),
             "<styleSheet xmlns=\"" + main + "\"><numFmts>" + codes
                 + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + formats
                 + "</cellXfs></styleSheet>"},
        });
    }
};

std::unique_ptr<XlsxReader> xlsxReader(const QByteArray& bytes, const QString& sheet = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    TableReadOptions options;
    options.sheet = sheet;
    return std::make_unique<XlsxReader>(std::move(buffer), QStringLiteral("book.xlsx"), options);
}

} // namespace

TEST_CASE("Number formats are understood")
{
    using Kind = XlsxFormatKind;
    struct Row
    {
        const char* code;
        Kind kind;
        const char* pattern;
    };
    const Row rows[] = {
        {"General", Kind::Number, ""},
        {"0.00", Kind::Number, ""},
        {"#,##0.00 [$€-816]", Kind::Number, ""},
        {"\"dd\"0", Kind::Number, ""},
        {"[Red]0.00;[Blue]-0.00", Kind::Number, ""},
        {"0.00E+00", Kind::Number, ""},
        {"@", Kind::Number, ""},
        {"0", Kind::Number, ""},
        {"0\" kg\"", Kind::Number, ""},
        {"# ##0", Kind::Number, ""},
        {"_-* #,##0.00\\ [$kr.-406]_-", Kind::Number, ""},
        {"dd/mm/yyyy", Kind::Date, ""},
        {"[$-816]d \"de\" mmmm \"de\" yyyy;@", Kind::Date, ""},
        {"mmm-yy", Kind::Date, ""},
        {"dd\\-mm\\-yy", Kind::Date, ""},
        {"yyyy-mm-dd hh:mm", Kind::DateTime, ""},
        {"d/m/yy h:mm AM/PM", Kind::DateTime, ""},
        {"m/d h", Kind::DateTime, ""},
        {"hh:mm", Kind::Time, ""},
        {"mm:ss.0", Kind::Time, ""},
        {"h AM/PM", Kind::Time, ""},
        {"[h]:mm", Kind::Duration, ""},
        {"[mm]:ss", Kind::Duration, ""},
        {"0%", Kind::Percent, ""},
        {"0.00%", Kind::Percent, ""},
        {"00000", Kind::Padded, "00000"},
        {"0000-000", Kind::Padded, "0000-000"},
        {"000\\-00\\-0000", Kind::Padded, "000-00-0000"},
        {"\\(00\\)\" \"0000-0000", Kind::Padded, "(00) 0000-0000"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.code);
        const XlsxFormat format = xlsxFormatFromCode(QString::fromUtf8(row.code));
        CHECK(format.kind == row.kind);
        CHECK(format.pattern == QString::fromUtf8(row.pattern));
    }
    CHECK(xlsxBuiltInFormat(14).kind == Kind::Date);
    CHECK(xlsxBuiltInFormat(22).kind == Kind::DateTime);
    CHECK(xlsxBuiltInFormat(46).kind == Kind::Duration);
    CHECK(xlsxBuiltInFormat(4).kind == Kind::Number);
    CHECK(xlsxBuiltInFormat(49).kind == Kind::Number);
}

TEST_CASE("Numbers come out exactly, without the noise of floating point")
{
    struct Row
    {
        const char* stored;
        const char* expected;
    };
    const Row rows[] = {
        {"0.30000000000000004", "0.3"},
        {"1.1000000000000001", "1.1"},
        {"12.50", "12.5"},
        {"-0.0", "0"},
        {"-0", "0"},
        {"5.", "5"},
        {"1E-3", "0.001"},
        {"1.5E+20", "150000000000000000000"},
        {"-2.5e2", "-250"},
        {"1E+300", "1e+300"},
        {"0001", "0001"},
        {"12345678901234567890", "12345678901234567890"},
        {"123456789012345", "123456789012345"},
        {"0.1", "0.1"},
        {"9.9999999999999995E-8", "0.0000001"},
        {"100", "100"},
        {"8.3000000000000007", "8.3"},
        {"abc", "abc"},
        {" 7 ", "7"},
        {"0.5", "0.5"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.stored);
        CHECK(xlsxNumberText(QString::fromUtf8(row.stored)) == QString::fromUtf8(row.expected));
    }
}

TEST_CASE("Dates follow their base, the leap day that never was included")
{
    struct Row
    {
        const char* stored;
        const char* code;
        bool base1904;
        const char* expected;
    };
    const Row rows[] = {
        {"1", "yyyy-mm-dd", false, "1900-01-01"},
        {"59", "d/m/y", false, "1900-02-28"},
        {"60", "d/m/y", false, "1900-02-29"},
        {"61", "d/m/y", false, "1900-03-01"},
        {"22606", "d/m/y", false, "1961-11-21"},
        {"22606.512013888889", "d/m/y h:mm", false, "1961-11-21T12:17:18"},
        {"22606.512013888889", "d/m/y", false, "1961-11-21"},
        {"41583.489583333299", "d/m/y h:mm", false, "2013-11-05T11:45:00"},
        {"0", "d/m/y", true, "1904-01-01"},
        {"1462", "d/m/y", true, "1908-01-02"},
        {"2958465", "d/m/y", false, "9999-12-31"},
        {"2958466", "d/m/y", false, "2958466"},
        {"-1", "d/m/y", false, "-1"},
        {"0", "d/m/y", false, "0"},
        {"0.5", "hh:mm", false, "12:00:00"},
        {"0.99999999999", "h:mm", false, "1900-01-01T00:00:00"},
        {"1.5", "[h]:mm", false, "36:00:00"},
        {"44000.25", "hh:mm", false, "2020-06-18T06:00:00"},
        {"0.23", "0%", false, "23%"},
        {"0.065", "0.0%", false, "6.5%"},
        {"-1", "0%", false, "-100%"},
        {"42", "00000", false, "00042"},
        {"1000001", "0000-000", false, "1000-001"},
        {"11987654321", "(00) 0000-0000", false, "(119) 8765-4321"},
        {"-5", "00000", false, "-5"},
        {"1.5", "00000", false, "1.5"},
        {"x", "d/m/y", false, "x"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.stored, row.code, row.base1904);
        CHECK(
            xlsxValueText(QString::fromUtf8(row.stored), xlsxFormatFromCode(QString::fromUtf8(row.code)), row.base1904)
            == QString::fromUtf8(row.expected));
    }
}

TEST_CASE("A workbook is read cell by cell, transitional and strict")
{
    BookParts parts;
    parts.texts =
        R"(<si><t>Name</t></si><si><r><t>Jo</t></r><r><rPr><b/></rPr><t xml:space="preserve">ão </t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>)";
    parts.formats = R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>)";
    parts.codes = R"(<numFmt numFmtId="164" formatCode="0000-000"/>)";
    parts.rows =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Born</t></is></c><c r="C1" t="str"><f>"Co"&amp;"de"</f><v>Code</v></c><c r="D1" t="inlineStr"><is><t>On</t></is></c></row>)"
        R"(<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>22606</v></c><c r="D3" t="b"><v>1</v></c></row>)"
        R"(<row r="4"/><row r="5"><c r="A5" s="1"/></row>)"
        R"(<row><c t="s"><v>2</v></c><c t="e"><v>#N/A</v></c><c s="2"><v>1000001</v></c><c><f>1+1</f><v>2</v></c></row>)"
        R"(<row r="9"><c r="E9"><v>5</v></c></row>)";
    const QString expected = QStringLiteral(
        "Name|Born|Code|On\nJoão |1961-11-21||true\na<CR>b_x0041_|#N/A|1000-001|2\n||||5 !"
        "“book.xlsx”, row 9: there is something in cell 5, but only 4 columns have a heading. "
        "Give the column a heading or empty the cell.");
    CHECK(tableText(*xlsxReader(parts.zipped())) == expected);
    parts.main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    parts.relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    CHECK(tableText(*xlsxReader(parts.zipped())) == expected);
    const auto reader = xlsxReader(parts.zipped());
    QStringList row;
    REQUIRE(reader->next(row));
    CHECK(reader->rowNumber() == 3);
    REQUIRE(reader->next(row));
    CHECK(reader->rowNumber() == 6);
}

TEST_CASE("The date base of 1904 and hidden sheets are heeded")
{
    BookParts parts;
    parts.properties = R"(<workbookPr date1904="1"/>)";
    parts.formats = R"(<xf numFmtId="0"/><xf numFmtId="14"/>)";
    parts.rows = R"(<row r="1"><c r="A1" s="1"><v>1462</v></c></row>)";
    CHECK(tableText(*xlsxReader(parts.zipped())) == QStringLiteral("1908-01-02"));
    parts.sheets =
        R"(<sheet name="First" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Second" sheetId="2" r:id="rId2"/>)";
    CHECK(tableText(*xlsxReader(parts.zipped())) == QStringLiteral("other"));
    CHECK(tableText(*xlsxReader(parts.zipped(), QStringLiteral("First"))) == QStringLiteral("1908-01-02"));
    CHECK(sentenceOf([&] { xlsxReader(parts.zipped(), QStringLiteral("Third")); })
          == QStringLiteral("“book.xlsx” has no sheet “Third”. Choose one of its sheets."));
    const auto sheets = xlsxReader(parts.zipped())->sheets();
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].hidden);
    CHECK(sheets[1].name == QStringLiteral("Second"));
}

TEST_CASE("Workbooks that are damaged or meant to harm are refused in one sentence")
{
    BookParts parts;
    parts.rows = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
    const auto sentence = [](const QByteArray& bytes) { return sentenceOf([&] { tableText(*xlsxReader(bytes)); }); };

    BookParts entities = parts;
    entities.prologue = R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>)";
    CHECK(sentence(entities.zipped()).startsWith(QStringLiteral("“book.xlsx” contains a document type")));

    BookParts bomb = parts;
    bomb.rows += QByteArray(64 * 1024 * 1024, ' ');
    CHECK(
        sentence(bomb.zipped()).startsWith(QStringLiteral("“book.xlsx” unpacks to far more than its size allows for")));

    BookParts wide = parts;
    wide.rows = R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)";
    CHECK(sentence(wide.zipped())
              .startsWith(QStringLiteral("“book.xlsx”, row 1: the sheet is larger than a spreadsheet can be.")));
    wide.rows = R"(<row r="1048577"><c><v>1</v></c></row>)";
    CHECK(sentence(wide.zipped()).contains(QStringLiteral("row 1048577")));

    BookParts open = parts;
    open.rows = R"(<row r="1"><c r="A1"><v>1</v></row>)";
    CHECK(sentence(open.zipped()).startsWith(QStringLiteral("“book.xlsx” is damaged or cut short")));

    CHECK(sentence("PK\x03\x04 no archive")
              .startsWith(QStringLiteral("“book.xlsx” is not an Excel workbook, or it is damaged.")));
    const QByteArray whole = parts.zipped();
    CHECK(sentence(whole.first(whole.size() / 2)).startsWith(QStringLiteral("“book.xlsx” is not an Excel workbook")));
    CHECK(sentence(zipOf({{QStringLiteral("readme.txt"), "x"}}))
              .startsWith(QStringLiteral("“book.xlsx” is not an Excel workbook")));
}

TEST_CASE("What is written as XLSX is read back the same")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("out.xlsx"));
    const QList<ExportColumn> columns = {
        {QStringLiteral("=Text"), ColumnKind::Text, 0},     {QStringLiteral("Count"), ColumnKind::Integer, 0},
        {QStringLiteral("Amount"), ColumnKind::Decimal, 2}, {QStringLiteral("Day"), ColumnKind::Date, 0},
        {QStringLiteral("When"), ColumnKind::DateTime, 0},  {QStringLiteral("Yes"), ColumnKind::Boolean, 0}};
    const QList<QList<ExportCell>> rows = {
        {QStringLiteral("=cmd|' /C calc'!A0"), qint64(42), ExportDecimal{125050, 2}, QDate(2026, 1, 31),
         QDateTime(QDate(2026, 1, 31), QTime(14, 5, 7)), true},
        {QStringLiteral("012345678"), qint64(-1), ExportDecimal{-1, 2}, QDate(1900, 1, 1),
         QDateTime(QDate(1999, 12, 31), QTime(23, 59, 59)), false},
        {QStringLiteral("+1+1"),
         qint64(1234567890123456789),
         ExportDecimal{123456789012345678, 2},
         QDate(1899, 12, 31),
         {},
         {}},
        {QStringLiteral(" two\r\nlines\x01 _x0041_ <&>\" 😀\xFFFF"),
         {},
         ExportDecimal{333333, 6},
         QDate(1900, 3, 1),
         QDateTime(QDate(2026, 7, 1), QTime(0, 0)),
         {}},
        {QStringLiteral("\t=1+1"),
         qint64(0),
         ExportDecimal{999999999999999, 2},
         QDate(1900, 2, 28),
         QDateTime(QDate(2026, 7, 1), QTime(1, 2, 3, 456)),
         {}},
    };
    TableWriteOptions options;
    options.sheet = QStringLiteral("Customers: all/new [2026] and a name that is too long");
    const auto writer = createTable(path, columns, options);
    for (const auto& row : rows)
        writer->writeRow(row);
    writer->finish();

    const auto reader = openTable(path);
    CHECK(reader->headings().first() == QStringLiteral("=Text"));
    const QList<QStringList> expected = {
        {QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("42"), QStringLiteral("1250.5"),
         QStringLiteral("2026-01-31"), QStringLiteral("2026-01-31T14:05:07"), QStringLiteral("true")},
        {QStringLiteral("012345678"), QStringLiteral("-1"), QStringLiteral("-0.01"), QStringLiteral("1900-01-01"),
         QStringLiteral("1999-12-31T23:59:59"), QStringLiteral("false")},
        {QStringLiteral("+1+1"),
         QStringLiteral("1234567890123456789"),
         QStringLiteral("1234567890123456.78"),
         QStringLiteral("1899-12-31"),
         {},
         {}},
        {QStringLiteral(" two\r\nlines\x01 _x0041_ <&>\" 😀\xFFFF"),
         {},
         QStringLiteral("0.333333"),
         QStringLiteral("1900-03-01"),
         QStringLiteral("2026-07-01T00:00:00"),
         {}},
        {QStringLiteral("\t=1+1"),
         QStringLiteral("0"),
         QStringLiteral("9999999999999.99"),
         QStringLiteral("1900-02-28"),
         QStringLiteral("2026-07-01T01:02:03.456"),
         {}},
    };
    QStringList row;
    for (const QStringList& wanted : expected) {
        REQUIRE(reader->next(row));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            CAPTURE(wanted[0], i);
            CHECK(row.value(i).toUtf8() == wanted[i].toUtf8());
        }
        CHECK(reader->problem().isEmpty());
    }
    CHECK_FALSE(reader->next(row));
    CHECK(xlsxSheets(path).first().name == QStringLiteral("Customers  all new  2026  and a"));
}

TEST_CASE("Text too long for a cell is refused, never cut")
{
    const TemporaryFolder folder;
    XlsxWriter writer(folder.path(QStringLiteral("long.xlsx")), {{QStringLiteral("Notes"), ColumnKind::Text, 0}});
    writer.writeRow({QString(32'767, u'x')});
    CHECK(sentenceOf([&] {
              writer.writeRow({QString(32'768, u'x')});
          }).startsWith(QStringLiteral("Row 3, “Notes”: the text is longer")));
}
