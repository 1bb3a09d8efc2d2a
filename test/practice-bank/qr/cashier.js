// The cashier's script: draws the code, renews it before it grows old, and asks whether the phone has paid.
(() => {
  const { order, seconds } = document.currentScript.dataset;
  const code = document.getElementById('payCode');

  function onCanvas(rows) {
    // Whole pixels only: a camera does not like seams.
    const size = Math.floor(code.width / (rows.length + 4));
    const edge = Math.floor((code.width - rows.length * size) / 2);
    const pen = code.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, code.width, code.height);
    pen.fillStyle = '#000';
    rows.forEach((row, y) => {
      [...row].forEach((module, x) => {
        if (module === '1') pen.fillRect(edge + x * size, edge + y * size, size, size);
      });
    });
  }

  function asShapes(rows) {
    const drawn = rows.flatMap((row, y) =>
      [...row].map((module, x) => (module === '1' ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : '')),
    );
    code.innerHTML = drawn.join('');
  }

  async function renew() {
    const answer = await fetch('/qr/code', { method: 'POST', body: new URLSearchParams({ order }) });
    const { token, rows } = await answer.json();
    if (code instanceof HTMLImageElement) code.src = `/qr/code.svg?token=${token}`;
    else if (code instanceof HTMLCanvasElement) onCanvas(rows);
    else asShapes(rows);
  }

  async function ask() {
    const answer = await fetch(`/qr/status?order=${order}`);
    const { isPaid } = await answer.json();
    if (isPaid) location.replace(`/qr/result?order=${order}`);
  }

  void renew();
  setInterval(() => void renew(), Number(seconds) * 1000);
  setInterval(() => void ask(), 1000);
})();
