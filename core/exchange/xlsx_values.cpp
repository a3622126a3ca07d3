// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_values.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace clientela {

namespace {

constexpr qint64 dayMilliseconds = 86'400'000;
constexpr int significantDigits = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits with the point at a place, which may lie outside them.
QString placedPoint(const QString& digits, qsizetype point, bool negative)
{
    QString text;
    if (point <= 0)
        text = QStringLiteral("0.") + QString(-point, u'0') + digits;
    else if (point >= digits.size())
        text = digits + QString(point - digits.size(), u'0');
    else
        text = digits.first(point) + u'.' + digits.sliced(point);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    qsizetype zeros = 0;
    while (zeros + 1 < text.size() && text[zeros] == u'0' && text[zeros + 1] != u'.')
        ++zeros;
    text.remove(0, zeros);
    return negative && text != u"0" ? u'-' + text : text;
}

QString fromDouble(double value)
{
    const QString text = QString::number(std::fabs(value), 'e', significantDigits - 1);
    const qsizetype e = text.indexOf(u'e');
    const int exponent = text.sliced(e + 1).toInt();
    if (exponent > 30 || exponent < -30)
        return QString::number(value, 'g', significantDigits);
    QString digits = text.first(e);
    digits.remove(u'.');
    return placedPoint(digits, exponent + 1, value < 0);
}

QString percentText(const QString& number)
{
    const bool negative = number.startsWith(u'-');
    QString digits = negative ? number.sliced(1) : number;
    qsizetype point = digits.indexOf(u'.');
    if (point < 0)
        point = digits.size();
    else
        digits.remove(point, 1);
    if (!std::all_of(digits.begin(), digits.end(), isDigit))
        return number;
    return placedPoint(digits, point + 2, negative) + u'%';
}

QString paddedText(const QString& number, const QString& pattern)
{
    if (!std::all_of(number.begin(), number.end(), isDigit))
        return number;
    QString text;
    qsizetype left = number.size();
    const qsizetype first = pattern.indexOf(u'0');
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        if (pattern[i] != u'0') {
            text.prepend(pattern[i]);
            continue;
        }
        text.prepend(left > 0 ? number[--left] : QChar(u'0'));
        while (i == first && left > 0)
            text.prepend(number[--left]);
    }
    return text;
}

QString timeText(qint64 milliseconds)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(milliseconds));
    return time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
}

QString dateText(qint64 days, bool base1904)
{
    if (base1904)
        return QDate(1904, 1, 1).addDays(days).toString(Qt::ISODate);
    if (days == 60)
        return QStringLiteral("1900-02-29");
    return (days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(days).toString(Qt::ISODate);
}

/// The letters and signs of a format's first section, without quoted text, colours, conditions and spacing.
/// Elapsed hours, minutes or seconds leave a lone [ behind.
QString formatSkeleton(const QString& code)
{
    QString skeleton;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1).toLower();
            if (!inside.isEmpty()
                && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size()
                    || inside.count(u's') == inside.size()))
                skeleton += u'[' + inside;
            i = end < 0 ? code.size() : end;
        } else {
            skeleton += c.toLower();
        }
    }
    return skeleton;
}

/// The pattern of zeros and the signs between them, or nothing: 00000, 0000-000, (00) 0000-0000.
QString paddedPattern(const QString& code)
{
    QString pattern;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        QChar c = code[i];
        if (c == u'"')
            continue;
        if (c == u'\\' && i + 1 < code.size())
            c = code[++i];
        if (c != u'0' && !QStringView(u"-() /").contains(c))
            return {};
        pattern += c;
    }
    return pattern.count(u'0') >= 2 && pattern.endsWith(u'0') ? pattern : QString();
}

} // namespace

XlsxFormat xlsxBuiltInFormat(int id)
{
    if (id == 9 || id == 10)
        return {XlsxFormatKind::Percent, {}};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return {XlsxFormatKind::Date, {}};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {XlsxFormatKind::Time, {}};
    if (id == 22)
        return {XlsxFormatKind::DateTime, {}};
    if (id == 46)
        return {XlsxFormatKind::Duration, {}};
    return {};
}

