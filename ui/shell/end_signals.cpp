// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/end_signals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <sys/socket.h>

#include <array>
#include <csignal>
#include <unistd.h>
#include <utility>
#endif

namespace clientela {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array<int, 3> endingSignals{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> signalPair{-1, -1};

/// A handler may do next to nothing: it writes a byte that the event loop reads ("Calling Qt Functions From Unix Signal
/// Handlers", Qt's documentation).
void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPair[0], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int each : endingSignals)
        sigaction(each, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject* parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPair.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(signalPair[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(signalPair[1], &byte, 1) == 1)
            Q_EMIT arrived();
    });
    handle(noteSignal);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    handle(SIG_DFL);
    delete m_notifier;
    for (int& end : signalPair)
        ::close(std::exchange(end, -1));
}

#else

EndSignals::EndSignals(QObject* parent)
    : QObject(parent)
{
}

EndSignals::~EndSignals() = default;

#endif

} // namespace clientela
