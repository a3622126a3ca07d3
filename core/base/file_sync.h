// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clientela {

/// Waits until what was written to a file is on the disk itself, so that a power cut cannot take it back.
/// Throws Error(File).
void syncFile(const QString& path);

/// A file's name as the user gave it, also of an UnfinishedFile.
QString shownFileName(const QString& path);

/// Puts a finished file in the place of another one, or of none, in one step that a power cut cannot halve.
/// Both are in the same folder. Throws Error(File).
void replaceFile(const QString& finished, const QString& target);

/// A name beside a file for work in progress; what is left there goes when this ends.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString& target);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    const QString& path() const { return m_path; }
    /// Syncs it and puts it in its target's place.
    void finish();

private:
    void removeAll();

    QString m_target;
    QString m_path;
};

} // namespace clientela
