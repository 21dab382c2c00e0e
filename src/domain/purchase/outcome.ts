/**
 * Where a purchase stands, as the backend tells it from Dintero's transaction. `authorized` means that
 * the invoice is created (or settled since); it never means paid. `pending` means that nothing is known yet.
 */
export type Outcome = 'authorized' | 'on_hold' | 'pending' | 'cancelled' | 'failed' | 'expired';

/** Why a purchase failed. */
export type FailureReason = 'authorization' | 'declined' | 'identity' | 'failed';
