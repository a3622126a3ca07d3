// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/steady_locks.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

#if defined(Q_OS_UNIX) && defined(F_OFD_SETLK)

#include <QHash>
#include <QMutex>
#include <QSet>

#include <sys/stat.h>

#include <cerrno>
#include <cstdarg>
#include <map>
#include <sqlite3.h>
#include <unistd.h>
#include <utility>

namespace clientela {

namespace {

using Inode = std::pair<dev_t, ino_t>;

/// The one open file description that carries all locks of this process on a file.
struct Carrier
{
    int descriptor = -1;
    QSet<int> users; ///< SQLite's descriptors of the file that ever locked it
};

struct Carriers
{
    QMutex mutex;
    std::map<Inode, Carrier> byInode;
    QHash<int, Inode> byUser;
};

Carriers& carriers()
{
    static Carriers all;
    return all;
}

/// A description of its own, for writing where the file may be written: write locks need it, and the first connection
/// may be one that only reads.
int openedAnew(int descriptor)
{
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(descriptor);
    for (const int access : {O_RDWR, O_RDONLY}) {
        if (const int opened = ::open(path.constData(), access | O_CLOEXEC); opened >= 0)
            return opened;
    }
    return ::fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
}

/// The descriptor that carries the locks of the file behind another one; -1 when there is none.
int carrierOf(int user)
{
    Carriers& all = carriers();
    const QMutexLocker locker(&all.mutex);
    if (const auto known = all.byUser.constFind(user); known != all.byUser.cend())
        return all.byInode[*known].descriptor;
    struct stat status = {};
    if (::fstat(user, &status) != 0)
        return -1;
    const Inode inode(status.st_dev, status.st_ino);
    Carrier& carrier = all.byInode[inode];
    if (carrier.descriptor < 0)
        carrier.descriptor = openedAnew(user);
    if (carrier.descriptor < 0) {
        all.byInode.erase(inode);
        return -1;
    }
    carrier.users.insert(user);
    all.byUser.insert(user, inode);
    return carrier.descriptor;
}

int lockSteadily(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void* const argument = va_arg(arguments, void*);
    va_end(arguments);
    const bool isLock = command == F_SETLK || command == F_SETLKW || command == F_GETLK;
    const int carrier = isLock ? carrierOf(descriptor) : -1;
    if (carrier < 0)
        return ::fcntl(descriptor, command, argument);
    static_cast<struct flock*>(argument)->l_pid = 0; // as F_OFD_… wants it
    const int result = ::fcntl(carrier,
                               command == F_SETLK    ? F_OFD_SETLK
                               : command == F_SETLKW ? F_OFD_SETLKW
                                                     : F_OFD_GETLK,
                               argument);
    const bool isUnknown = result != 0 && errno == EINVAL; // to the file system, as some of the network
    return isUnknown ? ::fcntl(descriptor, command, argument) : result;
}

/// SQLite closes no descriptor while its file is locked, but those whose locks are to go with it.
int closeSteadily(int descriptor)
{
    Carriers& all = carriers();
    const QMutexLocker locker(&all.mutex);
    if (const auto known = all.byUser.constFind(descriptor); known != all.byUser.cend()) {
        const Inode inode = *known;
        all.byUser.erase(known);
        Carrier& carrier = all.byInode[inode];
        carrier.users.remove(descriptor);
        if (carrier.users.isEmpty()) {
            ::close(carrier.descriptor);
            all.byInode.erase(inode);
        }
    }
    return ::close(descriptor);
}

} // namespace

void useSteadyLocks()
{
    static const bool isSet = [] {
        sqlite3_vfs* system = sqlite3_vfs_find("unix");
        if (!system || system->iVersion < 3)
            return false;
        const auto replace = [&](const char* call, sqlite3_syscall_ptr replacement) {
            system->xSetSystemCall(system, call, replacement);
        };
        replace("fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&lockSteadily));
        replace("close", reinterpret_cast<sqlite3_syscall_ptr>(&closeSteadily));
        return true;
    }();
    Q_UNUSED(isSet)
}

} // namespace clientela

#else

namespace clientela {

void useSteadyLocks() {}

} // namespace clientela

#endif
