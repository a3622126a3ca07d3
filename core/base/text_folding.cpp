// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"

namespace clientela {

namespace {

// letters that Unicode does not decompose into a base letter and a mark
QStringView spelledOut(char16_t letter)
{
    switch (letter) {
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ': return u"d";
    case u'ð': return u"d";
    case u'þ': return u"th";
    case u'ı': return u"i";
    default: return {};
    }
}

/// Whether a word may hold what stands here: letters and digits of any script, no emoji.
bool isWordLetter(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at], text[at + 1]));
    return text[at].isLetterOrNumber();
}

bool isPlainAscii(QStringView text)
{
    for (const QChar character : text) {
        if (character.unicode() >= 0x80)
            return false;
    }
    return true;
}

QString foldedLetters(QStringView text)
{
    if (isPlainAscii(text)) {
        QString result(text.size(), Qt::Uninitialized);
        QChar* out = result.data();
        for (const QChar character : text) {
            const char16_t code = character.unicode();
            *out++ = code >= u'A' && code <= u'Z' ? QChar(static_cast<char16_t>(code + 32)) : character;
        }
        return result;
    }
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.isMark())
            continue;
        const QStringView spelled = spelledOut(character.unicode());
        if (spelled.isEmpty())
            result += character;
        else
            result += spelled;
    }
    return result;
}

} // namespace

QString folded(QStringView text)
{
    return foldedLetters(text).simplified();
}

QStringList foldedWords(QStringView text)
{
    const QString letters = foldedLetters(text);
    QStringList words;
    for (const QStringView word : wordsOfFolded(letters))
        words.append(word.toString());
    return words;
}

std::vector<QStringView> wordsOfFolded(QStringView folded)
{
    std::vector<QStringView> words;
    qsizetype start = -1;
    bool inWord = false;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool secondHalf = i > 0 && i < folded.size() && folded[i].isLowSurrogate()
                                && folded[i - 1].isHighSurrogate();
        if (!secondHalf)
            inWord = i < folded.size() && isWordLetter(folded, i);
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            words.push_back(folded.mid(start, i - start));
            start = -1;
        }
    }
    return words;
}

QString alphanumerics(QStringView text)
{
    QString result;
    for (QChar character : text) {
        character = character.toUpper();
        if ((character >= u'0' && character <= u'9') || (character >= u'A' && character <= u'Z'))
            result += character;
    }
    return result;
}

QString digits(QStringView text)
{
    QString result;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9')
            result += character;
    }
    return result;
}

} // namespace clientela
