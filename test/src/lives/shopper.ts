// A shopper who buys from many shops and some private sellers.
import { aWeek, inWeeks, monthly, type Plan } from './plan.ts';

export const shopper: Plan = {
  name: 'shopper',
  begins: '2026-09-07T00:00+08:00',
  site: 'cashier.alipay.com',
  currency: 'CNY',
  habits: [
    aWeek(4)(['杭州晨光文具旗舰店', '', 'wallet', 'business'], [15, 120], '订单', 'purchase'),
    aWeek(4)(['京东自营', '', 'wallet', 'business'], [30, 400], '', 'purchase'),
    aWeek(3)(['拼多多百货', '', 'wallet', 'business'], [9, 60], '', 'purchase'),
    aWeek(3)(['美团外卖', '', 'wallet', 'business'], [18, 70], '', 'purchase'),
    aWeek(2)(['优衣库', '', 'wallet', 'business'], [79, 399], '衣服', 'purchase'),
    aWeek(1)(['小米官方旗舰店', '', 'wallet', 'business'], [49, 1500], '', 'purchase'),
    inWeeks(2)(['陶瓷小铺', '', 'wallet', 'business'], 88, '新店下单', 'purchase'),
    inWeeks(3)(['手冲咖啡豆', '', 'wallet', 'business'], 126, '新店下单', 'purchase'),
    inWeeks(4)(['花艺工作室', '', 'wallet', 'business'], 158, '新店下单', 'purchase'),
    inWeeks(5)(['户外帐篷店', '', 'wallet', 'business'], 899, '新店下单', 'purchase'),
    inWeeks(6)(['旧书铺', '', 'wallet', 'business'], 45, '新店下单', 'purchase'),
    inWeeks(7)(['童装小屋', '', 'wallet', 'business'], 210, '新店下单', 'purchase'),
    inWeeks(8)(['相机专营店', '', 'wallet', 'business'], 5200, '新店下单', 'purchase'),
    inWeeks(9)(['零食铺', '', 'wallet', 'business'], 66, '新店下单', 'purchase'),
    inWeeks(10)(['乐器店', '', 'wallet', 'business'], 1680, '新店下单', 'purchase'),
    inWeeks(5)(['*雨', '182****3300', 'wallet', 'personal'], 260, '闲鱼 书架'),
    inWeeks(8)(['*宁', '150****1234', 'wallet', 'personal'], 420, '二手键盘'),
    monthly(12)(['中国联通', '18601234567', 'phone', 'business'], 59, '话费', 'top-up'),
    aWeek(1)(['室友 阿浩', '137****4567', 'wallet', 'personal'], [15, 60], 'AA'),
  ],
};
