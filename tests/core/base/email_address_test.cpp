// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/email_address.h"
#include "tests/support/catch.h"

using namespace clientela;

TEST_CASE("Addresses are taken out of what surrounds them")
{
    struct Row
    {
        const char* text;
        const char* normalized;
    };
    const Row rows[] = {
        {"maria@example.pt", "maria@example.pt"},
        {"  Maria.Silva@Example.PT\n", "Maria.Silva@example.pt"},
        {"mailto:maria@example.pt", "maria@example.pt"},
        {"MAILTO:maria%2Bshop@Example.pt?subject=Hello@you", "maria+shop@example.pt"},
        {"Maria Silva <maria@EXAMPLE.pt>", "maria@example.pt"},
        {"\"Silva, Maria\" < maria@example.pt > ", "maria@example.pt"},
        {"\"a <b>\" <maria@example.pt>", "maria@example.pt"},
        {"<mailto:maria@example.pt>", "maria@example.pt"},
        {"josé@exámple.ES", "josé@exámple.es"},
        {"no address", "no address"},
        {"> < maria", "> < maria"},
        {"", ""},
        {"<>", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(normalizedEmail(QString::fromUtf8(row.text)) == QString::fromUtf8(row.normalized));
    }
    CHECK(emailSearchForm(u"Maria <Maria.Silva@Example.PT>") == QStringLiteral("maria.silva@example.pt"));
}

TEST_CASE("Plausible addresses are told from typing mistakes")
{
    for (const char* text : {"a@b.pt", "maria.silva+shop@mail.example.com", "o'brien@example.ie", "josé@exámple.es",
                             "1@2.example", "x_y-z@xn--exmple-qta.es"}) {
        CAPTURE(text);
        CHECK(isPlausibleEmail(QString::fromUtf8(text)));
    }
    for (const char* text :
         {"",          "@",        "a@",      "@b.pt",         "a@b",     "a@b.",     "a@.pt",     "a@b..pt", "a@b.p",
          "a b@c.pt",  "a@b c.pt", "a@@b.pt", "a@b@c.pt",      ".a@b.pt", "a.@b.pt",  "a..b@c.pt", "a@-b.pt", "a@b-.pt",
          "a@1.2.3.4", "a@b_c.pt", "a@b.pt,", "a@b.pt;c@d.pt", "maria",   "<a@b.pt>", "a,b@c.pt"}) {
        CAPTURE(text);
        CHECK_FALSE(isPlausibleEmail(QString::fromUtf8(text)));
    }
    CHECK(isPlausibleEmail(QString(64, u'a') + QStringLiteral("@b.pt")));
    CHECK_FALSE(isPlausibleEmail(QString(65, u'a') + QStringLiteral("@b.pt")));
    CHECK_FALSE(isPlausibleEmail(QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".pt")));
}
