// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/table.h"

/// A table as text, to compare whole: cells joined by |, rows by a line break, problems after " !".
inline QString tableText(clientela::TableReader& reader)
{
    QStringList lines{reader.headings().join(u'|')};
    QStringList row;
    while (reader.next(row)) {
        QString line = row.join(u'|');
        if (!reader.problem().isEmpty())
            line += QStringLiteral(" !") + reader.problem();
        lines.append(line);
    }
    return lines.join(u'\n').replace(u'\r', QStringLiteral("<CR>"));
}

/// The sentence of the Error that an action throws; empty when it throws none.
template<class Action>
QString sentenceOf(Action action)
{
    try {
        action();
    } catch (const clientela::Error& error) {
        return error.sentence();
    }
    return {};
}
