// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"
#include "tests/fuzz/input.h"
#include "tests/support/zip_of.h"

using namespace clientela;

namespace {

/// A workbook one of whose parts is the fuzzer's; the first byte says which.
QByteArray workbookAround(const QByteArray& bytes)
{
    QList<std::pair<QString, QByteArray>> parts = {
        {QStringLiteral("xl/worksheets/sheet1.xml"),
         "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
         "s=\"1\"><v>44000.5</v></c></row></sheetData></worksheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst><si><t>Name</t></si></sst>"},
        {QStringLiteral("xl/styles.xml"),
         "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/></numFmts>"
         "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" "
                                                       "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
    };
    const qsizetype choice = bytes.at(0) - '1';
    if (choice >= 0 && choice < parts.size())
        parts[choice].second = bytes.sliced(1);
    return zipOf(parts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const bool isPart = !bytes.isEmpty() && bytes.at(0) >= '1' && bytes.at(0) <= '5';
    try {
        XlsxReader reader(fuzzDevice(isPart ? workbookAround(bytes) : bytes), QStringLiteral("fuzz.xlsx"));
        QStringList row;
        while (reader.next(row))
            fuzzRequire(row.size() >= reader.headings().size(), "a row is shorter than the headings");
    } catch (const Error& error) {
        fuzzRequire(!error.sentence().isEmpty(), "an error without a sentence");
    }
    return 0;
}
