"""A shop that sells one order on invoice: the merchant contract in Python, with nothing but its standard library."""

import base64
import hashlib
import hmac
import json
import os
import secrets
import sqlite3
import time
import traceback
import urllib.error
import urllib.request
import uuid
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from urllib.parse import parse_qs, quote, urlsplit

ORIGIN = os.environ.get("SHOP_URL", "http://localhost:3000")
SCRIPT = os.environ.get("SCRIPT_URL", "/embed.js")
API = os.environ.get("DINTERO_API_URL", "https://api.dintero.com")
CHECKOUT = os.environ.get("DINTERO_CHECKOUT_URL", "https://checkout.dintero.com")
ACCOUNT = os.environ["DINTERO_ACCOUNT_ID"]
CLIENT = f"{os.environ['DINTERO_CLIENT_ID']}:{os.environ['DINTERO_CLIENT_SECRET']}"
SECRET = os.environ["INVOICE_SECRET"].encode()
PRODUCT = "kravia.invoice_b2b"
TERMS = {"days_until_due": 14, "require_identity_verification": True}
LIFETIME = 30 * 60

ITEM = {"line_id": "1", "id": "item-1", "description": "Consulting", "quantity": 1, "amount": 50000, "vat": 25,
        "vat_amount": 10000}
ORDERS = {"order-123": {"merchant_reference": "order-123", "amount": 50000, "vat_amount": 10000, "currency": "NOK",
                        "items": [ITEM]}}
REQUIRED = ["business_name", "organization_number", "first_name", "last_name", "address_line", "postal_code",
            "postal_place", "country", "phone_number", "email"]
MEMBERS = {"order", "payment_product_type", "locale", "billing_address"}
OUTCOMES = {"AUTHORIZED": "authorized", "PARTIALLY_CAPTURED": "authorized", "CAPTURED": "authorized",
            "ON_HOLD": "on_hold", "FAILED": "failed", "DECLINED": "failed", "AUTHORIZATION_VOIDED": "cancelled"}

db = sqlite3.connect(os.environ.get("DATABASE", "purchases.db"), isolation_level=None, check_same_thread=False)
db.row_factory = sqlite3.Row
db.execute("CREATE TABLE IF NOT EXISTS purchases"
           " (token TEXT PRIMARY KEY, sid TEXT, reference TEXT, fingerprint TEXT, answer TEXT, expires REAL, told TEXT)")


class Problem(Exception):
    """What is answered when something is wrong, RFC 9457."""

    def __init__(self, status, code, **members):
        super().__init__(code)
        self.status = status
        self.body = {"type": "about:blank", "title": code, "status": status, "code": code, **members,
                     "correlation_id": str(uuid.uuid4())}


def sign(claim):
    return base64.urlsafe_b64encode(hmac.digest(SECRET, claim.encode(), "sha256")).rstrip(b"=").decode()


def order_token(reference):
    """What the page shows for an order: its reference and an expiry, signed, nothing personal."""
    claim = f"{reference}~{int(time.time()) + 86_400}"
    return f"{claim}~{sign(claim)}"


def order_of(token):
    claim, _, mac = str(token).rpartition("~")
    reference, _, expiry = claim.partition("~")
    if not hmac.compare_digest(mac.encode(), sign(claim).encode()) or int(expiry) < time.time():
        raise Problem(404, "unknown-order")
    return ORDERS[reference]


def send(url, authorization, body=None, method=None):
    """Asks Dintero; a refusal and silence are the same to a shopper: nothing was lost, try again."""
    headers = {"Authorization": authorization, "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    try:
        return urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method), timeout=10)
    except (urllib.error.URLError, TimeoutError) as error:
        raise Problem(503, "dintero-unavailable") from error


access = {"until": 0.0}


def bearer():
    if access["until"] < time.time():
        basic = "Basic " + base64.b64encode(CLIENT.encode()).decode()
        body = {"grant_type": "client_credentials", "audience": f"https://api.dintero.com/v1/accounts/{ACCOUNT}"}
        answer = json.load(send(f"{API}/v1/accounts/{ACCOUNT}/auth/token", basic, body))
        access.update(token=answer["access_token"], until=time.time() + answer["expires_in"] / 2)
    return "Bearer " + access["token"]


def dintero(path, body=None, method=None):
    return json.load(send(f"{CHECKOUT}/v1/{path}", bearer(), body, method))


def clean_address(typed):
    """As Dintero wants it: a number is digits, a phone number begins with its country's code."""
    address = {name: str(text).strip() for name, text in typed.items() if str(text).strip()}
    if "organization_number" in address:
        address["organization_number"] = "".join(filter(str.isdigit, address["organization_number"]))
    if "phone_number" in address:
        phone = address["phone_number"].replace(" ", "")
        address["phone_number"] = phone if phone.startswith("+") else f"+47{phone}"
    return address


