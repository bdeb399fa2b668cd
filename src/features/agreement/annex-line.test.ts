/** Why a line of an annex works or not, in the words of whoever reads the agreement before, during and after its days. */
import { expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { type AgreementStatus } from './agreement.ts';
import { type AnnexLine, lineState } from './annex-line.ts';

const vdab = { id: 'v', name: 'VDAB' };
const ocmw = { id: 'o', name: 'OCMW Vlierbeke' };
const works: AnnexLine = {
  id: 'l',
  number: 1,
  flow: { id: 'f', name: 'Traject', number: 1, status: 'inForce', purpose: 'guidance', population: 'guided' },
  from: vdab,
  to: ocmw,
  mask: 1,
  status: 'inForce',
  suspension: null,
  version: 1,
  received: true,
  agreementInForce: true,
  agreementStatus: 'inForce',
  begins: null,
  leaves: null,
  renewed: false,
  speaks: true,
};

const told = (over: Partial<AnnexLine>) => lineState({ ...works, agreementInForce: false, ...over }).text;

test.each<[AgreementStatus, string, boolean]>([
  ['draft', 'Werkt nog niet: de partijen beslissen nog over de overeenkomst.', true],
  ['approval', 'Werkt nog niet: de partijen beslissen nog over de overeenkomst.', true],
  ['signed', 'Werkt vanaf 1 juli 2027: dan begint de overeenkomst.', true],
  ['renewed', 'Werkt niet meer: de overeenkomst is voorbij.', false],
  ['ended', 'Werkt niet meer: de overeenkomst is voorbij.', false],
])('a line of an agreement that is %s says so', (agreementStatus, text, soon) => {
  const line = { ...works, agreementInForce: false, agreementStatus, begins: civilDate('2027-07-01') };
  expect(lineState(line)).toEqual({ works: false, soon, text });
});

test('a line of who left says who, and one of who leaves still works', () => {
  const leaves = { party: 'OCMW Vlierbeke', after: civilDate('2027-12-31'), left: true };
  expect(lineState({ ...works, agreementInForce: false, leaves }).soon).toBe(false);
  expect(told({ leaves })).toBe('Werkt niet meer: OCMW Vlierbeke is geen partij meer.');
  expect(lineState({ ...works, leaves: { ...leaves, left: false } }).works).toBe(true);
});
