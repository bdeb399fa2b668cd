/** One colleague: the mandates this person has or had, each with who gave and who confirmed it, and the form to give one. */

import { type RoleCode, roleCodes } from '../../gate/role.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Name } from '../../ui/text.tsx';
import { DateField } from '../../ui/text-field.tsx';
import type { ColleagueShown } from './mandate.sql.ts';
import { type Mandate, mandateWords, periodWords, roleName, roleOpens, stateWords } from './mandate.ts';

export type TypedMandate = Readonly<Partial<Record<'rol' | 'team' | 'provincie' | 'van' | 'tot', string>>>;

export interface ColleagueView {
  readonly shown: ColleagueShown;
  readonly csrf: string;
  readonly typed: TypedMandate;
  readonly problems?: readonly Problem[];
}

export function ColleaguePage(view: ColleagueView) {
  const { user, mandates, self } = view.shown;
  const current = mandates.filter((mandate) => mandate.state !== 'ended');
  const ended = mandates.filter((mandate) => mandate.state === 'ended');
  return (
    <>
      <PageHead
        above={[{ href: '/beheer', label: say`Beheer` }]}
        title={<Name>{user.displayName}</Name>}
        lead={[user.userName, user.email].filter(Boolean).join(' · ')}
      />
      <Columns side={ended.length > 0 && <EndedMandates items={ended} />}>
        <Card title={say`Mandaten`}>
          {current.length === 0 ? (
            <Empty
              title={say`Deze persoon heeft nu geen mandaat bij uw organisatie.`}
            >{say`Zonder mandaat ziet deze persoon hier niets.`}</Empty>
          ) : (
            <Lines items={current.map((mandate) => <CurrentMandate mandate={mandate} csrf={view.csrf} />)} />
          )}
        </Card>
        {self ? <OwnMandates /> : <GiveMandate {...view} />}
      </Columns>
    </>
  );
}

function OwnMandates() {
  return (
    <Card title={say`Een mandaat geven`}>
      <p>{say`Dit bent u zelf. Niemand geeft een mandaat aan zichzelf: vraag het aan een andere beheerder.`}</p>
    </Card>
  );
}

function CurrentMandate({ mandate, csrf }: { mandate: Mandate; csrf: string }) {
  const { word, tone } = stateWords[mandate.state];
  return (
    <>
      <b>{mandateWords(mandate)}</b> <Tag tone={tone}>{word}</Tag>
      <div class="source">
        {periodWords(mandate)} · <Trace mandate={mandate} />
      </div>
      <ActForm action={`/beheer/mandaten/${mandate.id}/einde`} csrf={csrf}>
        <input type="hidden" name="versie" value={mandate.version} />
        <Button look="danger">
          {say`Beëindig nu`}
          <Hidden>: {mandateWords(mandate)}</Hidden>
        </Button>
      </ActForm>
    </>
  );
}

/** Says who gave a mandate and who confirmed it. */
export function Trace({ mandate }: { mandate: Mandate }) {
  const { givenBy, givenOn, confirmedBy, confirmedOn } = mandate;
  const given = givenBy !== null && (
    <>{tell`gegeven door ${<Name>{givenBy}</Name>} op ${formatDate(givenOn, 'short')}`}</>
  );
  if (confirmedBy === null || confirmedOn === null) return <>{given}</>;
  const confirmed = (
    <>{tell`bevestigd door ${<Name>{confirmedBy}</Name>} op ${formatDate(confirmedOn, 'short')}`}</>
  );
  return given === false ? (
    confirmed
  ) : (
    <>
      {given}, {confirmed}
    </>
  );
}

function EndedMandates({ items }: { items: readonly Mandate[] }) {
  return (
    <Card title={say`Vroeger`}>
      <Lines
        items={items.map((mandate) => (
          <>
            {mandateWords(mandate)}
            <div class="source">
              {mandate.endedOn === null
                ? periodWords(mandate)
                : say`${periodWords(mandate)}, beëindigd op ${formatDate(mandate.endedOn, 'short')}`}
            </div>
          </>
        ))}
      />
    </Card>
  );
}

function GiveMandate({ shown, csrf, typed, problems = [] }: ColleagueView) {
  const { user, roles, teams, units } = shown;
  const field = (name: keyof TypedMandate) => fieldIn({ typed, problems }, name);
  return (
    <Card title={say`Een mandaat geven`}>
      <Form action={`/beheer/mensen/${user.id}/mandaten`} csrf={csrf} problems={problems}>
        <RadioGroup {...field('rol')} label={say`Rol`} options={roleOptions(roles)} />
        {teams.length > 0 && (
          <SelectField
            {...field('team')}
            label={say`Team`}
            optional
            choose={say`Geen team`}
            options={optionsOf(teams)}
          />
        )}
        {units.length > 0 && (
          <SelectField
            {...field('provincie')}
            label={say`Provincie`}
            optional
            choose={say`Heel de organisatie`}
            options={optionsOf(units)}
          />
        )}
        <DateField {...field('van')} label={say`Eerste dag`} />
        <DateField {...field('tot')} label={say`Laatste dag`} optional />
        <Button look="primary">{say`Geef het mandaat`}</Button>
      </Form>
    </Card>
  );
}

/** The roles in the order of the code: those who guide first. */
function roleOptions(allowed: readonly RoleCode[]) {
  return roleCodes
    .filter((role) => allowed.includes(role))
    .map((role) => {
      const name = roleName(role);
      return { value: role, label: beginning(name), hint: roleOpens(role) };
    });
}

function optionsOf(items: readonly { id: string; name: string }[]) {
  return items.map(({ id, name }) => ({ value: id, label: name }));
}
