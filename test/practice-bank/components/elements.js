// Skerry's elements: a field and a button with closed roots, and the transfer that is made of them.

function sheetOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

const fieldSheet = sheetOf(`
  :host { display: block; margin-bottom: 18px; }
  span { display: block; margin-bottom: 4px; color: #4b606a; font-size: 15px; }
  input { width: 100%; height: 46px; padding: 0 12px; box-sizing: border-box; border: 0; border-bottom: 2px solid #9fb2ba; background: #fff; font: inherit; }
  input:focus { border-color: #ff8f6b; outline: 0; }
  p { margin: 4px 0 0; color: #b3361b; font-size: 14px; }
`);

/** `<sk-field label="…" name="…">`: its input stands in a closed root; `value` and `fault` are how it is used. */
class Field extends HTMLElement {
  #input;
  #fault;
  connectedCallback() {
    if (this.#input !== undefined) return;
    const root = this.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [fieldSheet];
    root.innerHTML = '<label><span></span><input autocomplete="off"></label><p role="alert" hidden></p>';
    this.#input = root.querySelector('input');
    this.#fault = root.querySelector('p');
    root.querySelector('span').textContent = this.getAttribute('label');
    this.#input.placeholder = this.getAttribute('placeholder') ?? '';
    this.#input.inputMode = this.getAttribute('inputmode') ?? 'text';
  }
  get value() {
    return this.#input.value.trim();
  }
  set value(text) {
    this.#input.value = text;
  }
  set fault(text) {
    this.#fault.textContent = text;
    this.#fault.hidden = text === '';
  }
}

const buttonSheet = sheetOf(`
  :host { display: inline-block; }
  button { min-width: 120px; height: 48px; padding: 0 26px; border: 2px solid #12303d; border-radius: 4px; background: transparent; color: #12303d; font: inherit; cursor: pointer; }
  :host([tone="primary"]) button { border-color: #d9552c; background: #d9552c; color: #fff; }
  button:disabled { opacity: 0.6; cursor: default; }
`);

/** `<sk-button>Words</sk-button>`: the words stay outside, in a slot of the closed root. */
class Button extends HTMLElement {
  #button;
  connectedCallback() {
    if (this.#button !== undefined) return;
    const root = this.attachShadow({ mode: 'closed', delegatesFocus: true });
    root.adoptedStyleSheets = [buttonSheet];
    root.innerHTML = '<button type="button"><slot></slot></button>';
    this.#button = root.querySelector('button');
  }
  set disabled(is) {
    this.#button.disabled = is;
  }
}

const transferSheet = sheetOf(`
  h1 { margin: 0 0 6px; font-size: 32px; font-weight: 400; }
  .from { margin: 0 0 26px; color: #4b606a; font-size: 16px; }
  section { padding: 34px 36px; background: #fbfaf7; border-top: 4px solid #12303d; box-shadow: 0 2px 14px rgb(18 48 61 / 10%); }
  .actions { display: flex; gap: 14px; justify-content: flex-end; margin-top: 28px; }
  dl { margin: 0; }
  dl div { display: flex; padding: 12px 0; border-bottom: 1px solid #dcd7cc; }
  dt { flex: 0 0 150px; color: #4b606a; }
  dd { flex: 1; min-width: 0; margin: 0; overflow-wrap: anywhere; }
  .sum { font-size: 24px; }
  .failed { color: #b3361b; }
  .sent { text-align: center; }
`);

const views = {
  form: `<section>
    <h1>Pay someone</h1>
    <p class="from">From Current account ·· 8846, €31,904.17 available</p>
    <sk-field name="creditorName" label="Payee’s name" placeholder="As on their account"></sk-field>
    <sk-field name="creditorIban" label="IBAN"></sk-field>
    <sk-field name="instructedAmount" label="Amount in euro" inputmode="decimal" placeholder="0.00"></sk-field>
    <sk-field name="remittance" label="Message to payee"></sk-field>
    <div class="actions"><sk-button class="next" tone="primary">Review</sk-button></div>
  </section>`,
  review: `<section>
    <h1>Check and pay</h1>
    <p class="from">From Current account ·· 8846</p>
    <dl>
      <div><dt>Payee</dt><dd data-of="creditorName"></dd></div>
      <div><dt>IBAN</dt><dd data-of="creditorIban"></dd></div>
      <div><dt>Amount</dt><dd class="sum" data-of="sum"></dd></div>
      <div><dt>Message</dt><dd data-of="remittance"></dd></div>
      <div><dt>When</dt><dd>Today</dd></div>
    </dl>
    <p class="failed" role="alert" hidden>The payment was not made. Please try again.</p>
    <div class="actions"><sk-button class="change">Change</sk-button><sk-button class="pay" tone="primary">Pay now</sk-button></div>
  </section>`,
  sent: `<section class="sent"><h1>Paid</h1><p><b data-of="sum"></b> is on its way to <b data-of="creditorName"></b>.</p>
    <sk-button class="again">Pay someone else</sk-button></section>`,
};

const faults = {
  creditorName: (text) => (text === '' ? 'Who is it for?' : ''),
  creditorIban: (text) => (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text) ? '' : 'This is not an IBAN'),
  instructedAmount: (text) => (/^\d{1,8}(\.\d{1,2})?$/.test(text) && Number(text) > 0 ? '' : 'How much?'),
  remittance: () => '',
};

const linked = {
  creditorName: 'payee',
  creditorIban: 'account',
  instructedAmount: 'amount',
  remittance: 'purpose',
};

const spaced = (iban) => iban.replace(/(.{4})(?=.)/g, '$1 ');
const euro = (amount) =>
  new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }).format(Number(amount));

