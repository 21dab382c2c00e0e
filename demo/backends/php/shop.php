<?php

declare(strict_types=1);

/** A shop that sells one order on invoice: the merchant contract in PHP, with nothing but PDO for SQLite. */

define('ORIGIN', getenv('SHOP_URL') ?: 'http://localhost:3000');
define('SCRIPT', getenv('SCRIPT_URL') ?: '/embed.js');
define('API', getenv('DINTERO_API_URL') ?: 'https://api.dintero.com');
define('CHECKOUT', getenv('DINTERO_CHECKOUT_URL') ?: 'https://checkout.dintero.com');
define('ACCOUNT', getenv('DINTERO_ACCOUNT_ID'));
define('CLIENT', getenv('DINTERO_CLIENT_ID') . ':' . getenv('DINTERO_CLIENT_SECRET'));
define('SECRET', getenv('INVOICE_SECRET'));
define('DATABASE', getenv('DATABASE') ?: 'purchases.db');

const PRODUCT = 'kravia.invoice_b2b';
const TERMS = ['days_until_due' => 14, 'require_identity_verification' => true];
const LIFETIME = 30 * 60;
const ITEM = ['line_id' => '1', 'id' => 'item-1', 'description' => 'Consulting', 'quantity' => 1, 'amount' => 50000,
    'vat' => 25, 'vat_amount' => 10000];
const ORDERS = ['order-123' => ['merchant_reference' => 'order-123', 'amount' => 50000, 'vat_amount' => 10000,
    'currency' => 'NOK', 'items' => [ITEM]]];
const REQUIRED = ['business_name', 'organization_number', 'first_name', 'last_name', 'address_line', 'postal_code',
    'postal_place', 'country', 'phone_number', 'email'];
const MEMBERS = ['order', 'payment_product_type', 'locale', 'billing_address'];
const OUTCOMES = ['AUTHORIZED' => 'authorized', 'PARTIALLY_CAPTURED' => 'authorized', 'CAPTURED' => 'authorized',
    'ON_HOLD' => 'on_hold', 'FAILED' => 'failed', 'DECLINED' => 'failed', 'AUTHORIZATION_VOIDED' => 'cancelled'];

/** What is answered when something is wrong, RFC 9457. */
final class Problem extends Exception
{
    public function __construct(public readonly int $status, string $code, private readonly array $members = [])
    {
        parent::__construct($code);
    }

    public function body(): array
    {
        $code = $this->getMessage();
        return ['type' => 'about:blank', 'title' => $code, 'status' => $this->status, 'code' => $code,
            ...$this->members, 'correlation_id' => bin2hex(random_bytes(16))];
    }
}

function database(): PDO
{
    static $database = null;
    if ($database === null) {
        $database = new PDO('sqlite:' . DATABASE);
        $database->exec('CREATE TABLE IF NOT EXISTS purchases (token TEXT PRIMARY KEY, sid TEXT, reference TEXT,'
            . ' fingerprint TEXT, answer TEXT, expires INTEGER, told TEXT)');
    }
    return $database;
}

function query(string $sql, array $values): PDOStatement
{
    $statement = database()->prepare($sql);
    $statement->execute($values);
    return $statement;
}

/** What the page shows for an order: its reference and an expiry, signed, nothing personal. */
function order_token(string $reference): string
{
    $claim = $reference . '~' . (time() + 86_400);
    return $claim . '~' . hash_hmac('sha256', $claim, SECRET);
}

function order_of(mixed $token): array
{
    [$reference, $expiry, $mac] = [...explode('~', is_string($token) ? $token : ''), '', '', ''];
    $genuine = hash_equals(hash_hmac('sha256', "$reference~$expiry", SECRET), $mac);
    if (!$genuine || (int) $expiry < time()) {
        throw new Problem(404, 'unknown-order');
    }
    return ORDERS[$reference];
}

/** Asks Dintero; a refusal and silence are the same to a shopper: nothing was lost, try again. */
function send(string $url, string $authorization, string $method = 'GET', ?array $body = null): string
{
    $answer = @file_get_contents($url, false, stream_context_create(['http' => [
        'method' => $method,
        'header' => ["Authorization: $authorization", 'Content-Type: application/json', 'Connection: close'],
        'content' => $body === null ? '' : json_encode((object) $body),
        'timeout' => 10,
    ]]));
    return $answer === false ? throw new Problem(503, 'dintero-unavailable') : $answer;
}

