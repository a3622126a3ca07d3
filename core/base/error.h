// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>

namespace clientela {

/// What went wrong, coarse enough to choose an exit code or an icon by.
enum class ErrorKind {
    BadInput,  ///< what was given cannot be understood or breaks a rule
    NotFound,  ///< the record or file that was named does not exist
    Refused,   ///< understood, but not allowed now (an issued document, a locked number)
    Conflict,  ///< somebody changed the same thing in between
    File,      ///< a file other than the shop's own could not be read or written
    Storage,   ///< the shop's file or server failed
    Damaged,   ///< the shop's file is not what a shop is; a backup helps
    Cancelled, ///< the user stopped it; shown to nobody
    Usage,     ///< the command line was called in a way that does not exist
};

/// A failure that reaches the user: one translated sentence that says what to do, and a detail for the log.
class Error final : public std::exception
{
public:
    Error(ErrorKind kind, QString sentence, QString detail = {});

    ErrorKind kind() const { return m_kind; }
    /// Whether the shop's own file or server failed, damaged or not.
    bool isOfStorage() const { return m_kind == ErrorKind::Storage || m_kind == ErrorKind::Damaged; }
    const QString& sentence() const { return m_sentence; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    ErrorKind m_kind;
    QString m_sentence;
    QString m_detail;
    QByteArray m_what;
};

} // namespace clientela
