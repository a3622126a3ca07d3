// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "tests/support/catch.h"
#include "ui/session/commands.h"

#include <QKeySequence>

using namespace clientela;

TEST_CASE("keys are called what stands on them, also where Qt's own words are installed")
{
    struct Row
    {
        Language language;
        const char* enter;
    };
    const Row rows[] = {{Language::EuropeanPortuguese, "Ctrl+Enter"},
                        {Language::BrazilianPortuguese, "Ctrl+Enter"},
                        {Language::Spanish, "Ctrl+Intro"},
                        {Language::English, "Ctrl+Enter"}};
    const Language before = runningLanguage();
    for (const Row& row : rows) {
        CAPTURE(row.enter);
        installTranslation(row.language);
        CHECK(keyText(QKeySequence(Qt::CTRL | Qt::Key_K)) == u"Ctrl+K");
        CHECK(keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)) == u"Ctrl+Shift+N");
        CHECK(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)) == QLatin1String(row.enter));
        CHECK(keyText(QKeySequence(Qt::Key_F1)) == u"F1");
    }
    installTranslation(before);
}
