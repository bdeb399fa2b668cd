/** The library of what was agreed: found by words, theme and kind, with whose it is, and the form that takes it over. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Option, RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { FilterForm, Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Written } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Named } from '../flow/flow.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { themes } from '../theme/theme.ts';
import type { ClauseList } from './library.sql.ts';
import {
  beginningOf,
  type Clause,
  clauseKind,
  clauseKindCodes,
  clauseMark,
  LIBRARY,
  MOST_CLAUSES,
  searchedThemes,
} from './library.ts';

/** What the reader asks, by the names in the address. */
export interface Asked {
  readonly zoek?: string | undefined;
  readonly thema?: string | undefined;
  readonly soort?: string | undefined;
  readonly domein?: string | undefined;
}

export interface LibraryView extends ClauseList {
  readonly asked: Asked;
  readonly page: number;
  readonly pages: number;
  /** The reader speaks for an organisation that makes agreements. */
  readonly takes: boolean;
}

/** Shows what was agreed, what fits best first. */
export function LibraryPage(view: LibraryView) {
  const { asked, items, total, page, pages, takes } = view;
  return (
    <>
      <PageHead
        above={[{ href: '/overeenkomsten', label: say`Overeenkomsten` }]}
        title={say`Bibliotheek van afspraken`}
        lead={say`Wat spraken anderen af? Hier staan de teksten en acties van elke overeenkomst die iedereen mag lezen.`}
      />
      <Stack>
        <Search asked={asked} />
        {Object.values(asked).every((one) => !one) && page === 1 && <ThemeCard />}
        <Card title={countOf(total)}>
          {total > MOST_CLAUSES && (
            <p>{say`Hieronder staan de nieuwste die passen. Zoek met een woord, een thema of een deel om minder te vinden.`}</p>
          )}
          {items.length === 0 ? (
            <Empty
              title={say`Niets past bij wat u zoekt.`}
              act={{ href: LIBRARY, label: say`Toon alle afspraken` }}
            />
          ) : (
            <p class="source">
              {say`“Komt vaak voor”: dezelfde woorden staan in twee of meer overeenkomsten; kleine woorden, uitgangen en volgorde tellen niet. “Komt alleen hier voor”: drie of meer overeenkomsten hebben zo’n deel, maar niet met deze woorden. Een hernieuwing telt niet apart.`}
            </p>
          )}
        </Card>
        {items.map((clause) => (
          <ClauseCard clause={clause} takes={takes} />
        ))}
        <Pagination page={page} pages={pages} href={(other) => address(asked, other)} />
      </Stack>
    </>
  );
}

function countOf(total: number): string {
  if (total > MOST_CLAUSES) return say`Meer dan ${MOST_CLAUSES} afspraken`;
  return total === 1 ? say`1 afspraak` : say`${total} afspraken`;
}

/** Most who come here have a theme in mind. */
function ThemeCard() {
  return (
    <Card title={say`Wat spraken anderen af over …`}>
      <Fold summary={say`Kies een van ${searchedThemes.length} thema’s`}>
        <Lines
          items={searchedThemes.map((code) => (
            <a href={address({ thema: code }, 1)}>{beginning(themes[code])}</a>
          ))}
        />
      </Fold>
      <Acts>
        <ButtonLink href={`${LIBRARY}/themas`}>{say`Lees de afspraken per thema`}</ButtonLink>
      </Acts>
    </Card>
  );
}

/** A long text stands folded, so that the next one is near on a phone too. */
function ClauseText({ body, name }: { body: string; name: string }) {
  const first = beginningOf(body);
  if (first === undefined) return <Written text={body} />;
  return (
    <>
      <Written text={first} />
      <Fold
        summary={
          <>
            {say`Lees de hele tekst`}
            <Hidden>: {name}</Hidden>
          </>
        }
      >
        <Written text={body} />
      </Fold>
    </>
  );
}

