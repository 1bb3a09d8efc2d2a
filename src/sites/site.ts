// A payment site as data: whose it is, its hosts, and what is paid there.

/** What a person does there (the list's `kind`); `b2b` is paying invoices, `no-payment` a page that only leads to one. */
type SiteKind =
  | 'transfer'
  | 'checkout'
  | 'payout'
  | 'withdrawal'
  | 'p2p'
  | 'b2b'
  | 'gift-card'
  | 'payroll'
  | 'no-payment';

/**
 * `id` is stable and unique. `hosts` are host names, not URLs; a leading `*.` stands for the host after it and all its
 * subdomains. `confidence` is how sure the hosts are (facts/site-list.json).
 */
export interface Site {
  readonly id: string;
  readonly service: string;
  readonly region: string;
  readonly hosts: readonly string[];
  readonly kind: SiteKind;
  readonly confidence: 'high' | 'medium' | 'low';
}
