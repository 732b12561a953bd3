/**
 * A process of a test that tags: adds passages to a sidecar, one write after the other, and prints the id of each once it
 * is written. `FILE NAME FROM TO [STEP]`: at this step of what it does with files, counted from 1, it kills itself; a
 * write of text is then done by half.
 */
import fs, { type FileHandle } from 'node:fs/promises';
import { writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { editSidecar } from '../../src/core/tagging/editSidecar';
import { nodeFiles } from '../../src/node/nodeFiles';

const [file = '', name = '', from = '', to = '', last = '0'] = process.argv.slice(2);
let step = 0;

function isLast(): boolean {
  return ++step === Number(last);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** Makes a function of the file system count as a step. */
function counted<Arguments extends unknown[], Result>(
  work: (...all: Arguments) => Promise<Result>,
): (...all: Arguments) => Promise<Result> {
  return async (...all) => {
    if (isLast()) die();
    return work(...all);
  };
}

function watched(handle: FileHandle): FileHandle {
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (text, options) => {
    if (isLast() && typeof text === 'string') {
      await write(text.slice(0, text.length / 2), options);
      die();
    }
    await write(text, options);
  };
  handle.sync = counted(handle.sync.bind(handle));
  handle.close = counted(handle.close.bind(handle));
  return handle;
}

async function main(): Promise<void> {
  if (Number(last) > 0) {
    const open = fs.open;
    fs.open = counted(async (...all: Parameters<typeof open>) => watched(await open(...all)));
    fs.rename = counted(fs.rename);
    fs.rm = counted(fs.rm);
    fs.writeFile = counted(fs.writeFile);
  }
  const files = nodeFiles(dirname(file));
  const path = basename(file);
  for (let i = Number(from); i < Number(to); i++) {
    const id = `${name}${i}`;
    const anchor = { start: i * 10, end: i * 10 + 3, quote: 'قال', before: '', after: '' };
    await files.update(path, (text) => {
      const passage = { id, anchor, tags: ['اتهام'], actors: [], by: name };
      const result = editSidecar(path, text, [{ type: 'add-passage', passage }]);
      if (!result.ok) throw new Error(`${result.problem.code} in line ${result.problem.line}`);
      return result.text;
    });
    writeSync(1, `${id}\n`);
  }
}

void main();
