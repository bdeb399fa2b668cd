/**
 * Links that sign an account of the demo in once, for the terminal that started it. In memory: after a restart there are
 * new ones. Production never loads this file.
 */
import { randomBytes } from 'node:crypto';

export interface SingleUseLinks {
  /** Makes one link for each account. */
  make(baseUrl: string, userNames: readonly string[]): { userName: string; url: string }[];
  /** Gives the account of a code, the first time only. */
  use(code: string): string | undefined;
}

/** Makes an empty collection of links. */
export function singleUseLinks(): SingleUseLinks {
  const unused = new Map<string, string>();
  return {
    make: (baseUrl, userNames) =>
      userNames.map((userName) => {
        const code = randomBytes(24).toString('base64url');
        unused.set(code, userName);
        return { userName, url: `${baseUrl}/aanmelden/eenmalig/${code}` };
      }),
    use(code) {
      const userName = unused.get(code);
      unused.delete(code);
      return userName;
    },
  };
}
