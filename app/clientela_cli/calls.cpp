// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/care_calls.h"
#include "app/clientela_cli/document_calls.h"
#include "app/clientela_cli/import_call.h"
#include "app/clientela_cli/record_calls.h"
#include "app/clientela_cli/report_call.h"
#include "app/clientela_cli/shop_calls.h"

#include <QtGlobal>

#include <array>

std::span<const Call> allCalls()
{
    static constexpr std::array calls{
        Call{"create",
             "FILE --country PT [--language L] [--trade T] [--name N] [--sample] [--customers N] [--documents N] "
             "[--seed S]",
             QT_TRANSLATE_NOOP(
                 "CommandLine",
                 "Makes a new shop with its country's taxes and currency; --sample fills it with an invented one."),
             "clientela-cli create shop.clientela --country PT --name \"Oficina do Vidro\"", "sample",
             "country language trade name customers documents seed", 0, 1, createCall},
        Call{
            "list", "KIND [--where FILTER] [--sort FIELD] [--limit N] [--after CURSOR]",
            QT_TRANSLATE_NOOP("CommandLine", "Lists records, filtered and sorted; --sort -name turns the order round."),
            "clientela-cli list customer --where 'city = \"Porto\" and balance > 100' --sort name", "",
            "where sort limit after", 1, 1, listRecords},
        Call{"show", "KIND ID", QT_TRANSLATE_NOOP("CommandLine", "Shows one record; a document also by its number."),
             "clientela-cli show quote \"OR 2026/1\"", "", "", 1, 2, showRecord},
        Call{
            "add", "KIND [JSON|-]",
            QT_TRANSLATE_NOOP("CommandLine", "Adds a record; - reads the JSON from standard input."),
            "clientela-cli add quote '{\"customer\": 12, \"lines\": [{\"product\": \"V10\", \"quantity\": \"3.84\"}]}'",
            "", "", 1, 2, addRecord},
        Call{"change", "KIND ID [JSON|-]",
             QT_TRANSLATE_NOOP("CommandLine",
                               "Changes the fields that the JSON names; a list that is named is replaced."),
             "clientela-cli change customer 12 '{\"stage\": \"former\"}'", "", "", 1, 3, changeRecord},
        Call{"remove", "KIND ID", QT_TRANSLATE_NOOP("CommandLine", "Removes a record; undo brings it back."),
             "clientela-cli remove product 7", "", "", 2, 2, removeRecord},
        Call{"import",
             "KIND PATH [--map FIELD=COLUMN,…] [--key FIELD] [--dry-run] [--rejected PATH] [--all-or-nothing] "
             "[--mapping NAME] [--save-mapping NAME]",
             QT_TRANSLATE_NOOP("CommandLine", "Imports customers, products or past documents from a table, contact "
                                              "cards or JSON; undo takes the whole import back."),
             "clientela-cli import customer contacts.csv --map tax_number=Contribuinte --rejected rejected.csv",
             "dry-run all-or-nothing", "map key rejected mapping save-mapping", 2, 2, importCall},
        Call{"search", "TEXT [--limit N]",
             QT_TRANSLATE_NOOP("CommandLine",
                               "Finds customers, products and documents by the start of words, numbers and codes."),
             "clientela-cli search \"maria sil\"", "", "limit", 1, 20, searchCall},
        Call{"timeline", "CUSTOMER [--limit N] [--after CURSOR]",
             QT_TRANSLATE_NOOP("CommandLine", "Shows what happened with a customer, newest first."),
             "clientela-cli timeline 12", "", "limit after", 1, 1, timelineCall},
        Call{"export", "KIND PATH [--where FILTER] [--sort FIELD] [--columns A,B]",
             QT_TRANSLATE_NOOP(
                 "CommandLine",
                 "Writes records to a .csv, .xlsx, .json or .vcf file; “everything” writes all kinds into a folder."),
             "clientela-cli export customer customers.xlsx --where 'stage = \"customer\"'", "", "where sort columns", 2,
             2, exportCall},
        Call{"issue", "ID", QT_TRANSLATE_NOOP("CommandLine", "Gives a draft its number and locks it."),
             "clientela-cli issue 41", "", "", 1, 1, issueCall},
        Call{"convert", "ID --to KIND",
             QT_TRANSLATE_NOOP("CommandLine", "Makes a draft of another kind from a document, linked to it."),
             "clientela-cli convert \"OR 2026/1\" --to invoice", "", "to", 1, 1, convertCall},
        Call{"duplicate", "ID", QT_TRANSLATE_NOOP("CommandLine", "Makes a draft with the same lines."),
             "clientela-cli duplicate \"OR 2026/1\"", "", "", 1, 1, duplicateCall},
        Call{"pay", "ID AMOUNT [--method M] [--date D]",
             QT_TRANSLATE_NOOP("CommandLine", "Records a payment of a document."),
             "clientela-cli pay \"PF 2026/1\" 120.50 --method transfer", "", "method date", 2, 2, payCall},
        Call{"credit", "ID", QT_TRANSLATE_NOOP("CommandLine", "Issues a credit note over a whole document."),
             "clientela-cli credit \"INV 2026/1\"", "", "", 1, 1, creditCall},
        Call{"accept", "ID", QT_TRANSLATE_NOOP("CommandLine", "Marks a quote as accepted."),
             "clientela-cli accept \"OR 2026/1\"", "", "", 1, 1, acceptCall},
        Call{"decline", "ID", QT_TRANSLATE_NOOP("CommandLine", "Marks a quote as declined."),
             "clientela-cli decline \"OR 2026/1\"", "", "", 1, 1, declineCall},
        Call{"cancel", "ID", QT_TRANSLATE_NOOP("CommandLine", "Cancels an issued document; its number stays used."),
             "clientela-cli cancel \"PF 2026/1\"", "", "", 1, 1, cancelCall},
        Call{"print", "ID --pdf PATH [--template NAME] [--language L]",
             QT_TRANSLATE_NOOP("CommandLine", "Prints a document to a PDF file."),
             "clientela-cli print \"OR 2026/1\" --pdf quote.pdf --template classic --language es", "",
             "pdf template language", 1, 1, printCall},
        Call{"report",
             "sales|receivable|taxes|payments|quotes|products [--from D] [--to D] [--by FIELD] [--export PATH]",
             QT_TRANSLATE_NOOP(
                 "CommandLine",
                 "Adds up sales, receivable, taxes, payments, quotes or products; also into a .csv or .xlsx file."),
             "clientela-cli report sales --from 2026-01-01 --to 2026-12-31 --by quarter", "", "from to by export", 1, 1,
             reportCall},
        Call{"undo", "[CHANGE] [--what-can]",
             QT_TRANSLATE_NOOP("CommandLine", "Takes back the last change, or the one of that number."),
             "clientela-cli undo", "what-can", "", 0, 1, undoCall},
        Call{"redo", "[CHANGE] [--what-can]", QT_TRANSLATE_NOOP("CommandLine", "Does again what was undone last."),
             "clientela-cli redo", "what-can", "", 0, 1, redoCall},
        Call{"history", "[KIND ID]", QT_TRANSLATE_NOOP("CommandLine", "Shows what was changed, when and by whom."),
             "clientela-cli history customer 12", "", "", 0, 2, historyCall},
        Call{"duplicates", "", QT_TRANSLATE_NOOP("CommandLine", "Lists customers that are likely the same."),
             "clientela-cli duplicates", "", "", 0, 0, duplicatesCall},
        Call{"merge", "KEEP OTHER",
             QT_TRANSLATE_NOOP("CommandLine", "Merges the second customer into the first; undo parts them again."),
             "clientela-cli merge 12 48", "", "", 2, 2, mergeCall},
        Call{"anonymise", "CUSTOMER",
             QT_TRANSLATE_NOOP(
                 "CommandLine",
                 "Takes a person out of the shop for good, keeping what the law wants kept. Cannot be undone."),
             "clientela-cli anonymise 12", "", "", 1, 1, anonymiseCall},
        Call{"export-person", "CUSTOMER --to FILE.zip [--replace]",
             QT_TRANSLATE_NOOP(
                 "CommandLine",
                 "Writes everything the shop holds about a person into an archive or a new folder, to be handed over."),
             "clientela-cli export-person 12 --to ana-silva.zip", "replace", "to", 1, 1, exportPersonCall},
        Call{"backup", "PATH", QT_TRANSLATE_NOOP("CommandLine", "Writes a verified copy of the shop."),
             "clientela-cli backup shop-2026-11-22.clientela-backup", "", "", 1, 1, backupCall},
        Call{"restore", "PATH",
             QT_TRANSLATE_NOOP(
                 "CommandLine",
                 "Puts a verified backup in the place of FILE; the file that was there is kept beside it."),
             "clientela-cli --file shop.clientela restore shop-2026-11-22.clientela-backup", "", "", 1, 1, restoreCall},
        Call{"check", "",
             QT_TRANSLATE_NOOP("CommandLine", "Checks that the shop's file, figures and issued documents are sound."),
             "clientela-cli check", "", "", 0, 0, checkCall},
    };
    return calls;
}