def judge_address(address):
    """What is wrong with an address, by field; Dintero and Kravia judge the rest."""
    issues = [{"field": name, "code": "required"} for name in REQUIRED if name not in address]
    digits = address.get("organization_number", "")
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]))
    if digits and (len(digits) != 9 or weighed % 11 != 0):
        code = "check_digit" if len(digits) == 9 else "length"
        issues.append({"field": "organization_number", "code": code})
    return issues


def what_became(purchase):
    """The outcome and its transaction, on Dintero's word alone."""
    session = dintero(f"sessions/{purchase['sid']}")
    if session.get("transaction_id"):
        transaction = dintero(f"transactions/{session['transaction_id']}")
        order = ORDERS[purchase["reference"]]
        if any(transaction[member] != order[member] for member in ("merchant_reference", "amount", "currency")):
            raise Problem(500, "internal")
        return OUTCOMES.get(transaction["status"], "pending"), transaction
    events = [event["name"] for event in session.get("events", [])]
    if "CANCELLED" in events:
        return "cancelled", None
    if "FAILED" in events or "DECLINED" in events:
        return "failed", None
    return ("expired" if time.time() > purchase["expires"] + 60 else "pending"), None


def find(column, value, code, status=404):
    purchase = db.execute(f"SELECT * FROM purchases WHERE {column} = ?", [value]).fetchone()
    if purchase is None:
        raise Problem(status, code)
    return purchase


def settle(purchase):
    """Asks Dintero, and notes once that the shop is to be told of an invoice, however many signals there are."""
    outcome, transaction = what_became(purchase)
    if outcome == "authorized":
        db.execute("UPDATE purchases SET told = 'due' WHERE token = ? AND told = 'no'", [purchase["token"]])
    return outcome, transaction


def tell_shop():
    """With each request, tells the shop what is due: a shop that was stopped meanwhile hears it again. Your code here."""
    try:
        for token, reference in db.execute("SELECT token, reference FROM purchases WHERE told = 'due'").fetchall():
            print(reference, "created", flush=True)
            db.execute("UPDATE purchases SET told = 'yes' WHERE token = ?", [token])
    except Exception as error:
        traceback.print_tb(error.__traceback__)


def offer(query, _):
    product = {"type": PRODUCT, **TERMS, "payability": "payable", "completion": "checkout"}
    return 200, {"version": 1, "order": order_of(query.get("order")), "products": [product], "countries": ["NO"],
                 "default_country": "NO", "merchant": {"name": "Example Shop AS"}}


