/** Steps about the warm hand-over, with what the model says of each. */
import * as acts from '../../src/features/handover/handover.acts.ts';
import * as ownActs from '../../src/features/handover/own-handover.acts.ts';
import { arrives, guidesFor, isHeld, isTold, leadSeenBy, leadWaits, sees, standsAt } from './pathway-law.ts';
import type { Actor, HandoverRow, HandoverState, Pathway, Side } from './pathway-model.ts';
import { type Chance, type Choice, move, oneOf, otherSide, someone, those } from './pathway-move.ts';
import { standing } from './pathway-move-lead.ts';

/** One or two moments; sometimes none, or one that is over. */
function someMoments({ dice, day }: Chance) {
  const days = dice.pick([[3], [3, 5], [3], [2, 9], [], [-1, 3]]);
  const moments = days.map((offset) => ({ on: day(offset), at: '10:00', place: 'Sociaal Huis' }));
  return { moments, fine: days.every((offset) => offset >= 0), count: days.length };
}

function offer(row: HandoverRow, of: Side, count: number): void {
  const time = lastTime(row, of) + 1;
  for (let at = 0; at < count; at += 1) row.moments.push({ id: '', of, time });
}

function lastTime(row: HandoverRow, of: Side): number {
  return Math.max(0, ...row.moments.filter((moment) => moment.of === of).map(({ time }) => time));
}

/** Does this moment stand to be chosen from what a side offered? */
function stands(row: HandoverRow, moment: HandoverRow['moments'][number] | undefined, of: Side): boolean {
  return moment?.of === of && moment.time === lastTime(row, of);
}

/** Who of a hand-over this actor acts for, if anyone: a party that may read what was proposed. */
function party(pathway: Pathway, actor: Actor, row: HandoverRow): Side | undefined {
  const side = guidesFor(pathway, actor);
  if (side !== row.giver && side !== row.receiver) return undefined;
  return sees(pathway, side, row.giver, 'pathway') ? side : undefined;
}

/** Brings it further, or to an end that lets another begin. */
function bring(row: HandoverRow, of: Side, to: HandoverState | 'goesOn'): void {
  row.steps.push({ of, to });
  if (['refused', 'withdrawn', 'stopped'].includes(to)) row.running = false;
}

const propose: Choice = (chance) => {
  const { pathway, dice, organisation } = chance;
  const actor = someone(dice, 'coach', 'coach', 'mediator', 'head', 'partner');
  const side = guidesFor(pathway, actor);
  const to =
    dice.below(6) === 0
      ? dice.pick(['schakel', 'ocmwKreekdorp', 'vdab'] as const)
      : otherSide(side ?? 'ocmwVlierbeke');
  const { moments, fine, count } = someMoments(chance);
  const input = { person: pathway.person, to: organisation(to), cause: 'ART60', moments };
  return move(actor, acts.proposeHandover, input, () => {
    if (count === 0) return 'invalid';
    if (side === undefined) return 'missing';
    if (to === side || !isTold(pathway, side, to)) return 'invalid';
    if (!arrives(pathway, side, to, 'pathway') || !sees(pathway, side, to, 'pathway')) return 'forbidden';
    if (!fine) return 'invalid';
    const led = leadSeenBy(pathway, side);
    if (isHeld(pathway, side) || (led !== undefined && led !== side)) return 'conflict';
    if (leadWaits(pathway, side)) return 'conflict';
    const row: HandoverRow = {
      id: '',
      giver: side,
      receiver: to,
      steps: [],
      running: true,
      done: false,
      moments: [],
      confirmed: [],
    };
    offer(row, side, count);
    pathway.handovers.push(row);
    return 'handover.propose';
  });
};

