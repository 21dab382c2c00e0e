/** What Dintero adds to an error beside its message. */
export interface ErrorDetails {
  readonly code?: string;
  readonly errors?: readonly unknown[];
  readonly session_details?: object;
}

/** An answer in Dintero's error envelope. Source: Dintero, Errors. */
export function errorAnswer(status: number, message: string, details: ErrorDetails = {}): Response {
  return Response.json({error: {...details, message}}, {status});
}
