// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tax_number.h"
#include "tests/support/catch.h"

using namespace clientela;

using Kind = TaxNumberKind;
using Verdict = TaxNumberVerdict;

namespace {

struct NumberRow
{
    const char* country;
    const char* text;
    Kind kind;
    Verdict verdict;
    const char* normalized;
    const char* formatted;
    const char* reason;
};

void checkRow(const NumberRow& row)
{
    CAPTURE(row.country, row.text);
    const TaxNumberCheck check = checkTaxNumber(QString::fromLatin1(row.country), QString::fromUtf8(row.text));
    CHECK(check.kind == row.kind);
    CHECK(check.verdict == row.verdict);
    CHECK(check.normalized == QString::fromUtf8(row.normalized));
    CHECK(check.formatted == QString::fromUtf8(row.formatted));
    CHECK(check.reason == QString::fromUtf8(row.reason));
    CHECK(check.isWrong() == !check.reason.isEmpty());
}

} // namespace

TEST_CASE("Portuguese numbers")
{
    const char* const length = "A Portuguese NIF has 9 digits.";
    const NumberRow rows[] = {
        {"PT", "501964843", Kind::PortugueseNif, Verdict::Valid, "501964843", "501 964 843", ""},
        {"PT", "PT 501 964 843", Kind::PortugueseNif, Verdict::Valid, "501964843", "501 964 843", ""},
        {"pt", "pt-501.964.843", Kind::PortugueseNif, Verdict::Valid, "501964843", "501 964 843", ""},
        {"PT", "NIF: 501964843", Kind::PortugueseNif, Verdict::Valid, "501964843", "501 964 843", ""},
        {"PT", "５０１９６４８４３", Kind::PortugueseNif, Verdict::Valid, "501964843", "501 964 843", ""},
        {"PT", "123456789", Kind::PortugueseNif, Verdict::Valid, "123456789", "123 456 789", ""},
        {"PT", "999999990", Kind::PortugueseNif, Verdict::Valid, "999999990", "999 999 990", ""},
        {"PT", "501964842", Kind::PortugueseNif, Verdict::WrongCheckDigit, "501964842", "501 964 842",
         "Should end in 3."},
        {"PT", "123456780", Kind::PortugueseNif, Verdict::WrongCheckDigit, "123456780", "123 456 780",
         "Should end in 9."},
        {"PT", "401964843", Kind::PortugueseNif, Verdict::WrongFormat, "401964843", "401964843",
         "A Portuguese NIF does not start with 40."},
        {"PT", "50196484", Kind::PortugueseNif, Verdict::WrongFormat, "50196484", "50196484", length},
        {"PT", "5019648433", Kind::PortugueseNif, Verdict::WrongFormat, "5019648433", "5019648433", length},
        {"PT", "50196484A", Kind::PortugueseNif, Verdict::WrongFormat, "50196484A", "50196484A", length},
        {"PT", "PT", Kind::PortugueseNif, Verdict::WrongFormat, "", "PT", length},
        {"PT", "501964843;", Kind::Unknown, Verdict::WrongFormat, "501964843;", "501964843;",
         "Use only letters and digits."},
        {"PT", "50196ã4843", Kind::Unknown, Verdict::WrongFormat, "50196Ã4843", "50196ã4843",
         "Use only letters and digits."},
        {"PT", "  ", Kind::Unknown, Verdict::NotChecked, "", "", ""},
    };
    for (const NumberRow& row : rows)
        checkRow(row);
}