/** A token is good for hours: a shop with many buyers keeps it, in APCu or in its database. */
function bearer(): string
{
    static $token = null;
    $body = ['grant_type' => 'client_credentials', 'audience' => 'https://api.dintero.com/v1/accounts/' . ACCOUNT];
    $url = API . '/v1/accounts/' . ACCOUNT . '/auth/token';
    $token ??= json_decode(send($url, 'Basic ' . base64_encode(CLIENT), 'POST', $body), true)['access_token'];
    return "Bearer $token";
}

function dintero(string $path, string $method = 'GET', ?array $body = null): array
{
    return json_decode(send(CHECKOUT . "/v1/$path", bearer(), $method, $body), true);
}

/** As Dintero wants it: a number is digits, a phone number begins with its country's code. */
function clean_address(array $typed): array
{
    $address = array_filter(array_map(fn (mixed $text) => is_string($text) ? trim($text) : '', $typed));
    if (isset($address['organization_number'])) {
        $address['organization_number'] = preg_replace('/\D/', '', $address['organization_number']);
    }
    if (isset($address['phone_number'])) {
        $phone = str_replace(' ', '', $address['phone_number']);
        $address['phone_number'] = str_starts_with($phone, '+') ? $phone : "+47$phone";
    }
    return $address;
}

/** What is wrong with an address, by field; Dintero and Kravia judge the rest. */
function judge_address(array $address): array
{
    $missing = array_values(array_diff(REQUIRED, array_keys($address)));
    $issues = array_map(fn (string $name) => ['field' => $name, 'code' => 'required'], $missing);
    $digits = $address['organization_number'] ?? '';
    $weighed = array_map(fn (string $digit, int $weight) => (int) $digit * $weight,
        str_split(str_pad(substr($digits, 0, 9), 9, '0')), [3, 2, 7, 6, 5, 4, 3, 2, 1]);
    if ($digits !== '' && (strlen($digits) !== 9 || array_sum($weighed) % 11 !== 0)) {
        $issues[] = ['field' => 'organization_number', 'code' => strlen($digits) === 9 ? 'check_digit' : 'length'];
    }
    return $issues;
}

/** The outcome and its transaction, on Dintero's word alone. */
function what_became(array $purchase): array
{
    $session = dintero('sessions/' . $purchase['sid']);
    if (isset($session['transaction_id'])) {
        $transaction = dintero('transactions/' . $session['transaction_id']);
        foreach (['merchant_reference', 'amount', 'currency'] as $member) {
            if ($transaction[$member] !== ORDERS[$purchase['reference']][$member]) {
                throw new Problem(500, 'internal');
            }
        }
        return [OUTCOMES[$transaction['status']] ?? 'pending', $transaction];
    }
    $events = array_column($session['events'] ?? [], 'name');
    return [match (true) {
        in_array('CANCELLED', $events, true) => 'cancelled',
        array_intersect(['FAILED', 'DECLINED'], $events) !== [] => 'failed',
        time() > $purchase['expires'] + 60 => 'expired',
        default => 'pending',
    }, null];
}

function find(string $column, mixed $value, string $code, int $status = 404): array
{
    $purchase = query("SELECT * FROM purchases WHERE $column = ?", [(string) $value])->fetch(PDO::FETCH_ASSOC);
    return $purchase === false ? throw new Problem($status, $code) : $purchase;
}

/** Asks Dintero, and notes once that the shop is to be told of an invoice, however many signals there are. */
function settle(array $purchase): array
{
    [$outcome, $transaction] = what_became($purchase);
    if ($outcome === 'authorized') {
        query("UPDATE purchases SET told = 'due' WHERE token = ? AND told = 'no'", [$purchase['token']]);
    }
    return [$outcome, $transaction];
}

/** With each request, tells the shop what is due: a shop that was stopped meanwhile hears it again. Your code here. */
function tell_shop(): void
{
    $turn = fopen(DATABASE . '.telling', 'c');
    flock($turn, LOCK_EX);
    foreach (query("SELECT * FROM purchases WHERE told = 'due'", [])->fetchAll(PDO::FETCH_ASSOC) as $purchase) {
        file_put_contents('php://stdout', $purchase['reference'] . " created\n");
        query("UPDATE purchases SET told = 'yes' WHERE token = ?", [$purchase['token']]);
    }
}

function offer(): array
{
    $product = ['type' => PRODUCT, ...TERMS, 'payability' => 'payable', 'completion' => 'checkout'];
    return [200, ['version' => 1, 'order' => order_of($_GET['order'] ?? null), 'products' => [$product],
        'countries' => ['NO'], 'default_country' => 'NO', 'merchant' => ['name' => 'Example Shop AS']]];
}

