// Three steps in one page: each replaces the one before, and nothing of it stays in the document.
(() => {
  const at = document.getElementById('step');
  const transfer = {};

  const input = (name, label) => `<p><label for="${name}">${label}</label><input id="${name}"></p>`;
  const value = (name) => document.getElementById(name).value.trim();

  function draw(markup, button, next) {
    at.innerHTML = markup;
    document.getElementById(button).addEventListener('click', next);
  }

  async function send() {
    const body = JSON.stringify(transfer);
    const headers = { 'content-type': 'application/json' };
    await fetch('/steps/api/transfer', { method: 'POST', headers, body });
    at.innerHTML = '<p class="sent">Your transfer is on its way.</p>';
  }

  function confirmation() {
    const amount = Number(transfer.amount).toLocaleString('en', { minimumFractionDigits: 2 });
    draw(
      `<h2>Confirm transfer</h2><p>Amount: €${amount}</p><button id="send">Confirm transfer</button>`,
      'send',
      send,
    );
  }

  function amount() {
    draw(`${input('amount', 'Amount (EUR)')}<button id="toConfirm">Continue</button>`, 'toConfirm', () => {
      transfer.amount = value('amount');
      confirmation();
    });
  }

  const fields = [
    input('payee', "Recipient's name"),
    input('account', 'IBAN'),
    input('purpose', 'Reference'),
  ];
  draw(`${fields.join('')}<button id="toAmount">Next</button>`, 'toAmount', () => {
    for (const name of ['payee', 'account', 'purpose']) transfer[name] = value(name);
    amount();
  });
})();
