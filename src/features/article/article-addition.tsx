/** What local governments add to a page of all of Flanders, each folded under its name, and the way in for who edits. */

import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { drawMarkdown } from '../../ui/markdown.tsx';
import type { LocalAddition } from './article.sql.ts';
import type { Article } from './article.ts';
import { DESK } from './article-desk.pages.tsx';
import { isEditor } from './article-desk.ts';
import { Dutch } from './article-lines.tsx';

/** Where a local government writes what it adds to a page. */
export const LOCAL = `${DESK}/lokaal`;

/** Shows what was added, if anything was. */
export function Additions({ additions }: { additions: readonly LocalAddition[] }) {
  if (additions.length === 0) return null;
  return (
    <Card title={say`In uw gemeente`}>
      {additions.map(({ id, organisation, body, authorFunction, reviewedOn }, place) => (
        <Fold summary={<Dutch>{organisation}</Dutch>}>
          <div lang="nl" id={`lokaal-${id}`}>
            {drawMarkdown(body, { above: 2, mark: `lokaal-${place + 1}` }).body}
          </div>
          <p class="source">{say`Geschreven door: ${authorFunction}. Nagekeken op ${formatDate(reviewedOn)}.`}</p>
        </Fold>
      ))}
    </Card>
  );
}

/** Leads an editor from a page to what they may do with it. */
export function ForEditors({ article, actor }: { article: Article; actor: ActorRow | undefined }) {
  if (actor === undefined || !isEditor(actor)) return null;
  const writesAll = actor.organisation_kind === 'vdab' || actor.organisation_kind === 'vvsg';
  if (!writesAll && !article.central) return null;
  return (
    <Card title={say`Voor de redactie`}>
      <p>
        {writesAll ? (
          <a href={`${DESK}/${article.id}`}>{say`Verander deze pagina`}</a>
        ) : (
          <a
            href={`${LOCAL}/${article.id}`}
          >{say`Voeg informatie toe voor ${actor.organisation_name ?? ''}`}</a>
        )}
      </p>
    </Card>
  );
}
