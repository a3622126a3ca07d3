// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formula_guard.h"

namespace clientela {

namespace {

bool startsFormula(QChar first)
{
    return QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(first);
}

qsizetype leadingApostrophes(const QString& text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    return count;
}

bool isSignedNumber(const QString& text)
{
    if (text[0] != u'+' && text[0] != u'-')
        return false;
    bool digit = false;
    bool point = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9') {
            digit = true;
        } else if (c == u'.' || c == u',') {
            if (point)
                return false;
            point = true;
        } else if (c != u' ') {
            return false;
        }
    }
    return digit;
}

} // namespace

QString guarded(const QString& text)
{
    const qsizetype apostrophes = leadingApostrophes(text);
    if (apostrophes == text.size() || !startsFormula(text[apostrophes]))
        return text;
    if (apostrophes == 0 && isSignedNumber(text))
        return text;
    return u'\'' + text;
}

QString unguarded(const QString& text)
{
    if (text.isEmpty() || text[0] != u'\'')
        return text;
    const qsizetype apostrophes = leadingApostrophes(text);
    return apostrophes < text.size() && startsFormula(text[apostrophes]) ? text.sliced(1) : text;
}

} // namespace clientela
