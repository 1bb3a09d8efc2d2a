// The contact's secret as a QR code for an authenticator app, with the same in letters for who cannot scan.
import type { JSX } from 'preact';
import { encode } from 'uqr';
import { useWords } from '../ui/saying.ts';

/** One path of all dark squares; a scanner needs the quiet edge of four. */
function darkSquares(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
}

/** `JBSWY3DPEHPK3PXP` in fours, as it is read out. */
function secretOf(uri: string): string {
  const secret = URL.canParse(uri) ? new URL(uri).searchParams.get('secret') : null;
  return (secret ?? '').replace(/(.{4})(?=.)/g, '$1 ');
}

export function SecretCode({ uri }: { readonly uri: string }): JSX.Element {
  const { say } = useWords();
  const { data, size } = encode(uri, { border: 4 });
  return (
    <figure class="secret">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say('secret_image')}>
        <rect width={size} height={size} fill="#fff" />
        <path d={darkSquares(data)} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <figcaption>
        <p>{say('secret_letters')}</p>
        <code>{secretOf(uri)}</code>
      </figcaption>
    </figure>
  );
}
