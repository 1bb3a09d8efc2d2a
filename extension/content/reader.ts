// The reader, injected into a frame when a control there may send money: sits down where the gate finds it.
import { read } from '../../src/reading/read.ts';
import { harvest } from './harvest.ts';
import { observed } from './reading-observed.ts';
import { takeSeat } from './reading-seat.ts';

takeSeat({
  read(control) {
    const page = harvest(control);
    const reading = read(page);
    return { press: reading.press, observation: observed(reading, page.host) };
  },
});
