// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_rows.h"
#include "tests/core/exchange/table_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace clientela;

namespace {

/// The rows joined by blanks; problems in angle brackets.
QString jsonText(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    JsonRowReader reader(std::move(buffer), QStringLiteral("list.json"));
    QStringList rows;
    QJsonObject row;
    while (reader.next(row))
        rows.append(reader.problem().isEmpty() ? QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact))
                                               : u'<' + reader.problem() + u'>');
    return rows.join(u' ');
}

} // namespace

TEST_CASE("JSON lists are read in all their shapes")
{
    struct Row
    {
        const char* what;
        QByteArray bytes;
        const char* expected;
    };
    const Row rows[] = {
        {"array", "[{\"a\":1},{\"b\":[{\"c\":\"}]\"}]}]", "{\"a\":1} {\"b\":[{\"c\":\"}]\"}]}"},
        {"empty array", " [ ] ", ""},
        {"lines", "{\"a\":1}\n{\"a\":2}\r\n\n{\"a\":\"\\\"\\\\\"}", "{\"a\":1} {\"a\":2} {\"a\":\"\\\"\\\\\"}"},
        {"one object", "{\"a\":1}", "{\"a\":1}"},
        {"rows in an object", "{\"next\":null,\"rows\":[{\"a\":1},7,{\"a\":2}],\"total\":2}",
         "{\"a\":1} <“list.json”, record 2: it is no record, that is no object in { }.> {\"a\":2}"},
        {"no rows in an object", "{\"rows\":[]}", ""},
        {"mark", "\xEF\xBB\xBF[{\"a\":\"\xC3\xA7\"}]", "{\"a\":\"ç\"}"},
        {"entries that are none", "[1, {\"a\":1}, null, \"x,]\", [2]]",
         "<“list.json”, record 1: it is no record, that is no object in { }.> {\"a\":1} "
         "<“list.json”, record 3: it is no record, that is no object in { }.> <“list.json”, record 4: it is no record, "
         "that is no object in { }.> "
         "<“list.json”, record 5: it is no record, that is no object in { }.>"},
        {"a broken entry", "[{\"a\":1},{\"a\":},{\"a\":3}]",
         "{\"a\":1} <“list.json”, record 2: it is not written as JSON has it. Correct it and import it again.> "
         "{\"a\":3}"},
        {"a comma at the end", "[{\"a\":1},]", "{\"a\":1}"},
        {"whole numbers stay whole", "[{\"a\":9007199254740993}]", "{\"a\":9007199254740993}"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(jsonText(row.bytes) == QString::fromUtf8(row.expected));
    }
    CHECK(sentenceOf([] { jsonText("a,b\n"); }).contains(QStringLiteral("neither [ nor {")));
    CHECK(sentenceOf([] { jsonText(""); }).contains(QStringLiteral("neither [ nor {")));
    CHECK(sentenceOf([] { jsonText("[{\"a\":1},{\"a\""); })
          == QStringLiteral("“list.json” is cut short: it ends in the middle of record 2. Export the file again."));
    CHECK(sentenceOf([] { jsonText("[{\"a\":1}"); })
          == QStringLiteral("“list.json” is cut short: the list is not closed after record 1. Export the file again."));
    CHECK(sentenceOf([] {
              jsonText("[" + QByteArray("{\"a\":\"") + QByteArray(65 * 1024 * 1024, 'x') + "\"}]");
          }).contains(QStringLiteral("record 1: it is longer than 64 MB")));
}

TEST_CASE("JSON lists are written and read back, over the reader's pieces")
{
    const TemporaryFolder folder;
    for (const JsonLayout layout : {JsonLayout::Array, JsonLayout::Lines}) {
        const QString path = folder.path(QStringLiteral("out.json"));
        const int wanted = 20'000;
        {
            JsonRowWriter writer(path, layout);
            for (int i = 0; i < wanted; ++i)
                writer.write({{QStringLiteral("id"), i},
                              {QStringLiteral("name"), QStringLiteral("x\"}]\\ção").repeated(i % 7)}});
            writer.finish();
        }
        JsonRowReader reader(openForReading(path), QStringLiteral("out.json"));
        QJsonObject row;
        int count = 0;
        bool same = true;
        while (reader.next(row)) {
            same = same && row.value(QStringLiteral("id")).toInt() == count
                   && row.value(QStringLiteral("name")).toString() == QStringLiteral("x\"}]\\ção").repeated(count % 7);
            ++count;
        }
        CHECK(count == wanted);
        CHECK(same);
        CHECK(reader.rowNumber() == wanted);
    }
    JsonRowWriter(folder.path(QStringLiteral("none.json"))).finish();
    CHECK(jsonText(folder.bytes(QStringLiteral("none.json"))) == QString());
}
