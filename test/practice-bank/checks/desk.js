// The payment desk's script: talks to its server while the form is filled in, and pays from the dialog only.
(() => {
  const at = (id) => document.getElementById(id);
  const names = ['payeeName', 'payeeAcctNo', 'tranAmt', 'usage'];

  const typed = () => ({
    payeeName: at('payeeName').value.trim(),
    payeeAcctNo: at('payeeAcctNo').value.replace(/\s/g, ''),
    tranAmt: at('tranAmt').value.replace(/[,，\s]/g, ''),
    usage: at('usage').value.trim(),
  });

  const post = (path, sent, headers = {}) =>
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(sent),
    }).then((answer) => answer.json());

  /** Calls `run` once the person has stopped typing for `ms`. */
  function quiet(ms, run) {
    let timer = 0;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(() => run(), ms);
    };
  }

  async function askName() {
    const sent = typed();
    if (sent.payeeName === '' || sent.payeeAcctNo === '') return;
    const { result } = await post('/checks/api/nameCheck', sent);
    at('acctHint').textContent = result === 'MATCH' ? '✓ 户名与账号一致' : '户名核验中';
    at('acctHint').className = result === 'MATCH' ? 'hint good' : 'hint';
  }
  const checkName = quiet(300, () => void askName());

  async function quoteFee() {
    const sent = typed();
    if (sent.tranAmt === '') return '';
    const answer = await fetch(`/checks/api/fee?${new URLSearchParams(sent)}`);
    const { fee } = await answer.json();
    at('feeHint').textContent = `预计手续费 ${fee} 元`;
    return fee;
  }
  const quoteLater = quiet(300, () => void quoteFee());

  async function saveDraft() {
    await post('/checks/api/draft', typed());
    at('draftNote').textContent = `草稿已自动保存 ${new Date().toTimeString().slice(0, 8)}`;
  }
  const saveLater = quiet(600, () => void saveDraft());

  for (const name of names) {
    at(name).addEventListener('input', () => {
      saveLater();
      if (name === 'tranAmt') quoteLater();
      if (name !== 'usage') checkName();
    });
    at(name).addEventListener('change', () => {
      navigator.sendBeacon('/checks/api/track', JSON.stringify({ event: 'field_done', name, ...typed() }));
    });
  }
  // As well as after every change: what was typed must outlive a crash.
  setInterval(() => {
    if (at('tranAmt').value !== '' && at('okCard').hidden) void saveDraft();
  }, 5000);

  function isRight({ payeeName, payeeAcctNo, tranAmt }) {
    at('nameHint').textContent = payeeName === '' ? '请填写收款单位或姓名' : '';
    if (!/^\d{12,30}$/.test(payeeAcctNo)) at('acctHint').textContent = '账号应为12至30位数字';
    if (!(Number(tranAmt) > 0)) at('feeHint').textContent = '请填写金额';
    return payeeName !== '' && /^\d{12,30}$/.test(payeeAcctNo) && Number(tranAmt) > 0;
  }

  let requestId = '';

  async function review() {
    const sent = typed();
    if (!isRight(sent)) return;
    const fee = await quoteFee();
    at('mName').textContent = sent.payeeName;
    at('mAcct').textContent = sent.payeeAcctNo.replace(/(\d{4})(?=\d)/g, '$1 ');
    at('mAmt').textContent =
      `${Number(sent.tranAmt).toLocaleString('en-US', { minimumFractionDigits: 2 })} 元`;
    at('mFee').textContent = `${fee} 元`;
    at('mUsage').textContent = sent.usage || '—';
    requestId = crypto.randomUUID();
    at('modal').hidden = false;
  }

  at('payForm').addEventListener('submit', (event) => {
    event.preventDefault();
    void review();
  });

  at('mBack').addEventListener('click', () => {
    at('modal').hidden = true;
  });

  async function pay() {
    at('mPay').disabled = true;
    const sent = typed();
    const { code } = await post('/checks/api/payments', sent, { 'x-request-id': requestId });
    at('mPay').disabled = false;
    at('mErr').hidden = code === '0';
    if (code !== '0') return;
    at('modal').hidden = true;
    at('okText').textContent = `已向 ${sent.payeeName} 付款 ${sent.tranAmt} 元`;
    at('okCard').hidden = false;
    at('payForm').parentElement.hidden = true;
  }

  at('mPay').addEventListener('click', () => void pay());
})();
