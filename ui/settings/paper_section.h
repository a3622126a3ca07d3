// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document_snapshot.h"
#include "ui/session/session.h"

#include <QWidget>

namespace clientela {

class LivePage;
class PagePanel;
class RecordForm;

/// The shop's logo, colour, design and standing words, with a page beside it that shows what they look like.
class PaperSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperSection(Session& session, QWidget* parent = nullptr);

private:
    void makeExample();
    DocumentSnapshot example() const;

    Session& m_session;
    RecordForm* m_form;
    PagePanel* m_panel;
    LivePage* m_live;
    DocumentSnapshot m_example;
};

} // namespace clientela
