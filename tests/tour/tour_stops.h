// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

#include <functional>
#include <vector>

namespace clientela {

/// A picture of the tour: what it is called, what it needs, and how the window comes there.
struct TourStop
{
    enum class Needs { SampleShop, EmptyShop, FirstRun };
    const char* name;
    Needs needs = Needs::SampleShop;
    std::function<void(QWidget& window)> go = {};
    QSize size{1440, 900};
};

/// Every page, dialog, empty state and error that is looked at.
std::vector<TourStop> tourStops();

} // namespace clientela
