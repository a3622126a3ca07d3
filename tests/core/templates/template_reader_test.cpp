// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/templates/document_values.h"
#include "core/templates/paper_colours.h"
#include "core/templates/template.h"
#include "tests/support/catch.h"

using namespace clientela;

TEST_CASE("the built-in designs can be read")
{
    CHECK(builtInTemplates().size() == 3);
    for (const QString& name : builtInTemplateNames())
        CHECK(builtInTemplate(name).name == name);
    CHECK_THROWS_AS(builtInTemplate(QStringLiteral("gothic")), Error);
}

TEST_CASE("a mistake in a template is named")
{
    struct Row
    {
        const char* json;
        QStringList named;
    };
    const auto row = GENERATE(
        Row{"{\n\"name\": \"x\",\n}", {QStringLiteral("mine.json"), QStringLiteral("line 3")}},
        Row{"[]", {QStringLiteral("mine.json"), QStringLiteral("object")}},
        Row{"{}", {QStringLiteral("mine.json"), QStringLiteral("name")}},
        Row{R"({"name":"x","colour":1})", {QStringLiteral("“colour”"), QStringLiteral("does not exist")}},
        Row{R"({"name":"x","page":{"size":"A9"}})",
            {QStringLiteral("“page”"), QStringLiteral("“size”"), QStringLiteral("A4")}},
        Row{R"({"name":"x","page":{"margins":[1,2]}})", {QStringLiteral("“margins”"), QStringLiteral("numbers")}},
        Row{R"({"name":"x","page":{"margins":[0,90,0,90]}})",
            {QStringLiteral("“margins”"), QStringLiteral("too little")}},
        Row{R"({"name":"x","colours":{"ink":"black"}})", {QStringLiteral("“ink”"), QStringLiteral("#1a2b3c")}},
        Row{R"({"name":"x","looks":{"body":{"size":200}}})",
            {QStringLiteral("“body”"), QStringLiteral("“size”"), QStringLiteral("72")}},
        Row{R"({"name":"x","looks":{"body":{"colour":"sky"}}})", {QStringLiteral("“colour”"), QStringLiteral("sky")}},
        Row{R"({"name":"x","body":{"blocks":[{}]}})",
            {QStringLiteral("block 1"), QStringLiteral("“body”"), QStringLiteral("“type”")}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"rule"},{"type":"chart"}]}})",
            {QStringLiteral("block 2"), QStringLiteral("“type”"), QStringLiteral("totals")}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"totals","columns":[]}]}})",
            {QStringLiteral("totals"), QStringLiteral("“columns”"), QStringLiteral("does not exist")}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"lineTable"}]}})",
            {QStringLiteral("lineTable"), QStringLiteral("at least one column")}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"lineTable","columns":[{"field":"tax"},{"field":"tax"}]}]}})",
            {QStringLiteral("twice")}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"text","texts":["{{sender.shoe}}"]}]}})",
            {QStringLiteral("“texts”"), QStringLiteral("sender.shoe")}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"text","texts":["{{#sender.name}}"]}]}})",
            {QStringLiteral("“texts”"), QStringLiteral("braces")}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"text","texts":[{"text":"a","look":"loud"}]}]}})",
            {QStringLiteral("loud")}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"text","when":"moon"}]}})",
            {QStringLiteral("“when”"), QStringLiteral("moon")}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"facts","facts":["height"]}]}})",
            {QStringLiteral("“facts”"), QStringLiteral("height")}},
        Row{R"({"name":"x","first":{"blocks":[{"type":"band"}]}})",
            {QStringLiteral("“first”"), QStringLiteral("“at”")}},
        Row{R"({"name":"x","first":{"blocks":[{"type":"band","at":[900,0,1]}]}})",
            {QStringLiteral("“at”"), QStringLiteral("outside")}});
    INFO(row.json);
    try {
        readTemplate(row.json, QStringLiteral("mine.json"));
        FAIL("was read");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::BadInput);
        for (const QString& part : row.named) {
            INFO(error.sentence());
            CHECK(error.sentence().contains(part));
        }
    }
}

TEST_CASE("placeholders are filled once and vanish when empty")
{
    const DocumentValues values{{QStringLiteral("sender.name"), QStringLiteral("<b>{{page}}&")},
                                {QStringLiteral("sender.phone"), QString()},
                                {QStringLiteral("page"), QStringLiteral("7")}};
    CHECK(filledText(QStringLiteral("A {{sender.name}}"), values) == u"A <b>{{page}}&");
    CHECK(filledText(QStringLiteral("Tel. {{sender.phone}}"), values).isEmpty());
    CHECK(filledText(QStringLiteral("{{page}}{{#sender.phone}} · {{sender.phone}}{{/sender.phone}}"), values) == u"7");
    CHECK(filledText(QStringLiteral("no braces"), values) == u"no braces");
    CHECK(holds(QStringLiteral("sender.name"), values));
    CHECK_FALSE(holds(QStringLiteral("sender.phone"), values));
    CHECK(holds(QStringLiteral("!sender.phone"), values));
}

TEST_CASE("words on the shop's colour can be read")
{
    for (const char* accent :
         {"#0f766e", "#ffffff", "#000000", "#ffe14d", "#d97706", "#3b82f6", "#808080", "#ff0000", "broken"}) {
        INFO(accent);
        const PaperColours colours({}, QString::fromLatin1(accent));
        const QColor ground = colours.named(QStringLiteral("accent"));
        CHECK(contrast(ground, colours.named(QStringLiteral("onAccent"))) >= 4.5);
        CHECK(contrast(ground, colours.named(QStringLiteral("onAccentSoft"))) >= 4.4);
        CHECK(contrast(Qt::white, colours.named(QStringLiteral("accentText"))) >= 4.5);
    }
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
}
