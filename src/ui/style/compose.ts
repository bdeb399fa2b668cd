/**
 * Composes the one style sheet of the product: the part of the NL Design System that we use, our
 * tokens, our own small layer. Reads style sources and writes nothing; see build-style.ts for the file.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { libraryClasses } from './library.ts';
import { trim } from './trim.ts';

/** A ready sheet: its public path, its text and the tag a browser may return. */
export type Stylesheet = { path: string; body: string; etag: string };

const libraries = [
  '@utrecht/component-library-css/dist/index.css',
  '@nl-design-system-candidate/button-css/button.css',
  '@nl-design-system-candidate/skip-link-css/skip-link.css',
];

// Minifying drops the notices of the sources; the licence asks that they travel along.
const notice =
  '/*! Werkwinkel, EUPL-1.2. With parts of @utrecht/component-library-css and @nl-design-system-candidate, ' +
  'EUPL-1.2, copyright Gemeente Utrecht, Frameless B.V. and the NL Design System community. */';

/** The sources of our own layer, in the order of the cascade. */
export const ownSheets = [
  'tokens',
  'base',
  'frame',
  'work',
  'time',
  'part',
  'chart',
  'form',
  'table',
  'stacked-table',
  'way',
  'map',
  'portal',
  'medium',
];

/** Where rows are stacked: an ordinary table on a phone, a wide one earlier. */
const stackedWhere = ['table (max-width: 36rem)', 'wide-table (max-width: 52rem)'];

// Chrome 109, Firefox 115 and Safari 15.6: the oldest that still get security fixes, or did in 2025.
const targets = { chrome: 109 << 16, edge: 109 << 16, firefox: 115 << 16, safari: (15 << 16) | (6 << 8) };

/** Composes the sheet from the sources under a project root. */
export function composeStyle(root: string): Stylesheet {
  const require = createRequire(join(root, 'package.json'));
  const [tokens = '', base = '', ...own] = ownSheets.map((name) => {
    const css = readFileSync(join(root, `src/ui/style/${name}.css`), 'utf8');
    return name === 'stacked-table'
      ? stackedWhere.map((where) => `@container ${where}{${css}}`).join('')
      : css;
  });
  const parts = libraries.map((file) =>
    trim(readFileSync(require.resolve(file), 'utf8'), libraryClasses, tokens),
  );
  // In layers, so that a component of the library wins from a plain element, and one class of ours from both.
  const source = `${tokens}@layer base{${base}}@layer library{${parts.join('')}}${own.join('')}`;
  const { code } = transform({
    filename: 'werkwinkel.css',
    code: Buffer.from(source),
    minify: true,
    targets,
  });
  return namedByContent(`${notice}${code.toString()}`);
}

/** Names a sheet by the hash of its content, so that it may be cached for ever. */
export function namedByContent(body: string): Stylesheet {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/werkwinkel.${hash}.css`, body, etag: `"${hash}"` };
}
