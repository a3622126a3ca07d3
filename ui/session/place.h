// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace clientela {

/// Somewhere in the window: a page, and what it shows there.
struct Place
{
    QString page;   ///< "customers", "products", "documents", "document", "import", "settings", "history", …
    qint64 id = 0;  ///< the record shown; 0 for none
    QString detail; ///< what else the page needs to know: a filter's text, the kind of a new document, a section

    friend bool operator==(const Place&, const Place&) = default;
};

/// Where the window is, was, and goes next; pages ask it to go elsewhere, the shell shows what it says.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Place& current() const { return m_current; }
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void go(const Place& place);
    /// Takes the place of the current one without a way back to it: a selection that moved, a draft that was saved.
    void replace(const Place& place);
    void back();
    void forward();
    /// Takes every place that shows this record out of the way back and forward; for a record that was removed.
    void forget(const QString& page, qint64 id);

Q_SIGNALS:
    void moved(const clientela::Place& place);

private:
    static constexpr std::size_t most = 100;

    Place m_current;
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
};

} // namespace clientela
