// The wallet's script: acts when a finger leaves or a mouse button goes down, never on a click, never for a script.
(() => {
  const at = (id) => document.getElementById(id);

  /** Without the 300 ms a click once took on phones; an event that a script made is not a person's. */
  function onPress(element, run) {
    element.addEventListener('pointerdown', (event) => {
      if (event.isTrusted && event.pointerType === 'mouse' && event.button === 0) run();
    });
    element.addEventListener('touchend', (event) => {
      if (!event.isTrusted) return;
      // The mouse events that would follow the touch are not wanted.
      event.preventDefault();
      run();
    });
  }

  const typed = () => ({
    payee: at('name').value.trim(),
    account: at('account').value.replace(/\s/g, ''),
    amount: at('amount').value.replace(/,/g, '').trim(),
    purpose: at('note').value.trim(),
  });

  function say(text) {
    at('toast').textContent = text;
    at('toast').hidden = text === '';
  }

  function fault({ payee, account, amount }) {
    if (payee === '') return '请输入收款人姓名';
    if (!/^\d{12,30}$/.test(account)) return '请输入正确的卡号';
    return /^\d{1,8}(\.\d{1,2})?$/.test(amount) && Number(amount) > 0 ? '' : '请输入正确的金额';
  }

  function show(is) {
    at('sheet').hidden = !is;
    at('mask').hidden = !is;
  }

  let transfer = null;
  let isSending = false;

  onPress(at('next'), () => {
    transfer = typed();
    say(fault(transfer));
    if (fault(transfer) !== '') return;
    at('sheetSum').textContent =
      `¥${Number(transfer.amount).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
    at('sheetName').textContent = transfer.payee;
    at('sheetAccount').textContent = transfer.account.replace(/(\d{4})(?=\d)/g, '$1 ');
    at('sheetNote').textContent = transfer.purpose || '无';
    show(true);
  });

  onPress(at('close'), () => show(false));

  onPress(at('confirm'), () => {
    if (isSending || transfer === null) return;
    isSending = true;
    at('confirm').textContent = '处理中…';
    const request = new XMLHttpRequest();
    request.open('POST', '/pointer/api/transfer');
    request.setRequestHeader('content-type', 'application/json');
    request.onload = () => {
      const answer = JSON.parse(request.responseText);
      if (answer.code === 0) location.replace(`/pointer/result?no=${answer.no}`);
      else say(answer.message);
    };
    request.send(JSON.stringify(transfer));
  });
})();
