// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/theme/theme.h"

#include <cmath>

using namespace clientela;

namespace {

/// WCAG 2.1's relative luminance and contrast.
double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

TEST_CASE("the contrast of two colours is WCAG's")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text can be read on every surface that it may stand on")
{
    for (const Theme* t : {&lightTheme(), &darkTheme()}) {
        INFO((t->isDark ? "dark" : "light"));
        for (const QColor& ground : {t->chrome, t->sheet, t->lane, t->raised, t->field, t->hover, t->soft, t->idle}) {
            INFO(ground.name().toStdString());
            CHECK(contrast(t->ink, ground) >= 4.5);
            CHECK(contrast(t->ink2, ground) >= 4.5);
            CHECK(contrast(t->ink3, ground) >= 4.5);
            CHECK(contrast(t->accentText, ground) >= 4.5);
        }
        for (const QColor& ground : {t->accent, t->accentHover, t->accentPressed, t->badge})
            CHECK(contrast(t->onAccent, ground) >= 4.5);
        CHECK(contrast(t->toastText, t->toast) >= 4.5);
        CHECK(contrast(t->toastAction, t->toast) >= 4.5);
        for (const StatusColours& status : t->statuses) {
            INFO(status.text.name().toStdString());
            for (const QColor& ground : {status.tint, t->sheet, t->soft, t->hover})
                CHECK(contrast(status.text, ground) >= 4.5);
        }
    }
}

TEST_CASE("edges of fields and the ring of the keyboard stand out")
{
    for (const Theme* t : {&lightTheme(), &darkTheme()}) {
        for (const QColor& ground : {t->chrome, t->sheet, t->lane, t->field}) {
            INFO(ground.name().toStdString());
            CHECK(contrast(t->edge, ground) >= 3.0);
            CHECK(contrast(t->ring, ground) >= 3.0);
        }
    }
}
