// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>

#include <array>

class QApplication;

namespace clientela {

/// What a state means to a shop, and so which colours it wears.
enum class Status {
    Neutral, ///< draft, closed, former, tags
    Open,    ///< sent, prospect, update, incoming
    Good,    ///< paid, accepted, won, new row
    Soon,    ///< part-paid, expiring, idle, no next step
    Late,    ///< overdue, rejected, error
    Other,   ///< pro-forma, rare kinds
};

/// The three colours of a status: its text on its tint, and its dot or bar.
struct StatusColours
{
    QColor text;
    QColor tint;
    QColor dot;
};

/// The colours of the window, light or dark; no colour of the interface is written down anywhere else.
struct Theme
{
    bool isDark = false;

    QColor chrome; ///< strip and sidebar
    QColor chromeHover;
    QColor chromePress;
    QColor sheet;  ///< pages, lists
    QColor lane;   ///< board columns, grid heads, footers, side notes
    QColor raised; ///< buttons, menus, cards
    QColor field;  ///< inside of inputs
    QColor hover;
    QColor press;
    QColor rule;  ///< between rows
    QColor line;  ///< between regions
    QColor line2; ///< borders of buttons and popups, scroll thumb
    QColor edge;  ///< borders of fields and check boxes
    QColor ink;
    QColor ink2; ///< second voice, icons
    QColor ink3; ///< placeholders, headings of columns
    QColor off;  ///< disabled text
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentText; ///< links, icon of the open page
    QColor ring;       ///< keyboard focus
    QColor soft;       ///< selected row
    QColor idle;       ///< selected row without focus, the pill that is on
    QColor toast;
    QColor toastText;
    QColor toastAction;
    QColor scrim; ///< behind the palette
    QColor desk;  ///< behind paper
    QColor badge; ///< ground of a count that is late, with white on it
    std::array<StatusColours, 6> statuses;
    std::array<QColor, 6> charts;

    const StatusColours& status(Status which) const { return statuses[static_cast<std::size_t>(which)]; }
};

const Theme& lightTheme();
const Theme& darkTheme();
/// The colours that the window wears now.
const Theme& theme();

/// What somebody chose in the settings.
enum class ThemeChoice { System, Light, Dark };

/// How the window looks for this user of this computer.
struct Appearance
{
    ThemeChoice choice = ThemeChoice::System;
    int textSize = 100; ///< percent: 90, 100, 115, 130
    bool lessMotion = false;
};

/// Gives the application our style, palette and fonts; may be called again, then everything is painted anew.
void applyAppearance(const Appearance& appearance);
const Appearance& appearance();

/// What a text is, and so its size and weight.
enum class TextRole {
    Display,     ///< 20/28, 600: totals, empty states
    Title,       ///< 17/24, 600
    Heading,     ///< 15/20, 600
    Figure,      ///< 18/24, 600
    SmallFigure, ///< 16/24, 600
    Body,        ///< 13/18, 400
    Name,        ///< 13/18, 500
    Section,     ///< 13/18, 600
    Second,      ///< 12/16, 400
    SecondName,  ///< 12/16, 500: chips
    Caption,     ///< 11/16, 400
    CaptionName, ///< 11/16, 500: heads of columns
};

/// The font of a role at the chosen text size.
const QFont& textFont(TextRole role);
const QFontMetricsF& textMetrics(TextRole role);
/// The line height of a role in pixels.
int lineHeight(TextRole role);
/// A measure of the grid at the chosen text size.
int scaled(int pixels);
/// How long a motion lasts: 0 where the system or the user asks for less of it.
int motionDuration(int milliseconds);

} // namespace clientela
