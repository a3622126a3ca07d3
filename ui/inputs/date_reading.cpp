// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/date_reading.h"

#include "core/base/number_reading.h"
#include "core/base/text_folding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace clientela {

namespace {

std::optional<QDate> existing(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dayWord(const QString& word, QDate today)
{
    if (word == folded(QCoreApplication::translate("DateInput", "today")))
        return today;
    if (word == folded(QCoreApplication::translate("DateInput", "tomorrow")))
        return today.addDays(1);
    if (word == folded(QCoreApplication::translate("DateInput", "yesterday")))
        return today.addDays(-1);
    return {};
}

} // namespace

std::optional<QDate> readTypedDate(const QString& typed, QDate today)
{
    const QString text = typed.simplified();
    static const QRegularExpression days(QStringLiteral("^([+\\-\u2212]) ?(\\d{1,4})$"));
    static const QRegularExpression dayAlone(QStringLiteral("^(\\d{1,2})[./\\-]?$"));
    static const QRegularExpression dayAndMonth(QStringLiteral("^(\\d{1,2}) ?[./\\- ] ?(\\d{1,2})[./\\-]?$"));
    static const QRegularExpression allThree(
        QStringLiteral("^(\\d{1,2}) ?[./\\- ] ?(\\d{1,2}) ?[./\\- ] ?(\\d{2}|\\d{4})$"));
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})(?: de)? ([^\\d\\W]+)\\.?(?:(?: de)? (\\d{4}))?$"),
                                          QRegularExpression::UseUnicodePropertiesOption);

    if (const auto word = dayWord(folded(text), today))
        return word;
    if (const auto match = days.match(text); match.hasMatch())
        return today.addDays(match.capturedView(1) == u"+" ? match.captured(2).toInt() : -match.captured(2).toInt());
    if (const auto match = dayAlone.match(text); match.hasMatch())
        return existing(today.year(), today.month(), match.captured(1).toInt());
    if (const auto match = dayAndMonth.match(text); match.hasMatch())
        return existing(today.year(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = allThree.match(text); match.hasMatch())
        return readDate(QStringLiteral("%1/%2/%3").arg(match.captured(1), match.captured(2), match.captured(3)),
                        DateOrder::DayMonthYear);
    if (const auto match = named.match(text); match.hasMatch()) {
        const QString month = folded(match.captured(2));
        for (const Language language : allLanguages()) {
            const QLocale locale(languageCode(language));
            for (int number = 1; number <= 12; ++number) {
                const QString whole = folded(locale.standaloneMonthName(number, QLocale::LongFormat));
                if (month.size() < 3 || !whole.startsWith(month))
                    continue;
                const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
                return existing(year, number, match.captured(1).toInt());
            }
        }
        return {};
    }
    return readDate(text, DateOrder::DayMonthYear);
}

} // namespace clientela
