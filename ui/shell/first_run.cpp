// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run.h"

#include "core/base/error.h"
#include "core/base/wording.h"
#include "core/catalog/country_preset.h"
#include "core/catalog/shop_profile.h"
#include "core/records/record_type.h"
#include "core/storage/document_storage.h"
#include "core/workflows/save_record.h"
#include "ui/controls/buttons.h"
#include "ui/controls/form_field.h"
#include "ui/controls/option_button.h"
#include "ui/controls/text_label.h"
#include "ui/prompts/prompts.h"
#include "ui/session/user_settings.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int firstRunWidth = 576;
constexpr qint64 largestLogo = 2'000'000;

QString systemCountry()
{
    const QString name = QLocale::system().name();
    const QString country = name.section(u'_', 1, 1).left(2).toUpper();
    return country.size() == 2 ? country : QStringLiteral("PT");
}

QString nameOfCountry(const QString& code)
{
    const CountryPreset preset = countryPreset(code);
    return preset.name.isEmpty() ? code : preset.name;
}

/// A file name that every system takes.
QString fileNameOf(const QString& shopName)
{
    QString name;
    for (const QChar character : shopName.simplified()) {
        if (!QStringLiteral("\\/:*?\"<>|").contains(character) && character.isPrint())
            name += character;
    }
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? FirstRun::tr("My shop") : name.left(80);
}

QComboBox* makeBox(const QString& objectName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setMaxVisibleItems(14);
    return box;
}

} // namespace

FirstRun::FirstRun(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("first-run"));
    setWindowTitle(QStringLiteral("Clientela"));
    resize(1080, 760);
    m_setup.country = systemCountry();
    m_setup.language = languageCode(savedLanguage().value_or(languageOfEnvironment()));
    build();
}

