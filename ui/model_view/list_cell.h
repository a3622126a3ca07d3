// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/painters.h"

#include <QMetaType>
#include <QString>

namespace clientela {

/// How a cell of a list is drawn.
enum class CellKind {
    Name, ///< monogram that turns into a check box, name over subtitle
    Chip, ///< the usual state as plain text, exceptions as chips
    Text,
    Date,
    Money,  ///< figures at the right end, zero quiet
    Number, ///< other figures at the right end
    Check,  ///< a tick where something holds
};

/// What a list shows of a record in one column.
struct ListCell
{
    enum class Chip { None, Filled, Outline };
    enum class Tone { Usual, Second, Quiet };

    QString text;
    QString second;  ///< subtitle, or a second line of an amount
    QString whole;   ///< what the tooltip adds: the full date
    QString letters; ///< of the monogram; empty for none
    MonogramShape shape = MonogramShape::Person;
    Chip chip = Chip::None;
    Status status = Status::Neutral;
    Tone tone = Tone::Usual;
    bool isSecondLate = false;
    bool isChecked = false;
    QString copied; ///< what a spreadsheet gets instead of the text
};

} // namespace clientela

Q_DECLARE_METATYPE(clientela::ListCell)
