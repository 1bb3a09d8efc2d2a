// Runs in a page of the extension: in place of its database, one as version 2 wrote it.
import { deleteDB } from 'idb';
import { makeSecondVersion } from '../extension/background/second-version.ts';

async function goBack(): Promise<void> {
  await deleteDB('thrice');
  await makeSecondVersion(Date.now());
}

/** What a journey calls in the page. */
export type GoBack = typeof goBack;

// The page's own window: what a script lent to Firefox calls its global is gone with it.
Object.assign(window, { goBack });
