import assert from 'node:assert/strict';
import { sourcesIn, type Source } from '../support/sources';

/** Its rows are two answers, and nothing is looked for among them. */
const fixed = 'src/vscode/files/previewChanges.ts';

/** Whether a file has a list of its own making in which VS Code would sort the rows by where they match what is typed. */
function isShuffled({ text }: Source): boolean {
  return text.includes('window.createQuickPick') && !/\bkeepOrder\(|new FoldedRows\b/u.test(text);
}

describe('The lists whose rows we find ourselves', () => {
  const sources = sourcesIn('src/vscode');

  it('keep the order that we give them while one types', () => {
    const shuffled = sources.filter(isShuffled).map(({ path }) => path);
    assert.deepEqual(shuffled, [fixed]);
  });

  it('are there to be looked at', () => {
    assert.ok(sources.filter(({ text }) => text.includes('window.createQuickPick')).length > 8);
  });
});
