// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/numbering.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace clientela {

namespace {

constexpr int mostDigits = 12;

enum class NumberPiece { Text, Prefix, Series, Year, ShortYear, Sequence, Unknown };

struct PatternPiece
{
    NumberPiece piece = NumberPiece::Text;
    QStringView text; // the text itself, or what stands between the braces
    int digits = 1;
};

PatternPiece placeholderPiece(QStringView name)
{
    if (name == u"prefix")
        return {NumberPiece::Prefix, name};
    if (name == u"series")
        return {NumberPiece::Series, name};
    if (name == u"year")
        return {NumberPiece::Year, name};
    if (name == u"yy")
        return {NumberPiece::ShortYear, name};
    if (name == u"number")
        return {NumberPiece::Sequence, name};
    if (name.startsWith(u"number:")) {
        bool isNumber = false;
        const int digits = name.mid(7).toInt(&isNumber);
        if (isNumber && digits >= 1 && digits <= mostDigits)
            return {NumberPiece::Sequence, name, digits};
    }
    return {NumberPiece::Unknown, name};
}

std::vector<PatternPiece> patternPieces(QStringView pattern)
{
    std::vector<PatternPiece> pieces;
    while (!pattern.isEmpty()) {
        const auto opens = pattern.indexOf(u'{');
        if (opens != 0) {
            const QStringView text = opens < 0 ? pattern : pattern.left(opens);
            pieces.push_back({text.contains(u'}') ? NumberPiece::Unknown : NumberPiece::Text, text});
            pattern = pattern.mid(text.size());
            continue;
        }
        const auto closes = pattern.indexOf(u'}');
        if (closes < 0) {
            pieces.push_back({NumberPiece::Unknown, pattern.mid(1)});
            break;
        }
        pieces.push_back(placeholderPiece(pattern.mid(1, closes - 1)));
        pattern = pattern.mid(closes + 1);
    }
    return pieces;
}

QString pieceText(const PatternPiece& piece, const NumberParts& parts)
{
    switch (piece.piece) {
    case NumberPiece::Text: return piece.text.toString();
    case NumberPiece::Prefix: return parts.prefix;
    case NumberPiece::Series: return parts.series;
    case NumberPiece::Year: return QString::number(parts.year).rightJustified(4, u'0');
    case NumberPiece::ShortYear: return QString::number(parts.year % 100).rightJustified(2, u'0');
    case NumberPiece::Sequence: return QString::number(parts.sequence).rightJustified(piece.digits, u'0');
    case NumberPiece::Unknown: break;
    }
    return {};
}

} // namespace

QString numberPatternProblem(QStringView pattern)
{
    int sequences = 0;
    bool hasYear = false;
    for (const PatternPiece& piece : patternPieces(pattern)) {
        sequences += piece.piece == NumberPiece::Sequence ? 1 : 0;
        hasYear = hasYear || piece.piece == NumberPiece::Year || piece.piece == NumberPiece::ShortYear;
        if (piece.piece == NumberPiece::Unknown)
            return QCoreApplication::translate("Numbering", "“%1” is not a part of a number; use {prefix}, {series}, "
                                                            "{year}, {yy}, {number} or {number:4}.")
                .arg(piece.text);
    }
    if (sequences != 1)
        return QCoreApplication::translate("Numbering", "Put {number} into the number pattern, once.");
    if (!hasYear)
        return QCoreApplication::translate("Numbering", "Put {year} or {yy} into the number pattern; numbers start "
                                                        "again each year.");
    return {};
}

QString documentNumber(QStringView pattern, const NumberParts& parts)
{
    if (const QString problem = numberPatternProblem(pattern); !problem.isEmpty())
        throw Error(ErrorKind::BadInput, problem, pattern.toString());
    if (parts.sequence < 1)
        throw Error(ErrorKind::BadInput, QCoreApplication::translate("Numbering", "Document numbers start at 1."),
                    QString::number(parts.sequence));
    QString number;
    QString separator; // written once a part follows it
    bool dropNextText = false;
    for (const PatternPiece& piece : patternPieces(pattern)) {
        if (piece.piece == NumberPiece::Text) {
            if (!std::exchange(dropNextText, false))
                separator += piece.text;
            continue;
        }
        const QString text = pieceText(piece, parts);
        if (!text.isEmpty()) {
            number += separator + text;
            separator.clear();
            dropNextText = false;
        } else if (number.isEmpty()) {
            dropNextText = true;
        } else {
            separator.clear();
        }
    }
    return (number + separator).trimmed();
}

} // namespace clientela
