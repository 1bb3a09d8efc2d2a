// Every request that reached the bank, so that two visits can be compared by what they sent.

/** `path` with its query; `body` as it came. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface RequestLog {
  add(request: SeenRequest): void;
  /** Oldest first; a copy. */
  all(): readonly SeenRequest[];
  clear(): void;
}

/** A bank left open for a day is asked again and again by its own pages. */
const MOST = 1000;

export function openRequestLog(): RequestLog {
  let seen: readonly SeenRequest[] = [];
  return {
    add: (request) => {
      seen = [...seen.slice(1 - MOST), request];
    },
    all: () => seen,
    clear: () => {
      seen = [];
    },
  };
}
