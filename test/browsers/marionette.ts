// The wire to Firefox: Marionette's framing over TCP, one promise a command.
import { connect, type Socket } from 'node:net';

export interface Marionette {
  /** The answer's value; rejects with Firefox's error (`no such element: …`) or when the connection ends. */
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
}

type Settle = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** Calls back for every whole message; each comes as its length in bytes, a colon and JSON. */
function reader(onMessage: (message: unknown) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      onMessage(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
}

function failure(error: unknown): Error | null {
  if (typeof error !== 'object' || error === null || !('error' in error)) return null;
  return new Error(`${String(error.error)}: ${'message' in error ? String(error.message) : ''}`);
}

/** Some commands wrap their answer in `{value}`, some do not. */
function unwrap(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Resolves once Firefox has said hello on the port. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await opened(port);
  const waiting = new Map<number, Settle>();
  let last = 0;
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    for (const settle of waiting.values()) settle.reject(new Error('Firefox is gone'));
    waiting.clear();
  });
  await new Promise<void>((resolve) => {
    const onMessage = (message: unknown) => {
      if (Array.isArray(message)) answer(waiting, message);
      else resolve();
    };
    socket.on('data', reader(onMessage));
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('Firefox is gone'));
        const id = ++last;
        waiting.set(id, { resolve, reject });
        const message = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
  };
}

function answer(waiting: Map<number, Settle>, [, id, error, result]: unknown[]): void {
  const settle = waiting.get(Number(id));
  waiting.delete(Number(id));
  const failed = failure(error);
  if (failed === null) settle?.resolve(unwrap(result));
  else settle?.reject(failed);
}
