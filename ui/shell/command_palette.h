// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace clientela {

class PaletteModel;
class PaletteNote;
struct PaletteRow;

/// The search box when it is open: what was typed, what it finds and can do, and at the side an answer before
/// anything is opened. A child of the window over a scrim, never a window of its own.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(Session& session, QWidget* parent);

    /// Opens where the search box is (in the parent's coordinates), with what was typed there.
    void open(const QRect& searchBox, const QString& typed);
    void dismiss();
    PaletteModel& model() { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool handleKey(QKeyEvent* event);
    void place();
    void setBackdrop(const QPixmap& picture);
    void retype(const QString& typed);
    void moveChoice(int step);
    void choose(int row);
    void showNote();
    const PaletteRow* chosenRow() const;
    void newQuoteForChosen();

    Session& m_session;
    PaletteModel* m_model;
    QLineEdit* m_input;
    QListView* m_list;
    PaletteNote* m_note;
    QRect m_searchBox;
    QRect m_panel;
    QPixmap m_backdrop; ///< of the window as it was when the palette opened
    QPointer<QWidget> m_focusBefore;
};

} // namespace clientela
