// The site's own warnings about this payment, word for word.
import type { PageText } from './page.ts';

const risk =
  /风险|風險|异常|異常|诈骗|詐騙|可疑|骗子|陌生人|谨慎|警示|核实对方|非本人|涉嫌|scam|fraud|new account|newly opened|(?:could|can)(?:n.?t| ?not) (?:verify|confirm|check)|unable to (?:verify|confirm|check)|close match|partial match|first (?:time|payment)|money mule|冻结|凍結|涉诈|涉案|近期(?:开户|注册)|刚(?:注册|开通)|新开户|被(?:举报|投诉)|多次(?:举报|投诉)|首次|不符|不一致|无法(?:核实|撤回|追回)|不可撤|suspicious|at risk|high risk|recently (?:opened|created)|opened recently|unusual|does(?:n't| not) match|no match|never (?:share|send)|can(?:'t|not) be (?:undone|reversed)|betrug|verdächtig|stimmt nicht überein|estafa|fraude|sospechos|golpe|suspeit|arnaque|escroquerie|ne correspond pas|truffa|sospett|詐欺|不審|사기|의심|धोखाधड़ी|संदिग्ध|lừa đảo|nghi ngờ|penipuan|mencurigakan|มิจฉาชีพ|หลอกลวง|мошенн|подозрит|احتيال|مشبوه|dolandır|şüpheli|oszust|podejrzan|oplichting|verdacht/i;

/** Each once, nearest first: what the page sets apart as a warning, and lines near the control that speak of risk. */
export function sitePrompts(page: PageText): readonly string[] {
  const near = page.lines.filter(({ distance, heading }) => distance < 2 && !heading).map(({ text }) => text);
  const said = [...page.prompts.map((prompt) => prompt.replace(/\n/g, ' ')), ...near].filter(
    (text) => risk.test(text) && text.length >= 6,
  );
  return said.filter((text, i) => said.findIndex((other) => other.includes(text)) === i);
}
