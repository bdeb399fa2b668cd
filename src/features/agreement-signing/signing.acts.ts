/**
 * A party signs an agreement: it notes who signed, or whoever signs goes to a service that keeps the key. Only a coordinator of that party;
 * PostgreSQL judges the order and the text.
 */
import { z } from 'zod';
import { signingAlgorithmCodes } from '../../adapters/signing/signing-algorithm.ts';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { id, line } from '../../kernel/typed.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './signing.sql.ts';

const onlyParty =
  'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const signatoryFunction = ofNobody(line('Schrijf in welke functie.', 120));

function outcomeOfSigning(answer: Answer, agreement: string): Outcome<{ id: string }> {
  if (answer.outcome === 'invalid')
    return invalid('naam', say`Uw organisatie nam nog niet alle besluiten. Noteer die eerst.`);
  return outcomeOf(
    answer,
    { id: agreement },
    {
      forbidden: onlyParty,
      conflict: say`De tekst is ondertussen veranderd, of uw organisatie tekende al. Lees de overeenkomst opnieuw.`,
    },
  );
}

export const signAgreement = act({
  name: 'agreement.sign',
  input: z.object({
    agreement: id,
    naam: ofNobody(line('Schrijf wie tekende.', 120)),
    functie: signatoryFunction,
    kenmerk: hash,
  }),
  async run(db, token, { agreement, naam, functie, kenmerk }) {
    const input = { agreement, name: naam, function: functie, hash: kenmerk };
    return outcomeOfSigning(await gate.signAgreement(db, token, input), agreement);
  },
});

const certificates = z.array(z.string()).min(1);
const algorithm = z.enum(signingAlgorithmCodes);
const credential = z.object({ id: z.string(), algorithm, certificates });
const visit = z.object({ state: z.string(), verifier: z.string(), credential: credential.optional() });

export const visitService = act({
  name: 'agreement.visitSigningService',
  input: z.object({
    agreement: id,
    functie: signatoryFunction,
    kenmerk: hash,
    visits: z.array(visit).min(1),
  }),
  async run(db, token, { agreement, functie, kenmerk, visits }) {
    const input = { agreement, function: functie, hash: kenmerk, visits: visits.map(knownVisit) };
    return outcomeOfSigning(await gate.visitService(db, token, input), agreement);
  },
});

function knownVisit({ state, verifier, credential: known }: z.infer<typeof visit>): gate.ForVisit {
  return known === undefined ? { state, verifier } : { state, verifier, credential: known };
}

export const signAtService = act({
  name: 'agreement.signAtService',
  input: z.object({
    agreement: id,
    hash,
    name: z.string().min(1).max(500),
    function: z.string().min(1),
    service: z.string().min(1),
    algorithm,
    signature: z.instanceof(Buffer),
    certificates: z.instanceof(Buffer),
  }),
  async run(db, token, given) {
    return outcomeOfSigning(await gate.signAtService(db, token, given), given.agreement);
  },
});
