/** Searching the library of clauses and taking one over; what is public there PostgreSQL says. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { SectionCode } from '../agreement/section.ts';
import type { Named } from '../flow/flow.ts';
import type { PolicyDomain } from '../theme/policy-domain.ts';
import type { Theme } from '../theme/theme.ts';
import type { Clause, ClauseKind } from './library.ts';

export interface ClauseSearch {
  readonly query: string;
  /** The words of a theme. */
  readonly theme: string;
  readonly kind: ClauseKind | undefined;
  readonly domain: PolicyDomain | undefined;
}

export interface ClauseList {
  readonly total: number;
  readonly items: readonly Clause[];
}

/** Searches what was agreed. */
export function searchLibrary(
  db: Queryable,
  search: ClauseSearch,
  part: { size: number; offset: number },
): Promise<ClauseList> {
  const { query, theme, kind, domain } = search;
  return askGate(db, 'gate.search_library($1, $2, $3, $4, $5, $6)', [
    query,
    theme,
    kind ?? null,
    domain ?? null,
    part.size,
    part.offset,
  ]);
}

/** Gives what was agreed on each of these themes: how many clauses, and the few that fit best. */
export async function searchThemes(
  db: Queryable,
  themes: readonly { readonly theme: Theme; readonly words: string }[],
  few: number,
): Promise<readonly (ClauseList & { readonly theme: Theme })[]> {
  const row = await db.one<{ found: (ClauseList & { theme: Theme })[] }>(
    `select jsonb_agg(gate.search_library('', t.one ->> 'words', null, null, $2, 0)::jsonb || jsonb_build_object('theme', t.one ->> 'theme')
       order by t.place) as found
     from jsonb_array_elements($1::jsonb) with ordinality as t (one, place)`,
    [JSON.stringify(themes), few],
  );
  return row?.found ?? [];
}

/** Which clause: a section of an agreement, or an action. */
export type WhichClause =
  | { readonly source: string; readonly section: SectionCode }
  | { readonly action: string };

/** Finds one clause of the library, or nothing when it is not public. */
export function findClause(db: Queryable, which: WhichClause): Promise<Clause | undefined> {
  const section = 'section' in which;
  return db.one<Clause>(
    `select ${section ? 's.section' : `'action'`} as kind, ${section ? 's.body' : 's.title'} as body,
       ${section ? 'null::uuid' : 's.id'} as action, ${section ? 'null::text' : 's.domain'} as domain,
       jsonb_build_object('id', a.id, 'name', a.title) as agreement, a.level, a.valid_from as "from", a.valid_until as "until",
       (select jsonb_agg(o.name order by o.kind = 'vdab' desc, o.name)
        from agreement_parties y join organisations o on o.ref = y.organisation where y.agreement_id = a.id) as parties,
       1 as same, false as usual
     from agreements a ${
       section
         ? `join lateral gate.agreement_sections_now(a.id) s on s.section = $2 and s.body <> '' where a.id = $1`
         : `join agreement_actions s on s.agreement_id = a.id and s.started_on is not null where s.id = $1`
     } and a.status not in ('draft', 'negotiated')`,
    section ? [which.source, which.section] : [which.action],
  );
}

/** Lists the agreements of an organisation into which a clause can be taken: drafts for a section, what is not over for an action. */
export function ownDrafts(
  db: Queryable,
  organisation: string,
  what: 'section' | 'action',
): Promise<readonly Named[]> {
  return db.many<Named>(
    `select a.id, a.title as name from agreements a
     join agreement_parties p on p.agreement_id = a.id join organisations o on o.ref = p.organisation and o.id = $1
     where case $2 when 'section' then a.status in ('draft', 'negotiated')
       else a.status in ('draft', 'negotiated', 'approval', 'signed', 'inForce') and a.valid_until >= gate.today() end
       and coalesce(p.leaves_after, gate.today()) >= gate.today()
     order by a.title, a.id`,
    [organisation, what],
  );
}

/** Takes the words of a section into a draft. */
export function borrowSection(
  db: Queryable,
  token: string,
  input: { agreement: string; source: string; section: SectionCode },
): Promise<Answer> {
  return askGate(db, 'gate.borrow_section($1, $2, $3, $4)', [
    token,
    input.agreement,
    input.source,
    input.section,
  ]);
}

/** Takes an action into an own agreement as a draft; the answer names it. */
export function borrowAction(
  db: Queryable,
  token: string,
  input: { agreement: string; action: string },
): Promise<Answer & { readonly id?: string }> {
  return askGate(db, 'gate.borrow_action($1, $2, $3)', [token, input.agreement, input.action]);
}
