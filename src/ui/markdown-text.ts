/**
 * Reads Markdown: what is in a text, where its links lead, and how it sounds without its marks. HTML in it is text like any other, and a
 * link leads to the web, to a mailbox or to a page of ours. How it looks stands in markdown.tsx.
 */
import MarkdownIt, { type Token } from 'markdown-it';

const reader = new MarkdownIt('commonmark', { html: false }).enable('table');
reader.validateLink = isSafeLink;

/** One piece of a text, with the pieces inside it. */
export interface Piece {
  readonly token: Token;
  readonly inside: readonly Piece[];
}

/** Tells whether a link may be followed from a page of ours: to the web, a mailbox, or an address or a heading here. */
export function isSafeLink(link: string): boolean {
  const plain = link.trim();
  if (/^(https?:\/\/[^/\\]|mailto:[^\s<>]+@)/i.test(plain)) return URL.canParse(plain);
  return /^(\/(?!\/|%5c|%2f)|#)/i.test(plain) && !/[\\\p{C}]/u.test(plain);
}

/** Gives what a piece says of itself: where it leads, or where a list begins to count. */
export function attributeOf(token: Token, name: 'href' | 'src' | 'start'): string | undefined {
  const value = token.attrGet(name);
  return value === null ? undefined : String(value);
}

/** Reads a text as pieces in pieces. */
export function readMarkdown(text: string): readonly Piece[] {
  return nested(reader.parse(text, {}));
}

/** Lists where the links and the pictures of a text lead, in its order. */
export function linksIn(text: string): readonly string[] {
  return everyPiece(readMarkdown(text)).flatMap(({ token }) => {
    const link = attributeOf(token, 'href') ?? attributeOf(token, 'src');
    return link === undefined ? [] : [link];
  });
}

/** Lists the pictures of a text: where each stands, and what is on it in words. */
export function picturesIn(text: string): readonly { readonly src: string; readonly words: string }[] {
  return everyPiece(readMarkdown(text)).flatMap(({ token, inside }) =>
    token.type === 'image' ? [{ src: attributeOf(token, 'src') ?? '', words: wordsOf(inside) }] : [],
  );
}

/** Gives the words of pieces without their marks, as someone would read them aloud. */
export function wordsOf(pieces: readonly Piece[]): string {
  const words = everyPiece(pieces).map(({ token }) =>
    /^(text|code_inline|fence)$/.test(token.type) ? token.content : ' ',
  );
  return words.join('').replace(/\s+/g, ' ').trim();
}

function everyPiece(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => [piece, ...everyPiece(piece.inside)]);
}

// What opens holds all until it closes; a run of inline pieces lies in one token.
function nested(tokens: readonly Token[]): readonly Piece[] {
  const root: { inside: Piece[] } = { inside: [] };
  const open = [root];
  for (const token of tokens) {
    if (token.nesting < 0) open.pop();
    else {
      const piece = { token, inside: token.children === null ? [] : [...nested(token.children)] };
      open.at(-1)?.inside.push(piece);
      if (token.nesting > 0) open.push(piece);
    }
  }
  return root.inside;
}
