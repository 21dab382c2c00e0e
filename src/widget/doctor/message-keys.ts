/** The keys of every sentence that a shop may put into its own words. Rejects when they cannot be loaded. */
export async function loadMessageKeys(): Promise<readonly string[]> {
  const [form, journey] = await Promise.all([
    import('../../locales/form/en.ts'),
    import('../../locales/journey/en.ts'),
  ]);
  return Object.keys({...form.messages, ...journey.messages});
}
