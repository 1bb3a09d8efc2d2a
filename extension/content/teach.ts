// Teach mode's entry, injected into the guarded frames of a tab when the person asks for it: it only wires.
import { onNotice } from '../channel/channel.ts';
import { hasGate } from './clerk-seat.ts';
import { isTeaching } from './taught-seat.ts';
import { makeTeachMode } from './teach-mode.ts';

/** Where no gate stands, nothing could be guarded by what is taught, and nothing would hear a press before the page. */
function start(): void {
  const life = new AbortController();
  const mode = makeTeachMode(life.signal, () => life.abort());
  onNotice(
    ({ kind }) => {
      if (kind === 'teaching' && !life.signal.aborted) void mode.refresh();
    },
    () => false,
  );
  void mode.refresh();
}

if (hasGate() && !isTeaching()) start();
