// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace clientela {

/// "today", "yesterday", "12 Nov" in this year, with the year before.
QString shortDay(QDate day, QDate today, Language language);
/// The heading over what happened on a day: "Today", "Yesterday", "12 November"; a month for what is older.
QString dayHeading(QDate day, QDate today, Language language);
/// How long ago: "12 days ago", "3 months ago".
QString agoWords(QDate day, QDate today);
/// The moment that a stored time (UTC, ISO 8601) or date names, where the shop is; a date is its midnight.
QDateTime localMoment(const QString& stored);
/// Whether a stored text names a time and not only a day.
bool namesTime(const QString& stored);

/// What a kind of telephone, e-mail or address is called ("mobile" is "Mobile"); the shop's own words as they are.
QString contactTypeName(const QString& type, const QString& otherwise);
/// The kinds that are offered for a telephone, an e-mail, an address, in the window's language.
QStringList phoneTypeKeys();
QStringList emailTypeKeys();
QStringList addressTypeKeys();
/// The key of a kind that was chosen or typed in the window's language; other words as they are.
QString contactTypeKey(const QString& typed, const QStringList& keys);

/// How one customer stands to another ("referred_by"); the shop's own words as they are.
QString relationName(const QString& kind);
QStringList relationKeys();
/// The same seen from the other side: whom somebody was referred by has referred somebody.
QString relationFromOther(const QString& kind);

/// What a channel is called on which a customer may be written to or called ("email"); other words as they are.
QString consentChannelName(const QString& channel);
QStringList consentChannels();

/// A web address without its scheme, for showing.
QString shownWebsite(const QString& website);

} // namespace clientela
