// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

#include <QTimer>

class QAction;

namespace clientela {

class PagePanel;
class RecordList;

/// The page "documents": all of them in one list, the paper of the current one beside it where there is room; Enter
/// opens it. Ticked ones are printed or saved as PDFs together. Place::detail is a filter.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(Session& session, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void focusStart() override;

    RecordList* list() const { return m_list; }
    PagePanel* preview() const { return m_preview; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// The ticked ones, else the current one.
    std::vector<qint64> chosen() const;
    void print();
    void savePdf();
    void showPaper();
    void enableCommands(bool isShown);

    RecordList* m_list;
    PagePanel* m_preview;
    QTimer m_previewSoon;
    QList<QAction*> m_commands;
};

} // namespace clientela
