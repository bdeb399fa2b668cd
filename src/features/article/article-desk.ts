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

/** Groups the articles by what they ask of this reader; each stands in one group. */
export function deskParts(lines: readonly DeskLine[], today: string): readonly DeskPart[] {
  const asks = (line: DeskLine): string => {
    if (line.state === 'inReview')
      return line.own ? say`Wacht op een andere redacteur` : say`Na te lezen en te publiceren`;
    if (line.state === 'draft') return line.own ? say`Uw ontwerpen` : say`Ontwerpen van anderen`;
    if (line.state === 'scheduled') return say`Verschijnt later`;
    if (line.withdrawn) return say`Ingetrokken`;
    return line.nextReviewOn <= today || line.changed ? say`Opnieuw na te kijken` : say`Op het portaal`;
  };
  const order = [
    say`Na te lezen en te publiceren`,
    say`Opnieuw na te kijken`,
    say`Uw ontwerpen`,
    say`Wacht op een andere redacteur`,
    say`Ontwerpen van anderen`,
    say`Verschijnt later`,
    say`Op het portaal`,
    say`Ingetrokken`,
  ];
  const groups = Map.groupBy(lines, asks);
  return order.flatMap((title) => {
    const items = groups.get(title);
    return items === undefined ? [] : [{ title, lines: items }];
  });
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
