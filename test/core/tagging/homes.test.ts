import { deepEqual, equal } from 'node:assert/strict';
import { createAnchor } from '../../../src/core/tagging/createAnchor';
import { editSidecar } from '../../../src/core/tagging/editSidecar';
import { addRole } from '../../../src/core/tagging/addRole';
import { byLikelihood, homeIn, type Home } from '../../../src/core/tagging/homes';
import { readSidecar } from '../../../src/core/tagging/readSidecar';

const article =
  'وصل الوزير إلى دمشق صباح الثلاثاء.\nثم اتهم خصومه بالتواطؤ مع التنظيم في شرق البلاد.\nوقال إن السوق فتحت أبوابها.';
const quotes = ['إلى دمشق صباح', 'اتهم خصومه بالتواطؤ', 'السوق فتحت أبوابها'];

const made = editSidecar(
  'a.tags.yaml',
  undefined,
  quotes.map((quote, i) => {
    const start = article.indexOf(quote);
    const anchor = createAnchor(article, start, start + quote.length);
    return { type: 'add-passage', passage: { id: `p${i}`, anchor, tags: ['x'], actors: [] } } as const;
  }),
);
const sidecar = readSidecar('a.tags.yaml', made.ok ? made.text : '');

describe('The article of a sidecar that has lost it', () => {
  it('is told by the passages that stand in it, the likeliest first', () => {
    const texts: Record<string, string> = {
      'same.txt': article,
      'newer.txt': `عنوان\n${article}`,
      'part.txt': article.split('\n').slice(0, 2).join('\n'),
      'other.txt': 'نص آخر لا صلة له بما سبق، عن سوق ووزير.',
    };
    const homes = Object.entries(texts).flatMap(
      ([path, text]): Home | readonly Home[] => homeIn(sidecar, path, text) ?? [],
    );
    deepEqual(homes.sort(byLikelihood), [
      { path: 'same.txt', found: 3, exact: 3 },
      { path: 'newer.txt', found: 3, exact: 0 },
      { path: 'part.txt', found: 2, exact: 2 },
    ]);
  });

  it('is not guessed for a sidecar without passages', () => {
    equal(homeIn(readSidecar('a.tags.yaml', 'sidecar: 1\n'), 'same.txt', article), undefined);
  });
});

describe('A new role', () => {
  it('comes last in the codebook, and nothing else changes', () => {
    const text = 'codebook: 1\ntags:\n  a: # x\nroles: # who\n  accuser: Accuser\n# end\n';
    equal(
      addRole('c', text, 'متهم'),
      'codebook: 1\ntags:\n  a: # x\nroles: # who\n  accuser: Accuser\n  متهم:\n# end\n',
    );
    equal(addRole('c', 'codebook: 1\n', 'x'), 'codebook: 1\nroles:\n  x:\n');
    equal(addRole('c', 'codebook: 2\n', 'x'), undefined);
  });
});
