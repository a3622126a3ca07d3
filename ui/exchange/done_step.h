// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_records.h"
#include "ui/session/session.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace clientela {

class OutcomeBar;
class TextLabel;

/// The last step of an import: what it did, and the ways to go on or back.
class DoneStep final : public QWidget
{
    Q_OBJECT

public:
    explicit DoneStep(Session& session, QWidget* parent = nullptr);

    void setResult(const QString& kind, const ImportResult& result);
    /// After the import was taken back.
    void setUndone();
    void focusStart();

Q_SIGNALS:
    void listWanted();
    void undoWanted();
    void rejectedWanted();
    void againWanted();

private:
    void setRemarks(const std::vector<ImportRemark>& remarks);

    Session& m_session;
    TextLabel* m_title;
    TextLabel* m_sentence;
    OutcomeBar* m_bar;
    TextLabel* m_remarks;
    QPushButton* m_show;
    QPushButton* m_undo;
    QPushButton* m_rejected;
    QPushButton* m_again;
};

} // namespace clientela