XlsxFormat xlsxFormatFromCode(const QString& code)
{
    QString skeleton = formatSkeleton(code);
    if (skeleton.contains(u"general"))
        return {};
    static const QRegularExpression halfDay(QStringLiteral("am/pm|a/p"));
    static const QRegularExpression fractions(QStringLiteral("s\\.0+"));
    const bool hasHalfDay = skeleton.contains(halfDay);
    skeleton.remove(halfDay);
    skeleton.replace(fractions, QStringLiteral("s"));
    if (skeleton.contains(u'['))
        return {XlsxFormatKind::Duration, {}};
    const bool hasPlaceholder = skeleton.contains(u'0') || skeleton.contains(u'#') || skeleton.contains(u'?');
    if (!hasPlaceholder) {
        const bool time = hasHalfDay || skeleton.contains(u'h') || skeleton.contains(u's');
        const bool date = skeleton.contains(u'y') || skeleton.contains(u'd') || skeleton.contains(u'e')
                          || (skeleton.contains(u'm') && !time) || skeleton.contains(u"mmm");
        if (time && date)
            return {XlsxFormatKind::DateTime, {}};
        if (time)
            return {XlsxFormatKind::Time, {}};
        if (date)
            return {XlsxFormatKind::Date, {}};
        return {};
    }
    if (skeleton.contains(u'%'))
        return {XlsxFormatKind::Percent, {}};
    const QString pattern = paddedPattern(code);
    return pattern.isEmpty() ? XlsxFormat{} : XlsxFormat{XlsxFormatKind::Padded, pattern};
}

QString xlsxNumberText(const QString& stored)
{
    const QString text = stored.trimmed();
    const bool negative = text.startsWith(u'-');
    const QStringView digits = QStringView(text).sliced(negative ? 1 : 0);
    if (!digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit))
        return text == u"-0" ? QStringLiteral("0") : text;
    const qsizetype point = digits.indexOf(u'.');
    if (point > 0 && point + 1 < digits.size()) {
        QString plain = digits.toString().remove(point, 1);
        qsizetype zeros = 0;
        while (zeros < plain.size() && plain[zeros] == u'0')
            ++zeros;
        if (plain.size() - zeros <= significantDigits && std::all_of(plain.begin(), plain.end(), isDigit))
            return placedPoint(plain, point, negative);
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? fromDouble(value) : text;
}

QString xlsxValueText(const QString& stored, const XlsxFormat& format, bool base1904)
{
    const QString number = xlsxNumberText(stored);
    switch (format.kind) {
    case XlsxFormatKind::Number: return number;
    case XlsxFormatKind::Percent: return percentText(number);
    case XlsxFormatKind::Padded: return paddedText(number, format.pattern);
    case XlsxFormatKind::Date:
    case XlsxFormatKind::DateTime:
    case XlsxFormatKind::Time:
    case XlsxFormatKind::Duration: break;
    }
    bool ok = false;
    const double serial = stored.toDouble(&ok);
    // the last day that a sheet knows is 9999-12-31
    if (!ok || !(serial >= 0) || serial >= (base1904 ? 2'957'004.0 : 2'958'466.0))
        return number;
    qint64 days = qint64(std::floor(serial));
    qint64 milliseconds = std::llround((serial - double(days)) * double(dayMilliseconds));
    if (milliseconds == dayMilliseconds) {
        ++days;
        milliseconds = 0;
    }
    if (format.kind == XlsxFormatKind::Duration) {
        const QString rest = timeText(milliseconds % 3'600'000).sliced(2);
        return QString::number(days * 24 + milliseconds / 3'600'000) + rest;
    }
    if (days == 0 && !base1904)
        return format.kind == XlsxFormatKind::Date ? number : timeText(milliseconds);
    if (format.kind == XlsxFormatKind::Time && days == 0)
        return timeText(milliseconds);
    if (format.kind == XlsxFormatKind::Date)
        return dateText(days, base1904);
    return dateText(days, base1904) + u'T' + timeText(milliseconds);
}

QString xlsxUnescaped(const QString& text)
{
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_') {
            bool ok = false;
            const ushort code = QStringView(text).sliced(i + 2, 4).toUShort(&ok, 16);
            const bool hex = ok && std::all_of(text.begin() + i + 2, text.begin() + i + 6, [](QChar c) {
                                 return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
                             });
            if (hex) {
                if (code != 0)
                    plain += QChar(code);
                i += 6;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

} // namespace clientela
