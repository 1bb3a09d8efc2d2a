// One-time tokens against double submission, as server-drawn sites put them into their forms.
import { randomUUID } from 'node:crypto';

export interface Tokens {
  issue(): string;
  /** `unknown`: never issued here, for example before the bank was started again. */
  spend(token: string): 'first' | 'again' | 'unknown';
}

export function openTokens(): Tokens {
  const spent = new Map<string, boolean>();
  return {
    issue: () => {
      const token = randomUUID().replaceAll('-', '');
      spent.set(token, false);
      return token;
    },
    spend: (token) => {
      const before = spent.get(token);
      if (before === undefined) return 'unknown';
      spent.set(token, true);
      return before ? 'again' : 'first';
    },
  };
}