class Transfer extends HTMLElement {
  #payment = {};
  #key = '';
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [transferSheet];
    root.addEventListener('click', (event) => this.#pressed(event.target.className));
  }
  connectedCallback() {
    const query = new URLSearchParams(location.search);
    for (const [name, link] of Object.entries(linked)) this.#payment[name] = query.get(link) ?? '';
    this.#show('form');
  }
  #fields() {
    return [...this.shadowRoot.querySelectorAll('sk-field')].map((one) => [one.getAttribute('name'), one]);
  }
  #show(view) {
    this.shadowRoot.innerHTML = views[view];
    for (const [name, one] of this.#fields()) one.value = this.#payment[name];
    const shown = {
      ...this.#payment,
      creditorIban: spaced(this.#payment.creditorIban),
      sum: euro(this.#payment.instructedAmount),
    };
    for (const one of this.shadowRoot.querySelectorAll('[data-of]'))
      one.textContent = shown[one.dataset.of] || '—';
  }
  #pressed(which) {
    if (which === 'next') this.#review();
    if (which === 'change') this.#show('form');
    if (which === 'pay') void this.#pay();
    if (which === 'again') location.assign('/components/pay');
  }
  #review() {
    for (const [name, one] of this.#fields())
      this.#payment[name] = name === 'creditorIban' ? one.value.replace(/\s/g, '').toUpperCase() : one.value;
    this.#payment.instructedAmount = this.#payment.instructedAmount.replace(/,/g, '');
    const wrong = this.#fields().filter(([name, one]) => {
      one.fault = faults[name](this.#payment[name]);
      return faults[name](this.#payment[name]) !== '';
    });
    if (wrong.length > 0) return;
    this.#key = crypto.randomUUID();
    this.#show('review');
  }
  async #pay() {
    const button = this.shadowRoot.querySelector('.pay');
    button.disabled = true;
    const taken = await fetch('/components/api/payments', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': this.#key },
      body: JSON.stringify({ ...this.#payment, currency: 'EUR' }),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (taken) return this.#show('sent');
    button.disabled = false;
    this.shadowRoot.querySelector('.failed').hidden = false;
  }
}

customElements.define('sk-field', Field);
customElements.define('sk-button', Button);
customElements.define('sk-transfer', Transfer);
