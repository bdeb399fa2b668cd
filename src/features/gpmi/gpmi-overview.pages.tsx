/** The overview of the GPMI: what is past its date, and what comes; each with its reason and one act. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { reasons } from '../../gate/role.ts';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { type DayItem, DayList } from '../../ui/day-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { withReason } from '../dossier/dossier.ts';
import type { GpmiDue, GpmiOverview } from './gpmi-overview.sql.ts';
import { gpmiAddress } from './gpmi.ts';
import { gpmiSignalOf } from './gpmi-signal.ts';

type Scope = 'mine' | 'team' | 'organisation';
type View = { shown: GpmiOverview; scope: Scope; reason: string | undefined };

/** Lists who needs something for a GPMI, what is past its date first. */
export function OverviewPage({ shown, scope, reason }: View) {
  const { actor, items, total } = shown;
  const asked = scope === 'organisation' && reason === undefined;
  const late = items.filter(({ due }) => due !== null && due < actor.today);
  const coming = items.filter((one) => !late.includes(one));
  return (
    <>
      <PageHead
        title={say`GPMI`}
        lead={asked ? say`Kies eerst waarom u deze mensen bekijkt.` : leadOf(total, late.length)}
      />
      <Scopes scope={scope} everyone={actor.all_persons} />
      <Stack>
        {scope === 'organisation' && <ReasonForm reason={reason} />}
        {!asked && total === 0 && (
          <Card title={say`Niets te doen`}>
            <Empty
              title={inTime(scope)}
              act={
                actor.all_persons && scope !== 'organisation'
                  ? { href: '/gpmi?van=organisation', label: say`Bekijk de hele organisatie` }
                  : { href: '/personen', label: say`Bekijk uw mensen` }
              }
            >{say`Wie binnenkort iets nodig heeft, staat hier enkele weken vooraf.`}</Empty>
          </Card>
        )}
        {!asked && <Due title={say`Voorbij de datum`} items={late} view={{ shown, scope, reason }} first />}
        {!asked && (
          <Due
            title={say`Komt eraan`}
            items={coming}
            view={{ shown, scope, reason }}
            first={late.length === 0}
          />
        )}
        {total > items.length && <p>{say`U ziet de eerste ${items.length} van ${total}.`}</p>}
      </Stack>
    </>
  );
}

function inTime(scope: Scope): string {
  if (scope === 'mine') return say`Voor uw mensen is elk GPMI op tijd.`;
  return scope === 'team' ? say`In uw team is elk GPMI op tijd.` : say`Elk GPMI is op tijd.`;
}

function leadOf(total: number, late: number): string {
  if (total === 0) return say`Wie een GPMI nodig heeft, wie moet tekenen en wanneer u samen opnieuw kijkt.`;
  const coming = total - late;
  const past = late === 1 ? say`1 is voorbij de datum` : say`${late} zijn voorbij de datum`;
  return `${past}, ${coming === 1 ? say`1 komt eraan` : say`${coming} komen eraan`}.`;
}

function Scopes({ scope, everyone }: { scope: Scope; everyone: boolean }) {
  const labels: Readonly<Partial<Record<Scope, string>>> = {
    mine: say`Van mij`,
    team: say`Van mijn team`,
    ...(everyone ? { organisation: say`Hele organisatie` } : {}),
  };
  const items = Object.entries(labels).map(([code, label]) => ({
    href: `/gpmi?van=${code}`,
    label,
    current: code === scope,
  }));
  return <Tabs label={say`Welke personen`} items={items} />;
}

function ReasonForm({ reason }: { reason: string | undefined }) {
  return (
    <Card title={say`Waarom bekijkt u deze mensen?`}>
      <FilterForm action="/gpmi">
        <input type="hidden" name="van" value="organisation" />
        <SelectField
          name="reden"
          label={say`Reden`}
          hint={say`De reden komt in het logboek.`}
          options={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
          choose={say`Kies een reden`}
          {...(reason === undefined ? {} : { value: reason })}
        />
        <Button>{say`Toon de lijst`}</Button>
      </FilterForm>
    </Card>
  );
}

type DueProps = { title: string; items: readonly GpmiDue[]; view: View; first: boolean };

function Due({ title, items, view, first }: DueProps) {
  if (items.length === 0) return null;
  return (
    <Card title={title}>
      <DayList items={items.map((one, place) => itemOf(one, view, first && place === 0))} />
    </Card>
  );
}

function itemOf(one: GpmiDue, { shown, reason }: View, primary: boolean): DayItem {
  const said = saidOf(one, shown.actor.user_id, shown.actor.today);
  return {
    name: [one.givenName, one.familyName].filter(Boolean).join(' ') || say`Persoon zonder naam`,
    href: withReason(gpmiAddress(one.dossier), reason),
    ...(said === undefined
      ? {}
      : { state: said.state, turn: turnOf(one, shown.actor.display_name, said.turn) }),
    why: said?.why ?? (one.due === null ? '' : formatDate(one.due)),
    ...(said === undefined
      ? {}
      : { act: { label: said.act.label, href: withReason(said.act.href, reason), primary } }),
  };
}

/** Whose turn it is: the one who guides the person, which a list of a team names. */
function turnOf({ user, kind }: GpmiDue, reader: string, own: string): string {
  if (user === null || user === reader) return `${own}.`;
  return kind === 'gpmiToSign' || kind === 'gpmiToEvaluate'
    ? say`Aan zet: ${user} en de persoon.`
    : say`Aan zet: ${user}.`;
}

function saidOf(one: GpmiDue, userId: string, today: CivilDate) {
  const { dossier, kind, subject, due, detail } = one;
  const signal = {
    id: '',
    person: dossier,
    kind,
    subject,
    since: one.since ?? today,
    due,
    detail,
    toUser: null,
  };
  return gpmiSignalOf(kind)?.say(signal, { userId, organisation: null, today });
}
