// The worker that plays the journeys: what its files share ends with it.
import type { Environment } from 'vitest/runtime';
import type { EndedWithWorker } from './ended-with-worker.ts';

/** Set up once for all files, since they are not isolated from one another; its own modules are, hence the global. */
export default {
  name: 'journeys',
  viteEnvironment: 'ssr',
  setup: (global: EndedWithWorker) => ({
    teardown: async () => {
      await Promise.all([...(global.endedWithWorker ?? [])].map((end) => end()));
    },
  }),
} satisfies Environment;
