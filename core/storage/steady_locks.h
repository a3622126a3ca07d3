// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clientela {

/// Makes SQLite's locks outlive what else the process does with the same file. A POSIX lock goes when the process
/// closes any descriptor of the file (https://www.sqlite.org/howtocorrupt.html, 2.2), and file dialogs open every file
/// they show to learn its kind: another program then deletes the log under us. With this the locks lie on one open
/// file description for each file (F_OFD_SETLK, fcntl(2)), which only its own closing drops; other programs see them
/// as before. To be called before the first file is opened; does nothing where the system has no such locks.
void useSteadyLocks();

} // namespace clientela
