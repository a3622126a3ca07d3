// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clientela {

/// A unit in which something is sold.
struct Unit
{
    QString symbol; ///< printed behind the quantity: "un", "h", "m²"
    QString name;   ///< what the choice calls it: "metro quadrado"
    QString unece;  ///< code of UN/ECE Recommendation 20 or, with X in front, 21: "C62", "XBX"

    friend bool operator==(const Unit&, const Unit&) = default;
};

} // namespace clientela
