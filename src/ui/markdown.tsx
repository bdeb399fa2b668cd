/**
 * Text in Markdown, drawn as elements of ours. What it may hold is named here; anything else stays the text that was typed. A picture is
 * one that stands here under a name made of its content, and a table stacks on a phone like every other.
 */
import { type ComponentChild, createElement, Fragment, type VNode } from 'preact';
import { say } from '../kernel/language.ts';
import { attributeOf, type Piece, readMarkdown, wordsOf } from './markdown-text.ts';
import { idFrom } from './text.tsx';

/** The address of a picture that stands here, with its width and height. */
export const ownPicture = /^\/beelden\/[0-9a-f]{32}-(\d{1,5})x(\d{1,5})\.(?:png|jpg)$/;

/** One heading: what it says, the id by which it is found, and its number where it is a step. */
export interface Heading {
  readonly text: string;
  readonly id: string;
  readonly level: number;
  readonly step?: string;
}

/** What is kept while a text is drawn. */
interface Drawing {
  readonly headings: Heading[];
  /** How often each id was given. */
  readonly given: Map<string, number>;
  /** The level of the heading above the text, and by how much the highest in it comes down. */
  readonly above: number;
  readonly shift: number;
  /** Stands before the ids of its headings, where a page shows more than one text. */
  readonly mark: string;
  /** The headings of the columns of the table that is drawn. */
  columns: readonly string[];
}

/**
 * Draws a text under a heading of the level `above`: its own come below that and skip none. One that begins with a number, `## 1. Begin`, is
 * a step. Where a page shows more than one text, each has its own `mark`.
 */
export function drawMarkdown(
  text: string,
  { above = 1, mark = '' }: { readonly above?: number; readonly mark?: string } = {},
): { readonly body: VNode; readonly headings: readonly Heading[] } {
  const pieces = readMarkdown(text);
  const headings = pieces.filter(({ token }) => token.type === 'heading_open');
  const highest = headings.reduce((least, piece) => Math.min(least, levelOf(piece)), 6);
  const shift = above + 1 - highest;
  const drawing: Drawing = { headings: [], given: new Map(), above, shift, mark, columns: [] };
  const inside = drawAll(pieces, drawing);
  return { body: <div class="prose">{inside}</div>, headings: drawing.headings };
}

const elements: Readonly<Record<string, string>> = {
  paragraph_open: 'p',
  bullet_list_open: 'ul',
  ordered_list_open: 'ol',
  list_item_open: 'li',
  blockquote_open: 'blockquote',
  em_open: 'em',
  strong_open: 'strong',
  thead_open: 'thead',
  tbody_open: 'tbody',
  tr_open: 'tr',
};

const drawers: Readonly<Record<string, (piece: Piece, drawing: Drawing) => ComponentChild>> = {
  text: ({ token }) => token.content,
  softbreak: () => '\n',
  hardbreak: () => <br />,
  hr: () => <hr />,
  code_inline: ({ token }) => <code>{token.content}</code>,
  code_block: ({ token }) => <pre>{token.content}</pre>,
  fence: ({ token }) => <pre>{token.content}</pre>,
  inline: ({ inside }, drawing) => <Fragment>{drawAll(inside, drawing)}</Fragment>,
  heading_open: drawHeading,
  link_open: drawLink,
  image: drawPicture,
  table_open: drawTable,
  th_open: ({ inside }, drawing) => <th scope="col">{drawAll(inside, drawing)}</th>,
};

function drawAll(pieces: readonly Piece[], drawing: Drawing): ComponentChild[] {
  return pieces.map((piece) => draw(piece, drawing));
}

function draw(piece: Piece, drawing: Drawing): ComponentChild {
  const { token, inside } = piece;
  const drawer = drawers[token.type];
  if (drawer !== undefined) return drawer(piece, drawing);
  const children = token.type === 'tr_open' ? drawRow(inside, drawing) : drawAll(inside, drawing);
  const element = elements[token.type];
  // The paragraphs of a tight list are there for the reader of Markdown alone.
  if (element === undefined || token.hidden) return <Fragment>{children}</Fragment>;
  const start = attributeOf(token, 'start');
  return createElement(element, start === undefined ? {} : { start }, children);
}

function drawHeading(piece: Piece, drawing: Drawing): ComponentChild {
  const before = drawing.headings.at(-1)?.level ?? drawing.above;
  const level = Math.min(levelOf(piece) + drawing.shift, before + 1, 6);
  const words = wordsOf(piece.inside);
  const [, step, rest = words] = /^(\d{1,2})\.\s+(.+)$/.exec(words) ?? [];
  const plain = idFrom(`${drawing.mark} ${rest}`);
  const same = (drawing.given.get(plain) ?? 0) + 1;
  drawing.given.set(plain, same);
  const id = same === 1 ? plain : `${plain}--${same}`;
  drawing.headings.push({ text: rest, id, level, ...(step === undefined ? {} : { step }) });
  if (step === undefined) return createElement(`h${level}`, { id }, drawAll(piece.inside, drawing));
  return createElement(`h${level}`, { id, class: 'step' }, [<StepNumber step={step} />, rest]);
}

function StepNumber({ step }: { step: string }) {
  return (
    <span class="step__number">
      <span class="hidden">{say`Stap`} </span>
      {step}
      <span class="hidden">: </span>
    </span>
  );
}

function drawLink({ token, inside }: Piece, drawing: Drawing): ComponentChild {
  const href = attributeOf(token, 'href') ?? '';
  const away = /^https?:/i.test(href);
  return (
    <a href={href} rel={away ? 'noopener' : undefined}>
      {drawAll(inside, drawing)}
    </a>
  );
}

function drawPicture({ token, inside }: Piece): ComponentChild {
  const src = attributeOf(token, 'src') ?? '';
  const alt = wordsOf(inside);
  const [, width, height] = ownPicture.exec(src) ?? [];
  // Without words for who does not see it, a picture is not shown.
  if (width === undefined || alt === '') return alt;
  return <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />;
}

function drawTable({ inside }: Piece, drawing: Drawing): ComponentChild {
  const [head] = inside;
  drawing.columns = head?.inside[0]?.inside.map((cell) => wordsOf(cell.inside)) ?? [];
  return (
    <div class={drawing.columns.length > 4 ? 'table-frame table-frame--wide' : 'table-frame'}>
      <table class="utrecht-table utrecht-table--html-table">{drawAll(inside, drawing)}</table>
    </div>
  );
}

/** The first cell of a row names it; where rows are stacked, the others say under which heading they stood. */
function drawRow(cells: readonly Piece[], drawing: Drawing): ComponentChild[] {
  return cells.map((cell, place) => {
    if (cell.token.type === 'th_open') return draw(cell, drawing);
    const inside = drawAll(cell.inside, drawing);
    if (place === 0) return <th scope="row">{inside}</th>;
    const filled = wordsOf(cell.inside) !== '';
    return <td data-label={drawing.columns[place]}>{filled && <div>{inside}</div>}</td>;
  });
}

function levelOf({ token }: Piece): number {
  return Number(token.tag.slice(1));
}
