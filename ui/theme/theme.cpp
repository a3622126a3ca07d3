// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/clientela_style.h"
#include "ui/theme/system_colours.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

namespace clientela {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

Theme makeLight()
{
    Theme t;
    t.chrome = rgb(0xF2F1EE);
    t.chromeHover = rgb(0xE8E6E1);
    t.chromePress = rgb(0xDEDBD5);
    t.sheet = rgb(0xFFFFFF);
    t.lane = rgb(0xF7F6F3);
    t.raised = rgb(0xFFFFFF);
    t.field = rgb(0xFFFFFF);
    t.hover = rgb(0xF4F3F0);
    t.press = rgb(0xE9E7E2);
    t.rule = rgb(0xEFEDE9);
    t.line = rgb(0xE5E3DE);
    t.line2 = rgb(0xCDC9C1);
    t.edge = rgb(0x8C887F);
    t.ink = rgb(0x1C1C1E);
    t.ink2 = rgb(0x57554F);
    t.ink3 = rgb(0x696660);
    t.off = rgb(0xA9A69F);
    t.accent = rgb(0x2850B4);
    t.accentHover = rgb(0x21449B);
    t.accentPressed = rgb(0x1B3980);
    t.onAccent = rgb(0xFFFFFF);
    t.accentText = rgb(0x2348A5);
    t.ring = rgb(0x2850B4);
    t.soft = rgb(0xE8EDF9);
    t.idle = rgb(0xECEAE6);
    t.toast = rgb(0x26272B);
    t.toastText = rgb(0xF4F4F2);
    t.toastAction = rgb(0xA9BEFB);
    t.scrim = QColor(0x1C, 0x1C, 0x1E, 51);
    t.desk = rgb(0xE9E7E3);
    t.badge = rgb(0xB3302A);
    t.statuses = {{{rgb(0x57554F), rgb(0xEDEBE7), rgb(0x8A8780)},
                   {rgb(0x2348A5), rgb(0xE8EDF9), rgb(0x2850B4)},
                   {rgb(0x1D6638), rgb(0xE2F1E6), rgb(0x3C9A5F)},
                   {rgb(0x7A4F00), rgb(0xFAEFD4), rgb(0xB87E0E)},
                   {rgb(0xA12822), rgb(0xFBE7E4), rgb(0xD0473C)},
                   {rgb(0x5F4391), rgb(0xEEE9F6), rgb(0x7B5AA6)}}};
    t.charts = {rgb(0x2850B4), rgb(0xBE8416), rgb(0x3B8F7F), rgb(0xB4553E), rgb(0x7B5AA6), rgb(0x8A8780)};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.isDark = true;
    t.chrome = rgb(0x141517);
    t.chromeHover = rgb(0x202226);
    t.chromePress = rgb(0x292B30);
    t.sheet = rgb(0x1B1C1F);
    t.lane = rgb(0x17181A);
    t.raised = rgb(0x24262A);
    t.field = rgb(0x17181A);
    t.hover = rgb(0x232529);
    t.press = rgb(0x2B2E33);
    t.rule = rgb(0x26282C);
    t.line = rgb(0x2E3035);
    t.line2 = rgb(0x43464D);
    t.edge = rgb(0x777A82);
    t.ink = rgb(0xECECEE);
    t.ink2 = rgb(0xB0B2B8);
    t.ink3 = rgb(0x94979E);
    t.off = rgb(0x5E6168);
    t.accent = rgb(0x4166D0);
    t.accentHover = rgb(0x476BD3);
    t.accentPressed = rgb(0x3557B8);
    t.onAccent = rgb(0xFFFFFF);
    t.accentText = rgb(0x9DB4FF);
    t.ring = rgb(0x9DB4FF);
    t.soft = rgb(0x232D4A);
    t.idle = rgb(0x2A2C31);
    t.toast = rgb(0x34373D);
    t.toastText = rgb(0xF2F2F3);
    t.toastAction = rgb(0xA9BEFB);
    t.scrim = QColor(0, 0, 0, 122);
    t.desk = rgb(0x121315);
    t.badge = rgb(0xC2453C);
    t.statuses = {{{rgb(0xB0B2B8), rgb(0x2C2E33), rgb(0x8E9198)},
                   {rgb(0x9DB4FF), rgb(0x232D4A), rgb(0x7C9BFA)},
                   {rgb(0x7FD3A0), rgb(0x1B3226), rgb(0x4FB57B)},
                   {rgb(0xE9BE62), rgb(0x372C14), rgb(0xD69C2B)},
                   {rgb(0xF59A90), rgb(0x40211F), rgb(0xE0695D)},
                   {rgb(0xC3AEEF), rgb(0x2E2740), rgb(0xAE92DC)}}};
    t.charts = {rgb(0x7C9BFA), rgb(0xE0AE4E), rgb(0x5FB8A6), rgb(0xDB7F68), rgb(0xAE92DC), rgb(0x8E9198)};
    return t;
}

struct TextRoleRow
{
    int size;
    int line;
    QFont::Weight weight;
};

/// In the order of TextRole.
constexpr std::array<TextRoleRow, 12> textRoles{{
    {20, 28, QFont::DemiBold},
    {17, 24, QFont::DemiBold},
    {15, 20, QFont::DemiBold},
    {18, 24, QFont::DemiBold},
    {16, 24, QFont::DemiBold},
    {13, 18, QFont::Normal},
    {13, 18, QFont::Medium},
    {13, 18, QFont::DemiBold},
    {12, 16, QFont::Normal},
    {12, 16, QFont::Medium},
    {11, 16, QFont::Normal},
    {11, 16, QFont::Medium},
}};

struct Fonts
{
    std::vector<QFont> fonts;
    std::vector<QFontMetricsF> metrics;
};

struct Look
{
    Appearance appearance;
    bool isDark = false;
    Fonts fonts;
};

Look& look()
{
    static Look current;
    return current;
}

void loadWindowFonts()
{
    static const bool once = [] {
        for (const char* name : {"Inter-Regular", "Inter-Medium", "Inter-SemiBold", "NotoSans-Regular", "NotoSans-Bold",
                                 "NotoSansHebrew-Regular", "NotoSansArabic-Regular"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/clientela/fonts/") + QLatin1String(name));
        return true;
    }();
    Q_UNUSED(once)
}

Fonts makeFonts(int percent)
{
    Fonts made;
    for (const TextRoleRow& row : textRoles) {
        QFont font;
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
        font.setPixelSize(qRound(row.size * percent / 100.0));
        font.setWeight(row.weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        made.fonts.push_back(font);
        made.metrics.emplace_back(font);
    }
    return made;
}

void paletteFrom(const Theme& t, QPalette& palette)
{
    const auto all = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    all(QPalette::Window, t.chrome);
    all(QPalette::WindowText, t.ink);
    all(QPalette::Base, t.sheet);
    all(QPalette::AlternateBase, t.lane);
    all(QPalette::Text, t.ink);
    all(QPalette::Button, t.raised);
    all(QPalette::Light, t.raised);
    all(QPalette::ButtonText, t.ink);
    all(QPalette::Midlight, t.hover);
    all(QPalette::Mid, t.line2);
    all(QPalette::Dark, t.edge);
    all(QPalette::Shadow, t.line2);
    all(QPalette::PlaceholderText, t.ink3);
    all(QPalette::BrightText, t.status(Status::Late).text);
    all(QPalette::Link, t.accentText);
    all(QPalette::LinkVisited, t.accentText);
    all(QPalette::ToolTipBase, t.toast);
    all(QPalette::ToolTipText, t.toastText);
    all(QPalette::Highlight, t.accent);
    all(QPalette::HighlightedText, t.onAccent);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    all(QPalette::Accent, t.accent);
#endif
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.idle);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, t.ink);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.idle);
}

void repaintEverything()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace

const Theme& lightTheme()
{
    static const Theme made = makeLight();
    return made;
}

const Theme& darkTheme()
{
    static const Theme made = makeDark();
    return made;
}

const Theme& theme()
{
    return look().isDark ? darkTheme() : lightTheme();
}

const Appearance& appearance()
{
    return look().appearance;
}

void applyAppearance(const Appearance& wanted)
{
    loadWindowFonts();
    Look& now = look();
    now.appearance = wanted;
    now.isDark = wanted.choice == ThemeChoice::Dark || (wanted.choice == ThemeChoice::System && systemWantsDark());
    now.fonts = makeFonts(wanted.textSize);
    if (!qobject_cast<ClientelaStyle*>(QApplication::style()))
        QApplication::setStyle(new ClientelaStyle);
    QApplication::setFont(textFont(TextRole::Body));
    QPalette palette;
    paletteFrom(theme(), palette);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(textFont(TextRole::Second));
    repaintEverything();
}

const QFont& textFont(TextRole role)
{
    Fonts& fonts = look().fonts;
    if (fonts.fonts.empty())
        fonts = makeFonts(look().appearance.textSize);
    return fonts.fonts[static_cast<std::size_t>(role)];
}

const QFontMetricsF& textMetrics(TextRole role)
{
    textFont(role);
    return look().fonts.metrics[static_cast<std::size_t>(role)];
}

int lineHeight(TextRole role)
{
    return scaled(textRoles[static_cast<std::size_t>(role)].line);
}

int scaled(int pixels)
{
    return qRound(pixels * look().appearance.textSize / 100.0);
}

int motionDuration(int milliseconds)
{
    return look().appearance.lessMotion || systemWantsLessMotion() ? 0 : milliseconds;
}

} // namespace clientela