TEST_CASE("Spanish numbers")
{
    const char* const length = "A Spanish NIF has 9 characters, such as 12345678Z or B12345674.";
    const NumberRow rows[] = {
        {"ES", "54362315K", Kind::SpanishNif, Verdict::Valid, "54362315K", "54362315-K", ""},
        {"ES", "12345678-z", Kind::SpanishNif, Verdict::Valid, "12345678Z", "12345678-Z", ""},
        {"ES", "ES 54362315K", Kind::SpanishNif, Verdict::Valid, "54362315K", "54362315-K", ""},
        {"ES", "x-2482300w", Kind::SpanishNie, Verdict::Valid, "X2482300W", "X-2482300-W", ""},
        {"ES", "Z5277343K", Kind::SpanishNie, Verdict::Valid, "Z5277343K", "Z-5277343-K", ""},
        {"ES", "L1111111G", Kind::SpanishNif, Verdict::Valid, "L1111111G", "L1111111G", ""},
        {"ES", "B64717838", Kind::SpanishCif, Verdict::Valid, "B64717838", "B64717838", ""},
        {"ES", "CIF B-64.717.838", Kind::SpanishCif, Verdict::Valid, "B64717838", "B64717838", ""},
        {"ES", "J99216582", Kind::SpanishCif, Verdict::Valid, "J99216582", "J99216582", ""},
        {"ES", "J9921658B", Kind::SpanishCif, Verdict::Valid, "J9921658B", "J9921658B", ""},
        {"ES", "Q2818015F", Kind::SpanishCif, Verdict::Valid, "Q2818015F", "Q2818015F", ""},
        {"ES", "54362315Z", Kind::SpanishNif, Verdict::WrongCheckDigit, "54362315Z", "54362315-Z", "Should end in K."},
        {"ES", "X2482300A", Kind::SpanishNie, Verdict::WrongCheckDigit, "X2482300A", "X-2482300-A", "Should end in W."},
        {"ES", "B64717839", Kind::SpanishCif, Verdict::WrongCheckDigit, "B64717839", "B64717839", "Should end in 8."},
        {"ES", "B6471783H", Kind::SpanishCif, Verdict::WrongCheckDigit, "B6471783H", "B6471783H", "Should end in 8."},
        {"ES", "Q28180156", Kind::SpanishCif, Verdict::WrongCheckDigit, "Q28180156", "Q28180156", "Should end in F."},
        {"ES", "J99216583", Kind::SpanishCif, Verdict::WrongCheckDigit, "J99216583", "J99216583",
         "Should end in 2 or B."},
        {"ES", "O1234567L", Kind::Unknown, Verdict::WrongFormat, "O1234567L", "O1234567L", length},
        {"ES", "123456789", Kind::Unknown, Verdict::WrongFormat, "123456789", "123456789", length},
        {"ES", "5436231K", Kind::Unknown, Verdict::WrongFormat, "5436231K", "5436231K", length},
        {"ES", "X248230WW", Kind::Unknown, Verdict::WrongFormat, "X248230WW", "X248230WW", length},
    };
    for (const NumberRow& row : rows)
        checkRow(row);
}

TEST_CASE("Brazilian numbers, with letters from July 2026")
{
    const char* const length = "A CPF has 11 digits; a CNPJ has 14 characters, the last two of them digits.";
    const char* const repeated = "No number has the same digit throughout.";
    const NumberRow rows[] = {
        {"BR", "390.533.447-05", Kind::Cpf, Verdict::Valid, "39053344705", "390.533.447-05", ""},
        {"BR", "11144477735", Kind::Cpf, Verdict::Valid, "11144477735", "111.444.777-35", ""},
        {"BR", "529 982 247 25", Kind::Cpf, Verdict::Valid, "52998224725", "529.982.247-25", ""},
        {"BR", "CPF: 123.456.789-09", Kind::Cpf, Verdict::Valid, "12345678909", "123.456.789-09", ""},
        {"BR", "16.727.230/0001-97", Kind::Cnpj, Verdict::Valid, "16727230000197", "16.727.230/0001-97", ""},
        {"BR", "90.021.382/0001-22", Kind::Cnpj, Verdict::Valid, "90021382000122", "90.021.382/0001-22", ""},
        {"BR", "12.abc.345/01de-35", Kind::Cnpj, Verdict::Valid, "12ABC34501DE35", "12.ABC.345/01DE-35", ""},
        {"BR", "1345C3A5000106", Kind::Cnpj, Verdict::Valid, "1345C3A5000106", "13.45C.3A5/0001-06", ""},
        {"BR", "R55231B3000757", Kind::Cnpj, Verdict::Valid, "R55231B3000757", "R5.523.1B3/0007-57", ""},
        {"BR", "231.002.999-00", Kind::Cpf, Verdict::WrongCheckDigit, "23100299900", "231.002.999-00",
         "Should end in 81."},
        {"BR", "111.444.777-36", Kind::Cpf, Verdict::WrongCheckDigit, "11144477736", "111.444.777-36",
         "Should end in 35."},
        {"BR", "111.111.111-11", Kind::Cpf, Verdict::WrongFormat, "11111111111", "111.111.111-11", repeated},
        {"BR", "12ABC34501DE00", Kind::Cnpj, Verdict::WrongCheckDigit, "12ABC34501DE00", "12.ABC.345/01DE-00",
         "Should end in 35."},
        {"BR", "R55231B3000700", Kind::Cnpj, Verdict::WrongCheckDigit, "R55231B3000700", "R5.523.1B3/0007-00",
         "Should end in 57."},
        {"BR", "90.025.108/000101", Kind::Cnpj, Verdict::WrongCheckDigit, "90025108000101", "90.025.108/0001-01",
         "Should end in 21."},
        {"BR", "90.024.420/0001A2", Kind::Unknown, Verdict::WrongFormat, "900244200001A2", "90.024.420/0001A2", length},
        {"BR", "00000000000000", Kind::Cnpj, Verdict::WrongFormat, "00000000000000", "00.000.000/0000-00", repeated},
        {"BR", "3905334470", Kind::Unknown, Verdict::WrongFormat, "3905334470", "3905334470", length},
        {"BR", "3905334470A", Kind::Unknown, Verdict::WrongFormat, "3905334470A", "3905334470A", length},
    };
    for (const NumberRow& row : rows)
        checkRow(row);
}

