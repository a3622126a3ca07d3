// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/paper_fonts.h"

#include "core/templates/font_tables.h"

#include <QFile>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <cmath>

static void initializePaperFontResources()
{
    Q_INIT_RESOURCE(clientela_paper_fonts);
}

namespace clientela {

namespace {

struct PaperFontFile
{
    const char* file;
    const char* family;
    bool changed; ///< scripts that need shaping keep their substitutions
};

constexpr std::array<PaperFontFile, 12> paperFontFiles{{
    {"Inter-Regular", "Clientela Sans Regular", true},
    {"Inter-Medium", "Clientela Sans Medium", true},
    {"Inter-SemiBold", "Clientela Sans SemiBold", true},
    {"Inter-Bold", "Clientela Sans Bold", true},
    {"NotoSerif-Regular", "Clientela Serif Regular", true},
    {"NotoSerif-Bold", "Clientela Serif Bold", true},
    {"NotoSans-Regular", "Clientela Other Regular", true},
    {"NotoSans-Bold", "Clientela Other Bold", true},
    {"NotoSansArabic-Regular", "Clientela Arabic Regular", false},
    {"NotoSansArabic-Bold", "Clientela Arabic Bold", false},
    {"NotoSansHebrew-Regular", "Clientela Hebrew Regular", false},
    {"NotoSansHebrew-Bold", "Clientela Hebrew Bold", false},
}};

void loadPaperFonts()
{
    static const bool loaded = [] {
        initializePaperFontResources();
        for (const PaperFontFile& font : paperFontFiles) {
            QFile file(QStringLiteral(":/clientela/fonts/") + QLatin1StringView(font.file));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            FontChanges changes;
            changes.family = QLatin1StringView(font.family);
            changes.tabularFigures = font.changed;
            changes.dropSubstitutions = font.changed;
            QFontDatabase::addApplicationFontFromData(changedFont(file.readAll(), changes));
        }
        return true;
    }();
    Q_UNUSED(loaded)
}

QString primaryFamily(FontFace face, FontWeight weight)
{
    if (face == FontFace::Serif)
        return weight >= FontWeight::SemiBold ? QStringLiteral("Clientela Serif Bold")
                                              : QStringLiteral("Clientela Serif Regular");
    switch (weight) {
    case FontWeight::Regular: return QStringLiteral("Clientela Sans Regular");
    case FontWeight::Medium: return QStringLiteral("Clientela Sans Medium");
    case FontWeight::SemiBold: return QStringLiteral("Clientela Sans SemiBold");
    case FontWeight::Bold: break;
    }
    return QStringLiteral("Clientela Sans Bold");
}

QFont::Weight fontWeight(FontFace face, FontWeight weight)
{
    if (face == FontFace::Serif)
        return weight >= FontWeight::SemiBold ? QFont::Bold : QFont::Normal;
    switch (weight) {
    case FontWeight::Regular: return QFont::Normal;
    case FontWeight::Medium: return QFont::Medium;
    case FontWeight::SemiBold: return QFont::DemiBold;
    case FontWeight::Bold: break;
    }
    return QFont::Bold;
}

/// Whether one of the embedded fonts has the character.
bool isEmbedded(char32_t character)
{
    // a raw font is its thread's own
    thread_local const std::array<QRawFont, 4> fonts = [] {
        loadPaperFonts();
        std::array<QRawFont, 4> found;
        const std::array<const char*, 4> families{"Clientela Sans Regular", "Clientela Other Regular",
                                                  "Clientela Arabic Regular", "Clientela Hebrew Regular"};
        for (std::size_t i = 0; i < families.size(); ++i)
            found[i] = QRawFont::fromFont(QFont(QLatin1StringView(families[i]), 10));
        return found;
    }();
    return std::any_of(fonts.begin(), fonts.end(),
                       [character](const QRawFont& font) { return font.supportsCharacter(character); });
}

bool isDropped(char32_t character)
{
    const bool selector = (character >= 0xfe00 && character <= 0xfe0f) || character == 0x20e3
                          || (character >= 0xe0000 && character <= 0xe01ef);
    return selector || character == 0xad || QChar::category(character) == QChar::Other_Control;
}

} // namespace

QFont paperFont(FontFace face, FontWeight weight, double points)
{
    loadPaperFonts();
    const QString suffix = weight >= FontWeight::SemiBold ? QStringLiteral(" Bold") : QStringLiteral(" Regular");
    QFont font;
    font.setFamilies({primaryFamily(face, weight), QStringLiteral("Clientela Other") + suffix,
                      QStringLiteral("Clientela Arabic") + suffix, QStringLiteral("Clientela Hebrew") + suffix});
    font.setWeight(fontWeight(face, weight));
    font.setPixelSize(std::max(1, int(std::lround(points * unitsPerPoint))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString printableText(const QString& text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character == u'\n' || (character >= u' ' && character < u'\u007f')
               || (character >= u'\u00a0' && character < u'\u0250' && character != u'\u00ad');
    });
    if (plain)
        return text;
    QString result;
    const QList<uint> characters = text.toUcs4();
    for (const uint code : characters) {
        const auto character = char32_t(code);
        if (character == u'\n')
            result += u'\n';
        else if (character == u'\t')
            result += u' ';
        else if (!isDropped(character)
                 && (QChar::isLetterOrNumber(character) || QChar::isMark(character) || isEmbedded(character)))
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

} // namespace clientela