void FirstRun::build()
{
    const int step = m_steps ? m_steps->currentIndex() : 0;
    if (m_panel) {
        m_panel->hide();
        m_panel->setParent(nullptr);
        m_panel->deleteLater(); // the list that was just chosen from is in it, and still at work
    }
    delete layout();
    m_panel = new QWidget(this);
    m_steps = new QStackedWidget(m_panel);
    m_steps->addWidget(makeCountryStep());
    m_steps->addWidget(makeShopStep());
    m_steps->addWidget(makeBeginStep());
    m_problem = new TextLabel(TextRole::Body, Voice::Problem, m_panel);
    m_problem->setObjectName(QStringLiteral("first-run-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(32 - ringRoom, 32 - ringRoom, 32 - ringRoom, 32 - ringRoom);
    inside->setSpacing(12);
    inside->addWidget(m_steps, 1);
    inside->addWidget(m_problem);
    m_panel->setFixedWidth(scaled(firstRunWidth));
    auto* rows = new QVBoxLayout(this);
    rows->addStretch(2);
    rows->addWidget(m_panel, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    showStep(step);
}

QWidget* FirstRun::makeCountryStep()
{
    auto* step = new QWidget;
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    layout->setSpacing(16);
    layout->addWidget(new TextLabel(tr("Welcome to Clientela"), TextRole::Display));
    auto* text = new TextLabel(tr("Where is the shop? Its taxes, its currency and the names on its paper follow from "
                                  "the country."),
                               TextRole::Body, Voice::Second);
    text->setWordWrap(true);
    layout->addWidget(text);

    m_country = makeBox(QStringLiteral("first-run-country"), step);
    QStringList countries = presetCountries();
    if (!countries.contains(m_setup.country))
        countries.prepend(m_setup.country);
    for (const QString& code : countries)
        m_country->addItem(code == u"XX" ? tr("Another country") : nameOfCountry(code), code);
    m_country->setCurrentIndex(m_country->findData(m_setup.country));
    m_language = makeBox(QStringLiteral("first-run-language"), step);
    for (const Language language : allLanguages())
        m_language->addItem(languageName(language), languageCode(language));
    m_language->setCurrentIndex(m_language->findData(m_setup.language));
    layout->addWidget(new FormField(tr("Country"), m_country));
    layout->addWidget(new FormField(tr("Language"), m_language));
    connect(m_country, &QComboBox::activated, this, [this] {
        m_setup.country = m_country->currentData().toString();
        const Language usual = countryPreset(m_setup.country).language;
        m_setup.language = languageCode(usual);
        Q_EMIT languageChosen(usual);
        build();
        m_country->setFocus(Qt::OtherFocusReason);
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_setup.language = m_language->currentData().toString();
        Q_EMIT languageChosen(*languageFromCode(m_setup.language));
        build();
        m_language->setFocus(Qt::OtherFocusReason);
    });

    layout->addStretch(1);
    auto* foot = new QHBoxLayout;
    auto* existing = makeButton(QStringLiteral("first-run-open"), tr("Open a shop that is there…"), "document-open",
                                ButtonLook::Quiet, step);
    auto* next = makeButton(QStringLiteral("first-run-next"), tr("Continue"), nullptr, ButtonLook::Filled, step);
    next->setDefault(true);
    foot->addWidget(existing);
    foot->addStretch(1);
    foot->addWidget(next);
    layout->addLayout(foot);
    connect(existing, &QPushButton::clicked, this, &FirstRun::openExisting);
    connect(next, &QPushButton::clicked, this, [this] { showStep(1); });
    return step;
}

QWidget* FirstRun::makeShopStep()
{
    auto* step = new QWidget;
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    layout->setSpacing(16);
    layout->addWidget(new TextLabel(tr("The shop"), TextRole::Display));
    auto* text = new TextLabel(tr("The name and the logo stand on quotes and invoices. All of it can be changed later "
                                  "in Settings."),
                               TextRole::Body, Voice::Second);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_name = new QLineEdit(m_setup.name, step);
    m_name->setObjectName(QStringLiteral("first-run-name"));
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("As it stands over the door"));
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) { m_setup.name = name.simplified(); });
    m_trade = makeBox(QStringLiteral("first-run-trade"), step);
    m_trade->addItem(tr("Something else"), QString());
    for (const Choice& choice : shopProfileType().field(u"trade")->choices)
        m_trade->addItem(choice.label.text(), choice.key);
    m_trade->setCurrentIndex(qMax(0, m_trade->findData(m_setup.trade)));
    connect(m_trade, &QComboBox::activated, this, [this] { m_setup.trade = m_trade->currentData().toString(); });
    layout->addWidget(new FormField(tr("Name"), m_name));
    auto* trade = new FormField(tr("Trade"), m_trade);
    trade->setHelp(tr("Brings the fields, tags and products that such a shop usually has."));
    layout->addWidget(trade);
    auto* logo = makeButton(QStringLiteral("first-run-logo"), tr("Choose a picture…"), "document-open",
                            ButtonLook::Plain, step);
    auto* logoRow = new QWidget(step);
    auto* logoLayout = new QHBoxLayout(logoRow);
    logoLayout->setContentsMargins(0, 0, 0, 0);
    m_logoState = new TextLabel(m_logo.isEmpty() ? tr("None yet") : tr("Chosen"), TextRole::Body, Voice::Third);
    logoLayout->addWidget(logo);
    logoLayout->addWidget(m_logoState, 1);
    connect(logo, &QPushButton::clicked, this, &FirstRun::chooseLogo);
    layout->addWidget(new FormField(tr("Logo"), logoRow));
    layout->addStretch(1);
    auto* foot = new QHBoxLayout;
    auto* back = makeButton(QStringLiteral("first-run-back"), tr("Back"), nullptr, ButtonLook::Plain, step);
    auto* next = makeButton(QStringLiteral("first-run-next-2"), tr("Continue"), nullptr, ButtonLook::Filled, step);
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(next);
    layout->addLayout(foot);
    connect(back, &QPushButton::clicked, this, [this] { showStep(0); });
    connect(next, &QPushButton::clicked, this, [this] { showStep(2); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { showStep(2); });
    return step;
}

QWidget* FirstRun::makeBeginStep()
{
    auto* step = new QWidget;
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(tr("How to begin"), TextRole::Display));
    auto* text = new TextLabel(tr("Whatever is chosen can be undone, and the sample shop is kept apart."),
                               TextRole::Body, Voice::Second);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* import = new OptionButton(QStringLiteral("first-run-import"), "document-import", tr("Import customers"),
                                    tr("Excel, CSV, vCard or a copy from another program"), {}, step);
    import->setRecommended(true);
    auto* empty = new OptionButton(QStringLiteral("first-run-empty"), "list-add-user", tr("Start empty"),
                                   tr("Customers are added as they come"), {}, step);
    auto* sample = new OptionButton(QStringLiteral("first-run-sample"), "view-visible", tr("Look around first"),
                                    tr("A sample shop with customers, quotes and invoices"), {}, step);
    layout->addWidget(import);
    layout->addWidget(empty);
    layout->addWidget(sample);
    connect(import, &QPushButton::clicked, this, [this] { make(Begin::Import); });
    connect(empty, &QPushButton::clicked, this, [this] { make(Begin::Empty); });
    connect(sample, &QPushButton::clicked, this, [this] { Q_EMIT sampleWanted(setup()); });
    m_place = new TextLabel(TextRole::Second, Voice::Third);
    m_place->setObjectName(QStringLiteral("first-run-place"));
    m_place->setWordWrap(true);
    auto* change = makeButton(QStringLiteral("first-run-change-place"), tr("Change…"), nullptr, ButtonLook::Quiet,
                              step);
    auto* placeRow = new QHBoxLayout;
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(change);
    layout->addLayout(placeRow);
    connect(change, &QPushButton::clicked, this, [this] {
        const auto path = prompts().fileToSave(this, tr("Where to keep the shop"), QStringLiteral("shop"),
                                               QFileInfo(suggestedLocation()).fileName(),
                                               {{tr("Clientela shops"), {QStringLiteral("clientela")}}});
        if (path) {
            m_location = *path;
            showStep(2);
        }
    });
    layout->addStretch(1);
    auto* foot = new QHBoxLayout;
    auto* back = makeButton(QStringLiteral("first-run-back-2"), tr("Back"), nullptr, ButtonLook::Plain, step);
    foot->addWidget(back);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(back, &QPushButton::clicked, this, [this] { showStep(1); });
    return step;
}