def open_session(_, text):
    try:
        request = json.loads(text)
        known = set(request) == MEMBERS and set(request["billing_address"]) <= {*REQUIRED, "customer_reference"}
        address = clean_address(request["billing_address"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Problem(400, "invalid-request") from error
    if not known:
        raise Problem(400, "invalid-request")
    order = order_of(request["order"])
    if request["payment_product_type"] != PRODUCT:
        issue = {"field": "payment_product_type", "code": "not_offered"}
        raise Problem(422, "product-not-available", errors=[issue])
    if issues := judge_address(address):
        raise Problem(422, "invalid-address", errors=issues)

    fingerprint = hashlib.sha256(json.dumps([order, address], sort_keys=True).encode()).hexdigest()
    reference = order["merchant_reference"]
    for purchase in db.execute("SELECT * FROM purchases WHERE reference = ?", [reference]).fetchall():
        outcome, _transaction = what_became(purchase)
        if outcome in ("authorized", "on_hold"):
            raise Problem(409, "already-paid", result_token=purchase["token"])
        if outcome == "pending" and purchase["fingerprint"] == fingerprint:
            return 200, json.loads(purchase["answer"])
        if outcome == "pending":
            dintero(f"sessions/{purchase['sid']}/cancel", {})
    return 201, start_session(order, address, fingerprint)


def start_session(order, address, fingerprint):
    token = secrets.token_urlsafe(32)
    expires = int(time.time()) + LIFETIME
    chosen = {"type": "payment_product_type", "enabled": True, **TERMS, "invoice_channel": "kravia"}
    off = {"type": "payment_product_type", "enabled": False}
    callback = f"{ORIGIN}/invoice/callback?report_error=true&report_event=CAPTURE&report_event=VOID&sid_parameter_name=sid"
    session = dintero("sessions-profile", {
        "profile_id": "default",
        "url": {"return_url": f"{ORIGIN}/invoice/return?token={token}", "callback_url": callback},
        "order": {**order, "billing_address": address},
        "expires_at": instant(expires),
        "configuration": {"default_payment_type": PRODUCT, "kravia": {
            "type": "payment_type", "invoice_b2b": chosen, "invoice_b2b_grouped": off, "invoice_b2c": off}},
    })
    answer = {"session_id": session["id"], "url": session["url"], "checkout_endpoint": CHECKOUT,
              "completion": "checkout", "result_token": token, "expires_at": instant(expires)}
    db.execute("INSERT INTO purchases VALUES (?, ?, ?, ?, ?, ?, 'no')",
               [token, session["id"], order["merchant_reference"], fingerprint, json.dumps(answer), expires])
    return answer


def instant(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def result(query, _):
    purchase = find("token", query.get("token"), "unknown-token")
    outcome, transaction = settle(purchase)
    if outcome not in ("authorized", "on_hold"):
        return 200, {"outcome": outcome, "final": outcome != "pending"}
    facts = transaction.get("metadata") or {}
    account = "kravia:payment_details:bank_account:"
    details = {name: facts.get(account + name) for name in ("bban", "iban", "swift")}
    details["kid"] = facts.get("kravia:payment_details:kid")
    document = "kravia:invoice_url" in facts
    receipt = {
        "merchant_reference": purchase["reference"], "payment_product_type": PRODUCT,
        "amount": transaction["amount"], "currency": transaction["currency"], "captured_amount": captured(transaction),
        "document": document, "invoice_number": facts.get("kravia:invoice_number"),
        "invoice_date": facts.get("kravia:invoice_date"), "due_date": facts.get("kravia:invoice_due_date"),
        "payment_details": known(details) or None,
    }
    return 200, {"outcome": outcome, "final": outcome == "authorized" and document, "receipt": known(receipt)}


def known(facts):
    return {name: fact for name, fact in facts.items() if fact is not None}


def captured(transaction):
    captures = [event for event in transaction.get("events", []) if event.get("event") == "CAPTURE" and event["success"]]
    return sum(event["amount"] for event in captures)


def document(query, _):
    _outcome, transaction = what_became(find("token", query.get("token"), "unknown-token"))
    url = ((transaction or {}).get("metadata") or {}).get("kravia:invoice_url")
    if url is None:
        raise Problem(404, "not-found")
    headers = {"Content-Type": "application/pdf", "Content-Disposition": 'inline; filename="invoice.pdf"'}
    return 200, send(url, bearer()).read(), headers


def come_back(query, _):
    purchase = find("token", query.get("token"), "unknown-token")
    try:
        settle(purchase)
    except Problem:
        pass  # The page that follows asks again.
    page_address = f"{ORIGIN}/thank-you?invoice_result={quote(query['token'])}"
    return 303, b"", {"Location": page_address, "Referrer-Policy": "no-referrer"}


def callback(query, _):
    if "sid" not in query:
        raise Problem(400, "invalid-request")
    settle(find("sid", query["sid"], "not-found", 503))
    return 204, b"", {}


def page(widget):
    text = f"""<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Example Shop</title>
  <script type="module" src="{SCRIPT}"></script>
  <main><h1>Example Shop</h1>{widget}</main>
</html>"""
    return 200, text.encode(), {"Content-Type": "text/html; charset=utf-8"}


def checkout_page(_query, _text):
    return page(f'<invoice-checkout backend="/invoice" order="{order_token("order-123")}"></invoice-checkout>')


def thank_you(_query, _text):
    return page('<invoice-return backend="/invoice"></invoice-return>')


ROUTES = {
    ("GET", "/"): checkout_page, ("GET", "/thank-you"): thank_you, ("GET", "/invoice/offer"): offer,
    ("POST", "/invoice/sessions"): open_session, ("GET", "/invoice/result"): result,
    ("GET", "/invoice/document"): document, ("GET", "/invoice/return"): come_back,
    ("GET", "/invoice/callback"): callback, ("POST", "/invoice/callback"): callback,
}
turn = Lock()


class Shop(BaseHTTPRequestHandler):
    timeout = 10

    def answer(self):
        try:
            text = self.body()  # Before its turn: nobody waits for somebody who sends slowly.
            with turn:
                status, body, *more = self.route(text)
        except Exception as error:
            trouble = error if isinstance(error, Problem) else Problem(500, "internal")
            if trouble is not error:
                traceback.print_tb(error.__traceback__)
            status, body, more = trouble.status, trouble.body, [{"Content-Type": "application/problem+json"}]
            if status == 503:
                more[0]["Retry-After"] = "2"
        headers = more[0] if more else {"Content-Type": "application/json"}
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        headers = {**headers, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        for name, value in {**headers, "Content-Length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)
        with turn:
            tell_shop()

    do_GET = do_POST = answer

    def body(self):
        length = int(self.headers.get("Content-Length", 0))
        if not 0 <= length <= 16_384:
            raise Problem(413, "too-large")
        return self.rfile.read(length)

    def route(self, text):
        address = urlsplit(self.path)
        handle = ROUTES.get((self.command, address.path))
        if handle is None:
            raise Problem(404, "not-found")
        if self.headers.get("Origin", ORIGIN) != ORIGIN:
            raise Problem(403, "origin")
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        if handle is open_session and self.headers.get_content_type() != "application/json":
            raise Problem(415, "media-type")
        return handle(query, text)

    def log_message(self, *_):
        """Addresses hold tokens: they are not logged."""


ThreadingHTTPServer(("", urlsplit(ORIGIN).port or 3000), Shop).serve_forever()
