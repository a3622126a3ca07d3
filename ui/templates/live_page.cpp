// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/live_page.h"

#include "core/base/error.h"
#include "ui/templates/page_view.h"

#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>

namespace clientela {

namespace {

/// A layout that takes no longer than this in milliseconds follows each key at once.
constexpr double unnoticed = 16;
/// The longest pause that a long document waits for, in milliseconds.
constexpr double longestWait = 400;

} // namespace

LivePage::LivePage(PageView* view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &LivePage::show);
    view->installEventFilter(this);
}

void LivePage::setSource(Source source)
{
    m_source = std::move(source);
    m_shown.reset();
    m_lastTook = 0;
    change();
}

void LivePage::setDesign(const Template& design)
{
    m_design = design;
    m_shown.reset();
    change();
}

// Shaped text belongs to the thread that shaped it (QRawFont), so pages are laid out where they are painted; what
// takes long waits for a pause that is longer than it takes, and the newest state is what is laid out.
void LivePage::change()
{
    m_isStale = true;
    if (!m_view->isVisible() || !m_source || !m_design)
        return;
    if (m_lastTook <= unnoticed) {
        if (!m_wait.isActive())
            m_wait.start(0);
    } else {
        m_wait.start(int(std::min(3 * m_lastTook, longestWait)));
    }
}

void LivePage::flush()
{
    if (m_isStale && m_source && m_design)
        show();
}

void LivePage::show()
{
    m_wait.stop();
    m_isStale = false;
    try {
        QElapsedTimer timer;
        timer.start();
        DocumentSnapshot snapshot = m_source();
        if (m_shown != snapshot) {
            m_view->setPaper(layOut(snapshot, *m_design));
            m_shown = std::move(snapshot);
            m_lastTook = double(timer.nsecsElapsed()) / 1e6;
            ++m_layouts;
        }
    } catch (const Error& error) {
        Q_EMIT failed(error.sentence());
        return;
    }
    Q_EMIT shown();
}

bool LivePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_isStale)
        flush();
    return QObject::eventFilter(watched, event);
}

} // namespace clientela