function ClauseCard({ clause, takes }: { clause: Clause; takes: boolean }) {
  const { kind, body, agreement, action, domain } = clause;
  const label = clauseKind(kind);
  const mark = clauseMark(clause);
  return (
    <Card
      title={`${label}: ${body}`}
      heading={
        <>
          {action === null ? label : <a href={`/overeenkomsten/${agreement.id}/acties/${action}`}>{body}</a>}
          <Hidden>, {agreement.name}</Hidden>
        </>
      }
      id={`deel-${kind}-${action ?? agreement.id}`}
    >
      {action === null ? (
        <ClauseText body={body} name={`${label}, ${agreement.name}`} />
      ) : (
        <p>{domain === null ? label : say`${label}, ${policyDomains[domain]}`}</p>
      )}
      <p class="source">
        <Attribution clause={clause} />
      </p>
      {mark === 'recurring' && (
        <p>
          <Tag tone="ok">{say`komt meer dan eens voor`}</Tag> {say`In ${clause.same} overeenkomsten.`}
        </p>
      )}
      {mark === 'unusual' && (
        <p>
          <Tag>{say`komt alleen hier voor`}</Tag>
        </p>
      )}
      {takes && (
        <Acts>
          <ButtonLink href={takeAddress(clause)}>
            {tell`Gebruik in mijn ontwerp${(
              <Hidden>
                : {label}, {agreement.name}
              </Hidden>
            )}`}
          </ButtonLink>
        </Acts>
      )}
    </Card>
  );
}

function Attribution({ clause }: { clause: Clause }) {
  const { agreement, parties, from } = clause;
  const link = <a href={`/overeenkomsten/${agreement.id}`}>{agreement.name}</a>;
  return <>{tell`Uit ${link}, vanaf ${formatDate(from)}. Partijen: ${parties.join(', ')}.`}</>;
}

function Search({ asked }: { asked: Asked }) {
  const pick = (name: keyof Asked, label: string, options: readonly Option[]) => (
    <SelectField name={name} label={label} choose={say`Alle`} options={options} value={asked[name] ?? ''} />
  );
  return (
    <Card title={say`Zoek in wat is afgesproken`}>
      <FilterForm action={LIBRARY}>
        <TextField name="zoek" label={say`Woorden`} value={asked.zoek ?? ''} maxlength={100} />
        {pick(
          'thema',
          say`Thema`,
          searchedThemes.map((value) => ({ value, label: beginning(themes[value]) })),
        )}
        {pick(
          'soort',
          say`Welk deel`,
          clauseKindCodes.map((value) => ({ value, label: clauseKind(value) })),
        )}
        {pick(
          'domein',
          say`Beleidsdomein van een actie`,
          Object.entries(policyDomains).map(([value, label]) => ({ value, label: beginning(label) })),
        )}
        <Acts>
          <Button look="primary">{say`Zoek`}</Button>
        </Acts>
      </FilterForm>
    </Card>
  );
}

/** Asks in which own agreement a clause is used. */
export function TakePage(
  form: Filled & { csrf: string; clause: Clause; drafts: readonly Named[]; refused?: string | undefined },
) {
  const { clause, drafts, csrf, problems } = form;
  const isAction = clause.action !== null;
  return (
    <>
      <PageHead
        above={[{ href: LIBRARY, label: say`Bibliotheek van afspraken` }]}
        title={say`Gebruik in mijn ontwerp`}
        lead={
          isAction
            ? say`Wat er gebeurt en hoe het gemeten wordt, komt mee als ontwerp. Wie, hoeveel en tegen wanneer vult u zelf in.`
            : say`De woorden komen onder wat er al staat. U kunt ze daarna veranderen.`
        }
      />
      <Stack>
        <Refused message={form.refused} />
        <Card title={clauseKind(clause.kind)}>
          <Written text={clause.body} />
          <p class="source">
            <Attribution clause={clause} /> {say`Bij uw tekst blijft staan waar dit vandaan komt.`}
          </p>
        </Card>
        <Card title={say`Waar gebruikt u dit?`}>
          {drafts.length === 0 ? (
            <Empty
              title={
                isAction
                  ? say`Uw organisatie heeft geen overeenkomst waarin nog iets bij kan.`
                  : say`Uw organisatie schrijft nu aan geen enkel ontwerp.`
              }
              act={{ href: '/overeenkomsten', label: say`Toon alle overeenkomsten` }}
            >{say`Begin een overeenkomst, of vernieuw er een die loopt. Dan hebt u een ontwerp.`}</Empty>
          ) : (
            <Form action={takeAddress(clause)} csrf={csrf} problems={problems}>
              <RadioGroup
                {...fieldIn(form, 'naar')}
                label={say`Overeenkomst`}
                options={drafts.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <FormActs back={LIBRARY} label={say`Neem over`} />
            </Form>
          )}
        </Card>
      </Stack>
    </>
  );
}

function takeAddress({ kind, agreement, action }: Clause): string {
  const what = action === null ? `overeenkomst=${agreement.id}&deel=${kind}` : `actie=${action}`;
  return `${LIBRARY}/neem?${what}`;
}

function address(asked: Asked, page: number): string {
  const kept = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams([...kept, ...(page > 1 ? [['pagina', String(page)]] : [])]);
  return query.size === 0 ? LIBRARY : `${LIBRARY}?${query}`;
}
