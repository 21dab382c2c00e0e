/** Where the demo's shop runs while journeys are made. */
export const shopUrl = 'http://localhost:4173';

/** Where the sandbox that plays Dintero runs meanwhile. */
export const sandboxUrl = 'http://localhost:4174';
