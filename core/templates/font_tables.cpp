// SPDX-License-Identifier: GPL-3.0-or-later
// Formats: the OpenType specification, chapters "otff", "cmap", "name" and "GSUB".
#include "core/templates/font_tables.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace clientela {

namespace {

constexpr quint32 fontTag(const char (&name)[5])
{
    return (quint32(quint8(name[0])) << 24) | (quint32(quint8(name[1])) << 16) | (quint32(quint8(name[2])) << 8)
           | quint32(quint8(name[3]));
}

/// Big-endian numbers of a table; what lies outside reads as zero.
class FontBytes
{
public:
    explicit FontBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    quint32 at(qint64 offset, int size) const
    {
        if (offset < 0 || offset + size > m_bytes.size())
            return 0;
        quint32 value = 0;
        for (int i = 0; i < size; ++i)
            value = (value << 8) | quint8(m_bytes[offset + i]);
        return value;
    }
    quint32 u16(qint64 offset) const { return at(offset, 2); }
    quint32 u32(qint64 offset) const { return at(offset, 4); }
    qint64 size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
};

void append16(QByteArray& bytes, quint32 value)
{
    bytes.append(char(value >> 8)).append(char(value));
}

void append32(QByteArray& bytes, quint32 value)
{
    append16(bytes, value >> 16);
    append16(bytes, value & 0xffff);
}

using CharacterMap = QMap<quint32, quint32>;

void readSegments(const FontBytes& cmap, qint64 start, CharacterMap& glyphs)
{
    const qint64 count = cmap.u16(start + 6) / 2;
    const qint64 ends = start + 14;
    const qint64 starts = ends + 2 * count + 2;
    const qint64 deltas = starts + 2 * count;
    const qint64 offsets = deltas + 2 * count;
    for (qint64 i = 0; i < count; ++i) {
        const quint32 rangeOffset = cmap.u16(offsets + 2 * i);
        const quint32 first = cmap.u16(starts + 2 * i);
        const quint32 last = cmap.u16(ends + 2 * i);
        for (quint32 code = first; code <= last && code < 0xffff; ++code) {
            quint32 glyph = code;
            if (rangeOffset != 0)
                glyph = cmap.u16(offsets + 2 * i + rangeOffset + 2 * (code - first));
            if (rangeOffset == 0 || glyph != 0)
                glyph = (glyph + cmap.u16(deltas + 2 * i)) & 0xffff;
            if (glyph != 0)
                glyphs.insert(code, glyph);
        }
    }
}

void readGroups(const FontBytes& cmap, qint64 start, CharacterMap& glyphs)
{
    const qint64 count = cmap.u32(start + 12);
    for (qint64 i = 0; i < count && start + 16 + 12 * i < cmap.size(); ++i) {
        const quint32 first = cmap.u32(start + 16 + 12 * i);
        const quint32 last = cmap.u32(start + 20 + 12 * i);
        const quint32 glyph = cmap.u32(start + 24 + 12 * i);
        for (quint32 code = first; code <= last && code <= 0x10ffff; ++code)
            glyphs.insert(code, glyph + (code - first));
    }
}

CharacterMap readCharacterMap(const FontBytes& cmap)
{
    CharacterMap glyphs;
    for (qint64 i = 0; i < cmap.u16(2); ++i) {
        const qint64 start = cmap.u32(4 + 8 * i + 4);
        const quint32 platform = cmap.u16(4 + 8 * i);
        if (platform != 0 && platform != 3)
            continue;
        if (cmap.u16(start) == 4)
            readSegments(cmap, start, glyphs);
        else if (cmap.u16(start) == 12)
            readGroups(cmap, start, glyphs);
    }
    return glyphs;
}

/// A run of codes whose glyphs follow one another.
struct GlyphGroup
{
    quint32 first;
    quint32 last;
    quint32 glyph;
};

std::vector<GlyphGroup> glyphGroups(const CharacterMap& glyphs)
{
    std::vector<GlyphGroup> groups;
    for (auto entry = glyphs.cbegin(); entry != glyphs.cend(); ++entry) {
        if (!groups.empty() && entry.key() == groups.back().last + 1 && (entry.key() & 0xffff) != 0
            && entry.value() == groups.back().glyph + (entry.key() - groups.back().first))
            groups.back().last = entry.key();
        else
            groups.push_back({entry.key(), entry.key(), entry.value()});
    }
    return groups;
}

QByteArray segmentTable(const std::vector<GlyphGroup>& groups)
{
    std::vector<GlyphGroup> basic;
    for (const GlyphGroup& group : groups) {
        if (group.last < 0xffff)
            basic.push_back(group);
    }
    basic.push_back({0xffff, 0xffff, 0});
    const auto count = quint32(basic.size());
    quint32 power = 1;
    quint32 exponent = 0;
    while (power * 2 <= count) {
        power *= 2;
        ++exponent;
    }
    QByteArray table;
    for (const quint32 value : {4u, 16 + 8 * count, 0u, 2 * count, 2 * power, exponent, 2 * (count - power)})
        append16(table, value);
    for (const GlyphGroup& group : basic)
        append16(table, group.last);
    append16(table, 0);
    for (const GlyphGroup& group : basic)
        append16(table, group.first);
    for (const GlyphGroup& group : basic)
        append16(table, group.first == 0xffff ? 1 : (group.glyph - group.first) & 0xffff);
    for (quint32 i = 0; i < count; ++i)
        append16(table, 0);
    return table;
}

/// Format 10: one glyph after the other, so that looking one up takes no search. Writing a PDF asks for each of
/// 65,536 characters once for every font.
QByteArray trimmedTable(const CharacterMap& glyphs)
{
    const quint32 first = glyphs.firstKey();
    const quint32 count = glyphs.lastKey() - first + 1;
    QByteArray table;
    append16(table, 10);
    append16(table, 0);
    for (const quint32 value : {20 + 2 * count, 0u, first, count})
        append32(table, value);
    for (quint32 code = first; code < first + count; ++code)
        append16(table, glyphs.value(code));
    return table;
}

/// Format 12: runs of characters.
QByteArray groupTable(const std::vector<GlyphGroup>& groups)
{
    QByteArray table;
    append16(table, 12);
    append16(table, 0);
    append32(table, quint32(16 + 12 * groups.size()));
    append32(table, 0);
    append32(table, quint32(groups.size()));
    for (const GlyphGroup& group : groups) {
        append32(table, group.first);
        append32(table, group.last);
        append32(table, group.glyph);
    }
    return table;
}

/// Only FreeType, which Qt uses on Linux, is known to read format 10.
bool canTrim(const CharacterMap& glyphs)
{
#ifdef Q_OS_LINUX
    constexpr quint32 mostCodes = 0x30000;
    return !glyphs.isEmpty() && glyphs.lastKey() - glyphs.firstKey() < mostCodes;
#else
    Q_UNUSED(glyphs)
    return false;
#endif
}

QByteArray characterMapTable(const CharacterMap& glyphs)
{
    const std::vector<GlyphGroup> groups = glyphGroups(glyphs);
    const QByteArray segments = segmentTable(groups);
    QByteArray table;
    for (const quint32 value : {0u, 2u, 3u, 1u})
        append16(table, value);
    append32(table, 20);
    append16(table, 3);
    append16(table, 10);
    append32(table, quint32(20 + segments.size()));
    return table + segments + (canTrim(glyphs) ? trimmedTable(glyphs) : groupTable(groups));
}

QHash<quint32, quint32> coverageIndexes(const FontBytes& table, qint64 start)
{
    QHash<quint32, quint32> indexes;
    const quint32 count = table.u16(start + 2);
    for (quint32 i = 0; i < count; ++i) {
        if (table.u16(start) == 1) {
            indexes.insert(table.u16(start + 4 + 2 * i), i);
            continue;
        }
        const quint32 first = table.u16(start + 4 + 6 * i);
        const quint32 last = table.u16(start + 6 + 6 * i);
        for (quint32 glyph = first; glyph <= last; ++glyph)
            indexes.insert(glyph, table.u16(start + 8 + 6 * i) + glyph - first);
    }
    return indexes;
}

void readSingleSubstitutions(const FontBytes& gsub, qint64 lookup, QHash<quint32, quint32>& result)
{
    for (qint64 i = 0; i < gsub.u16(lookup + 4); ++i) {
        qint64 subtable = lookup + gsub.u16(lookup + 6 + 2 * i);
        quint32 type = gsub.u16(lookup);
        if (type == 7) {
            type = gsub.u16(subtable + 2);
            subtable += gsub.u32(subtable + 4);
        }
        if (type != 1)
            continue;
        const auto covered = coverageIndexes(gsub, subtable + gsub.u16(subtable + 2));
        for (auto entry = covered.cbegin(); entry != covered.cend(); ++entry) {
            result.insert(entry.key(), gsub.u16(subtable) == 1 ? (entry.key() + gsub.u16(subtable + 4)) & 0xffff
                                                               : gsub.u16(subtable + 6 + 2 * entry.value()));
        }
    }
}

/// The single substitutions of one feature: glyph to glyph.
QHash<quint32, quint32> substitutions(const FontBytes& gsub, quint32 feature)
{
    QHash<quint32, quint32> result;
    const qint64 features = gsub.u16(6);
    const qint64 lookups = gsub.u16(8);
    for (qint64 i = 0; i < gsub.u16(features); ++i) {
        if (gsub.u32(features + 2 + 6 * i) != feature)
            continue;
        const qint64 start = features + gsub.u16(features + 6 + 6 * i);
        for (qint64 j = 0; j < gsub.u16(start + 2); ++j)
            readSingleSubstitutions(gsub, lookups + gsub.u16(lookups + 2 + 2 * gsub.u16(start + 4 + 2 * j)), result);
        break;
    }
    return result;
}

QByteArray nameTable(const QString& family)
{
    const QString postscript = QString(family).remove(u' ');
    const std::vector<std::pair<quint32, QString>> names{
        {1, family}, {2, QStringLiteral("Regular")}, {4, family}, {6, postscript}};
    QByteArray table;
    QByteArray text;
    append16(table, 0);
    append16(table, quint32(names.size()));
    append16(table, quint32(6 + 12 * names.size()));
    for (const auto& [id, name] : names) {
        for (const quint32 value : {3u, 1u, 0x409u, id, quint32(2 * name.size()), quint32(text.size())})
            append16(table, value);
        for (const QChar character : name)
            append16(text, character.unicode());
    }
    return table + text;
}

quint32 tableChecksum(const QByteArray& table)
{
    const FontBytes bytes(table + QByteArray(3, '\0'));
    quint32 sum = 0;
    for (qint64 i = 0; i < table.size(); i += 4)
        sum += bytes.u32(i);
    return sum;
}

QByteArray fontFile(quint32 version, const QMap<quint32, QByteArray>& tables)
{
    const auto count = quint32(tables.size());
    quint32 power = 1;
    quint32 exponent = 0;
    while (power * 2 <= count) {
        power *= 2;
        ++exponent;
    }
    QByteArray head;
    append32(head, version);
    for (const quint32 value : {count, power * 16, exponent, (count - power) * 16})
        append16(head, value);
    QByteArray body;
    qint64 adjustmentOffset = -1;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        const auto offset = quint32(12 + 16 * count + body.size());
        append32(head, table.key());
        append32(head, tableChecksum(table.value()));
        append32(head, offset);
        append32(head, quint32(table.value().size()));
        if (table.key() == fontTag("head"))
            adjustmentOffset = offset + 8;
        body += table.value();
        body.append(QByteArray((4 - body.size() % 4) % 4, '\0'));
    }
    QByteArray file = head + body;
    if (adjustmentOffset >= 0) {
        QByteArray adjustment;
        append32(adjustment, 0xb1b0afbau - tableChecksum(file));
        file.replace(adjustmentOffset, 4, adjustment);
    }
    return file;
}

} // namespace

