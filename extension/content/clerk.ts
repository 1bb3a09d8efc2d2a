// The clerk's entry, injected beside the reader when a control may send money: it only wires.
import { makeAskAhead } from './ask-ahead.ts';
import { takeClerkSeat } from './clerk-seat.ts';
import { makePageCalls } from './page-calls.ts';
import { makeScriptSends } from './script-sends.ts';
import { makeShowing } from './showing.ts';
import { makeStoppedPress } from './stopped-press.ts';
import { makeVeil } from './veil.ts';

takeClerkSeat((lent) => {
  const veil = makeVeil();
  return {
    ...makeStoppedPress(lent, veil),
    ...makeAskAhead(lent, veil),
    ...makeScriptSends(lent),
    unveil: () => veil.clear(),
    calls: makePageCalls(lent),
    showing: makeShowing(lent),
  };
});
