import type {Plugin} from 'vite';

/** Templates and style sheets are the only text that minifying leaves: their indentation means nothing. */
export function withoutLayout(): Plugin {
  return {
    name: 'without-layout',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !id.endsWith('.ts')) return null;
      const styles = code.replace(/\bcss`[^`]*`/g, (style) =>
        style
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replaceAll(': ', ':')
          .replaceAll(';}', '}')
          .replace(/\b0\.(?=\d)/g, '.'),
      );
      return {code: styles.replace(/\n\s+/g, '\n'), map: null};
    },
  };
}
