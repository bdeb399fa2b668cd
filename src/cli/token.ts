/**
 * `cli token`: makes a bearer token for the API of a demo that acts as one of its users. It needs no server and no
 * database; whether the user exists and what the token opens, the server decides.
 */
import { parseArgs } from 'node:util';
import { isUuid } from '../kernel/id.ts';
import { type Command, UsageError } from './command.ts';

const DEFAULT_URL = 'http://localhost:8080';

export const tokenCommand: Command = {
  help: `
cli token --user NAME [--mandate ID] [--json]

Prints a bearer token that acts as a user of the demo for ten minutes, in the mandate named or else in the first that
works. Use it as: curl -H "Authorization: Bearer $(npm run -s cli -- token --user coach.vlierbeke)" …`,
  async run(args, context) {
    const { user, mandate } = readOptions(args);
    const { dataDir, publicUrl } = context.config;
    const { demoIssuer, demoKey, notedDemoIssuer, signDemoToken } = await import(
      '../adapters/identity/demo-key.ts'
    );
    // A server that was started on another port said so; an address in our own environment goes before that.
    const noted = publicUrl === DEFAULT_URL ? notedDemoIssuer(dataDir) : undefined;
    const issuer = noted ?? demoIssuer(publicUrl);
    const token = await signDemoToken(await demoKey(dataDir), issuer, user, mandate);
    context.result({ token, user, issuer }, [token]);
    return 0;
  },
};

function readOptions(args: readonly string[]): { user: string; mandate?: string } {
  let values: { user?: string; mandate?: string };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { user: { type: 'string' }, mandate: { type: 'string' } },
    }));
  } catch {
    throw new UsageError('cli token takes --user and --mandate.');
  }
  const { user, mandate } = values;
  if (user === undefined || user === '') throw new UsageError('cli token needs --user NAME.');
  if (mandate !== undefined && !isUuid(mandate)) throw new UsageError('--mandate takes the id of a mandate.');
  return { user, ...(mandate !== undefined && { mandate }) };
}
