/**
 * Makes the part of a design library that our screens use: rules whose classes we name, and of those
 * only declarations whose tokens somebody defines. Knows CSS syntax, nothing of files or components.
 */
import { type Declaration, type Selector, type TokenOrValue, transform } from 'lightningcss';

type Tokens = { ours: ReadonlySet<string>; theirs: ReadonlySet<string> };

/** Keeps the rules that can match an element carrying only these classes, without dead tokens. */
export function trim(library: string, classes: ReadonlySet<string>, ours: string): string {
  let css = keepClasses(library, classes);
  // A private token that resolves to nothing makes the next one resolve to nothing: until it rests.
  for (let before = ''; before !== css; ) {
    before = css;
    css = dropDeadTokens(css, { ours: definedIn(ours), theirs: definedIn(css) });
  }
  return css;
}

/** Lists the custom properties that a sheet gives a value. */
export function definedIn(css: string): Set<string> {
  return new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1] ?? ''));
}

function keepClasses(css: string, classes: ReadonlySet<string>): string {
  return minified(css, {
    Selector: (selector) => (canMatch(selector, classes) ? undefined : []),
  });
}

function canMatch(selector: Selector, classes: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return classes.has(part.name);
    if (part.type !== 'pseudo-class') return true;
    if (part.kind === 'is' || part.kind === 'where' || part.kind === 'has')
      return part.selectors.some((inner) => canMatch(inner, classes));
    return true;
  });
}

function dropDeadTokens(css: string, tokens: Tokens): string {
  return minified(css, {
    Declaration(declaration) {
      const { property } = declaration;
      if (property !== 'unparsed' && property !== 'custom') return;
      const value = resolve(declaration.value.value, tokens);
      if (value === undefined) return [];
      return { property, value: { ...declaration.value, value } } as Declaration;
    },
  });
}

function resolve(values: TokenOrValue[], tokens: Tokens): TokenOrValue[] | undefined {
  const parts = values.map((value) => resolveOne(value, tokens));
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function resolveOne(value: TokenOrValue, tokens: Tokens): TokenOrValue[] | undefined {
  if (value.type === 'function') {
    const inner = resolve(value.value.arguments, tokens);
    return inner && [{ type: 'function', value: { ...value.value, arguments: inner } }];
  }
  if (value.type !== 'var') return [value];
  const { fallback } = value.value;
  const name = { ident: value.value.name.ident };
  if (tokens.ours.has(name.ident)) return [{ type: 'var', value: { name } }];
  const otherwise = fallback ? resolve(fallback, tokens) : undefined;
  if (!tokens.theirs.has(name.ident)) return otherwise;
  return [{ type: 'var', value: otherwise ? { name, fallback: otherwise } : { name } }];
}

function minified(css: string, visitor: Parameters<typeof transform>[0]['visitor']): string {
  const { code } = transform({ filename: 'library.css', code: Buffer.from(css), minify: true, visitor });
  return code.toString();
}
