// What ends when the last file of a worker has: written down where its environment finds it.

export interface EndedWithWorker {
  endedWithWorker?: Set<() => Promise<void>>;
}

export function endWithWorker(end: () => Promise<void>): void {
  const own = globalThis as EndedWithWorker;
  own.endedWithWorker ??= new Set();
  own.endedWithWorker.add(end);
}
