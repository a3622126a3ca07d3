// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/place.h"

namespace clientela {

void Navigator::go(const Place& place)
{
    if (place == m_current) {
        Q_EMIT moved(m_current);
        return;
    }
    if (!m_current.page.isEmpty())
        m_back.push_back(m_current);
    if (m_back.size() > most)
        m_back.erase(m_back.begin());
    m_forward.clear();
    m_current = place;
    Q_EMIT moved(m_current);
}

void Navigator::replace(const Place& place)
{
    m_current = place;
    Q_EMIT moved(m_current);
}

void Navigator::back()
{
    if (m_back.empty())
        return;
    m_forward.push_back(m_current);
    m_current = m_back.back();
    m_back.pop_back();
    Q_EMIT moved(m_current);
}

void Navigator::forward()
{
    if (m_forward.empty())
        return;
    m_back.push_back(m_current);
    m_current = m_forward.back();
    m_forward.pop_back();
    Q_EMIT moved(m_current);
}

void Navigator::forget(const QString& page, qint64 id)
{
    const auto isGone = [&](const Place& place) { return place.page == page && place.id == id; };
    std::erase_if(m_back, isGone);
    std::erase_if(m_forward, isGone);
}

} // namespace clientela