TEST_CASE("European VAT numbers by their form")
{
    const NumberRow rows[] = {
        {"AT", "ATU 15159209", Kind::EuVat, Verdict::Valid, "U15159209", "ATU15159209", ""},
        {"AT", "U15159209", Kind::EuVat, Verdict::Valid, "U15159209", "ATU15159209", ""},
        {"BE", "BE (0)468.561.072", Kind::EuVat, Verdict::Valid, "0468561072", "BE0468561072", ""},
        {"BE", "BE 444.503.092", Kind::EuVat, Verdict::Valid, "0444503092", "BE0444503092", ""},
        {"BG", "7111042925", Kind::EuVat, Verdict::Valid, "7111042925", "BG7111042925", ""},
        {"CY", "CY-10189098g", Kind::EuVat, Verdict::Valid, "10189098G", "CY10189098G", ""},
        {"CZ", "CZ 736028/5163", Kind::EuVat, Verdict::Valid, "7360285163", "CZ7360285163", ""},
        {"DE", "DE - 113866163", Kind::EuVat, Verdict::Valid, "113866163", "DE113866163", ""},
        {"DK", "DK: 21599336", Kind::EuVat, Verdict::Valid, "21599336", "DK21599336", ""},
        {"EE", "100594403", Kind::EuVat, Verdict::Valid, "100594403", "EE100594403", ""},
        {"GR", "EL 094501040", Kind::EuVat, Verdict::Valid, "094501040", "EL094501040", ""},
        {"EL", "094501040", Kind::EuVat, Verdict::Valid, "094501040", "EL094501040", ""},
        {"FI", "FI 2094606-3", Kind::EuVat, Verdict::Valid, "20946063", "FI20946063", ""},
        {"FR", "Fr 40 303 265 045", Kind::EuVat, Verdict::Valid, "40303265045", "FR40303265045", ""},
        {"FR", "FRK7399859412", Kind::EuVat, Verdict::Valid, "K7399859412", "FRK7399859412", ""},
        {"HR", "HR33392005961", Kind::EuVat, Verdict::Valid, "33392005961", "HR33392005961", ""},
        {"HU", "HU -12509403", Kind::EuVat, Verdict::Valid, "12509403", "HU12509403", ""},
        {"IE", "IE6433435IH", Kind::EuVat, Verdict::Valid, "6433435IH", "IE6433435IH", ""},
        {"IE", "8+49289F", Kind::EuVat, Verdict::Valid, "8+49289F", "IE8+49289F", ""},
        {"IT", "IT 00 595 000 217", Kind::EuVat, Verdict::Valid, "00595000217", "IT00595000217", ""},
        {"LT", "LT 100001354118", Kind::EuVat, Verdict::Valid, "100001354118", "LT100001354118", ""},
        {"LU", "LU.248.70.640", Kind::EuVat, Verdict::Valid, "24870640", "LU24870640", ""},
        {"LV", "LV-40003241337", Kind::EuVat, Verdict::Valid, "40003241337", "LV40003241337", ""},
        {"MT", "MT 1039-6417", Kind::EuVat, Verdict::Valid, "10396417", "MT10396417", ""},
        {"NL", "NL.0094.10.806.B.01", Kind::EuVat, Verdict::Valid, "009410806B01", "NL009410806B01", ""},
        {"PL", "PL 768-000-24-66", Kind::EuVat, Verdict::Valid, "7680002466", "PL7680002466", ""},
        {"RO", "RO 573768", Kind::EuVat, Verdict::Valid, "573768", "RO573768", ""},
        {"SE", "SE 202 100-5000 01", Kind::EuVat, Verdict::Valid, "202100500001", "SE202100500001", ""},
        {"SI", "SI-89036999", Kind::EuVat, Verdict::Valid, "89036999", "SI89036999", ""},
        {"SK", "SK 202 274 96 19", Kind::EuVat, Verdict::Valid, "2022749619", "SK2022749619", ""},
        {"XI", "XI 123456789", Kind::EuVat, Verdict::Valid, "123456789", "XI123456789", ""},
        {"XI", "XIGD123", Kind::EuVat, Verdict::Valid, "GD123", "XIGD123", ""},
        {"GB", "GB 980 7806 84", Kind::UkVat, Verdict::Valid, "980780684", "GB980780684", ""},
        {"UK", "HA501", Kind::UkVat, Verdict::Valid, "HA501", "GBHA501", ""},
        {"AT", "ATU1234567", Kind::EuVat, Verdict::WrongFormat, "U1234567", "ATU1234567",
         "Should look like ATU12345678."},
        {"BE", "BE2468561072", Kind::EuVat, Verdict::WrongFormat, "2468561072", "BE2468561072",
         "Should look like BE0123456789."},
        {"DE", "DE12345678", Kind::EuVat, Verdict::WrongFormat, "12345678", "DE12345678",
         "Should look like DE123456789."},
        {"FR", "FR1234567890", Kind::EuVat, Verdict::WrongFormat, "1234567890", "FR1234567890",
         "Should look like FR12345678901."},
        {"FR", "FRO1123456789", Kind::EuVat, Verdict::WrongFormat, "O1123456789", "FRO1123456789",
         "Should look like FR12345678901."},
        {"GR", "GR094501040", Kind::EuVat, Verdict::WrongFormat, "GR094501040", "GR094501040",
         "Should look like EL123456789."},
        {"NL", "NL123456789C01", Kind::EuVat, Verdict::WrongFormat, "123456789C01", "NL123456789C01",
         "Should look like NL123456789B01."},
        {"SE", "SE12345678901", Kind::EuVat, Verdict::WrongFormat, "12345678901", "SE12345678901",
         "Should look like SE123456789001."},
        {"GB", "GB12345678", Kind::UkVat, Verdict::WrongFormat, "12345678", "GB12345678",
         "Should look like GB123456789."},
    };
    for (const NumberRow& row : rows)
        checkRow(row);
}

