// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_view/list_spec.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace clientela {

/// The filters of a list as pills: all, those that it brings along, those that the shop saved; each with its count.
/// What has no room waits in a menu.
class SavedFilters final : public QWidget
{
    Q_OBJECT

public:
    SavedFilters(Session& session, const ListSpec& spec, QWidget* parent = nullptr);

    /// The filter that is shown: its pill is on; one that no pill stands for gets a pill of its own, which takes it
    /// away.
    void setCurrent(const QString& filter);
    QStringList titles() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& filter);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Pill
    {
        QString title;
        QString filter;
        qint64 segment = 0; ///< id of the saved filter; 0 for one of the list's own
        std::optional<qint64> count = {};
        QPushButton* button = nullptr;
    };
    void rebuild();
    void askCounts();
    void showTexts();
    void arrange();
    void beginSaving();
    void save();
    void removeSegment(qint64 id, const QString& title);
    void showOwn(bool isKnown);
    int widthOf(const Pill& pill) const;

    Session& m_session;
    ListSpec m_spec;
    QString m_current;
    std::vector<Pill> m_pills;
    QPushButton* m_own; ///< says what a filter without a name shows, and takes it away
    QToolButton* m_more;
    QToolButton* m_add;
    QLineEdit* m_name;
    QTimer m_countSoon;
};

} // namespace clientela
