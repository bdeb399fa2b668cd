/** Whose turn it is with one person, told from the same signals as Vandaag, and from the hand-over that runs. */
import type { OpenedDossier } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import type { Handover } from '../handover/handover.ts';
import { handoverTurns, type Turn } from '../pathway/turn.ts';
import { inOrder, saidOf, toldOnce } from '../signal/signal-kinds.ts';
import type { SignalSaid, SignalSeen } from '../signal/signal-wording.ts';
import { withReason } from './dossier.ts';
import { dossierAddress, followUpAddress } from './dossier-address.ts';

/** What tells whose turn it is, as the gate reads it beside the facts. */
export interface TurnParts {
  readonly turn: readonly (SignalSeen & { readonly handedTo: string | null })[];
  readonly handovers: readonly Handover[];
}

/** How many of the other things stand here; the rest is one click away. */
const OTHERS = 4;

type TurnView = { dossier: OpenedDossier; parts: TurnParts; reason: string | undefined };
type Said = SignalSaid & { readonly kind: string; readonly handedTo: string | null };

/** Tells whether there is anything to say: something asks for attention, or a hand-over runs. */
export function hasTurn({ dossier, parts }: Omit<TurnView, 'reason'>): boolean {
  return parts.turn.length + handoverTurns(parts.handovers, dossier.actor).length > 0;
}

/** Shows the most pressing thing with its act, and under it what else there is. */
export function TurnStep({ dossier, parts, reason }: TurnView) {
  const [first, ...others] = saidIn(dossier, parts);
  const running = runningIn(dossier, parts);
  return (
    <>
      {first && <First said={first} />}
      {running.map((turn) => (
        <p>
          <b>{say`Aan zet: ${turn.whose}.`}</b> {turn.text}{' '}
          {turn.act && <a href={addressOf(dossier, turn.act.path, reason)}>{turn.act.label}</a>}
        </p>
      ))}
      <TurnActs dossier={dossier} first={first} reason={reason} />
      {others.length > 0 && (
        <Lines
          items={others.slice(0, OTHERS).map((said) => (
            <>
              <a href={withReason(said.act.href, reason)}>{said.state.word}</a>
              <div class="source">{turnOf(said)}</div>
            </>
          ))}
        />
      )}
      {first && (
        <p class="source">
          <a href={withReason(followUpAddress(dossier.person, dossier.door.role), reason)}>
            {others.length > OTHERS
              ? say`Toon alle ${others.length + 1} en volg op`
              : say`Opgevolgd, uitstellen of doorgeven`}
          </a>
        </p>
      )}
    </>
  );
}

function First({ said }: { said: Said }) {
  return (
    <>
      <p>
        <Tag tone={said.state.tone ?? 'plain'}>{said.state.word}</Tag> {said.why}
      </p>
      <p class="todo__turn">{turnOf(said)}</p>
    </>
  );
}

function turnOf({ turn, handedTo }: Said) {
  return handedTo === null ? turn : tell`${turn} · doorgegeven aan ${<Name>{handedTo}</Name>}`;
}

function TurnActs({ dossier, first, reason }: Omit<TurnView, 'parts'> & { first: Said | undefined }) {
  const { person, door } = dossier;
  const act = first && actOf(first, dossierAddress(person, door.role));
  return (
    <Acts>
      {act && (
        <ButtonLink look="primary" href={withReason(act.href, reason)}>
          {act.label}
        </ButtonLink>
      )}
      {door.role !== 'aftercare' && (
        <ButtonLink
          look={act ? 'secondary' : 'primary'}
          href={addressOf(dossier, '/vastleggen', reason)}
        >{say`Leg een gegeven vast`}</ButtonLink>
      )}
    </Acts>
  );
}

/** What leads to this page itself needs no button here; what comes after an end is talked about at the hand-over. */
function actOf({ kind, act }: Said, here: string): Said['act'] | undefined {
  if (kind === 'endNear') return { label: say`Naar de overdracht`, href: `${here}/overdracht` };
  return act.href === here ? undefined : act;
}

function saidIn({ actor }: OpenedDossier, { turn }: TurnParts): Said[] {
  const { user_id: userId, organisation, today } = actor;
  const reader = { userId, organisation, today };
  const said = new Map<string, Said>();
  for (const signal of inOrder(toldOnce(turn), reader)) {
    const words = saidOf(signal, reader);
    const { kind, handedTo } = signal;
    if (!said.has(words.state.word)) said.set(words.state.word, { ...words, kind, handedTo });
  }
  return [...said.values()];
}

/** A hand-over that waits for another makes no signal here: its turn is told all the same. */
function runningIn({ actor }: OpenedDossier, { turn, handovers }: TurnParts): Turn[] {
  if (turn.some(({ kind }) => kind.startsWith('handover'))) return [];
  return handoverTurns(handovers, actor);
}

function addressOf({ person }: OpenedDossier, path: string, reason: string | undefined): string {
  return withReason(`/dossiers/${person}${path}`, reason);
}
