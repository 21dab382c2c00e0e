type Json = Record<string, unknown>;

/** What Dintero answers about transactions, of those a test has put there. Undefined for other requests. */
export function answerTransactions(
  line: string,
  query: URLSearchParams,
  transactions: ReadonlyMap<string, Json>,
): Response | undefined {
  if (line === 'GET /v1/transactions') return list([...transactions.values()].reverse(), query);
  const [, id = '', change] = /\/v1\/transactions\/([^/]+)(?:\/(capture|void))?$/.exec(line) ?? [];
  const transaction = transactions.get(id);
  if (transaction === undefined) return id === '' ? undefined : refuse(404, 'NOT FOUND');
  if (change === 'capture') return capture(transaction);
  if (change === 'void') return cancel(transaction);
  return Response.json(transaction);
}

/** Newest first, ten unless `limit` says more, from behind `starting_after`. */
function list(newestFirst: Json[], query: URLSearchParams): Response {
  const start = newestFirst.findIndex(({id}) => id === query.get('starting_after')) + 1;
  const filters = ['merchant_reference', 'payment_product', 'payment_product_type', 'status'];
  const wanted = filters.filter((name) => query.has(name));
  const found = newestFirst
    .slice(start)
    .filter((transaction) => wanted.every((name) => query.getAll(name).includes(String(transaction[name]))))
    .filter(({created_at}) => String(created_at) >= (query.get('created_at.gte') ?? ''))
    .filter(({created_at}) => String(created_at) <= (query.get('created_at.lte') ?? '9'));
  return Response.json(found.slice(0, Number(query.get('limit') ?? 10)));
}

/** Kravia begins to collect: the status stays. */
function capture(transaction: Json): Response {
  const collecting = eventsOf(transaction).some(({event}) => event === 'INITIATE_CAPTURE');
  if (transaction.status !== 'AUTHORIZED' || collecting) return refuse(409, 'NOT ALLOWED');
  return happened(transaction, {event: 'INITIATE_CAPTURE', success: true});
}

function cancel(transaction: Json): Response {
  const legal = ['AUTHORIZED', 'PARTIALLY_CAPTURED'].includes(String(transaction.status));
  if (!legal) return refuse(400, 'NOT ALLOWED');
  return happened(transaction, {event: 'VOID', success: true}, {status: 'AUTHORIZATION_VOIDED'});
}

function happened(transaction: Json, event: Json, members: Json = {}): Response {
  Object.assign(transaction, members, {events: [...eventsOf(transaction), event]});
  return Response.json(transaction);
}

function eventsOf({events}: Json): Json[] {
  return (events as Json[] | undefined) ?? [];
}

function refuse(status: number, code: string): Response {
  return Response.json({error: {code, message: 'Kari Nordmann, kari@example.no'}}, {status});
}
