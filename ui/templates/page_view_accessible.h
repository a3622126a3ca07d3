// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clientela {

class PageView;

/// Lets screen readers read the pages of a PageView; may be called again.
void installPageViewAccessibility();
/// Tells screen readers that the pages of a view say something else.
void announcePaper(PageView* view);

} // namespace clientela