function open_session(): array
{
    if (!str_starts_with($_SERVER['CONTENT_TYPE'] ?? '', 'application/json')) {
        throw new Problem(415, 'media-type');
    }
    $request = json_decode(file_get_contents('php://input'), true);
    $typed = $request['billing_address'] ?? null;
    $strange = is_array($typed) ? array_diff(array_keys($typed), [...REQUIRED, 'customer_reference']) : ['all of it'];
    if ($strange !== [] || count($request) !== 4 || array_diff(MEMBERS, array_keys($request)) !== []) {
        throw new Problem(400, 'invalid-request');
    }
    $order = order_of($request['order']);
    if ($request['payment_product_type'] !== PRODUCT) {
        $issue = ['field' => 'payment_product_type', 'code' => 'not_offered'];
        throw new Problem(422, 'product-not-available', ['errors' => [$issue]]);
    }
    $address = clean_address($typed);
    $issues = judge_address($address);
    if ($issues !== []) {
        throw new Problem(422, 'invalid-address', ['errors' => $issues]);
    }

    $turn = fopen(DATABASE . '.lock', 'c');
    flock($turn, LOCK_EX);
    $fingerprint = hash('sha256', json_encode([$order, $address]));
    $known = query('SELECT * FROM purchases WHERE reference = ?', [$order['merchant_reference']]);
    foreach ($known->fetchAll(PDO::FETCH_ASSOC) as $purchase) {
        [$outcome] = what_became($purchase);
        if ($outcome === 'authorized' || $outcome === 'on_hold') {
            throw new Problem(409, 'already-paid', ['result_token' => $purchase['token']]);
        }
        if ($outcome === 'pending' && $purchase['fingerprint'] === $fingerprint) {
            return [200, json_decode($purchase['answer'], true)];
        }
        if ($outcome === 'pending') {
            dintero('sessions/' . $purchase['sid'] . '/cancel', 'POST');
        }
    }
    return [201, start_session($order, $address, $fingerprint)];
}

function start_session(array $order, array $address, string $fingerprint): array
{
    $token = rtrim(strtr(base64_encode(random_bytes(32)), '+/', '-_'), '=');
    $expires = time() + LIFETIME;
    $chosen = ['type' => 'payment_product_type', 'enabled' => true, ...TERMS, 'invoice_channel' => 'kravia'];
    $off = ['type' => 'payment_product_type', 'enabled' => false];
    $callback = ORIGIN . '/invoice/callback?report_error=true&report_event=CAPTURE&report_event=VOID&sid_parameter_name=sid';
    $session = dintero('sessions-profile', 'POST', [
        'profile_id' => 'default',
        'url' => ['return_url' => ORIGIN . "/invoice/return?token=$token", 'callback_url' => $callback],
        'order' => [...$order, 'billing_address' => $address],
        'expires_at' => gmdate('Y-m-d\TH:i:s\Z', $expires),
        'configuration' => ['default_payment_type' => PRODUCT, 'kravia' => [
            'type' => 'payment_type', 'invoice_b2b' => $chosen, 'invoice_b2b_grouped' => $off, 'invoice_b2c' => $off]],
    ]);
    $answer = ['session_id' => $session['id'], 'url' => $session['url'], 'checkout_endpoint' => CHECKOUT,
        'completion' => 'checkout', 'result_token' => $token, 'expires_at' => gmdate('Y-m-d\TH:i:s\Z', $expires)];
    query('INSERT INTO purchases VALUES (?, ?, ?, ?, ?, ?, \'no\')',
        [$token, $session['id'], $order['merchant_reference'], $fingerprint, json_encode($answer), $expires]);
    return $answer;
}