const answer: Choice = (chance) => {
  const { pathway, dice } = chance;
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.receiver));
  const said = dice.pick([
    'accepted',
    'accepted',
    'accepted',
    'refused',
    'otherMoments',
    'otherMoments',
  ] as const);
  const moment = dice.below(8) === 0 ? undefined : dice.pick([...row.moments]);
  const words = dice.below(4) === 0 ? '' : 'Wij hebben nu geen plaats.';
  const { moments, fine, count } = someMoments(chance);
  const input = { id: row.id, answer: said, moment: moment?.id ?? null, words, moments };
  return move(actor, acts.answerHandover, input, () => {
    if (said === 'accepted' && moment === undefined) return 'invalid';
    if (said === 'refused' && words === '') return 'invalid';
    if (said === 'otherMoments' && count === 0) return 'invalid';
    if (party(pathway, actor, row) !== row.receiver) return 'missing';
    if (standsAt(pathway, row, row.receiver) !== 'proposed') return 'conflict';
    if (said === 'accepted' && !stands(row, moment, row.giver)) return 'invalid';
    if (said === 'otherMoments' && !fine) return 'invalid';
    if (said === 'otherMoments') offer(row, row.receiver, count);
    bring(row, row.receiver, said === 'accepted' ? 'planned' : said === 'refused' ? 'refused' : 'countered');
    return said === 'accepted'
      ? 'handover.accept'
      : said === 'refused'
        ? 'handover.refuse'
        : 'handover.counter';
  });
};

const choose: Choice = (chance) => {
  const { pathway, dice } = chance;
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.giver));
  const moment = dice.below(2) === 0 ? undefined : oneOf(dice, row.moments);
  const { moments, fine, count } = someMoments(chance);
  return move(actor, acts.chooseMoment, { id: row.id, moment: moment?.id ?? null, moments }, () => {
    if (moment === undefined && count === 0) return 'invalid';
    if (party(pathway, actor, row) !== row.giver) return 'missing';
    const state = standsAt(pathway, row, row.giver);
    if (state !== 'countered' && state !== 'declined') return 'conflict';
    if (moment === undefined ? !fine : state === 'declined' || !stands(row, moment, row.receiver))
      return 'invalid';
    if (state === 'declined') row.confirmed = [];
    if (moment === undefined) offer(row, row.giver, count);
    bring(row, row.giver, moment === undefined ? 'proposed' : 'planned');
    return 'handover.choose';
  });
};

const talk: Choice = ({ pathway, dice, day }) => {
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.giver), ...those(row.receiver));
  const on = dice.pick([0, 0, 0, 0, 1, -1]);
  return move(actor, acts.noteTalk, { id: row.id, heldOn: day(on) }, () => {
    const side = party(pathway, actor, row);
    if (side === undefined) return 'missing';
    if (standsAt(pathway, row, side) !== 'planned') return 'conflict';
    if (on !== 0) return 'invalid';
    bring(row, side, 'talked');
    return 'handover.talk';
  });
};

/** Adds a confirmation; with the third the lead is given and taken. */
function confirmed(pathway: Pathway, row: HandoverRow, who: string): boolean {
  if (row.confirmed.includes(who)) return false;
  row.confirmed.push(who);
  if (!row.running || row.confirmed.length < 3) return true;
  Object.assign(row, { done: true, running: false });
  for (const side of [row.giver, row.receiver])
    pathway.leads.push(standing(side, row.receiver, 0, pathway.step));
  return true;
}

const confirm: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined) return undefined;
  const who = dice.pick(['person', 'giver', 'receiver'] as const);
  const actor = someone(dice, ...those(who === 'receiver' ? row.receiver : row.giver));
  return move(actor, acts.confirmHandover, { id: row.id, who }, () => {
    const side = party(pathway, actor, row);
    if (side === undefined || (who !== 'person' && row[who] !== side)) return 'missing';
    if (standsAt(pathway, row, side) !== 'talked' || !confirmed(pathway, row, who)) return 'conflict';
    return 'handover.confirm';
  });
};

const confirmOwn: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined) return undefined;
  const actor = someone(dice, 'citizen');
  return move(actor, ownActs.confirmOwnHandover, { id: row.id }, () => {
    if (actor.who !== 'citizen') return 'missing';
    if (standsAt(pathway, row) !== 'talked' || !confirmed(pathway, row, 'person')) return 'conflict';
    return 'handover.confirmOwn';
  });
};

const declineOwn: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined || dice.below(3) > 0) return undefined;
  const actor = someone(dice, 'citizen');
  const words = dice.pick(['', 'Ik wil liever later beginnen.']);
  return move(actor, ownActs.declineOwnHandover, { id: row.id, words }, () => {
    if (actor.who !== 'citizen') return 'missing';
    if (!['proposed', 'countered', 'planned', 'talked'].includes(standsAt(pathway, row))) return 'conflict';
    bring(row, row.giver, 'declined');
    row.confirmed = row.confirmed.filter((who) => who !== 'person');
    return 'handover.declineOwn';
  });
};

