// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/formula_guard.h"
#include "tests/core/exchange/table_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QBuffer>

using namespace clientela;

namespace {

std::unique_ptr<CsvReader> csvReader(const QByteArray& bytes, const TableReadOptions& options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::make_unique<CsvReader>(std::move(buffer), QStringLiteral("list.csv"), options);
}

QString csvText(const QByteArray& bytes)
{
    return tableText(*csvReader(bytes));
}

QByteArray utf16(const QString& text, bool bigEndian, bool mark)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
                           mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder.encode(text);
}

} // namespace

TEST_CASE("CSV is read as programs write it")
{
    struct Row
    {
        const char* what;
        QByteArray bytes;
        const char* expected;
    };
    const Row rows[] = {
        {"plain", "a,b\n1,2\n", "a|b\n1|2"},
        {"CRLF, no final line break", "a,b\r\n1,2", "a|b\n1|2"},
        {"CR only", "a,b\r1,2\r", "a|b\n1|2"},
        {"semicolon with decimal comma", "Nome;Preço\nAna;1,50\nRui;2,00\n", "Nome|Preço\nAna|1,50\nRui|2,00"},
        {"commas in addresses", "Nome;Morada\nAna;Rua A, 5\nRui;Rua B, 7, 2.º\n",
         "Nome|Morada\nAna|Rua A, 5\nRui|Rua B, 7, 2.º"},
        {"tab", "a\tb\n1,5\t2\n", "a|b\n1,5|2"},
        {"bar", "a|b\n1|2\n", "a|b\n1|2"},
        {"one column keeps commas", "Name\nSilva, Ana\n", "Name\nSilva, Ana"},
        {"sep line", "sep=;\r\na,x;b\r\n1;2\r\n", "a,x|b\n1|2"},
        {"mark",
         "\xEF\xBB\xBF"
         "a,b\n1,2\n",
         "a|b\n1|2"},
        {"quotes", "a,b\n\"x,\"\"y\"\"\",\"\"\n", "a|b\nx,\"y\"|"},
        {"line break in a cell", "a,b\n\"1\r\n2\",3\n", "a|b\n1<CR>\n2|3"},
        {"quote that ends with spaces", "a,b\n\"x\"  ,y\n", "a|b\nx|y"},
        {"quote inside a cell", "a,b\n5\" nail,2\n", "a|b\n5\" nail|2"},
        {"quote inside a quoted cell", "a,b\n\"Rua \"Nova\" 5, r/c\",2\n", "a|b\nRua \"Nova\" 5, r/c|2"},
        {"empty lines", "\n\na,b\n\n,\n1,2\n\n\n", "a|b\n1|2"},
        {"short row", "a,b,c\n1\n", "a|b|c\n1||"},
        {"empty cells too many", "a,b\n1,2,,,\n", "a|b\n1|2"},
        {"row too long", "a,b\n1,2\n1,2,3\n",
         "a|b\n1|2\n1|2|3 !“list.csv”, line 3: the row has 3 cells, but there are only 2 columns. Put a cell that "
         "contains the "
         "separator in quotation marks."},
        {"quote never closed", "a,b\n\"1\n2\",\"3\n4\n",
         "a|b\n1\n2| !“list.csv”, line 3: the quotation mark that begins a cell is never closed, so nothing below it "
         "could be "
         "read. Close it or remove it."},
        {"Windows-1252", "Nome;Valor\nJo\xE3o;5 \x80\n", "Nome|Valor\nJoão|5 €"},
        {"a few broken characters", "a,b\nçã,õé\n\xE3,x\n",
         "a|b\nçã|õé\n�|x !“list.csv”, line 3: a character is damaged (shown as “�”). Save the file again as UTF-8."},
        {"leading zeros and plus", "a,b\n00123,+351912345678\n", "a|b\n00123|+351912345678"},
        {"guarded text", "a,b\n'=1+1,''=x\n", "a|b\n=1+1|'=x"},
        {"nothing at all", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(csvText(row.bytes) == QString::fromUtf8(row.expected));
    }
}

TEST_CASE("CSV in UTF-16 is seen with and without its mark")
{
    const QString text = QStringLiteral("Nome;Cidade\r\nJoão;Évora\r\n😀;Łódź\r\n");
    for (const bool bigEndian : {false, true})
        for (const bool mark : {false, true}) {
            CAPTURE(bigEndian, mark);
            CHECK(csvText(utf16(text, bigEndian, mark)) == QStringLiteral("Nome|Cidade\nJoão|Évora\n😀|Łódź"));
        }
}

TEST_CASE("Rows of a CSV file are numbered by line")
{
    const auto reader = csvReader("\r\na,b\r\n\r\n1,\"x\r\ny\"\r\n2,z\r\n");
    QStringList row;
    REQUIRE(reader->next(row));
    CHECK(reader->rowNumber() == 4);
    REQUIRE(reader->next(row));
    CHECK(reader->rowNumber() == 6);
    CHECK_FALSE(reader->next(row));
}

TEST_CASE("CSV that is none is refused")
{
    CHECK(sentenceOf([] {
              csvText(QByteArray("a,b\n1\0,2\n", 9));
          }).startsWith(QStringLiteral("“list.csv” is not a text file.")));
    CHECK(sentenceOf([] {
              csvText("a,b\n" + QByteArray(1024 * 1024 + 1, 'x') + ",2\n");
          }).startsWith(QStringLiteral("“list.csv”, line 2: a cell is longer than 1 MB.")));
    CHECK(csvText("a,b\n\"" + QByteArray(3 * 1024 * 1024, 'x')).contains(QStringLiteral("never closed")));
    CHECK(sentenceOf([] {
              csvText("a,b\n" + QByteArray(5000, ',') + "x\n");
          }).contains(QStringLiteral("more than 4096 cells")));
}

TEST_CASE("Records across the reader's pieces stay whole")
{
    QByteArray bytes = "number,text\r\n";
    for (int i = 0; i < 40'000; ++i)
        bytes += QByteArray::number(i) + ",\"line one\r\nline \"\"" + QByteArray(i % 37, 'x') + "\"\"\"\r\n";
    const auto reader = csvReader(bytes);
    QStringList row;
    int count = 0;
    bool same = true;
    while (reader->next(row)) {
        same = same && row.size() == 2 && row[0].toInt() == count
               && row[1] == QStringLiteral("line one\r\nline \"%1\"").arg(QString(count % 37, u'x'))
               && reader->rowNumber() == 2 + 2 * count;
        ++count;
    }
    CHECK(count == 40'000);
    CHECK(same);
    CHECK(reader->progress() == 1.0);
}

TEST_CASE("Text that looks like a formula is guarded, and comes back exactly")
{
    struct Row
    {
        const char* text;
        const char* stored;
    };
    const Row rows[] = {
        {"=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"},
        {"+1+1", "'+1+1"},
        {"-2+3", "'-2+3"},
        {"@SUM(1)", "'@SUM(1)"},
        {"\t=1+1", "'\t=1+1"},
        {"\r=1", "'\r=1"},
        {"'=1", "''=1"},
        {"''=1", "'''=1"},
        {"'+351", "''+351"},
        {"-", "'-"},
        {"+", "'+"},
        {"- note", "'- note"},
        {"-1.2.3", "'-1.2.3"},
        {"+351 912 345 678", "+351 912 345 678"},
        {"-12.50", "-12.50"},
        {"-12,50", "-12,50"},
        {"'", "'"},
        {"''", "''"},
        {"'abc", "'abc"},
        {"O'Neill", "O'Neill"},
        {"", ""},
        {"abc=1", "abc=1"},
        {" =1", " =1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(guarded(QString::fromUtf8(row.text)) == QString::fromUtf8(row.stored));
        CHECK(unguarded(guarded(QString::fromUtf8(row.text))) == QString::fromUtf8(row.text));
    }
}

TEST_CASE("What is written as CSV is read back the same")
{
    const TemporaryFolder folder;
    const QStringList texts = {QStringLiteral("=1+1"),
                               QStringLiteral("'=1"),
                               QStringLiteral("a,b;c\td|e"),
                               QStringLiteral("\"quoted\""),
                               QStringLiteral("two\r\nlines\nand\rmore"),
                               QStringLiteral(" spaces "),
                               QStringLiteral("00042"),
                               QStringLiteral("+351 912 345 678"),
                               QStringLiteral("😀 ñ"),
                               QStringLiteral("\\n"),
                               QStringLiteral("'"),
                               QStringLiteral("\r=x"),
                               QStringLiteral("sep=;")};
    for (const QChar separator : {u',', u';', u'\t'}) {
        TableWriteOptions options;
        options.separator = separator;
        {
            const auto writer = createTable(
                folder.path(QStringLiteral("out.csv")),
                {{QStringLiteral("-Text"), ColumnKind::Text, 0}, {QStringLiteral("Note"), ColumnKind::Text, 0}},
                options);
            for (const QString& text : texts)
                writer->writeRow({text, QStringLiteral("x")});
            writer->finish();
        }
        const auto reader = openTable(folder.path(QStringLiteral("out.csv")));
        CHECK(reader->headings() == QStringList{QStringLiteral("-Text"), QStringLiteral("Note")});
        QStringList row;
        for (const QString& text : texts) {
            CAPTURE(text, char(separator.toLatin1()));
            REQUIRE(reader->next(row));
            CHECK(row.value(0) == text);
        }
        CHECK_FALSE(reader->next(row));
    }
}

TEST_CASE("CSV values are canonical text")
{
    const TemporaryFolder folder;
    TableWriteOptions options;
    options.separator = u';';
    options.decimalPoint = u',';
    CsvWriter writer(folder.path(QStringLiteral("out.csv")),
                     {{QStringLiteral("a"), ColumnKind::Integer, 0},
                      {QStringLiteral("b"), ColumnKind::Decimal, 2},
                      {QStringLiteral("c"), ColumnKind::Date, 0},
                      {QStringLiteral("d"), ColumnKind::DateTime, 0},
                      {QStringLiteral("e"), ColumnKind::Boolean, 0},
                      {QStringLiteral("f"), ColumnKind::Text, 0}},
                     options);
    writer.writeRow({qint64(-7),
                     ExportDecimal{-1250, 2},
                     QDate(2026, 1, 31),
                     QDateTime(QDate(2026, 1, 31), QTime(14, 5)),
                     true,
                     {}});
    writer.writeRow({{}, ExportDecimal{12'500'000, 6}, QDate(), QDateTime(), false, QStringLiteral("x")});
    CHECK_FALSE(QFile::exists(folder.path(QStringLiteral("out.csv"))));
    writer.finish();
    CHECK(
        folder.bytes(QStringLiteral("out.csv"))
        == QByteArray("\xEF\xBB\xBF"
                      "a;b;c;d;e;f\r\n-7;\"-12,50\";2026-01-31;2026-01-31T14:05:00;true;\r\n;\"12,50\";;;false;x\r\n"));
}

TEST_CASE("A file that could not be finished leaves the old one as it was")
{
    const TemporaryFolder folder;
    for (const auto& name : {QStringLiteral("old.csv"), QStringLiteral("old.xlsx")}) {
        const QString path = folder.file(name, "old");
        {
            const auto writer = createTable(path, {{QStringLiteral("a"), ColumnKind::Text, 0}});
            writer->writeRow({QStringLiteral("new")});
        }
        CHECK(folder.bytes(name) == QByteArray("old"));
    }
    CHECK(sentenceOf([&] {
              createTable(folder.path(QStringLiteral("no/where.csv")), {})->finish();
          }).startsWith(QStringLiteral("The file “where.csv” could not be written.")));
}

TEST_CASE("A table of one column keeps its empty rows")
{
    const TemporaryFolder folder;
    {
        CsvWriter writer(folder.path(QStringLiteral("one.csv")), {{QStringLiteral("Name"), ColumnKind::Text, 0}});
        writer.writeRow({QStringLiteral("a")});
        writer.writeRow({QString()});
        writer.writeRow({QStringLiteral("b, c")});
        writer.finish();
    }
    CHECK(tableText(*openTable(folder.path(QStringLiteral("one.csv")))) == QStringLiteral("Name\na\n\nb, c"));
}
