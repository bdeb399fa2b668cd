/** `cli retention`: destroys what has to go because its term has ended, or only tells it. Exit code 1 when it could not. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDatabase } from '../adapters/database/pool.ts';
import {
  carryOut,
  planOf,
  type RetentionPlan,
  type RetentionResult,
} from '../features/retention/retention.ts';
import { foundTerms, type RetentionTerm, readTerms } from '../features/retention/retention-term.ts';
import { type Command, CommandFailed, UsageError } from './command.ts';

export const retentionCommand: Command = {
  help: `
cli retention [--dry-run] [--terms FILE] [--json]

Destroys, per organisation, what it holds about people whom it no longer guides and whose term has ended, attachments that
name people of agreements that are over and whose term has ended, and the months of the log whose term has ended. An open question, an unreviewed access or an undecided referral keeps a dossier.
Each destruction writes its proof into the log, without content.
--dry-run     tells how much would go and why, and changes nothing
--terms FILE  the terms to go by, otherwise those of OPERATOR_FILE, as JSON: [{"what": "dossier", "kind": "ocmw" or "organisation": KBO, "months": 60,
              "source": "…", "verified": {"by": "…", "on": "2026-11-21"}}, {"what": "attachment", "months": 60, …}, {"what": "log", "months": 120, …}]
Without a term that someone verified nothing is destroyed: the product knows of none. Exit code 0: done, or nothing to do.`,
  async run(args, context) {
    const { dryRun, terms } = readOptions(args);
    const installation = await context.installation();
    if ((await installation.pending()).length > 0)
      throw new CommandFailed('The database is not up to date: run cli migrate.');
    const owner = openDatabase(installation.server.connection('werkwinkel_owner'), { max: 1 });
    try {
      const plan = await planOf(owner, terms);
      const gone = dryRun
        ? undefined
        : await carryOut(owner, terms, plan, ({ persons }) => context.say(`${persons} dossiers so far …`));
      context.result(reportOf(plan, gone), linesOf(plan, gone));
      return 0;
    } finally {
      await owner.close();
    }
  },
};

interface Options {
  readonly dryRun: boolean;
  readonly terms: readonly RetentionTerm[];
}

function readOptions(args: readonly string[], given: readonly RetentionTerm[] = foundTerms): Options {
  let values: { 'dry-run'?: boolean | undefined; terms?: string | undefined };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { 'dry-run': { type: 'boolean' }, terms: { type: 'string' } },
    }));
  } catch {
    throw new UsageError('cli retention takes --dry-run and --terms FILE only.');
  }
  return {
    dryRun: values['dry-run'] === true,
    terms: values.terms === undefined ? given : termsIn(values.terms),
  };
}

function termsIn(path: string): readonly RetentionTerm[] {
  if (!existsSync(path)) throw new CommandFailed(`${path} does not exist.`);
  const read = readTerms(readFileSync(path, 'utf8'));
  if ('problem' in read) throw new CommandFailed(`${path} is no list of terms: ${read.problem}.`);
  return read.terms;
}

function reportOf({ organisations, attachments, log }: RetentionPlan, gone: RetentionResult | undefined) {
  return {
    dryRun: gone === undefined,
    organisations: organisations.map(({ ref: _ref, ...shown }) => shown),
    attachments,
    log,
    ...(gone === undefined ? {} : { destroyed: gone }),
  };
}

function linesOf(
  { organisations, attachments, log }: RetentionPlan,
  gone: RetentionResult | undefined,
): string[] {
  return [
    ...organisations.map(
      ({ name, ended, due, facts, held, why }) =>
        `${name}: no longer guides ${ended}; ${due} ${due === 1 ? 'goes' : 'go'}, with ${facts} facts${heldWords(held)}. Term: ${why}.`,
    ),
    ...(organisations.length === 0 ? ['No organisation holds anything of someone it no longer guides.'] : []),
    `Attachments that name people: ${attachments.held}; the agreement of ${attachments.over} is over; ${attachments.due} ${attachments.due === 1 ? 'goes' : 'go'}, ${attachments.signed} ${attachments.signed === 1 ? 'stays' : 'stay'} with a signed text. Term: ${attachments.why}.`,
    `The log holds ${log.months} months; ${log.due.length} ${log.due.length === 1 ? 'goes' : 'go'}${log.due.map(({ month }) => ` ${month.slice(0, 7)}`).join('')}. Term: ${log.why}.`,
    gone === undefined
      ? 'This was a dry run: nothing was changed.'
      : `Destroyed: ${gone.persons} dossiers with ${gone.facts} facts; ${gone.records} records went whole, with ${gone.entries} entries of the log; ${gone.attachments} attachments; ${gone.months} months with ${gone.views} views.`,
  ];
}

const holds: Readonly<Record<string, string>> = {
  openRequest: 'an open question',
  openReview: 'an access to review',
  openReferral: 'an undecided referral',
  notSealed: 'a showing of this minute',
};

function heldWords(held: Readonly<Record<string, number>>): string {
  const words = Object.entries(held).map(([why, count]) => `${count} for ${holds[why] ?? why}`);
  return words.length === 0 ? '' : `, and ${words.join(', ')} stay`;
}
