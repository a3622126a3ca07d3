// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace clientela {

namespace {

QLocale localeOf(Language language)
{
    return QLocale(languageCode(language));
}

/// The first letter as a heading has it.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

struct TypeWord
{
    const char* key;
    const char* word;
};

constexpr std::array<TypeWord, 8> contactTypes{{
    {"mobile", QT_TRANSLATE_NOOP("ContactType", "Mobile")},
    {"work", QT_TRANSLATE_NOOP("ContactType", "Work")},
    {"home", QT_TRANSLATE_NOOP("ContactType", "Home")},
    {"fax", QT_TRANSLATE_NOOP("ContactType", "Fax")},
    {"main", QT_TRANSLATE_NOOP("ContactType", "Main")},
    {"delivery", QT_TRANSLATE_NOOP("ContactType", "Delivery")},
    {"billing", QT_TRANSLATE_NOOP("ContactType", "Billing")},
    {"other", QT_TRANSLATE_NOOP("ContactType", "Other")},
}};

} // namespace

QString shortDay(QDate day, QDate today, Language language)
{
    if (!day.isValid())
        return QStringLiteral("–");
    if (day == today)
        return QCoreApplication::translate("Day", "today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("Day", "yesterday");
    if (day == today.addDays(1))
        return QCoreApplication::translate("Day", "tomorrow");
    return localeOf(language).toString(day, day.year() == today.year() ? QStringLiteral("d MMM")
                                                                       : QStringLiteral("d MMM yyyy"));
}

QString dayHeading(QDate day, QDate today, Language language)
{
    constexpr int daysByDay = 31;
    if (day == today)
        return QCoreApplication::translate("Day", "Today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("Day", "Yesterday");
    const QLocale locale = localeOf(language);
    const bool isPortugueseOrSpanish = language != Language::English;
    if (day.daysTo(today) < daysByDay)
        return locale.toString(day, isPortugueseOrSpanish ? QStringLiteral("d 'de' MMMM") : QStringLiteral("d MMMM"));
    const QString month = capitalised(locale.standaloneMonthName(day.month()));
    return day.year() == today.year() ? month
                                      : locale
                                            .toString(day, isPortugueseOrSpanish ? QStringLiteral("'%1 de' yyyy")
                                                                                 : QStringLiteral("'%1' yyyy"))
                                            .arg(month);
}

QString agoWords(QDate day, QDate today)
{
    const int days = static_cast<int>(day.daysTo(today));
    constexpr int daysOfMonths = 60;
    constexpr int daysOfYears = 730;
    if (!day.isValid())
        return {};
    if (days == 0)
        return QCoreApplication::translate("Day", "today");
    if (days < 0)
        return QCoreApplication::translate("Day", "in %n day(s)", nullptr, -days);
    if (days < daysOfMonths)
        return QCoreApplication::translate("Day", "%n day(s) ago", nullptr, days);
    const auto months = static_cast<int>(days / 30);
    const auto years = static_cast<int>(days / 365);
    if (days < daysOfYears)
        return QCoreApplication::translate("Day", "%n month(s) ago", nullptr, months);
    return QCoreApplication::translate("Day", "%n year(s) ago", nullptr, years);
}

QDateTime localMoment(const QString& stored)
{
    if (!namesTime(stored))
        return QDate::fromString(stored, Qt::ISODate).startOfDay();
    return QDateTime::fromString(stored, Qt::ISODateWithMs).toLocalTime();
}

bool namesTime(const QString& stored)
{
    return stored.contains(u'T');
}

QString contactTypeName(const QString& type, const QString& otherwise)
{
    if (type.isEmpty())
        return otherwise;
    for (const TypeWord& row : contactTypes) {
        if (QString::compare(type, QLatin1String(row.key), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("ContactType", row.word);
    }
    return type;
}

QStringList phoneTypeKeys()
{
    return {QStringLiteral("mobile"), QStringLiteral("work"), QStringLiteral("home"), QStringLiteral("fax")};
}

QStringList emailTypeKeys()
{
    return {QStringLiteral("work"), QStringLiteral("home"), QStringLiteral("billing")};
}

QStringList addressTypeKeys()
{
    return {QStringLiteral("main"), QStringLiteral("delivery"), QStringLiteral("billing"), QStringLiteral("work"),
            QStringLiteral("home")};
}

QString contactTypeKey(const QString& typed, const QStringList& keys)
{
    const QString word = typed.trimmed();
    for (const QString& key : keys) {
        if (QString::compare(word, contactTypeName(key, {}), Qt::CaseInsensitive) == 0)
            return key;
    }
    return word;
}

QString relationName(const QString& kind)
{
    if (kind == u"referred_by")
        return QCoreApplication::translate("Relation", "Referred by");
    if (kind == u"partner_of")
        return QCoreApplication::translate("Relation", "Partner");
    if (kind == u"family_of")
        return QCoreApplication::translate("Relation", "Family");
    if (kind.isEmpty())
        return QCoreApplication::translate("Relation", "Related");
    return kind;
}

QString relationFromOther(const QString& kind)
{
    if (kind == u"referred_by")
        return QCoreApplication::translate("Relation", "Has referred");
    return relationName(kind);
}

QStringList relationKeys()
{
    return {QStringLiteral("referred_by"), QStringLiteral("partner_of"), QStringLiteral("family_of")};
}

QString consentChannelName(const QString& channel)
{
    static constexpr std::array<TypeWord, 5> words{{
        {"email", QT_TRANSLATE_NOOP("ConsentChannel", "E-mail")},
        {"sms", QT_TRANSLATE_NOOP("ConsentChannel", "SMS")},
        {"whatsapp", QT_TRANSLATE_NOOP("ConsentChannel", "WhatsApp")},
        {"phone", QT_TRANSLATE_NOOP("ConsentChannel", "Phone")},
        {"post", QT_TRANSLATE_NOOP("ConsentChannel", "Post")},
    }};
    for (const TypeWord& row : words) {
        if (channel == QLatin1String(row.key))
            return QCoreApplication::translate("ConsentChannel", row.word);
    }
    return channel;
}

QStringList consentChannels()
{
    return {QStringLiteral("email"), QStringLiteral("sms"), QStringLiteral("whatsapp"), QStringLiteral("phone"),
            QStringLiteral("post")};
}

QString shownWebsite(const QString& website)
{
    QString shown = website;
    for (const QLatin1String scheme : {QLatin1String("https://"), QLatin1String("http://"), QLatin1String("www.")}) {
        if (shown.startsWith(scheme, Qt::CaseInsensitive))
            shown = shown.mid(scheme.size());
    }
    return shown.endsWith(u'/') ? shown.chopped(1) : shown;
}

} // namespace clientela
