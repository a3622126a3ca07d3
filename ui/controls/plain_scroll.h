// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace clientela {

/// Lets what is taller than its place be scrolled: no frame, no ground of its own, no stop for the Tab key. Takes the
/// content over.
QScrollArea* makeScroll(QWidget* content, QWidget* parent);

} // namespace clientela
