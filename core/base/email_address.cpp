// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/email_address.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace clientela {

namespace {

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
           || QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(character);
}

bool isDomainLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
           && std::ranges::all_of(
               label, [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-'; });
}

} // namespace

QString normalizedEmail(QStringView text)
{
    QStringView rest = text.trimmed();
    const auto open = rest.lastIndexOf(u'<');
    const auto close = rest.indexOf(u'>', std::max<qsizetype>(open, 0));
    if (open >= 0 && close > open)
        rest = rest.mid(open + 1, close - open - 1).trimmed();
    QString address = rest.toString();
    if (address.startsWith(u"mailto:", Qt::CaseInsensitive)) {
        address.remove(0, 7);
        address = QString::fromUtf8(QByteArray::fromPercentEncoding(address.section(u'?', 0, 0).toUtf8())).trimmed();
    }
    const auto at = address.lastIndexOf(u'@');
    return at < 0 ? address : address.left(at + 1) + address.mid(at + 1).toLower();
}

bool isPlausibleEmail(QStringView address)
{
    const auto at = address.indexOf(u'@');
    if (at < 1 || at > 64 || address.size() > 254)
        return false;
    const QStringView name = address.left(at);
    const QStringView domain = address.mid(at + 1);
    if (name.startsWith(u'.') || name.endsWith(u'.') || name.contains(u"..")
        || !std::ranges::all_of(name, isNameCharacter))
        return false;
    const auto labels = domain.split(u'.');
    return labels.size() >= 2 && std::ranges::all_of(labels, isDomainLabel) && labels.last().size() >= 2
           && !std::ranges::all_of(labels.last(), [](QChar c) { return c.isDigit(); });
}

QString emailSearchForm(QStringView text)
{
    return normalizedEmail(text).toLower();
}

} // namespace clientela
