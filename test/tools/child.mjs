// A child that shares our output and our end: signals go on to it once, and it is not left behind.
import { spawn } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const posix = process.platform !== 'win32';

/** In a group of its own: a terminal would send Ctrl-C to both, and the second one would cut its tidying short. */
function start(program, args, options) {
  return spawn(program, args, {
    ...options,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: posix,
    shell: !posix,
  });
}

/** Asks the child to end; whoever of its group has not after 10 s is ended. */
function endBy(child, signal) {
  child.kill(signal);
  setTimeout(() => {
    try {
      process.kill(posix ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // All are gone.
    }
  }, 10_000).unref();
}

/** The child's exit code; after a signal to us, what a shell would report of it (130 for Ctrl-C). */
export function follow(program, args, options = {}) {
  const child = start(program, args, options);
  let caught;
  const onSignal = (signal) => {
    caught ??= signal;
    endBy(child, signal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return new Promise((resolve) => {
    const done = (code) => {
      for (const signal of signals) process.off(signal, onSignal);
      resolve({
        code: caught === undefined ? (code ?? 1) : caught === 'SIGINT' ? 130 : 143,
        stopped: caught !== undefined,
      });
    };
    child.once('exit', done);
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
  });
}
