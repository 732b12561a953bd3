import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';

/** Opened so, a pipe or a device does not keep whoever reads it waiting for ever. */
const flags = constants.O_RDONLY | constants.O_NONBLOCK;

/** The bytes of a regular file; anything else is refused. */
export async function readRegular(file: string): Promise<Uint8Array> {
  const handle = await fs.open(file, flags);
  try {
    assertRegular(await handle.stat());
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The same for a thread that has nothing else to do: it costs a fraction. */
export function readRegularSync(file: string): Uint8Array {
  const descriptor = openSync(file, flags);
  try {
    assertRegular(fstatSync(descriptor));
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function assertRegular(stat: Stats): void {
  if (stat.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  if (!stat.isFile()) throw new Error('it is not a regular file');
}
