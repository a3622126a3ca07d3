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
    shop.sender = {u"Oficina do Vidro, Lda."_qs, {}, u"Rua de Santa Catarina, 214"_qs, u"4000-447"_qs, u"Porto"_qs, {}, u"PT"_qs,
                   u"509 482 117"_qs, u"NIF"_qs, u"+351 222 481 930"_qs, u"geral@oficinadovidro.pt"_qs, u"oficinadovidro.pt"_qs};
    shop.recipient = {u"Conceição & Íñigo Construções, S.L."_qs, u"João António Guimarães"_qs, u"Calle de la Constitución, 48, 3.º"_qs,
                      u"28013"_qs, u"Madrid"_qs, {}, u"ES"_qs, u"B84517263"_qs, u"NIF"_qs, {}, {}, {}};
    shop.payment = {u"PT50000201231234567890154"_qs, u"BCOMPTPL"_qs, u"Millennium BCP"_qs, {}, u"FT 2026/0148"_qs, {}};
    shop.accent = u"#0f766e"_qs;
    shop.logo = u"logos/glass.svg"_qs;
    shop.number = u"FT 2026/0148"_qs;
    shop.terms = u"30 dias"_qs;
    shop.notes = u"Obrigado pela sua preferência. O prazo de entrega é de 10 dias úteis após adjudicação. Garantia de dois anos em mão de obra e materiais."_qs;
    shop.standingTerms = u"As reclamações só são aceites no prazo de 8 dias após a entrega. Os bens permanecem propriedade da Oficina do Vidro até ao pagamento integral. Em caso de litígio é competente o foro da comarca do Porto."_qs;
    shop.footer = u"Capital social 50 000 € · Conservatória do Registo Comercial do Porto n.º 509482117"_qs;
    shop.currency = Currency::euro();
    shop.taxes = {sampleTax("N", "IVA", "S", "23"), sampleTax("R", "IVA", "S", "6"),
                  sampleTax("I", "IVA", "AE", "0", "IVA – autoliquidação, artigo 6.º, n.º 6, alínea a) do CIVA")};
    shop.lines = {{"VT-10", "Vidro temperado 10 mm", "Corte à medida 1 200 × 800 mm, arestas polidas", "3.84", "m²", "84.5", "", 0},
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
    shop.sender = {u"Padaria Flor do Ipê Ltda."_qs, {}, u"Rua Barão de Jaguara, 1481\nCentro"_qs, u"13015-002"_qs, u"Campinas"_qs, u"SP"_qs, u"BR"_qs,
                   u"16.727.230/0001-97"_qs, u"CNPJ"_qs, u"(19) 3232-4410"_qs, u"pedidos@flordoipe.com.br"_qs, u"flordoipe.com.br"_qs};
    shop.recipient = {u"Colégio São José dos Campos"_qs, u"Setor de Compras"_qs, u"Av. Francisco Glicério, 920\nConj. 42"_qs, u"13012-100"_qs,
                      u"Campinas"_qs, u"SP"_qs, u"BR"_qs, u"90.021.382/0001-22"_qs, u"CNPJ"_qs, {}, {}, {}};
    shop.payment = {{}, {}, {}, u"pedidos@flordoipe.com.br"_qs, u"2026000317"_qs, u"Pix ou boleto bancário"_qs};
    shop.accent = u"#b4553e"_qs;
    shop.logo = u"logos/bakery.svg"_qs;
    shop.number = u"2026/000317"_qs;
    shop.terms = u"28 dias"_qs;
    shop.notes = u"Entrega diária às 6h30 na portaria da Rua Ferreira Penteado.\nPedidos extras até as 16h do dia anterior."_qs;
    shop.standingTerms = u"Após o vencimento incidem multa de 2% e juros de 1% ao mês."_qs;
    shop.footer = u"Inscrição Estadual 244.109.887.110"_qs;
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
    shop.sender = {u"Ciclos Albufera, S.L."_qs, {}, u"Avenida del Puerto, 117, bajo"_qs, u"46021"_qs, u"Valencia"_qs, {}, u"ES"_qs, u"B64717838"_qs,
                   u"NIF"_qs, u"+34 963 301 244"_qs, u"taller@ciclosalbufera.es"_qs, u"ciclosalbufera.es"_qs};
    shop.recipient = {u"Núria Peñarrocha i Gómez"_qs, {}, u"Plaça de la Reina, 9, 4.ª"_qs, u"12550"_qs, u"Almassora"_qs, u"Castellón"_qs, u"ES"_qs,
                      u"54362315K"_qs, u"NIF"_qs, {}, {}, {}};
    shop.payment = {u"ES9121000418450200051332"_qs, u"CAIXESBB"_qs, u"CaixaBank"_qs, {}, u"F26-0092"_qs, u"Transferencia bancaria"_qs};
    shop.accent = u"#d97706"_qs;
    shop.number = u"F26-0092"_qs;
    shop.terms = u"Al contado"_qs;
    shop.notes = u"La garantía de las piezas nuevas es de tres años. Conserve este documento."_qs;
    shop.standingTerms = u"Responsable del tratamiento de datos: Ciclos Albufera, S.L. Puede ejercer sus derechos en taller@ciclosalbufera.es."_qs;
    shop.footer = u"Registro Mercantil de Valencia, tomo 9214, folio 88, hoja V-142770"_qs;
    shop.currency = Currency::euro();
    shop.taxes = {sampleTax("G", "IVA", "S", "21"), sampleTax("R", "IVA", "S", "10"), sampleTax("X", "Recargo", "RE", "5.2")};
    shop.lines = {{"BIC-2207", "Bicicleta de paseo Turia 28″", "Cuadro de aluminio talla M, color verde botella, 7 velocidades", "1", "ud", "489", "", 0},
                  {"ACC-014", "Cesta de mimbre delantera", "", "1", "ud", "34.9", "15%", 0},
                  {"REP-330", "Juego de frenos V-Brake", "Zapatas incluidas", "2", "jgo", "22.45", "", 0},
                  {"MO-01", "Mano de obra", "Revisión completa y ajuste de dirección", "1.75", "h", "38", "", 1},
                  {"CUB-700", "Cubierta 700 × 38C antipinchazos", "", "2", "ud", "27.6", "", 0}};
    return shop;
}