function result(): array
{
    $purchase = find('token', $_GET['token'] ?? '', 'unknown-token');
    [$outcome, $transaction] = settle($purchase);
    if ($outcome !== 'authorized' && $outcome !== 'on_hold') {
        return [200, ['outcome' => $outcome, 'final' => $outcome !== 'pending']];
    }
    $facts = $transaction['metadata'] ?? [];
    $account = 'kravia:payment_details:bank_account:';
    $details = known(['bban' => $facts["{$account}bban"] ?? null, 'iban' => $facts["{$account}iban"] ?? null,
        'swift' => $facts["{$account}swift"] ?? null, 'kid' => $facts['kravia:payment_details:kid'] ?? null]);
    $document = isset($facts['kravia:invoice_url']);
    $captures = array_filter($transaction['events'] ?? [], fn (array $event) => ($event['event'] ?? '') === 'CAPTURE'
        && $event['success']);
    $receipt = ['merchant_reference' => $purchase['reference'], 'payment_product_type' => PRODUCT,
        'amount' => $transaction['amount'], 'currency' => $transaction['currency'],
        'captured_amount' => array_sum(array_column($captures, 'amount')), 'document' => $document,
        'invoice_number' => $facts['kravia:invoice_number'] ?? null,
        'invoice_date' => $facts['kravia:invoice_date'] ?? null, 'due_date' => $facts['kravia:invoice_due_date'] ?? null,
        'payment_details' => $details === [] ? null : $details];
    return [200, ['outcome' => $outcome, 'final' => $outcome === 'authorized' && $document, 'receipt' => known($receipt)]];
}

function known(array $facts): array
{
    return array_filter($facts, fn (mixed $fact) => $fact !== null);
}

function document(): array
{
    [, $transaction] = what_became(find('token', $_GET['token'] ?? '', 'unknown-token'));
    $url = $transaction['metadata']['kravia:invoice_url'] ?? throw new Problem(404, 'not-found');
    $headers = ['Content-Type' => 'application/pdf', 'Content-Disposition' => 'inline; filename="invoice.pdf"'];
    return [200, send($url, bearer()), $headers];
}

function come_back(): array
{
    $purchase = find('token', $_GET['token'] ?? '', 'unknown-token');
    try {
        settle($purchase);
    } catch (Problem) {
        // The page that follows asks again.
    }
    return [303, '', ['Location' => ORIGIN . '/thank-you?invoice_result=' . rawurlencode($_GET['token']),
        'Referrer-Policy' => 'no-referrer']];
}

function callback(): array
{
    settle(find('sid', $_GET['sid'] ?? throw new Problem(400, 'invalid-request'), 'not-found', 503));
    return [204, '', []];
}

function page(string $widget): array
{
    $script = SCRIPT;
    return [200, <<<HTML
        <!doctype html>
        <html lang="en">
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Example Shop</title>
          <script type="module" src="$script"></script>
          <main><h1>Example Shop</h1>$widget</main>
        </html>
        HTML, ['Content-Type' => 'text/html; charset=utf-8']];
}

function checkout_page(): array
{
    return page('<invoice-checkout backend="/invoice" order="' . order_token('order-123') . '"></invoice-checkout>');
}

function thank_you(): array
{
    return page('<invoice-return backend="/invoice"></invoice-return>');
}

const ROUTES = [
    'GET /' => 'checkout_page', 'GET /thank-you' => 'thank_you', 'GET /invoice/offer' => 'offer',
    'POST /invoice/sessions' => 'open_session', 'GET /invoice/result' => 'result', 'GET /invoice/document' => 'document',
    'GET /invoice/return' => 'come_back', 'GET /invoice/callback' => 'callback', 'POST /invoice/callback' => 'callback',
];

function answer(): array
{
    $route = ROUTES[$_SERVER['REQUEST_METHOD'] . ' ' . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)] ?? null;
    if ($route === null) {
        throw new Problem(404, 'not-found');
    }
    if (($_SERVER['HTTP_ORIGIN'] ?? ORIGIN) !== ORIGIN) {
        throw new Problem(403, 'origin');
    }
    if ((int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > 16_384) {
        throw new Problem(413, 'too-large');
    }
    return $route();
}

try {
    [$status, $body, $headers] = [...answer(), ['Content-Type' => 'application/json']];
} catch (Throwable $error) {
    $problem = $error instanceof Problem ? $error : new Problem(500, 'internal');
    if ($problem !== $error) {
        error_log($error::class . ' in line ' . $error->getLine());
    }
    [$status, $body, $headers] = [$problem->status, $problem->body(), ['Content-Type' => 'application/problem+json']];
    if ($status === 503) {
        $headers['Retry-After'] = '2';
    }
}
http_response_code($status);
header_remove('X-Powered-By');
ini_set('default_mimetype', '');
foreach ([...$headers, 'Cache-Control' => 'no-store', 'X-Content-Type-Options' => 'nosniff'] as $name => $value) {
    header("$name: $value");
}
echo is_string($body) ? $body : json_encode($body, JSON_UNESCAPED_SLASHES);

try {
    tell_shop();
} catch (Throwable $error) {
    error_log($error::class . ' while the shop was told');
}
