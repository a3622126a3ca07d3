// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clientela {

class FormField;
class LineInput;

/// A new record in one line, without leaving the page: a name, one more field, and the button that adds it.
class QuickAdd final : public QWidget
{
    Q_OBJECT

public:
    /// The name under which its parts are found: "new-customer" gives "new-customer-name", "…-second", "…-add".
    QuickAdd(const QString& objectName, const QString& nameLabel, const QString& secondLabel, const QString& action,
             QWidget* parent);

    /// Opens with a name to begin with.
    void open(const QString& name);
    void setSecondLabel(const QString& label);
    QString name() const;
    QString second() const;

Q_SIGNALS:
    void wanted();
    /// It was closed without adding anything.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    LineInput* m_name;
    LineInput* m_second;
    FormField* m_secondField = nullptr;
};

} // namespace clientela