void FirstRun::showStep(int step)
{
    m_problem->hide();
    m_steps->setCurrentIndex(step);
    if (step == 0)
        m_country->setFocus(Qt::OtherFocusReason);
    if (step == 1)
        m_name->setFocus(Qt::OtherFocusReason);
    if (step == 2) {
        m_place->setText(tr("Everything is kept in one file: %1").arg(QDir::toNativeSeparators(suggestedLocation())));
        if (auto* import = findChild<QPushButton*>(QStringLiteral("first-run-import")))
            import->setFocus(Qt::OtherFocusReason);
    }
}

void FirstRun::chooseLogo()
{
    const auto path = prompts().fileToOpen(
        this, tr("Choose the logo"), QStringLiteral("logo"),
        {{tr("Pictures"),
          {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg")}}});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestLogo) {
        sayProblem(tr("“%1” cannot be used as a logo. Choose an SVG, PNG or JPEG file of less than 2 MB.")
                       .arg(QFileInfo(*path).fileName()));
        return;
    }
    const QByteArray content = file.readAll();
    const bool isVector = content.contains("<svg");
    if (!isVector && QImage::fromData(content).isNull()) {
        sayProblem(tr("“%1” cannot be used as a logo. Choose an SVG, PNG or JPEG file of less than 2 MB.")
                       .arg(QFileInfo(*path).fileName()));
        return;
    }
    m_problem->hide();
    m_logo = content;
    m_logoState->setText(QFileInfo(*path).fileName());
}

ShopSetup FirstRun::setup() const
{
    ShopSetup wanted = m_setup;
    wanted.withSampleProducts = !wanted.trade.isEmpty();
    if (wanted.country == u"XX")
        wanted.country = systemCountry();
    return wanted;
}

QString FirstRun::suggestedLocation() const
{
    if (!m_location.isEmpty())
        return m_location;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = fileNameOf(m_setup.name);
    QString path = QDir(folder).filePath(name + QStringLiteral(".clientela"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1 %2.clientela").arg(name).arg(number));
    return path;
}

void FirstRun::make(Begin begin)
{
    const QString location = suggestedLocation();
    try {
        QDir().mkpath(QFileInfo(location).absolutePath());
        const auto shop = createShop(location, setup(), m_clock);
        if (!m_logo.isEmpty()) {
            AnyRecord profile(shop->types().type(u"shop"));
            profile.as<ShopProfile>() = DocumentStorage(*shop).profile();
            profile.as<ShopProfile>().logo = QString::fromLatin1(m_logo.toBase64());
            saveRecord(*shop, profile);
        }
    } catch (const Error& error) {
        sayProblem(error.sentence());
        return;
    }
    Q_EMIT shopMade(location, begin);
}

void FirstRun::openExisting()
{
    const auto path = prompts().fileToOpen(this, tr("Open a shop"), QStringLiteral("shop"),
                                           {{tr("Clientela shops"), {QStringLiteral("clientela")}}});
    if (path)
        Q_EMIT shopChosen(*path);
}

void FirstRun::sayProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void FirstRun::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().chrome);
    paintPanel(painter, m_panel->geometry(), 8, theme().sheet, theme().line);
    const QRect mark(m_panel->x(), m_panel->y() - scaled(52), 32, 32);
    programIcon().paint(&painter, mark);
    paintText(painter, QRect(mark.right() + 12, mark.y(), 300, 32), QStringLiteral("Clientela"), TextRole::Title,
              theme().ink);
}

} // namespace clientela
