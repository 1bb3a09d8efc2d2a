// Whether all journeys are wanted, those too that say once more what was seen on another page; `npm run prove` asks for them.

const isWhole = process.env.JOURNEYS === 'all';

/** All of them, or only the first so many. */
export function someOf<T>(all: readonly T[], few: number): readonly T[] {
  return isWhole ? all : all.slice(0, few);
}
