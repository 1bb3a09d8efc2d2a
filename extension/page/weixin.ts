// WeChat's own payment call (`WeixinJSBridge.invoke('getBrandWCPayRequest')`): it names an order, and no amount.
import type { Door } from './door.ts';
import { isObject, type Manner, replaceMethod } from './stand-in.ts';

const manner: Manner = {
  read: (args) => {
    const [method, order] = args;
    if (method !== 'getBrandWCPayRequest') return null;
    const { appId, package: prepaid } = isObject(order) ? order : {};
    return { call: { kind: 'weixin', app: String(appId), order: String(prepaid) }, args };
  },
  refuse: (args) => {
    const answer = args.find((one) => typeof one === 'function');
    queueMicrotask(() => answer?.({ err_msg: 'get_brand_wcpay_request:cancel' }));
    return undefined;
  },
};

export function guardWeixin(bridge: unknown, door: Door): void {
  if (isObject(bridge)) replaceMethod(bridge, 'invoke', door, manner);
}
