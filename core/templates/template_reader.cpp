// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/template_reader.h"

#include "core/base/error.h"
#include "core/templates/document_values.h"
#include "core/templates/paper_colours.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <array>

namespace clientela {

namespace {

struct BlockKind
{
    const char* name;
    BlockType type;
    const char* fields; ///< besides those of every block
};

constexpr std::array<BlockKind, 14> blockKinds{{
    {"band", BlockType::Band, ""},
    {"picture", BlockType::Picture, "style size"},
    {"text", BlockType::Text, "texts"},
    {"facts", BlockType::Facts, "facts style gap rule rowPadding"},
    {"recipient", BlockType::Recipient, "style gap"},
    {"lineTable", BlockType::LineTable, "columns head zebra rule rowPadding gap carry"},
    {"taxTable", BlockType::TaxTable, "rowPadding style"},
    {"totals", BlockType::Totals, "strong rule rowPadding gap"},
    {"payment", BlockType::Payment, "size gap rowPadding"},
    {"notes", BlockType::Notes, "field style"},
    {"notices", BlockType::Notices, ""},
    {"signature", BlockType::Signature, ""},
    {"rule", BlockType::Rule, "rule"},
    {"columns", BlockType::Columns, "blocks gap"},
}};

const QString everyBlock = QStringLiteral(
    "type when at atRightWindow valign before width padding radius fill fillTo border lineWidth");

constexpr int deepestNesting = 4;

class TemplateReader
{
public:
    TemplateReader(const QJsonObject& root, QString fileName)
        : m_root(root, fileName, {})
        , m_fileName(std::move(fileName))
    {
    }

    Template read();

private:
    void readPage();
    void readColours();
    void readLooks();
    std::vector<TemplateBlock> blocks(const QJsonArray& array, const QString& region, int depth, bool placed);
    TemplateBlock block(const QJsonObject& object, const QString& region, int number, int depth, bool placed);
    TemplateText textLine(const TemplateObject& owner, const QJsonValue& value);
    QString checkedText(const TemplateObject& owner, const QString& field, const QString& text);
    QString colour(const TemplateObject& owner, const QString& field);
    void readTable(const TemplateObject& reader, TemplateBlock& result);

