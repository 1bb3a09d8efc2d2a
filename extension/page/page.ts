// The entry in the page's own world, before every script of the page: it only wires.
import { openDoor } from './door.ts';
import { watchEthereum } from './ethereum.ts';
import { watchPaymentRequest } from './payment-request.ts';
import { watchWallets } from './wallets.ts';

const door = openDoor();
if (door !== null) {
  watchPaymentRequest(door);
  watchWallets(door, watchEthereum(door));
}
