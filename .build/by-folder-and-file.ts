/** Names a part after its file and the folder that it is in: `form/nb.ts` becomes `chunks/form-nb-….js`. */
export function byFolderAndFile({
  name,
  facadeModuleId,
}: {
  name: string;
  facadeModuleId?: string | null;
}): string {
  const folder = facadeModuleId?.split('/').at(-2);
  return `chunks/${folder ? `${folder}-${name}` : name}-[hash:6].js`;
}
