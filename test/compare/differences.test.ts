// Two visits compared: nothing that a person, a page or a server could notice is overlooked.
import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import { masked, type Visit } from './visit.ts';

const request = { method: 'POST', path: '/draft', body: '{"amount":"1"}' };
const look = { after: 'loaded', url: 'http://127.0.0.1/', document: '<html></html>', heard: ['log ready'] };
const visit: Visit = { looks: [look], requests: [request, { ...request, path: '/fee' }] };

const changed: [what: string, ours: Visit, says: string][] = [
  ['an attribute', { ...visit, looks: [{ ...look, document: '<html x></html>' }] }, 'document'],
  ['another address', { ...visit, looks: [{ ...look, url: 'http://127.0.0.1/paid' }] }, 'at http'],
  ['a line in the console', { ...visit, looks: [{ ...look, heard: ['log ready', 'error x'] }] }, 'console'],
  ['a step that failed', { ...visit, looks: [{ ...look, after: 'loaded (gone)' }] }, 'instead of'],
  ['a step less', { ...visit, looks: [] }, 'a step less'],
  ['a request less', { ...visit, requests: [request] }, 'not sent: POST /fee'],
  ['a request twice', { ...visit, requests: [...visit.requests, request] }, 'sent in addition: POST /draft'],
  ['another body', { ...visit, requests: [{ ...request, body: '{}' }] }, 'sent in addition: POST /draft {}'],
];

test.each(changed)('%s is said', (_, ours, says) => {
  expect(differences(ours, visit).join('\n')).toContain(says);
});

test('the order of requests is not a difference', () => {
  expect(differences({ ...visit, requests: visit.requests.toReversed() }, visit)).toEqual([]);
});

test.each([
  ['http://localhost:43123/pay', 'http://localhost/pay'],
  ['order SZ17640012345671234 at 23:59:01', 'order <number> at <time>'],
  ['DE89370400440532013000', 'DE89370400440532013000'],
  ['6217001210012345672', '6217001210012345672'],
])('%s is compared as %s', (text, as) => {
  expect(masked(text)).toBe(as);
});
