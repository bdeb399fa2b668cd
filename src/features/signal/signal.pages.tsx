/** The signals of one person: what asks for attention now with what may be done about it, and how earlier ones ended. */
import { organisationName } from '../../gate/opened.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { withReason } from '../dossier/dossier.ts';
import { dossierAddress, followUpAddress } from '../dossier/dossier-address.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { Acts, type TypedFollowup } from './signal-form.tsx';
import { inOrder, saidOf } from './signal-kinds.ts';
import type { Followup, SignalRow, SignalsPart } from './signal.sql.ts';
import type { SignalReader } from './signal-wording.ts';

export interface SignalsView {
  readonly opened: OpenedParts<{ signals: SignalsPart }>;
  /** For what the page was opened. */
  readonly purpose: 'guidance' | 'aftercare';
  readonly csrf: string;
  readonly reason: string | undefined;
  /** What was typed about which signal, and what is wrong with it. */
  readonly typed?: TypedFollowup;
  readonly problems: readonly Problem[];
}

/** Shows what asks for attention, and the history of what did. */
export function SignalsPage(view: SignalsView) {
  const { opened, reason } = view;
  const reader = readerOf(view);
  const { items } = opened.parts.signals;
  const live = inOrder(
    items.filter(({ state }) => state === 'open'),
    reader,
  );
  const later = items.filter(({ state }) => state === 'snoozed');
  const over = items.filter(({ state }) => state === 'done' || state === 'gone');
  return (
    <PartPage
      opened={opened}
      current={opened.door.role === 'aftercare' ? 'aftercareSignals' : 'signals'}
      reason={reason}
      side={<Explained view={view} />}
    >
      {live.length === 0 ? <Nothing view={view} /> : null}
      {live.map((signal, index) => (
        <Open view={view} signal={signal} reader={reader} first={index === 0} />
      ))}
      {later.length > 0 && (
        <Card title={say`Komt later terug`}>
          <Lines items={later.map((signal) => <Later signal={signal} reader={reader} />)} />
        </Card>
      )}
      {over.length > 0 && (
        <Card title={say`Opgevolgd`}>
          <Timeline
            label={say`Hoe eerdere signalen eindigden`}
            moments={over.map((one) => past(one, reader))}
          />
        </Card>
      )}
    </PartPage>
  );
}

function readerOf({ opened }: SignalsView): SignalReader {
  const { user_id: userId, organisation, today } = opened.actor;
  return { userId, organisation, today };
}

function Nothing({ view: { opened, reason } }: { view: SignalsView }) {
  return (
    <Card title={say`Nu niets te doen`}>
      <Empty
        title={say`Niets in dit dossier vraagt nu aandacht.`}
        act={{
          href: withReason(dossierAddress(opened.person, opened.door.role), reason),
          label: say`Naar het dossier`,
        }}
      >{say`Loopt er iets af of wordt het te lang stil, dan staat deze persoon weer op Vandaag.`}</Empty>
    </Card>
  );
}

type OpenProps = { view: SignalsView; signal: SignalRow; reader: SignalReader; first: boolean };

function Open({ view, signal, reader, first }: OpenProps) {
  const said = saidOf(signal, reader);
  const { opened, csrf, reason, typed, problems } = view;
  const here = typed?.signal === signal.id;
  return (
    <Card title={beginning(said.state.word)} id={`signaal-${signal.id}`}>
      <p>{said.why}</p>
      <p class="todo__turn">
        {said.turn}
        {signal.handedTo !== null && <> {tell`· doorgegeven aan ${<Name>{signal.handedTo}</Name>}`}</>}
      </p>
      <p class="source">{say`Sinds ${day(signal.since)} · ${sourcesOf(opened, signal)}. Wat als niemand iets doet? ${said.otherwise}`}</p>
      <ButtonLink look={first ? 'primary' : 'secondary'} href={withReason(said.act.href, reason)}>
        {said.act.label}
      </ButtonLink>
      <Acts
        action={(what) =>
          withReason(`${followUpAddress(opened.person, view.purpose)}/${signal.id}/${what}`, reason)
        }
        csrf={csrf}
        signal={signal}
        colleagues={opened.parts.signals.colleagues}
        {...(here && typed ? { typed, problems } : { problems: [] })}
      />
      {signal.followups.length > 0 && <Lines items={signal.followups.map(sentence)} />}
    </Card>
  );
}

function sourcesOf(opened: SignalsView['opened'], signal: SignalRow): string {
  return signal.sources.map((source) => organisationName(opened, source)).join(', ');
}

function Later({ signal, reader }: { signal: SignalRow; reader: SignalReader }) {
  return (
    <>{tell`${<Tag tone="plain">{saidOf(signal, reader).state.word}</Tag>} komt terug op ${day(signal.snoozedUntil ?? '')}.${signal.followups.slice(-1).map(sentence)}`}</>
  );
}

function past(signal: SignalRow, reader: SignalReader) {
  const last = signal.followups.at(-1);
  const iso = last?.on ?? signal.foundOn;
  return {
    iso,
    when: day(iso),
    title: beginning(saidOf(signal, reader).state.word),
    text: signal.followups.map((one) => <div>{sentence(one)}</div>),
    source: say`gevonden op ${day(signal.foundOn)}`,
  };
}

/** Says in one sentence what was done. */
function sentence({ what, on, by, to, until, words }: Followup) {
  const who = by === null ? say`Het systeem` : <Name>{by}</Name>;
  const said = words === null ? '' : <Name>{`: “${words}”`}</Name>;
  switch (what) {
    case 'done':
      return <span>{tell`${who} volgde dit op, ${day(on)}${said}.`}</span>;
    case 'snoozed':
      return <span>{tell`${who} stelde dit op ${day(on)} uit tot ${day(until ?? '')}${said}.`}</span>;
    case 'handedOn':
      return (
        <span>{tell`${who} gaf dit op ${day(on)} door aan ${<Name>{to ?? say`een collega`}</Name>}${said}.`}</span>
      );
    case 'reopened':
      return <span>{say`Kwam terug op ${day(on)}.`}</span>;
    case 'resolved':
      return (
        <span>
          {by !== null
            ? tell`Opgelost door wat ${who} deed, ${day(on)}.`
            : words === null
              ? say`Loste zichzelf op, ${day(on)}.`
              : say`Niet meer nodig sinds ${day(on)}: een andere organisatie noteerde werk.`}
        </span>
      );
    case 'closed':
      return <span>{say`Mag sinds ${day(on)} niet meer getoond worden.`}</span>;
  }
}

function day(text: string): string {
  return dayInWords(text, 'short');
}

function Explained({ view: { opened, reason } }: { view: SignalsView }) {
  return (
    <Card title={say`Wat is dit?`}>
      <p>{say`Regels kijken elke nacht, en na elke handeling, of iemand u nodig heeft. Ze gebruiken alleen gegevens die uw organisatie mag zien.`}</p>
      <p>{say`Elk signaal eindigt in een opvolging: iemand deed iets, of het gegeven veranderde. Collega’s van uw organisatie lezen dat hier, andere organisaties niet.`}</p>
      {opened.door.role !== 'aftercare' && opened.actor.purposes.includes('aftercare') && (
        <p>{tell`Wat een andere organisatie over werk noteert, volgt u op ${<a href={withReason(followUpAddress(opened.person, 'aftercare'), reason)}>{say`bij de nazorg`}</a>}.`}</p>
      )}
      {opened.door.role !== 'aftercare' && (
        <a href={`/outreach?dossier=${opened.person}`}>{say`Zet op een lijst van mensen om te bereiken`}</a>
      )}
    </Card>
  );
}
