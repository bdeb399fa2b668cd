/** What may be done with one-time links: the sender gives one, and whoever opened it answers once. */
import { z } from 'zod';
import { newToken, tokenHash } from '../../adapters/identity/session-token.ts';
import { act } from '../../kernel/act.ts';
import { done } from '../../kernel/outcome.ts';
import { id } from '../../kernel/typed.ts';
import { givenAnswer, outcomeOfOne } from './referral.acts.ts';
import * as links from './referral-link.sql.ts';

/** The secret leaves this act once, for the letter; the database keeps only its hash. */
export const giveReferralLink = act({
  name: 'referral.link',
  input: z.object({ id, reason: z.string().optional() }),
  async run(db, token, input) {
    const secret = newToken();
    const answer = await links.giveLink(db, token, { ...input, secretHash: tokenHash(secret) });
    const { address, function: who, language = 'nl' } = answer;
    if (answer.outcome === 'done' && address !== undefined && who !== undefined)
      return done({ id: input.id, secret, address, function: who, language });
    const refused = outcomeOfOne(answer, input);
    if (refused.outcome === 'done') throw new Error('a link was given without an address');
    return refused;
  },
});

export const answerReferralByLink = act({
  name: 'referral.answerByLink',
  recordedAs: ['referral.accept', 'referral.refuse'],
  input: z.object(givenAnswer),
  async run(db, token, input) {
    return outcomeOfOne(await links.answerByLink(db, token, input), { id: '' });
  },
});
