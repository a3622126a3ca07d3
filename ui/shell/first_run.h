// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/workflows/create_shop.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace clientela {

/// The first minute: country and language; the shop's name, trade and logo; then a file to import, the sample shop,
/// or an empty start.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(const Clock& clock, QWidget* parent = nullptr);

    /// What the new shop is to begin with.
    enum class Begin { Empty, Import };

Q_SIGNALS:
    /// A shop was made; it is to be opened.
    void shopMade(const QString& location, clientela::FirstRun::Begin begin);
    void shopChosen(const QString& location);
    /// The sample shop is to be made, in this country, and opened.
    void sampleWanted(const clientela::ShopSetup& setup);
    void languageChosen(clientela::Language language);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* makeCountryStep();
    QWidget* makeShopStep();
    QWidget* makeBeginStep();
    void showStep(int step);
    void chooseLogo();
    void make(Begin begin);
    void openExisting();
    ShopSetup setup() const;
    QString suggestedLocation() const;
    void sayProblem(const QString& sentence);

    const Clock& m_clock;
    ShopSetup m_setup;
    QByteArray m_logo;
    QString m_location; ///< chosen by hand; empty for the suggested one
    QWidget* m_panel = nullptr;
    QStackedWidget* m_steps = nullptr;
    QComboBox* m_country = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_trade = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_logoState = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace clientela
