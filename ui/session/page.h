// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace clientela {

/// A page of the window; the shell shows one at a time and makes it when it is first gone to.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_session(session)
    {
    }

    /// Shows what the place names; called each time the window comes here.
    virtual void open(const Place& place) = 0;
    /// Saves what is half typed, at the latest now; called before the page is left and the window closed. False when
    /// some of it cannot be saved; why was told, and it stays where it was typed.
    virtual bool settle() { return true; }
    /// Puts the keyboard where work on this page begins.
    virtual void focusStart() { setFocus(Qt::OtherFocusReason); }

protected:
    Session& session() { return m_session; }

private:
    Session& m_session;
};

} // namespace clientela