SampleShop englishShop()
{
    SampleShop shop;
    shop.sender = {u"Hartwell & Finch Joinery"_qs, {}, u"Unit 7, Easton Business Centre\nFelix Road"_qs, u"BS5 0HE"_qs, u"Bristol"_qs, {}, u"GB"_qs,
                   u"GB 980 7806 84"_qs, u"VAT no."_qs, u"+44 117 496 0113"_qs, u"office@hartwellfinch.co.uk"_qs, u"hartwellfinch.co.uk"_qs};
    shop.recipient = {u"The Old Printworks Café"_qs, u"Sofia Whitfield"_qs, u"16 Hepburn Road"_qs, u"BS2 8UD"_qs, u"Bristol"_qs, {}, u"GB"_qs, {},
                      u"VAT no."_qs, {}, {}, {}};
    shop.payment = {u"GB29NWBK60161331926819"_qs, u"NWBKGB2L"_qs, u"NatWest"_qs, {}, u"INV-1043"_qs, {}};
    shop.accent = u"#1f3a5f"_qs;
    shop.number = u"INV-1043"_qs;
    shop.terms = u"14 days"_qs;
    shop.notes = u"Thank you for your business. Offcuts and dust sheets were removed from the site."_qs;
    shop.standingTerms = u"Title in the goods passes on payment in full. Interest of 8 % above base rate may be charged on late payment."_qs;
    shop.footer = u"Registered in England no. 08412277"_qs;
    shop.currency = *Currency::fromCode(u"GBP");
    shop.taxes = {sampleTax("S", "VAT", "S", "20"), sampleTax("R", "VAT", "S", "5"), sampleTax("Z", "VAT", "Z", "0")};
    shop.lines = {{"", "Oak counter top, oiled", "2,400 × 650 × 40 mm, waterfall edge on the left", "1", "pc", "1280", "", 0},
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
