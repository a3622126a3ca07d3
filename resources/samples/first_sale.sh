#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job from beginning to end, in a sample shop in Portugal: contacts are imported, a customer is found,
# a quote is made, issued, turned into what the country lets us bill with, paid, printed, and the customers exported.
# usage: first_sale.sh PATH-OF-CLIENTELA-CLI RESULT-FOLDER     (the folder is made anew)
set -euo pipefail

[ $# = 2 ] || { echo "usage: first_sale.sh PATH-OF-CLIENTELA-CLI RESULT-FOLDER" >&2; exit 2; }
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
samples=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
rm -rf "$2"
mkdir -p "$2"
cd "$2"

step() { printf '\n* %s\n' "$*"; }
cli() { "$program" --file shop.clientela "$@"; }

# number KEY, text KEY: the first value of that key in the JSON on the input; enough for the answers read here
number() { grep -o "\"$1\": *[0-9][0-9]*" | sed -n 1p | grep -o '[0-9]*$'; }
text() { grep -o "\"$1\": *\"[^\"]*\"" | sed -n 1p | sed -e 's/^[^:]*: *"//' -e 's/"$//'; }

step "A shop in Portugal with sample data: shop.clientela"
"$program" create shop.clientela --country PT --trade retail --sample >created.json

step "Import the contacts of $(basename "$samples")/contactos.csv"
cli import customer "$samples/contactos.csv" | tee imported.json

step "Find a customer by typing \"padaria conc\""
cli search "padaria conc" --limit 5 >found.json
customer=$(number id <found.json)
cli show customer "$customer" | tee customer.json

step "Make a quote and issue it"
product=$(cli list product --limit 1 | number id)
quote=$(cli add quote - <<END | number id
{"customer": $customer, "discount": "5%", "lines": [
    {"product": $product, "quantity": "3"},
    {"description": "Montagem e afinação", "quantity": "1.5", "unit_price": "28.50", "tax": "23"}
]}
END
)
cli issue "$quote" | tee quote.json
cli print "$quote" --pdf quote.pdf

step "The customer agrees: turn it into an invoice (in Portugal a pro-forma, and the program says why)"
cli convert "$quote" --to invoice >invoice.json
invoice=$(number id <invoice.json)
if [ "$(text status <invoice.json)" = draft ]; then
    cli issue "$invoice" >invoice.json
fi
total=$(text total <invoice.json)

step "The customer pays $total"
cli pay "$invoice" "$total" >payment.json
cli show "$(text kind <invoice.json)" "$invoice" | tee paid.json
cli print "$invoice" --pdf invoice.pdf

step "Export all customers"
cli export customer customers.xlsx

step "Look whether everything in the file fits together"
cli check

cat <<END

Done. The results are in $PWD:
  shop.clientela   the shop itself: one file, readable with sqlite3
  quote.pdf        the quote
  invoice.pdf      what was billed, paid in full: $(text number <paid.json)
  customers.xlsx   all customers
  *.json           what the program answered at each step
END
