const names = [
  'dintero-system-name',
  'dintero-system-version',
  'dintero-system-plugin-name',
  'dintero-system-plugin-version',
  'user-agent',
];

/** What a call says about the merchant's system. Source: Dintero, HTTP headers. */
export function systemHeaders(request: {
  readonly header: (name: string) => string | undefined;
}): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = request.header(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