TEST_CASE("Numbers of other countries are kept, and prefixes lead to their own country")
{
    const NumberRow rows[] = {
        {"US", "12-3456789", Kind::Unknown, Verdict::NotChecked, "123456789", "12-3456789", ""},
        {"CH", "CHE-116.281.710 MWST", Kind::Unknown, Verdict::NotChecked, "CHE116281710MWST", "CHE-116.281.710 MWST",
         ""},
        {"", " 501964843 ", Kind::Unknown, Verdict::NotChecked, "501964843", "501964843", ""},
        {"JP", "№ 12ø", Kind::Unknown, Verdict::NotChecked, "№ 12Ø", "№ 12ø", ""},
        {"ES", "PT501964843", Kind::EuVat, Verdict::Valid, "PT501964843", "PT501964843", ""},
        {"PT", "ES B64717838", Kind::EuVat, Verdict::Valid, "ESB64717838", "ESB64717838", ""},
        {"GB", "XI 123456789", Kind::EuVat, Verdict::Valid, "XI123456789", "XI123456789", ""},
        {"US", "DE113866163", Kind::EuVat, Verdict::Valid, "DE113866163", "DE113866163", ""},
        {"ES", "PT501964842", Kind::Unknown, Verdict::WrongFormat, "PT501964842", "PT501964842",
         "A Spanish NIF has 9 characters, such as 12345678Z or B12345674."},
    };
    for (const NumberRow& row : rows)
        checkRow(row);
}
