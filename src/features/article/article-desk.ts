/** What an article asks of an editor now, in words and in the order in which it presses. Pure. */

import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { type ArticleKind, articleKindCodes, articleKinds } from './article.ts';
import type { ArticleVersion, DeskLine, EditedArticle, EditedKind } from './article-desk.sql.ts';

export const versionStates = dutch({
  draft: 'ontwerp',
  inReview: 'wacht op een lezer',
  scheduled: 'verschijnt later',
  published: 'staat op het portaal',
});

/** What an article is called on the desk. */
export function kindWord(kind: EditedKind): string {
  return kind === 'local' ? say`lokale informatie` : articleKinds[kind].one;
}

/** Tells whether an actor writes pages of the portal. */
export function isEditor(actor: Pick<ActorRow, 'role' | 'purposes'> | undefined): boolean {
  return actor !== undefined && actor.role === 'redacteur' && actor.purposes.includes('editing');
}

/** The kinds that an actor may begin: themes and what Werkwinkel is are for all of Flanders. */
export function kindsFor(actor: Pick<ActorRow, 'organisation_kind'>): readonly ArticleKind[] {
  const central = actor.organisation_kind === 'vdab' || actor.organisation_kind === 'vvsg';
  return articleKindCodes.filter((kind) => central || (kind !== 'theme' && kind !== 'about'));
}

/** The version that is not published yet. */
export function openVersion({ versions }: EditedArticle): ArticleVersion | undefined {
  return versions.find(({ state }) => state !== 'published');
}

/** The version that everyone reads, also while it is withdrawn. */
export function standingVersion({ versions, standing }: EditedArticle): ArticleVersion | undefined {
  return versions.find(({ version }) => version === standing);
}

export interface DeskPart {
  readonly title: string;
  readonly lines: readonly DeskLine[];
}

/** What an article asks of its reader, the most pressing first. */
const askWords = dutch({
  read: 'Na te lezen en te publiceren',
  again: 'Opnieuw na te kijken',
  own: 'Uw ontwerpen',
  waits: 'Wacht op een andere redacteur',
  others: 'Ontwerpen van anderen',
  later: 'Verschijnt later',
  stands: 'Op het portaal',
  withdrawn: 'Ingetrokken',
});

function askOf(line: DeskLine, today: string): keyof typeof askWords {
  if (line.state === 'inReview') return line.own ? 'waits' : 'read';
  if (line.state === 'draft') return line.own ? 'own' : 'others';
  if (line.state === 'scheduled') return 'later';
  if (line.withdrawn) return 'withdrawn';
  return line.nextReviewOn <= today || line.changed ? 'again' : 'stands';
}

/** Groups the articles by what they ask of this reader; each stands in one group. */
export function deskParts(lines: readonly DeskLine[], today: string): readonly DeskPart[] {
  const groups = Map.groupBy(lines, (line) => askOf(line, today));
  return Object.entries(askWords).flatMap(([ask, title]) => {
    const items = groups.get(ask as keyof typeof askWords);
    return items === undefined ? [] : [{ title, lines: items }];
  });
}

/** Says how much waits for this reader, a sentence for each kind of work; nothing when nothing does. */
export function waitingWords(lines: readonly DeskLine[], today: string): readonly string[] {
  const many = (waits: (line: DeskLine) => boolean) => lines.filter(waits).length;
  const read = many((line) => askOf(line, today) === 'read');
  const again = many((line) => askOf(line, today) === 'again');
  const back = many((line) => askOf(line, today) === 'own' && line.remark !== null);
  const left = many(({ left: gone, state }) => gone && state !== 'published');
  return [
    ...(read === 0
      ? []
      : [read === 1 ? say`1 tekst wacht op een lezer.` : say`${read} teksten wachten op een lezer.`]),
    ...(back === 0
      ? []
      : [back === 1 ? say`1 ontwerp kwam terug naar u.` : say`${back} ontwerpen kwamen terug naar u.`]),
    ...(again === 0
      ? []
      : [
          again === 1
            ? say`1 pagina moet opnieuw nagekeken worden.`
            : say`${again} pagina’s moeten opnieuw nagekeken worden.`,
        ]),
    ...(left === 0
      ? []
      : [
          left === 1
            ? say`1 tekst is van iemand die hier geen redacteur meer is.`
            : say`${left} teksten zijn van iemand die hier geen redacteur meer is.`,
        ]),
  ];
}

/** Says what there is to know of a line beside its title. */
export function lineRemarks(line: DeskLine): readonly string[] {
  return [
    ...(line.organisation === null ? [] : [say`Pagina van ${line.organisation}.`]),
    ...(line.state === 'scheduled' && line.publishOn !== null
      ? [say`Verschijnt op ${formatDate(line.publishOn)}.`]
      : []),
    ...(line.state === 'published' ? [say`Opnieuw na te kijken op ${formatDate(line.nextReviewOn)}.`] : []),
    ...(line.changed ? [say`De pagina waarbij dit staat, veranderde.`] : []),
    ...(line.remark === null ? [] : [say`Teruggegeven met een opmerking.`]),
    ...(line.left
      ? [say`Wie dit schreef, is hier geen redacteur meer. Kijk de tekst na en neem hem over.`]
      : []),
  ];
}
