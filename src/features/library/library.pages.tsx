/** The library of what was agreed: found by words, theme and kind. */
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Option, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { policyDomains } from '../theme/policy-domain.ts';
import { themes } from '../theme/theme.ts';
import { ClauseCard } from './clause-card.tsx';
import type { ClauseList } from './library.sql.ts';
import { clauseKind, clauseKindCodes, LIBRARY, MOST_CLAUSES, searchedThemes } from './library.ts';

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

function address(asked: Asked, page: number): string {
  const kept = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams([...kept, ...(page > 1 ? [['pagina', String(page)]] : [])]);
  return query.size === 0 ? LIBRARY : `${LIBRARY}?${query}`;
}
