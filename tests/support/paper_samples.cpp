// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_samples.h"

#include <QFile>

#include <array>

namespace clientela {

namespace {

struct SampleLine
{
    const char* code;
    const char* description;
    const char* detail;
    const char* quantity;
    const char* unit;
    const char* price;
    const char* discount;
    int tax; ///< which of the shop's taxes
};

struct SampleShop
{
    SnapshotParty sender;
    SnapshotParty recipient;
    SnapshotPayment payment;
    QString accent;
    QString logo;
    QString number;
    QString terms;
    QString notes;
    QString standingTerms;
    QString footer;
    Currency currency;
    std::vector<LineTax> taxes;
    std::vector<SampleLine> lines;
};

LineTax sampleTax(const char* code, const char* name, const char* category, const char* rate, const char* reason = "")
{
    return {QString::fromUtf8(code), QString::fromUtf8(name), QString::fromUtf8(category),
            *Rate::fromText(QString::fromUtf8(rate)), QString::fromUtf8(reason)};
}

SampleShop portugueseShop()
{
    SampleShop shop;
    shop.sender = {QStringLiteral("Oficina do Vidro, Lda."),
                   {},
                   QStringLiteral("Rua de Santa Catarina, 214"),
                   QStringLiteral("4000-447"),
                   QStringLiteral("Porto"),
                   {},
                   QStringLiteral("PT"),
                   QStringLiteral("509 482 117"),
                   QStringLiteral("NIF"),
                   QStringLiteral("+351 222 481 930"),
                   QStringLiteral("geral@oficinadovidro.pt"),
                   QStringLiteral("oficinadovidro.pt")};
    shop.recipient = {QStringLiteral("Conceição & Íñigo Construções, S.L."),
                      QStringLiteral("João António Guimarães"),
                      QStringLiteral("Calle de la Constitución, 48, 3.º"),
                      QStringLiteral("28013"),
                      QStringLiteral("Madrid"),
                      {},
                      QStringLiteral("ES"),
                      QStringLiteral("B84517263"),
                      QStringLiteral("NIF"),
                      {},
                      {},
                      {}};
    shop.payment = {QStringLiteral("PT50000201231234567890154"),
                    QStringLiteral("BCOMPTPL"),
                    QStringLiteral("Millennium BCP"),
                    {},
                    QStringLiteral("FT 2026/0148"),
                    {}};
    shop.accent = QStringLiteral("#0f766e");
    shop.logo = QStringLiteral("logos/glass.svg");
    shop.number = QStringLiteral("FT 2026/0148");
    shop.terms = QStringLiteral("30 dias");
    shop.notes = QStringLiteral("Obrigado pela sua preferência. O prazo de entrega é de 10 dias úteis após "
                                "adjudicação. Garantia de dois anos em mão de obra e materiais.");
    shop.standingTerms = QStringLiteral(
        "As reclamações só são aceites no prazo de 8 dias após a entrega. Os bens permanecem propriedade da Oficina do "
        "Vidro até ao pagamento integral. Em caso de litígio é competente o foro da comarca do Porto.");
    shop.footer = QStringLiteral("Capital social 50 000 € · Conservatória do Registo Comercial do Porto n.º 509482117");
    shop.currency = Currency::euro();
    shop.taxes = {sampleTax("N", "IVA", "S", "23"), sampleTax("R", "IVA", "S", "6"),
                  sampleTax("I", "IVA", "AE", "0", "IVA – autoliquidação, artigo 6.º, n.º 6, alínea a) do CIVA")};
    shop.lines = {
        {"VT-10", "Vidro temperado 10 mm", "Corte à medida 1 200 × 800 mm, arestas polidas", "3.84", "m²", "84.5", "",
         0},
        {"ES-04", "Espelho prata 4 mm", "Com película de segurança", "8", "un", "83.69", "10%", 0},
        {"CX-70", "Caixilharia de alumínio RAL 7016", "Rotura térmica, dupla câmara", "6", "m²", "162.88", "", 0},
        {"MO-02", "Mão de obra — montagem", "Equipa de dois técnicos, Porto", "12", "h", "42.07", "", 1},
        {"SI-01", "Silicone estrutural neutro", "", "2", "un", "11.26", "", 0},
        {"RD-90", "Resguardo de duche fixo", "Ferragens em inox escovado, aço AISI 316", "9", "un", "160.45", "10%", 0},
        {"TR-01", "Deslocação e transporte", "Inclui seguro e descarga", "47", "km", "0.64", "", 0},
        {"PE-12", "Película de controlo solar", "Instalação sobre vidro existente", "5", "m²", "78.83", "", 0},
        {"PX-30", "Puxador inox 300 mm", "", "3", "un", "58.02", "", 0},
        {"EP-08", "Vedação em EPDM", "Metro linear", "18.5", "m", "7.21", "10%", 0}};
    return shop;
}

SampleShop brazilianShop()
{
    SampleShop shop;
    shop.sender = {QStringLiteral("Padaria Flor do Ipê Ltda."),
                   {},
                   QStringLiteral("Rua Barão de Jaguara, 1481\nCentro"),
                   QStringLiteral("13015-002"),
                   QStringLiteral("Campinas"),
                   QStringLiteral("SP"),
                   QStringLiteral("BR"),
                   QStringLiteral("16.727.230/0001-97"),
                   QStringLiteral("CNPJ"),
                   QStringLiteral("(19) 3232-4410"),
                   QStringLiteral("pedidos@flordoipe.com.br"),
                   QStringLiteral("flordoipe.com.br")};
    shop.recipient = {QStringLiteral("Colégio São José dos Campos"),
                      QStringLiteral("Setor de Compras"),
                      QStringLiteral("Av. Francisco Glicério, 920\nConj. 42"),
                      QStringLiteral("13012-100"),
                      QStringLiteral("Campinas"),
                      QStringLiteral("SP"),
                      QStringLiteral("BR"),
                      QStringLiteral("90.021.382/0001-22"),
                      QStringLiteral("CNPJ"),
                      {},
                      {},
                      {}};
    shop.payment = {{},
                    {},
                    {},
                    QStringLiteral("pedidos@flordoipe.com.br"),
                    QStringLiteral("2026000317"),
                    QStringLiteral("Pix ou boleto bancário")};
    shop.accent = QStringLiteral("#b4553e");
    shop.logo = QStringLiteral("logos/bakery.svg");
    shop.number = QStringLiteral("2026/000317");
    shop.terms = QStringLiteral("28 dias");
    shop.notes = QStringLiteral(
        "Entrega diária às 6h30 na portaria da Rua Ferreira Penteado.\nPedidos extras até as 16h do dia anterior.");
    shop.standingTerms = QStringLiteral("Após o vencimento incidem multa de 2% e juros de 1% ao mês.");
    shop.footer = QStringLiteral("Inscrição Estadual 244.109.887.110");
    shop.currency = *Currency::fromCode(u"BRL");
    shop.taxes = {sampleTax("ISS", "ISS", "S", "5"), sampleTax("Z", "ICMS", "E", "0", "Isento – art. 8º do RICMS/SP"),
                  sampleTax("ISS2", "ISS", "S", "2")};
    shop.lines = {{"", "Pão francês", "Fornada das 5h, 50 g", "42.5", "kg", "18.9", "", 1},
                  {"", "Pão de queijo mineiro", "Congelado, bandeja com 40 unidades", "12", "bdj", "64", "5%", 1},
                  {"", "Bolo de fubá com goiabada", "Forma retangular 40 × 60 cm", "6", "un", "118.5", "", 1},
                  {"", "Café coado", "Garrafa térmica de 2 litros", "20", "un", "36", "", 1},
                  {"", "Serviço de montagem do lanche", "Duas pessoas, turno da manhã", "8", "h", "45", "", 0},
                  {"", "Suco natural de laranja", "", "30", "L", "16.75", "", 1}};
    return shop;
}

SampleShop spanishShop()
{
    SampleShop shop;
    shop.sender = {QStringLiteral("Ciclos Albufera, S.L."),
                   {},
                   QStringLiteral("Avenida del Puerto, 117, bajo"),
                   QStringLiteral("46021"),
                   QStringLiteral("Valencia"),
                   {},
                   QStringLiteral("ES"),
                   QStringLiteral("B64717838"),
                   QStringLiteral("NIF"),
                   QStringLiteral("+34 963 301 244"),
                   QStringLiteral("taller@ciclosalbufera.es"),
                   QStringLiteral("ciclosalbufera.es")};
    shop.recipient = {QStringLiteral("Núria Peñarrocha i Gómez"),
                      {},
                      QStringLiteral("Plaça de la Reina, 9, 4.ª"),
                      QStringLiteral("12550"),
                      QStringLiteral("Almassora"),
                      QStringLiteral("Castellón"),
                      QStringLiteral("ES"),
                      QStringLiteral("54362315K"),
                      QStringLiteral("NIF"),
                      {},
                      {},
                      {}};
    shop.payment = {QStringLiteral("ES9121000418450200051332"),
                    QStringLiteral("CAIXESBB"),
                    QStringLiteral("CaixaBank"),
                    {},
                    QStringLiteral("F26-0092"),
                    QStringLiteral("Transferencia bancaria")};
    shop.accent = QStringLiteral("#d97706");
    shop.number = QStringLiteral("F26-0092");
    shop.terms = QStringLiteral("Al contado");
    shop.notes = QStringLiteral("La garantía de las piezas nuevas es de tres años. Conserve este documento.");
    shop.standingTerms = QStringLiteral("Responsable del tratamiento de datos: Ciclos Albufera, S.L. Puede ejercer sus "
                                        "derechos en taller@ciclosalbufera.es.");
    shop.footer = QStringLiteral("Registro Mercantil de Valencia, tomo 9214, folio 88, hoja V-142770");
    shop.currency = Currency::euro();
    shop.taxes = {sampleTax("G", "IVA", "S", "21"), sampleTax("R", "IVA", "S", "10"),
                  sampleTax("X", "Recargo", "RE", "5.2")};
    shop.lines = {{"BIC-2207", "Bicicleta de paseo Turia 28″",
                   "Cuadro de aluminio talla M, color verde botella, 7 velocidades", "1", "ud", "489", "", 0},
                  {"ACC-014", "Cesta de mimbre delantera", "", "1", "ud", "34.9", "15%", 0},
                  {"REP-330", "Juego de frenos V-Brake", "Zapatas incluidas", "2", "jgo", "22.45", "", 0},
                  {"MO-01", "Mano de obra", "Revisión completa y ajuste de dirección", "1.75", "h", "38", "", 1},
                  {"CUB-700", "Cubierta 700 × 38C antipinchazos", "", "2", "ud", "27.6", "", 0}};
    return shop;
}

SampleShop englishShop()
{
    SampleShop shop;
    shop.sender = {QStringLiteral("Hartwell & Finch Joinery"),
                   {},
                   QStringLiteral("Unit 7, Easton Business Centre\nFelix Road"),
                   QStringLiteral("BS5 0HE"),
                   QStringLiteral("Bristol"),
                   {},
                   QStringLiteral("GB"),
                   QStringLiteral("GB 980 7806 84"),
                   QStringLiteral("VAT no."),
                   QStringLiteral("+44 117 496 0113"),
                   QStringLiteral("office@hartwellfinch.co.uk"),
                   QStringLiteral("hartwellfinch.co.uk")};
    shop.recipient = {QStringLiteral("The Old Printworks Café"),
                      QStringLiteral("Sofia Whitfield"),
                      QStringLiteral("16 Hepburn Road"),
                      QStringLiteral("BS2 8UD"),
                      QStringLiteral("Bristol"),
                      {},
                      QStringLiteral("GB"),
                      {},
                      QStringLiteral("VAT no."),
                      {},
                      {},
                      {}};
    shop.payment = {QStringLiteral("GB29NWBK60161331926819"),
                    QStringLiteral("NWBKGB2L"),
                    QStringLiteral("NatWest"),
                    {},
                    QStringLiteral("INV-1043"),
                    {}};
    shop.accent = QStringLiteral("#1f3a5f");
    shop.number = QStringLiteral("INV-1043");
    shop.terms = QStringLiteral("30 days");
    shop.notes = QStringLiteral("Thank you for your business. Offcuts and dust sheets were removed from the site.");
    shop.standingTerms = QStringLiteral("Title in the goods passes on payment in full. Interest of 8 % above base rate "
                                        "may be charged on late payment.");
    shop.footer = QStringLiteral("Registered in England no. 08412277");
    shop.currency = *Currency::fromCode(u"GBP");
    shop.taxes = {sampleTax("S", "VAT", "S", "20"), sampleTax("R", "VAT", "S", "5"), sampleTax("Z", "VAT", "Z", "0")};
    shop.lines = {
        {"", "Oak counter top, oiled", "2,400 × 650 × 40 mm, waterfall edge on the left", "1", "pc", "1280", "", 0},
        {"", "Shelving, birch ply 18 mm", "Finger joints, five bays", "5", "m", "142.5", "", 0},
        {"", "Bench seats with storage", "Upholstery by the customer", "3", "pc", "365", "5%", 0},
        {"", "Energy-saving door seals", "", "4", "set", "18.75", "", 1},
        {"", "Fitting on site", "Two joiners, two days", "32", "h", "46", "", 0}};
    return shop;
}

SampleShop shopOf(Language language)
{
    switch (language) {
    case Language::EuropeanPortuguese: return portugueseShop();
    case Language::BrazilianPortuguese: return brazilianShop();
    case Language::Spanish: return spanishShop();
    case Language::English: break;
    }
    return englishShop();
}

} // namespace

QByteArray sampleFile(const QString& name)
{
    QFile file(QStringLiteral(CLIENTELA_SOURCE_DIR "/tests/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void computeSample(DocumentSnapshot& snapshot)
{
    TotalsInput input;
    input.currency = snapshot.currency;
    input.pricesIncludeTax = snapshot.pricesIncludeTax;
    input.discount = snapshot.discount;
    for (const TaxTotals& withholding : snapshot.totals.withholdings)
        input.withholdings.push_back(withholding.tax);
    for (const SnapshotLine& line : snapshot.lines) {
        if (line.kind == SnapshotLine::Kind::Item)
            input.lines.push_back({line.quantity, line.unitPrice, line.discount, line.taxes});
    }
    snapshot.totals = totalsOf(input);
    std::size_t item = 0;
    Money group = Money::fromMinor(0, snapshot.currency);
    for (SnapshotLine& line : snapshot.lines) {
        if (line.kind == SnapshotLine::Kind::Item) {
            line.net = snapshot.totals.lines.at(item++).net;
            group += line.net;
        } else {
            line.net = group;
            group = Money::fromMinor(0, snapshot.currency);
        }
    }
    if (snapshot.paid.currency() != snapshot.currency)
        snapshot.paid = Money::fromMinor(0, snapshot.currency);
}

DocumentSnapshot sampleSnapshot(Language language, int lines, DocumentKind kind)
{
    const SampleShop shop = shopOf(language);
    DocumentSnapshot snapshot;
    snapshot.kind = kind;
    snapshot.number = shop.number;
    snapshot.language = language;
    snapshot.currency = shop.currency;
    snapshot.date = QDate(2026, 7, 14);
    if (isReceivable(kind))
        snapshot.dueDate = QDate(2026, 8, 13);
    if (kind == DocumentKind::Quote)
        snapshot.validUntil = QDate(2026, 8, 31);
    snapshot.paymentTerms = shop.terms;
    snapshot.sender = shop.sender;
    snapshot.recipient = shop.recipient;
    if (!shop.logo.isEmpty())
        snapshot.logo = sampleFile(shop.logo);
    snapshot.accentColour = shop.accent;
    snapshot.payment = shop.payment;
    snapshot.notes = shop.notes;
    snapshot.terms = shop.standingTerms;
    snapshot.footer = shop.footer;
    for (int i = 0; i < lines; ++i) {
        const SampleLine& source = shop.lines[std::size_t(i) % shop.lines.size()];
        SnapshotLine line;
        line.code = QString::fromUtf8(source.code);
        line.description = QString::fromUtf8(source.description);
        line.detail = QString::fromUtf8(source.detail);
        line.quantity = *Quantity::fromText(QString::fromUtf8(source.quantity));
        line.unit = QString::fromUtf8(source.unit);
        line.unitPrice = *UnitPrice::fromText(QString::fromUtf8(source.price));
        line.discount = *Discount::fromText(QString::fromUtf8(source.discount));
        line.taxes = {shop.taxes[std::size_t(source.tax)]};
        snapshot.lines.push_back(std::move(line));
    }
    computeSample(snapshot);
    return snapshot;
}

} // namespace clientela
