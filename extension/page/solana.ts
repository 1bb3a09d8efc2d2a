// Solana wallets (`window.solana`, `window.phantom.solana`): what a transaction is told to do, without its fleeting parts.
import type { Instruction, PageCall } from '../channel/page-call.ts';
import type { Door } from './door.ts';
import { isObject, type Manner, refusal, replaceMethod } from './stand-in.ts';

/** Sets what the network is paid for speed; anew at every press. */
const BUDGET = 'ComputeBudget111111111111111111111111111111';

function numbers(data: unknown): readonly number[] {
  return data instanceof Uint8Array || Array.isArray(data) ? [...(data as Uint8Array)] : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A transaction as the first version of the library has it: each instruction names its accounts. */
function plain(instruction: unknown): Instruction {
  if (!isObject(instruction)) throw new TypeError();
  const keys = list(instruction.keys).map((key) => String(isObject(key) ? key.pubkey : key));
  return { program: String(instruction.programId), keys, data: numbers(instruction.data) };
}

/** A versioned one: accounts stand in one list and are named by their place; those of a lookup table are not known here. */
function versioned(message: Readonly<Record<string, unknown>>): readonly Instruction[] {
  const all = list(message.staticAccountKeys).map(String);
  const at = (place: unknown): string => all[Number(place)] ?? '';
  return list(message.compiledInstructions).map((one) => {
    if (!isObject(one)) throw new TypeError();
    const places = numbers(one.accountKeyIndexes);
    return { program: at(one.programIdIndex), keys: places.map(at), data: numbers(one.data) };
  });
}

function instructionsOf(transaction: unknown): readonly Instruction[] {
  if (!isObject(transaction)) throw new TypeError();
  const { message, instructions } = transaction;
  const found = isObject(message) ? versioned(message) : list(instructions).map(plain);
  return found.filter(({ program }) => program !== BUDGET);
}

function callOf(method: string, transactions: unknown): PageCall {
  try {
    const all = Array.isArray(transactions) ? transactions : [transactions];
    const instructions = all.flatMap(instructionsOf);
    return instructions.length === 0 ? { kind: 'unread', method } : { kind: 'solana', method, instructions };
  } catch {
    return { kind: 'unread', method };
  }
}

const methods = [
  'signAndSendTransaction',
  'signTransaction',
  'signAllTransactions',
  'signAndSendAllTransactions',
];

const manner = (method: string): Manner => ({
  read: (args) => ({ call: callOf(method, args[0]), args }),
  refuse: () => Promise.reject(refusal()),
});

/** `request({method})`: the transaction is base58 text there, which is not read. */
const requestManner: Manner = {
  read: (args) => {
    const [request] = args;
    const method = isObject(request) ? String(request.method) : '';
    return methods.includes(method) ? { call: { kind: 'unread', method }, args } : null;
  },
  refuse: () => Promise.reject(refusal()),
};

export function guardSolana(wallet: unknown, door: Door): void {
  if (!isObject(wallet)) return;
  for (const method of methods) replaceMethod(wallet, method, door, manner(method));
  replaceMethod(wallet, 'request', door, requestManner);
}
