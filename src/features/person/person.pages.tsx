/** The page with people: the search form, and the list of those one guides or what the search found. */
import { dutch, say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { mayRegister, registerAddress } from '../registration/registration.ts';
import { NoPersons } from './no-persons.tsx';
import { ReasonForm, SearchCard } from './person-search-form.tsx';
import { PersonsTable } from './person-table.tsx';
import { type ListPlace, listSizes, type PersonsScope, type PersonsView } from './person-view.ts';

/** Shows the search form beside the list, or beside the hits. */
export function PersonsPage(view: PersonsView) {
  const searched = view.typed !== undefined;
  return (
    <>
      <PageHead
        title={say`Personen`}
        lead={searched ? hitsSentence(view) : leads[view.scope]}
        acts={mayRegister(view.actor) && <a href={registerAddress}>{say`Persoon toevoegen`}</a>}
      />
      <Stack>
        <SearchCard view={searched ? view : { ...view, problems: [] }} />
        {!searched && <Scopes view={view} />}
        {view.scope === 'organisation' && !searched && <ReasonForm view={view} />}
        {view.items.length > 0 ? <PersonsTable view={view} /> : <NoPersons view={view} />}
        {view.place && <OtherPeople view={view} place={view.place} />}
      </Stack>
    </>
  );
}

/** The rest of the list: what follows, back to the start, or more on one page. */
function OtherPeople({ view, place }: { view: PersonsView; place: ListPlace }) {
  const { last, begun, size } = place;
  if (last === undefined && !begun) return null;
  const [few, many] = listSizes;
  return (
    <Acts>
      {last !== undefined && (
        <ButtonLink href={listAddress(view, size, last)}>{say`Volgende ${size} mensen`}</ButtonLink>
      )}
      {begun && <a href={listAddress(view, size)}>{say`Naar het begin van de lijst`}</a>}
      {size === few && <a href={listAddress(view, many)}>{say`Toon ${many} mensen op een pagina`}</a>}
    </Acts>
  );
}

function listAddress({ scope, reason }: PersonsView, size: ListPlace['size'], after?: string): string {
  const query = new URLSearchParams({ van: scope });
  if (reason !== undefined) query.set('reden', reason);
  if (size !== listSizes[0]) query.set('toon', String(size));
  if (after !== undefined) query.set('na', after);
  return `/personen?${query}`;
}

const leads: Readonly<Record<PersonsScope, string>> = dutch({
  mine: 'Dit zijn de mensen die u begeleidt, op naam.',
  team: 'Dit zijn de mensen die uw team begeleidt, op naam.',
  organisation: 'Dit zijn de mensen die uw organisatie begeleidt, op naam.',
  nazorg: 'Deze mensen vonden werk. U volgt hen nog op, met alleen de gegevens die daarvoor nodig zijn.',
});

function hitsSentence(view: PersonsView): string {
  if ((view.problems ?? []).length > 0) return say`Er is nog niet gezocht. Kijk na wat u invulde.`;
  if (view.formerly !== undefined) return say`Dit nummer is van iemand van vroeger.`;
  if (view.items.length === 0) return say`Niemand gevonden.`;
  return view.items.length === 20
    ? say`De eerste 20 mensen die passen. Zoek preciezer als u iemand mist.`
    : say`${view.items.length} gevonden.`;
}

function Scopes({ view }: { view: PersonsView }) {
  const scopes: { scope: PersonsScope; label: string }[] = [
    { scope: 'mine', label: say`Van mij` },
    { scope: 'team', label: say`Van mijn team` },
    ...(view.actor.all_persons ? [{ scope: 'organisation' as const, label: say`Hele organisatie` }] : []),
    ...(view.actor.purposes.includes('aftercare') ? [{ scope: 'nazorg' as const, label: say`Nazorg` }] : []),
  ];
  return (
    <Tabs
      label={say`Welke personen`}
      items={scopes.map(({ scope, label }) => ({
        href: `/personen?van=${scope}`,
        label,
        current: view.scope === scope,
      }))}
    />
  );
}
