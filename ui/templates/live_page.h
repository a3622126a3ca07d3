// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/page_layout.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace clientela {

class PageView;

/// Keeps a view at what a document looks like while it is being written. Changes that come quickly are shown once;
/// a long document waits until the typing pauses. A view that nobody sees is brought up to date when it is shown.
class LivePage final : public QObject
{
    Q_OBJECT

public:
    /// Says what the document prints now; asked on the main thread when it is to be shown.
    using Source = std::function<DocumentSnapshot()>;

    /// The view must live longer, or be the parent.
    LivePage(PageView* view, QObject* parent);

    void setSource(Source source);
    void setDesign(const Template& design);
    /// The document changed; cheap, to be called at every key.
    void change();
    /// Shows a change that waits at once.
    void flush();

    /// How long the last layout took with its snapshot, in milliseconds.
    double lastTook() const { return m_lastTook; }
    /// How often the document was laid out; for tests.
    int layouts() const { return m_layouts; }

Q_SIGNALS:
    /// The view shows the newest state.
    void shown();
    /// The document could not be laid out; one sentence. The view keeps what it showed.
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();

    PageView* m_view;
    Source m_source;
    std::optional<Template> m_design;
    std::optional<DocumentSnapshot> m_shown; ///< what the view shows, until the design changes
    QTimer m_wait;
    bool m_isStale = false;
    double m_lastTook = 0;
    int m_layouts = 0;
};

} // namespace clientela
