/** The help of `invoice-checkout issue`. */
export const issueHelp = `Usage: invoice-checkout issue FILE [OPTIONS]

Invoices the orders of a file, or of the standard input where FILE is -. A line is one JSON object:

  {"order": {"merchant_reference": "order-123", "amount": 50000, "currency": "NOK", "items": […],
   "billing_address": {…}}, "payment_product_type": "kravia.invoice_b2b", "days_until_due": 14}

Run the same file again after a crash: what is invoiced stays as it is, and nothing is invoiced twice.

  --store STORE        what was asked for is remembered here: a SQLite file, or the postgres:// URL of a
                       database, whose password is better in PGPASSWORD (default invoices.db)
  --report FILE        what became of each line, one JSON object a line; - is the standard output
                       (default: orders.report.ndjson beside orders.ndjson)
  --duplicates RULE    successful: a merchant_reference that failed may be tried again (default)
                       any: one that was ever used is refused
  --concurrency N      how many orders at the same time, 1 to 64 (default 4)
  --dry-run            prints the requests that new references are invoiced with, and sends nothing; it needs
                       neither account nor store
  --quiet              neither progress nor summary
  --help               this text

Environment:
  DINTERO_ACCOUNT_ID, DINTERO_CLIENT_ID, DINTERO_CLIENT_SECRET   the account; all three are needed
  DINTERO_API_URL, DINTERO_CHECKOUT_URL   where Dintero is, such as a sandbox
  INVOICE_CALLBACK_BASE                   baseUrl of the backend that is to hear of payments
  INVOICE_SECRET                          its secret, where the store is shared with it

Exit code: 0 every line has its invoice, 1 some have not, 2 wrong use, 3 stopped before the end.
Ctrl-C finishes what is under way, and stops.
`;
