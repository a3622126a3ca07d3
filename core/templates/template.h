// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/templates/paper_fonts.h"

#include <QByteArray>
#include <QMap>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clientela {

enum class TextAlignment { Left, Centre, Right };

/// How a text looks.
struct TextLook
{
    FontFace face = FontFace::Sans;
    FontWeight weight = FontWeight::Regular;
    double size = 9;                        ///< in points
    QString colour = QStringLiteral("ink"); ///< a colour of the template or "#rrggbb"
    TextAlignment align = TextAlignment::Left;
    bool capitals = false;
    double tracking = 0;   ///< extra space between letters, in thousandths of the size
    double leading = 1.35; ///< line height in sizes
};

/// A text of a template: with {{placeholders}}, the same in all languages or one for each.
struct TemplateText
{
    QString text;
    QMap<QString, QString> translations; ///< by language code
    QString look = QStringLiteral("body");
    int lines = 0; ///< most lines it may take (it shrinks first); 0 for any number

    QString inLanguage(Language language) const;
};

/// What a block shows.
enum class BlockType {
    Band,      ///< a coloured area
    Picture,   ///< the logo, or the sender's initials
    Text,      ///< lines of text
    Facts,     ///< number, dates and terms with their labels
    Recipient, ///< the address as a window envelope wants it
    LineTable, ///< what is sold
    TaxTable,  ///< bases and taxes by rate
    Totals,
    Payment, ///< bank details and QR code
    Notes,   ///< the document's notes or the shop's terms
    Notices, ///< words the law wants
    Signature,
    Rule,    ///< a line across
    Columns, ///< blocks side by side
};

/// A column of the line table.
struct TableColumn
{
    QString field;    ///< code, description, quantity, price, discount, tax, amount
    double width = 0; ///< in millimetres; 0 for as wide as its content
    TextAlignment align = TextAlignment::Left;
};

/// One block of a template. Lengths are in millimetres; which members a type uses stands in the reader's table.
struct TemplateBlock
{
    BlockType type = BlockType::Text;
    QString when;                        ///< shown only when this placeholder has a value ("!name": has none)
    std::optional<QRectF> at;            ///< place on the page; width 0 reaches to the right margin, height 0 grows
    std::optional<QRectF> atRightWindow; ///< its place when the envelope's window is on the right
    QString valign = QStringLiteral("top");
    double before = 0; ///< space above it in the flow
    double width = 0;  ///< in a row of columns; 0 shares what is left
    double padding = 0;
    double radius = 0;
    QString fill;
    QString fillTo; ///< colour at the right end of a gradient
    QString border;
    QString rule;   ///< colour of lines inside
    QString head;   ///< ground of a table's head
    QString zebra;  ///< ground of every second row
    QString strong; ///< ground of the grand total
    QString style;
    QString field;          ///< notes: "notes" or "terms"
    double lineWidth = 0.5; ///< of rules, in points
    double rowPadding = 1.6;
    double gap = 4;
    double size = 30;  ///< of the QR code
    bool carry = true; ///< a table that is parted carries its sum forward
    QStringList facts;
    std::vector<TemplateText> texts;
    std::vector<TableColumn> columns;
    std::vector<TemplateBlock> blocks;
};

/// On which side of the envelope the window is.
enum class WindowSide { Automatic, Left, Right };

/// A design for documents: page, colours, looks and blocks. Plain data, read from JSON.
struct Template
{
    QString name;
    QSizeF pageSize{210, 297};
    QMarginsF margins{20, 20, 20, 20};
    WindowSide window = WindowSide::Automatic;
    bool foldMarks = false;
    QMap<QString, QString> colours;
    QMap<QString, TextLook> looks;
    std::vector<TemplateBlock> first;     ///< placed on the first page
    std::vector<TemplateBlock> following; ///< placed on all others
    std::vector<TemplateBlock> footer;    ///< placed on every page
    std::vector<TemplateBlock> body;      ///< flows over the pages
    double firstTop = 100;                ///< where the body begins on the first page
    double followingTop = 30;
    double bodyBottom = 270; ///< where it ends on every page
};

/// Reads a template; throws Error(BadInput) with one sentence that names the file, the block and the field.
Template readTemplate(const QByteArray& json, const QString& fileName);

/// The names of the designs that come with the program, the usual one first.
QStringList builtInTemplateNames();
/// A design that comes with the program; throws Error(NotFound) for another name.
const Template& builtInTemplate(const QString& name);
/// All designs that come with the program.
std::vector<Template> builtInTemplates();

} // namespace clientela
