/** What may be done with a proposal: make it, approve or reject it as the owner, withdraw one's own. */
import { z } from 'zod';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { count, date, id, optionalText, text } from '../../kernel/typed.ts';
import { actionParts, written } from './plan.acts.ts';
import { endReasons, type EndReason } from './plan.ts';
import * as gate from './proposal.sql.ts';
import { type ProposalDetail, proposalKindCodes } from './proposal.ts';

const reason = z.string().optional();

const endReason = z.enum(
  Object.keys(endReasons) as [EndReason, ...EndReason[]],
  'Kies een reden van het einde.',
);

const common = {
  person: id,
  action: id.nullable(),
  to: id.nullable(),
  why: text('Schrijf in een zin waarom u dit voorstelt.', 500, 5),
  reason,
};

const { text: actionText, by, due, start, intensity } = actionParts;

const proposal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('extend'), due: date, ...common }),
  z.object({ kind: z.literal('changeStart'), start: date, ...common }),
  z.object({
    kind: z.literal('changeIntensity'),
    intensity: text('Schrijf hoeveel het wordt, bijvoorbeeld “drie halve dagen per week”.', 80),
    ...common,
  }),
  z.object({ kind: z.literal('stop'), endReason, ...common }),
  z.object({ kind: z.literal('endReason'), endReason, ...common }),
  z.object({ kind: z.literal('newAction'), text: actionText, by, due, start, intensity, ...common }),
]);

const NO_FLOW =
  'Er is geen stroom van kracht waardoor die organisatie uw voorstel mag lezen. Bel of schrijf haar zelf.';

export const makeProposal = act({
  name: 'proposal.make',
  input: z
    .object({
      kind: z.enum(proposalKindCodes as [(typeof proposalKindCodes)[number]], 'Kies wat u voorstelt.'),
    })
    .loose()
    .pipe(proposal),
  async run(db, token, { kind, person, action, to, why, reason: given, ...detail }) {
    const answer = await gate.makeProposal(db, token, {
      kind,
      person,
      action,
      to,
      why,
      reason: given,
      detail: detail as ProposalDetail,
    });
    if (answer.outcome === 'invalid' && answer.field === 'to')
      return {
        outcome: 'invalid',
        problems: [{ field: 'to', message: say`Kies een organisatie van de lijst.` }],
      };
    if (answer.outcome === 'invalid' && answer.field === 'kind')
      return { outcome: 'invalid', problems: [KIND] };
    return written(answer, { id: answer.id ?? '' }, '', NO_FLOW);
  },
});

const KIND = {
  field: 'why',
  message: 'Dit kan hier niet. Kies iets anders, of kijk of de actie nog loopt.',
};

const decided: Readonly<Record<string, string>> = {
  changed: 'De actie veranderde net. Kijk eerst wat er nu staat.',
  nothing: 'Er is niets meer te veranderen. Wijs het voorstel af en schrijf waarom.',
};

export const decideProposal = act({
  name: 'proposal.decide',
  recordedAs: ['proposal.approve', 'proposal.reject'],
  input: z
    .object({
      id,
      answer: z.enum(['approved', 'rejected'], 'Kies of u het voorstel goedkeurt.'),
      version: count.nullable(),
      why: optionalText(500),
      reason,
    })
    .refine(({ answer, why }) => answer === 'approved' || why !== null, {
      path: ['why'],
      message: 'Schrijf waarom u het voorstel afwijst. De ander leest uw reden.',
    }),
  async run(db, token, { id: proposalId, answer, version, why, reason: given }) {
    const decision = {
      id: proposalId,
      approve: answer === 'approved',
      version,
      why: why ?? '',
      reason: given,
    };
    const said = await gate.decideProposal(db, token, decision);
    const words = decided[String(said.now)] ?? say`Over dit voorstel is al beslist, of het is ingetrokken.`;
    return written(said, { id: proposalId }, words);
  },
});

export const withdrawProposal = act({
  name: 'proposal.withdraw',
  input: z.object({ id, reason }),
  async run(db, token, input) {
    const answer = await gate.withdrawProposal(db, token, input);
    return written(
      answer,
      { id: input.id },
      say`Dit voorstel is al beantwoord. U kunt het niet meer intrekken.`,
    );
  },
});