    TemplateObject m_root;
    QString m_fileName;
    Template m_template;
};

QString TemplateReader::checkedText(const TemplateObject& owner, const QString& field, const QString& text)
{
    const QString problem = problemOfText(text);
    if (!problem.isEmpty())
        owner.refuse(field, problem);
    return text;
}

QString TemplateReader::colour(const TemplateObject& owner, const QString& field)
{
    const QString name = owner.text(field);
    if (!name.isEmpty() && !isPaperColour(name, m_template.colours))
        owner.refuse(
            field,
            QCoreApplication::translate("Template", "“%1” is neither a colour of the template nor #rrggbb").arg(name));
    return name;
}

void TemplateReader::readPage()
{
    const TemplateObject page(m_root.object(QStringLiteral("page")), m_fileName, QStringLiteral("“page”"));
    page.allowOnly(
        {QStringLiteral("size"), QStringLiteral("margins"), QStringLiteral("window"), QStringLiteral("foldMarks")});
    const int size = page.choice(QStringLiteral("size"),
                                 {QStringLiteral("A4"), QStringLiteral("A5"), QStringLiteral("Letter")}, 0);
    m_template.pageSize = std::array<QSizeF, 3>{QSizeF(210, 297), QSizeF(148, 210),
                                                QSizeF(215.9, 279.4)}[std::size_t(size)];
    if (page.has(QStringLiteral("margins"))) {
        const auto sides = page.numbers(QStringLiteral("margins"), 4, 4);
        m_template.margins = QMarginsF(sides[3], sides[0], sides[1], sides[2]);
        if (sides[1] + sides[3] > m_template.pageSize.width() / 2)
            page.refuse(QStringLiteral("margins"),
                        QCoreApplication::translate("Template", "left and right leave too little of the page"));
    }
    m_template.window = WindowSide(page.choice(
        QStringLiteral("window"), {QStringLiteral("auto"), QStringLiteral("left"), QStringLiteral("right")}, 0));
    m_template.foldMarks = page.flag(QStringLiteral("foldMarks"), false);
}

void TemplateReader::readColours()
{
    const QJsonObject colours = m_root.object(QStringLiteral("colours"));
    const TemplateObject reader(colours, m_fileName, QStringLiteral("“colours”"));
    for (const QString& name : colours.keys()) {
        const QString value = reader.text(name);
        if (!isPaperColour(value, {}) || !value.startsWith(u'#'))
            reader.refuse(name, QCoreApplication::translate("Template", "a colour such as #1a2b3c is expected"));
        m_template.colours.insert(name, value);
    }
}

void TemplateReader::readLooks()
{
    const QJsonObject looks = m_root.object(QStringLiteral("looks"));
    const TemplateObject all(looks, m_fileName, QStringLiteral("“looks”"));
    for (const QString& name : looks.keys()) {
        const TemplateObject reader(all.object(name), m_fileName,
                                    QCoreApplication::translate("Template", "the look “%1”").arg(name));
        reader.allowOnly({QStringLiteral("font"), QStringLiteral("weight"), QStringLiteral("size"),
                          QStringLiteral("colour"), QStringLiteral("align"), QStringLiteral("capitals"),
                          QStringLiteral("tracking"), QStringLiteral("leading")});
        TextLook look;
        look.face = FontFace(
            reader.choice(QStringLiteral("font"), {QStringLiteral("sans"), QStringLiteral("serif")}, 0));
        look.weight = FontWeight(reader.choice(
            QStringLiteral("weight"),
            {QStringLiteral("regular"), QStringLiteral("medium"), QStringLiteral("semibold"), QStringLiteral("bold")},
            0));
        look.size = reader.number(QStringLiteral("size"), 9, 4, 72);
        if (reader.has(QStringLiteral("colour")))
            look.colour = colour(reader, QStringLiteral("colour"));
        look.align = TextAlignment(reader.choice(
            QStringLiteral("align"), {QStringLiteral("left"), QStringLiteral("centre"), QStringLiteral("right")}, 0));
        look.capitals = reader.flag(QStringLiteral("capitals"), false);
        look.tracking = reader.number(QStringLiteral("tracking"), 0, -50, 300);
        look.leading = reader.number(QStringLiteral("leading"), 1.35, 0.9, 3);
        m_template.looks.insert(name, look);
    }
}

TemplateText TemplateReader::textLine(const TemplateObject& owner, const QJsonValue& value)
{
    const QString field = QStringLiteral("texts");
    TemplateText result;
    if (value.isString()) {
        result.text = checkedText(owner, field, value.toString());
        return result;
    }
    if (!value.isObject())
        owner.refuse(field, QCoreApplication::translate("Template", "each entry is a text or an object with “text”"));
    const TemplateObject reader(value.toObject(), m_fileName, owner.place());
    reader.allowOnly({QStringLiteral("text"), QStringLiteral("look"), QStringLiteral("lines")});
    const QJsonValue words = value.toObject().value(QStringLiteral("text"));
    if (words.isObject()) {
        const QJsonObject languages = words.toObject();
        for (const QString& code : languages.keys()) {
            if (!languageFromCode(code))
                owner.refuse(
                    field,
                    QCoreApplication::translate("Template", "“%1” is not one of the program's languages").arg(code));
            result.translations.insert(code, checkedText(owner, field, languages.value(code).toString()));
        }
        result.text = result.translations.value(QStringLiteral("en"),
                                                languages.isEmpty() ? QString() : result.translations.first());
    } else {
        result.text = checkedText(owner, field, reader.text(QStringLiteral("text")));
    }
    result.look = reader.text(QStringLiteral("look"), result.look);
    if (!m_template.looks.contains(result.look))
        owner.refuse(field, QCoreApplication::translate("Template", "there is no look called “%1”").arg(result.look));
    result.lines = int(reader.number(QStringLiteral("lines"), 0, 0, 100));
    return result;
}

void TemplateReader::readTable(const TemplateObject& reader, TemplateBlock& result)
{
    const QStringList fields{QStringLiteral("code"),  QStringLiteral("description"), QStringLiteral("quantity"),
                             QStringLiteral("price"), QStringLiteral("discount"),    QStringLiteral("tax"),
                             QStringLiteral("amount")};
    for (const QJsonValue& value : reader.array(QStringLiteral("columns"))) {
        if (!value.isObject())
            reader.refuse(QStringLiteral("columns"),
                          QCoreApplication::translate("Template", "each column is an object"));
        const TemplateObject entry(value.toObject(), m_fileName, reader.place());
        entry.allowOnly({QStringLiteral("field"), QStringLiteral("width"), QStringLiteral("align")});
        TableColumn column;
        column.field = fields.value(entry.choice(QStringLiteral("field"), fields, -1));
        if (column.field.isEmpty())
            reader.refuse(QStringLiteral("columns"),
                          QCoreApplication::translate("Template", "each column names its “field”"));
        for (const TableColumn& other : result.columns) {
            if (other.field == column.field)
                reader.refuse(
                    QStringLiteral("columns"),
                    QCoreApplication::translate("Template", "the column “%1” is there twice").arg(column.field));
        }
        column.width = entry.number(QStringLiteral("width"), 0, 0, 200);
        column.align = TextAlignment(entry.choice(
            QStringLiteral("align"), {QStringLiteral("left"), QStringLiteral("centre"), QStringLiteral("right")}, 0));
        result.columns.push_back(std::move(column));
    }
    if (result.columns.empty())
        reader.refuse(QStringLiteral("columns"),
                      QCoreApplication::translate("Template", "a table needs at least one column"));
}

TemplateBlock TemplateReader::block(const QJsonObject& object, const QString& region, int number, int depth,
                                    bool placed)
{
    const QString named = QCoreApplication::translate("Template", "block %1 of “%2”").arg(number).arg(region);
    const TemplateObject unnamed(object, m_fileName, named);
    QStringList types;
    for (const BlockKind& kind : blockKinds)
        types.push_back(QLatin1StringView(kind.name));
    const int index = unnamed.choice(QStringLiteral("type"), types, -1);
    if (index < 0)
        unnamed.refuse(QStringLiteral("type"), QCoreApplication::translate("Template", "every block needs a type"));
    const BlockKind& kind = blockKinds[std::size_t(index)];
    const TemplateObject reader(object, m_fileName, named + QStringLiteral(" (%1)").arg(types[index]));
    reader.allowOnly((everyBlock + u' ' + QLatin1StringView(kind.fields)).split(u' ', Qt::SkipEmptyParts));

    TemplateBlock result;
    result.type = kind.type;
    result.when = reader.text(QStringLiteral("when"));
    if (!result.when.isEmpty()) {
        const QString name = result.when.startsWith(u'!') ? result.when.mid(1) : result.when;
        if (!placeholderNames().contains(name))
            reader.refuse(QStringLiteral("when"),
                          QCoreApplication::translate("Template", "there is no placeholder called “%1”").arg(name));
    }
    for (const auto& [field, member] : {std::pair(QStringLiteral("at"), &result.at),
                                        std::pair(QStringLiteral("atRightWindow"), &result.atRightWindow)}) {
        if (!reader.has(field))
            continue;
        const auto sides = reader.numbers(field, 3, 4);
        if (sides[0] >= m_template.pageSize.width() || sides[1] >= m_template.pageSize.height())
            reader.refuse(field, QCoreApplication::translate("Template", "the place lies outside the page"));
        *member = QRectF(sides[0], sides[1], sides[2], sides.size() > 3 ? sides[3] : 0);
    }
    if (placed && !result.at)
        reader.refuse(QStringLiteral("at"),
                      QCoreApplication::translate("Template", "a block outside the body needs a place"));
    const QStringList vertical{QStringLiteral("top"), QStringLiteral("middle"), QStringLiteral("bottom")};
    result.valign = vertical[reader.choice(QStringLiteral("valign"), vertical, 0)];
    result.before = reader.number(QStringLiteral("before"), 0, 0, 100);
    result.width = reader.number(QStringLiteral("width"), 0, 0, 400);
    result.padding = reader.number(QStringLiteral("padding"), 0, 0, 40);
    result.radius = reader.number(QStringLiteral("radius"), 0, 0, 40);
    result.lineWidth = reader.number(QStringLiteral("lineWidth"), result.lineWidth, 0, 10);
    result.rowPadding = reader.number(QStringLiteral("rowPadding"), result.rowPadding, 0, 20);
    result.gap = reader.number(QStringLiteral("gap"), result.gap, 0, 60);
    result.size = reader.number(QStringLiteral("size"), result.size, 10, 100);
    result.carry = reader.flag(QStringLiteral("carry"), true);
    for (const auto& [field, member] :
         {std::pair(QStringLiteral("fill"), &result.fill), std::pair(QStringLiteral("fillTo"), &result.fillTo),
          std::pair(QStringLiteral("border"), &result.border), std::pair(QStringLiteral("rule"), &result.rule),
          std::pair(QStringLiteral("head"), &result.head), std::pair(QStringLiteral("zebra"), &result.zebra),
          std::pair(QStringLiteral("strong"), &result.strong)})
        *member = colour(reader, field);
    const QStringList styles{QString(),
                             QStringLiteral("card"),
                             QStringLiteral("strip"),
                             QStringLiteral("plain"),
                             QStringLiteral("bare"),
                             QStringLiteral("monogram")};
    result.style = styles[reader.choice(QStringLiteral("style"), styles, 0)];
    const QStringList noteFields{QStringLiteral("notes"), QStringLiteral("terms")};
    result.field = noteFields[reader.choice(QStringLiteral("field"), noteFields, 0)];
    for (const QJsonValue& fact : reader.array(QStringLiteral("facts"))) {
        if (!isFactName(fact.toString()))
            reader.refuse(QStringLiteral("facts"),
                          QCoreApplication::translate("Template", "there is no fact called “%1”").arg(fact.toString()));
        result.facts.push_back(fact.toString());
    }
    for (const QJsonValue& line : reader.array(QStringLiteral("texts")))
        result.texts.push_back(textLine(reader, line));
    if (kind.type == BlockType::LineTable)
        readTable(reader, result);
    if (kind.type == BlockType::Columns) {
        if (depth >= deepestNesting)
            reader.refuse(QStringLiteral("blocks"),
                          QCoreApplication::translate("Template", "blocks are nested too deeply"));
        result.blocks = blocks(reader.array(QStringLiteral("blocks")), reader.place(), depth + 1, false);
    }
    return result;
}

std::vector<TemplateBlock> TemplateReader::blocks(const QJsonArray& array, const QString& region, int depth,
                                                  bool placed)
{
    std::vector<TemplateBlock> result;
    constexpr int mostBlocks = 200;
    int number = 0;
    for (const QJsonValue& value : array) {
        ++number;
        const TemplateObject place({}, m_fileName, QStringLiteral("“%1”").arg(region));
        if (!value.isObject() || number > mostBlocks)
            place.refuse(
                QStringLiteral("blocks"),
                QCoreApplication::translate("Template", "a list of at most %1 objects is expected").arg(mostBlocks));
        result.push_back(block(value.toObject(), region, number, depth, placed));
    }
    return result;
}

Template TemplateReader::read()
{
    m_root.allowOnly({QStringLiteral("name"), QStringLiteral("page"), QStringLiteral("colours"),
                      QStringLiteral("looks"), QStringLiteral("first"), QStringLiteral("following"),
                      QStringLiteral("footer"), QStringLiteral("body")});
    m_template.name = m_root.text(QStringLiteral("name"));
    if (m_template.name.trimmed().isEmpty())
        m_root.refuse(QStringLiteral("name"), QCoreApplication::translate("Template", "a template needs a name"));
    readPage();
    readColours();
    readLooks();
    if (!m_template.looks.contains(QStringLiteral("body")))
        m_template.looks.insert(QStringLiteral("body"), TextLook());
    const auto region = [this](const QString& name, const QStringList& fields) {
        TemplateObject result(m_root.object(name), m_fileName, QStringLiteral("“%1”").arg(name));
        result.allowOnly(fields + QStringList{QStringLiteral("blocks")});
        return result;
    };
    const double height = m_template.pageSize.height();
    const auto first = region(QStringLiteral("first"), {QStringLiteral("bodyTop")});
    const auto following = region(QStringLiteral("following"), {QStringLiteral("bodyTop")});
    const auto footer = region(QStringLiteral("footer"), {QStringLiteral("top")});
    const auto body = region(QStringLiteral("body"), {});
    m_template.bodyBottom = footer.number(QStringLiteral("top"), height - 25, height * 0.6, height);
    m_template.firstTop = first.number(QStringLiteral("bodyTop"), 100, 0, height * 0.5);
    m_template.followingTop = following.number(QStringLiteral("bodyTop"), 30, 0, height * 0.3);
    m_template.first = blocks(first.array(QStringLiteral("blocks")), QStringLiteral("first"), 0, true);
    m_template.following = blocks(following.array(QStringLiteral("blocks")), QStringLiteral("following"), 0, true);
    m_template.footer = blocks(footer.array(QStringLiteral("blocks")), QStringLiteral("footer"), 0, true);
    m_template.body = blocks(body.array(QStringLiteral("blocks")), QStringLiteral("body"), 0, false);
    return std::move(m_template);
}

} // namespace

QString TemplateText::inLanguage(Language language) const
{
    return translations.value(languageCode(language), text);
}

Template readTemplate(const QByteArray& json, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = json.left(problem.offset).count('\n') + 1;
        throw Error(
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "Template", "The template %1 cannot be read: look at line %2, which is not written as JSON has it.")
                .arg(fileName)
                .arg(line),
            problem.errorString());
    }
    if (!document.isObject())
        throw Error(ErrorKind::BadInput, QCoreApplication::translate(
                                             "Template", "The template %1 cannot be used: it must be one JSON object.")
                                             .arg(fileName));
    return TemplateReader(document.object(), fileName).read();
}

} // namespace clientela
