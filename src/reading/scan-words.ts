// Words that stand beside a payment code: what is drawn there is paid by scanning it.
import { plainWords } from './plain-words.ts';

const scan =
  /扫码|扫一扫|扫描|二维码|掃碼|掃描|二維碼|条码|行動條碼|스캔|큐알|スキャン|読み取|कोड स्कैन|สแกน|\b(?:qr|scan|scannen|scanne[rz]?|scansiona|escane\w*|escaneie|quet ma|pindai|skanuj|karekod|tara)\b|сканир|امسح/u;

/** Whether a caption asks for a scan; at most its first 200 characters are looked at. */
export function asksForScan(caption: string): boolean {
  return scan.test(plainWords(caption.slice(0, 200)));
}
