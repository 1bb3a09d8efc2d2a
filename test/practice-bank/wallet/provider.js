// A wallet that asks nobody: it says yes to all and notes the calls that pay or sign.
(() => {
  const account = '0x00000000000000000000000000000000000000a1';
  const answers = {
    eth_requestAccounts: [account],
    eth_accounts: [account],
    eth_chainId: '0x1',
    net_version: '1',
    eth_getBlockByNumber: { number: '0x1', baseFeePerGas: '0x7' },
    eth_gasPrice: '0x7',
    eth_estimateGas: '0x5208',
  };
  const pays = /^(?:eth_send|eth_sign|personal_sign|wallet_sendCalls)/;
  window.reached = [];
  const provider = {
    isMetaMask: true,
    chainId: '0x1',
    request: async ({ method, params }) => {
      if (pays.test(method)) window.reached.push({ method, params });
      return answers[method] ?? `0x${'5e'.repeat(65)}`;
    },
    on() {},
    removeListener() {},
  };
  const info = {
    uuid: '6f4c1e0a-2f0e-4a52-9d0c-3a1d5f0b7e10',
    name: 'Practice wallet',
    rdns: 'example.practice',
  };
  const announce = () => {
    const detail = Object.freeze({ info: { ...info, icon: '' }, provider });
    dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }));
  };
  window.ethereum = provider;
  addEventListener('eip6963:requestProvider', announce);
  announce();
})();
