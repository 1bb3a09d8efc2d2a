// A pensioner in Beijing, with two children, a grandchild and a nurse.
import { aWeek, everyDays, inWeeks, monthly, type Plan } from './plan.ts';

export const pensioner: Plan = {
  name: 'pensioner',
  begins: '2026-09-07T00:00+08:00',
  site: 'mybank.icbc.com.cn',
  currency: 'CNY',
  habits: [
    everyDays(14, 4)(['护工 秦姐', '6222029415751210460', 'bank-card', 'personal'], 2100, '护工费'),
    monthly(10)(['王磊', '6222025348053104046', 'bank-card', 'personal'], 2000, '房贷帮一点'),
    monthly(15)(['王敏', '6214834194669230025', 'bank-card', 'personal'], 1000, '给女儿'),
    aWeek(3)(['永辉超市', '', 'wallet', 'business'], [35, 140], '买菜', 'purchase'),
    aWeek(2)(['美团外卖', '', 'wallet', 'business'], [20, 60], '', 'purchase'),
    aWeek(1)(['小宝', '138****2020', 'wallet', 'personal'], [50, 100], '零花钱', 'red-packet'),
    aWeek(1)(['大参林药房', '', 'wallet', 'business'], [40, 180], '降压药', 'purchase'),
    monthly(20)(['国网北京市电力公司', '1002233445', 'wallet', 'business'], [110, 160], '电费', 'bill'),
    monthly(21)(['北京燃气集团', '660012345', 'wallet', 'business'], [60, 95], '燃气费', 'bill'),
    monthly(5)(['中国移动', '13901234567', 'phone', 'business'], 50, '话费充值', 'top-up'),
    aWeek(1)(['团长 小区水果', '133****7777', 'wallet', 'personal'], [30, 70], '水果'),
    inWeeks(3)(['平安社区物业', '6216613560469629057', 'bank-card', 'business'], 780, '物业费', 'bill'),
    inWeeks(6)(['*师傅', '139****7001', 'wallet', 'personal'], 180, '修水龙头'),
    inWeeks(8)(['朝阳医院', '6227005100863121642', 'bank-card', 'business'], 860, '体检费', 'bill'),
    inWeeks(9)(['老赵', '6236689029157378937', 'bank-card', 'personal'], 300, '喜酒'),
  ],
};
