/** What a check answers: the value it made, or the named reason why there is none. Never thrown. */
export type Result<Value, Issue> =
  | {readonly ok: true; readonly value: Value}
  | {readonly ok: false; readonly issue: Issue};

/** The answer of a check that passed. */
export function ok<Value>(value: Value): {readonly ok: true; readonly value: Value} {
  return {ok: true, value};
}

/** The answer of a check that failed, with the reason's code. */
export function fail<Issue>(issue: Issue): {readonly ok: false; readonly issue: Issue} {
  return {ok: false, issue};
}
