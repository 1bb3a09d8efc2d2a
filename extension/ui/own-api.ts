// The browser's API as our own pages use it: under one name, and no polyfill to carry, since nothing but promises is asked of it.
import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

export const browser: Browser = (globalThis as { readonly browser?: Browser }).browser ?? chrome;
