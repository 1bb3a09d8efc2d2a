// One request and its reply, as the bank's sites see them.
import type { Markup } from './html.ts';

export interface Visit {
  readonly query: URLSearchParams;
  /** The body as it came; a form's fields are read with `formOf`. */
  readonly body: string;
  /** `null` when the request does not carry the header. */
  header(name: string): string | null;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a site answers, by method and path; a promise where a real site would take its time. */
export type Routes = Readonly<
  Record<`${'GET' | 'POST' | 'DELETE'} /${string}`, (visit: Visit) => Reply | Promise<Reply>>
>;

function reply(type: string, body: string, status = 200): Reply {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  return { status, headers, body };
}

export const page = ({ markup }: Markup, status = 200): Reply => reply('text/html', markup, status);
export const style = (css: string): Reply => reply('text/css', css);
export const script = (js: string): Reply => reply('text/javascript', js);
export const picture = (svg: Markup): Reply => reply('image/svg+xml', svg.markup);
export const json = (value: unknown, status = 200): Reply =>
  reply('application/json', JSON.stringify(value), status);
export const seeOther = (location: string): Reply => ({ status: 303, headers: { location }, body: '' });

export const formOf = (visit: Visit): URLSearchParams => new URLSearchParams(visit.body);

/** A field of a form or a link, trimmed; empty when it is absent. */
export const field = (form: URLSearchParams, name: string): string => form.get(name)?.trim() ?? '';

/** `http://127.0.0.1:PORT`: where the page of this visit lives. */
export const ownOrigin = (visit: Visit): string => `http://${visit.header('host') ?? '127.0.0.1'}`;

/** The bank under its other name on loopback: another origin, and another site, to the browser. */
export function otherOrigin(visit: Visit): string {
  const { hostname, port } = new URL(ownOrigin(visit));
  return `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
}
