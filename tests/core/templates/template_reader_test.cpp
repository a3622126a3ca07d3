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
        Row{"{\n\"name\": \"x\",\n}", {u"mine.json"_qs, u"line 3"_qs}},
        Row{"[]", {u"mine.json"_qs, u"object"_qs}},
        Row{"{}", {u"mine.json"_qs, u"name"_qs}},
        Row{R"({"name":"x","colour":1})", {u"“colour”"_qs, u"does not exist"_qs}},
        Row{R"({"name":"x","page":{"size":"A9"}})", {u"“page”"_qs, u"“size”"_qs, u"A4"_qs}},
        Row{R"({"name":"x","page":{"margins":[1,2]}})", {u"“margins”"_qs, u"numbers"_qs}},
        Row{R"({"name":"x","page":{"margins":[0,90,0,90]}})", {u"“margins”"_qs, u"too little"_qs}},
        Row{R"({"name":"x","colours":{"ink":"black"}})", {u"“ink”"_qs, u"#1a2b3c"_qs}},
        Row{R"({"name":"x","looks":{"body":{"size":200}}})", {u"“body”"_qs, u"“size”"_qs, u"72"_qs}},
        Row{R"({"name":"x","looks":{"body":{"colour":"sky"}}})", {u"“colour”"_qs, u"sky"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{}]}})", {u"block 1"_qs, u"“body”"_qs, u"“type”"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"rule"},{"type":"chart"}]}})", {u"block 2"_qs, u"“type”"_qs, u"totals"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"totals","columns":[]}]}})", {u"totals"_qs, u"“columns”"_qs, u"does not exist"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"lineTable"}]}})", {u"lineTable"_qs, u"at least one column"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"lineTable","columns":[{"field":"tax"},{"field":"tax"}]}]}})", {u"twice"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"text","texts":["{{sender.shoe}}"]}]}})", {u"“texts”"_qs, u"sender.shoe"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"text","texts":["{{#sender.name}}"]}]}})", {u"“texts”"_qs, u"braces"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"text","texts":[{"text":"a","look":"loud"}]}]}})", {u"loud"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"text","when":"moon"}]}})", {u"“when”"_qs, u"moon"_qs}},
        Row{R"({"name":"x","body":{"blocks":[{"type":"facts","facts":["height"]}]}})", {u"“facts”"_qs, u"height"_qs}},
        Row{R"({"name":"x","first":{"blocks":[{"type":"band"}]}})", {u"“first”"_qs, u"“at”"_qs}},
        Row{R"({"name":"x","first":{"blocks":[{"type":"band","at":[900,0,1]}]}})", {u"“at”"_qs, u"outside"_qs}});
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
    for (const char* accent : {"#0f766e", "#ffffff", "#000000", "#ffe14d", "#d97706", "#3b82f6", "#808080", "#ff0000", "broken"}) {
        INFO(accent);
        const PaperColours colours({}, QString::fromLatin1(accent));
        const QColor ground = colours.named(QStringLiteral("accent"));
        CHECK(contrast(ground, colours.named(QStringLiteral("onAccent"))) >= 4.5);
        CHECK(contrast(ground, colours.named(QStringLiteral("onAccentSoft"))) >= 4.4);
        CHECK(contrast(Qt::white, colours.named(QStringLiteral("accentText"))) >= 4.5);
    }
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
}
