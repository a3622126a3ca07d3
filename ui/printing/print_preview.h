// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/print_documents.h"

#include <QDialog>

class QComboBox;
class QToolButton;

namespace clientela {

class PageHeader;
class PagePanel;

/// Documents as they would be printed, one at a time; from here they are printed or saved, in another design or
/// language when one is chosen.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(Session& session, std::vector<DocumentId> documents, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showDocument(std::size_t index);
    void turn(int by);
    PaperChoice choice() const;

    Session& m_session;
    std::vector<DocumentId> m_documents;
    std::size_t m_index = 0;
    QStringList m_designs;
    QString m_design; ///< empty while each document keeps its own
    PageHeader* m_header;
    PagePanel* m_panel;
    QToolButton* m_previous;
    QToolButton* m_next;
    QComboBox* m_language;
};

} // namespace clientela