QByteArray changedFont(const QByteArray& file, const FontChanges& changes)
{
    const FontBytes bytes(file);
    QMap<quint32, QByteArray> tables;
    for (qint64 i = 0; i < bytes.u16(4); ++i) {
        const qint64 offset = bytes.u32(12 + 16 * i + 8);
        const qint64 length = bytes.u32(12 + 16 * i + 12);
        if (offset + length > file.size())
            return file;
        tables.insert(bytes.u32(12 + 16 * i), file.mid(offset, length));
    }
    if (tables.value(fontTag("head")).size() < 12 || !tables.contains(fontTag("cmap")))
        return file;
    tables[fontTag("head")].replace(8, 4, QByteArray(4, '\0'));
    if (!changes.family.isEmpty())
        tables[fontTag("name")] = nameTable(changes.family);
    if (changes.tabularFigures) {
        CharacterMap glyphs = readCharacterMap(FontBytes(tables.value(fontTag("cmap"))));
        const auto tabular = substitutions(FontBytes(tables.value(fontTag("GSUB"))), fontTag("tnum"));
        for (quint32 digit = u'0'; digit <= u'9'; ++digit) {
            const auto found = tabular.constFind(glyphs.value(digit));
            if (found != tabular.cend())
                glyphs[digit] = *found;
        }
        tables[fontTag("cmap")] = characterMapTable(glyphs);
    }
    if (changes.dropSubstitutions)
        tables.remove(fontTag("GSUB"));
    tables.remove(fontTag("DSIG"));
    return fontFile(bytes.u32(0), tables);
}

} // namespace clientela
