// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/model_view/filter_lines.h"

using namespace clientela;
using namespace clientela::test;

TEST_CASE("A filter's text becomes lines and the lines become the same filter")
{
    WindowFixture window;
    const RecordType& type = window.session->shop().types().type(u"customer");
    struct Row
    {
        const char* text;
        int lines; ///< -1 for a filter that is no plain list of lines
        const char* back;
    };
    const Row rows[] = {
        {"", 0, ""},
        {"city = Porto", 1, "city = \"Porto\""},
        {"city = \"São João and more\" and balance > 100", 2, "city = \"São João and more\" and balance > \"100.00\""},
        {"tags = vip or tags = 'new one'", 2, "tags = \"vip\" or tags = \"new one\""},
        {"name ~ \"5\"\"\"", 1, "name ~ \"5\"\"\""},
        {"dates.date >= today-30", 1, "dates.date >= today-30"},
        {"notes is not empty", 1, "notes is not empty"},
        {"stage in (\"lead\", \"former\")", -1, ""},
        {"not city = Porto", -1, ""},
        {"city = Porto and (stage = lead or stage = former)", -1, ""},
        {"city = Porto or stage = lead and name ~ a", -1, ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto lines = filterLines(type, QString::fromUtf8(row.text), window.session->today(),
                                       window.session->currency());
        CHECK((lines ? static_cast<int>(lines->lines.size()) : -1) == row.lines);
        if (!lines)
            continue;
        const QString back = filterText(*lines);
        CHECK(back == QString::fromUtf8(row.back));
        CHECK_NOTHROW(parseFilter(type, back, window.session->today(), window.session->currency()));
    }
    CHECK_THROWS_AS(filterLines(type, QStringLiteral("city ="), window.session->today(), window.session->currency()),
                    Error);
}

TEST_CASE("A line without a value does not filter yet")
{
    FilterLines lines;
    lines.lines = {{QStringLiteral("city"), Comparison::Equal, {}},
                   {QStringLiteral("notes"), Comparison::IsEmpty, {}},
                   {QString(), Comparison::Equal, QStringLiteral("x")}};
    CHECK(filterText(lines) == u"notes is empty");
}

TEST_CASE("Every field that can be filtered has comparisons that the filter understands")
{
    WindowFixture window;
    for (const char* key : {"customer", "product", "document", "payment", "note"}) {
        const RecordType& type = window.session->shop().types().type(QString::fromLatin1(key));
        for (const FilterField& field : filterFields(type)) {
            CAPTURE(field.path);
            CHECK(!field.title.isEmpty());
            for (const Comparison comparison : comparisonsFor(*field.field)) {
                CHECK(!comparisonWords(comparison, *field.field).isEmpty());
                const bool isDay = field.field->kind == FieldKind::Date || field.field->kind == FieldKind::Timestamp;
                const QString value = isDay                                    ? QStringLiteral("today")
                                      : field.field->kind == FieldKind::Choice ? field.field->choices.front().key
                                                                               : QStringLiteral("1");
                const QString text = filterText({false, {{field.path, comparison, value}}});
                CHECK_NOTHROW(parseFilter(type, text, window.session->today(), window.session->currency()));
            }
        }
    }
}