const goOnOwn: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined || seldom(pathway, row, dice)) return undefined;
  const actor = someone(dice, 'citizen');
  return move(actor, ownActs.resumeOwnHandover, { id: row.id }, () => {
    if (actor.who !== 'citizen') return 'missing';
    if (standsAt(pathway, row) !== 'declined') return 'conflict';
    bring(row, row.giver, 'goesOn');
    return 'handover.goOnOwn';
  });
};

/** What is not declined is mostly let be, so that walks come far. */
function seldom(pathway: Pathway, row: HandoverRow, dice: Chance['dice']): boolean {
  return standsAt(pathway, row) !== 'declined' && dice.below(4) > 0;
}

const goOn: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined || seldom(pathway, row, dice)) return undefined;
  const actor = someone(dice, ...those(row.giver), ...those(row.receiver));
  const words = dice.below(4) === 0 ? '' : 'Wij belden: het is toch goed.';
  return move(actor, acts.resumeHandover, { id: row.id, words }, () => {
    if (words === '') return 'invalid';
    const side = party(pathway, actor, row);
    if (side === undefined) return 'missing';
    if (standsAt(pathway, row, side) !== 'declined') return 'conflict';
    bring(row, side, 'goesOn');
    return 'handover.goOn';
  });
};

const end: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined || dice.below(3) > 0) return undefined;
  const actor = someone(dice, ...those(row.giver), ...those(row.receiver));
  const words = dice.below(4) === 0 ? '' : 'Het loopt anders.';
  return move(actor, acts.endHandover, { id: row.id, words }, () => {
    const side = party(pathway, actor, row);
    const state = standsAt(pathway, row, side);
    const taken = state === 'proposed';
    if (side === undefined || (side === row.receiver && taken)) return 'missing';
    if (!['proposed', 'countered', 'planned', 'talked', 'declined'].includes(state)) return 'conflict';
    if (!taken && words === '') return 'invalid';
    bring(row, side, taken ? 'withdrawn' : 'stopped');
    return taken ? 'handover.withdraw' : 'handover.stop';
  });
};

const agree: Choice = ({ pathway, dice, day }) => {
  const row = oneOf(dice, pathway.handovers);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.giver), ...those(row.receiver));
  const owner = dice.pick(['person', 'giver', 'receiver'] as const);
  const due = dice.pick([14, 14, -1]);
  return move(actor, acts.addAgreedAction, { id: row.id, what: 'Inschrijven', owner, due: day(due) }, () => {
    const side = party(pathway, actor, row);
    if (side === undefined) return 'missing';
    if (!['planned', 'talked'].includes(standsAt(pathway, row, side))) return 'conflict';
    if (due < 0) return 'invalid';
    const by = owner === 'person' ? 'person' : row[owner] === 'vdab' ? 'vdab' : 'ocmw';
    pathway.actions.push({
      id: '',
      of: side,
      origins: [],
      text: 'Inschrijven',
      by,
      start: null,
      due,
      intensity: null,
      state: 'planned',
      endReason: null,
      version: 1,
    });
    return 'handover.plan';
  });
};

/** What a hand-over waits for as it stands, so that walks come to its end. */
const further: Choice = (chance) => {
  const last = chance.pathway.handovers.at(-1);
  const state = last === undefined ? undefined : standsAt(chance.pathway, last);
  if (state === 'proposed') return answer(chance);
  if (state === 'countered') return choose(chance);
  if (state === 'planned') return talk(chance);
  if (state === 'declined') return chance.dice.pick([goOn, goOnOwn, goOn, goOnOwn, choose])(chance);
  return state === 'talked'
    ? chance.dice.pick([confirm, confirm, confirm, confirmOwn])(chance)
    : propose(chance);
};

export const handoverChoices: readonly Choice[] = [
  further,
  further,
  further,
  further,
  further,
  further,
  further,
  further,
  further,
  propose,
  answer,
  answer,
  choose,
  talk,
  confirm,
  confirmOwn,
  declineOwn,
  goOn,
  goOnOwn,
  end,
  agree,
];
