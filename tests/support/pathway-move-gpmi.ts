/** Steps about the GPMI: its versions and both signatures, with what the model says of each. How it goes on stands beside it. */
import * as acts from '../../src/features/gpmi/gpmi.acts.ts';
import { typedSections } from '../../src/features/gpmi/gpmi-section.ts';
import { guidesFor } from './pathway-law.ts';
import { about, end, evaluate, keepers, prolong, refused } from './pathway-move-gpmi-course.ts';
import { type Chance, type Choice, move, oneOf, someone } from './pathway-move.ts';
import type { ContractRow } from './pathway-row.ts';

const OCMW = 'ocmwVlierbeke';

/** Words that both promise something, now and then words that one side alone does, or nothing at all. */
function someWords({ dice }: Chance) {
  const persoonDoet = `Stap ${dice.below(3)}`;
  return typedSections(
    dice.pick([
      { persoonDoet, ocmwDoet: 'Meegaan' },
      { persoonDoet, ocmwDoet: 'Bellen' },
      { persoonDoet },
      {},
    ]),
  );
}

function isEmpty(words: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.values(words).every((lines) => lines.length === 0);
}

function signable(words: Readonly<Record<string, readonly string[]>>): boolean {
  return words['person']?.length !== 0 && words['ocmw']?.length !== 0;
}

const draft: Choice = (chance) => {
  const { pathway, dice, day } = chance;
  const actor = someone(dice, ...keepers, 'mediator');
  const words = someWords(chance);
  const granted = dice.pick([-20, -20, 0, 1]);
  const starts = dice.pick([0, 0, 0, -10, -30, 5, 400]);
  const ends = dice.pick([null, 200, 200, starts]);
  const term = { grantedOn: day(granted), startsOn: day(starts), endsOn: ends === null ? '' : day(ends) };
  const input = { person: pathway.person, form: 'general', sections: words, ...term };
  return move(actor, acts.draftGpmi, input, () => {
    if (isEmpty(words)) return 'invalid';
    if (guidesFor(pathway, actor) !== OCMW) return 'missing';
    if (granted > 0 || starts < granted || starts > 366 || (ends !== null && ends <= starts))
      return 'invalid';
    if (pathway.contracts.some(({ ended }) => ended === null)) return 'conflict';
    const first = { hash: '', words, signed: [] };
    pathway.contracts.push({
      id: '',
      of: OCMW,
      granted,
      starts,
      ends,
      signed: false,
      ended: null,
      version: 1,
      versions: [first],
      evaluations: 0,
      prolongations: 0,
    });
    return 'gpmi.draft';
  });
};

const revise: Choice = (chance) => {
  const chosen = about(chance);
  if (chosen === undefined) return undefined;
  const { row, version, actor, input } = chosen;
  const words = someWords(chance);
  return move(actor, acts.reviseGpmi, { ...input, sections: words, why: 'Zo spraken we af.' }, () => {
    if (isEmpty(words)) return 'invalid';
    const refusal = refused(chance.pathway, actor, row, version);
    if (refusal !== undefined) return refusal;
    if (JSON.stringify(row.versions.at(-1)?.words) === JSON.stringify(words)) return 'invalid';
    row.versions.push({ hash: '', words, signed: [] });
    row.version += 1;
    return 'gpmi.revise';
  });
};

/** Puts a signature under the newest version; false when it stands there. The contract runs once both signed one version. */
function signed(row: ContractRow, party: string): boolean {
  const latest = row.versions.at(-1);
  if (latest === undefined || latest.signed.includes(party)) return false;
  latest.signed.push(party);
  row.version += 1;
  if (latest.signed.length === 2) row.signed = true;
  return true;
}

/** The mark of the words that were read: mostly the newest. */
function readHash({ dice }: Chance, row: ContractRow): string {
  return (dice.below(6) === 0 ? row.versions[0] : row.versions.at(-1))?.hash ?? '';
}

const sign: Choice = (chance) => {
  const chosen = about(chance);
  if (chosen === undefined) return undefined;
  const { row, version, actor, input } = chosen;
  const { dice, day } = chance;
  const party = dice.pick(['ocmw', 'ocmw', 'person']);
  const way = dice.pick(['paper', 'paper', 'online']);
  const on = dice.pick([0, 0, 0, 1, -1]);
  const hash = readHash(chance, row);
  const typed = { ...input, party, way, name: 'An Peeters', on: day(on), hash };
  return move(actor, acts.signGpmi, typed, () => {
    const refusal = refused(chance.pathway, actor, row, version);
    if (refusal !== undefined) return refusal;
    const latest = row.versions.at(-1);
    if (latest === undefined || latest.hash !== hash) return 'conflict';
    if (!signable(latest.words) || (party === 'person' && way !== 'paper') || on !== 0) return 'invalid';
    return signed(row, party) ? 'gpmi.sign' : 'conflict';
  });
};

const signOwn: Choice = (chance) => {
  const unsigned = chance.pathway.contracts.filter(
    ({ versions }) => versions.at(-1)?.signed.includes('person') === false,
  );
  const row = oneOf(chance.dice, unsigned.length > 0 ? unsigned : chance.pathway.contracts);
  if (row === undefined) return undefined;
  const actor = someone(chance.dice, 'citizen');
  const hash = readHash(chance, row);
  return move(actor, acts.signOwnGpmi, { contract: row.id, hash }, () => {
    if (actor.who !== 'citizen') return 'missing';
    const latest = row.versions.at(-1);
    if (row.ended !== null || latest === undefined || latest.hash !== hash || !signable(latest.words))
      return 'conflict';
    return signed(row, 'person') ? 'gpmi.signOwn' : 'conflict';
  });
};

/** Words are taken over when someone moves, under a flow for that: here no OCMW hands anything over. */
const takeOver: Choice = ({ pathway, dice, day }) => {
  const row = oneOf(dice, pathway.contracts);
  if (row === undefined || dice.below(2) > 0) return undefined;
  const actor = someone(dice, ...keepers, 'outsider');
  const input = { person: pathway.person, from: row.id, grantedOn: day(0), startsOn: day(0), endsOn: '' };
  return move(actor, acts.takeOverGpmi, input, () => 'missing');
};

/** What the newest contract waits for, so that walks come to its end. */
const further: Choice = (chance) => {
  const row = chance.pathway.contracts.at(-1);
  const latest = row?.versions.at(-1);
  if (row === undefined || latest === undefined) return draft(chance);
  if (row.ended !== null) return chance.dice.pick([draft, signOwn])(chance);
  if (!signable(latest.words)) return revise(chance);
  if (latest.signed.length < 2) return chance.dice.pick([sign, sign, signOwn, evaluate, end])(chance);
  return chance.dice.pick([evaluate, prolong, prolong, revise, end, end])(chance);
};

export const gpmiChoices: readonly Choice[] = [
  further,
  further,
  further,
  further,
  further,
  further,
  further,
  further,
  draft,
  revise,
  sign,
  sign,
  signOwn,
  evaluate,
  prolong,
  end,
  takeOver,
];
