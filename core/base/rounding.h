// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace clientela {

/// round(a × b / divisor), half away from zero, with a 128-bit product in between.
/// Throws Error(BadInput) when the result does not fit 64 bits. The divisor is positive.
qint64 multiplyAndDivide(qint64 a, qint64 b, qint64 divisor);

/// 10 to the power of exponent, for 0 ≤ exponent ≤ 18.
qint64 powerOfTen(int exponent);

} // namespace clientela
