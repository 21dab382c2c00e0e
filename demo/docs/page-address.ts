import {posix} from 'node:path';

/** Where the documentation is. */
export const docsPath = '/docs';

/**
 * Where a link of a Markdown file leads on the site: pages of `docs/` to themselves, other files of the project to
 * their source, folders to their list. Addresses elsewhere and anchors stay as they are.
 *
 * @param link As it stands in the file.
 * @param file The file's path from the project's root.
 */
export function pageAddress(link: string, file: string): string {
  if (/^(\w+:|#|\/)/.test(link)) return link;
  const [path = '', anchor] = link.split('#');
  const target = posix.join(posix.dirname(file), path).replace(/\/$/, '');
  return (addressOfFile(target) ?? `${docsPath}/files/${target}`) + (anchor ? `#${anchor}` : '');
}

/** The page that shows a Markdown file; undefined for other files. */
export function addressOfFile(file: string): string | undefined {
  if (file === 'README.md') return `${docsPath}/quick-start`;
  if (file === 'docs' || file === 'docs/README.md') return docsPath;
  if (file === 'docs/merchant-backend.openapi.json') return `${docsPath}/http-api`;
  if (file === 'docs/decisions') return `${docsPath}/decisions`;
  const [, page] = /^docs\/(.+)\.md$/.exec(file) ?? [];
  return page === undefined ? undefined : `${docsPath}/${page}`;
}

/** The Markdown file behind the page; undefined for an address that no file of `docs/` can have. */
export function fileOfAddress(address: string): string | undefined {
  const page = address.slice(docsPath.length).replace(/^\/|\/$/g, '');
  if (page === '') return 'docs/README.md';
  if (page === 'quick-start') return 'README.md';
  return /^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(page) ? `docs/${page}.md` : undefined;
}
