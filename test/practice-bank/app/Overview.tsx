// The first screen: the person's accounts and what happened on them.
/** @jsxImportSource react */

const accounts = [
  { name: 'Everyday account', number: '•••• 4471', balance: '€48,212.06' },
  { name: 'Rainy day savings', number: '•••• 9020', balance: '€12,500.00' },
];

const activity = [
  { what: 'Greengrocer Maes', when: 'Yesterday', amount: '−€23.40' },
  { what: 'Salary · Northlight Design', when: '20 Nov', amount: '+€3,180.00' },
  { what: 'Rent · H. Peeters', when: '1 Nov', amount: '−€1,150.00' },
];

export function Overview({ onSend }: { onSend: () => void }) {
  return (
    <>
      <div className="headline">
        <h1>Good to see you, Ellen</h1>
        <button type="button" className="btn btn-primary" onClick={onSend}>
          Send money
        </button>
      </div>
      <section className="tiles" aria-label="Accounts">
        {accounts.map((account) => (
          <article className="tile" key={account.number}>
            <h2>{account.name}</h2>
            <p className="muted">{account.number}</p>
            <p className="balance">{account.balance}</p>
          </article>
        ))}
      </section>
      <section className="card">
        <h2>Recent activity</h2>
        <ul className="activity">
          {activity.map((entry) => (
            <li key={entry.what}>
              <span>
                {entry.what}
                <small>{entry.when}</small>
              </span>
              <b>{entry.amount}</b>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
