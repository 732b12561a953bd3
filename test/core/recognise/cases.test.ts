import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { readGazetteer } from '../../../src/core/gazetteer/readGazetteer';
import { createRecogniser, type Recogniser } from '../../../src/core/recognise/recogniser';
import { cases, leaders } from './cases';

const actors = `gazetteer: 1
actors:
  konashenkov: { kind: person, name: { ar: إيغور كوناشينكوف } }
  lavrov: { kind: person, name: { ar: سيرغي لافروف } }
  salem: { kind: person, name: { ar: سالم حسين } }
`;

describe('hard cases of recognition', () => {
  const file = readGazetteer('actors.yaml', actors, 'actor');
  // Whom the grammar is to find by itself, it must not know.
  const unknown = builtinEntities().filter(({ subtype }) => subtype !== 'person');
  test(cases, createRecogniser(mergeGazetteers(unknown, [file])));
  describe('with the persons of the built-in lists', () => {
    test(leaders, createRecogniser(mergeGazetteers(builtinEntities(), [])));
  });

  function test(lines: string, recogniser: Recogniser): void {
    for (const line of lines.trim().split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [marked = '', shows = ''] = line.split(' = ');
      it(`${marked}  (${shows})`, () => {
        const text = marked.replace(/\[\[(.*?)\|.*?\]\]/gu, '$1').replaceAll('/', '\n');
        assert.equal(mark(recogniser, text), marked);
      });
    }
  }

  /** The text with its top-level mentions marked. */
  function mark(recogniser: Recogniser, text: string): string {
    let marked = '';
    let at = 0;
    for (const { start, end, kind, id, subtype, nested } of recogniser.recognise(text)) {
      if (nested) continue;
      const name = text.slice(start, end);
      marked += `${text.slice(at, start)}[[${name}|${kind === 'actor' ? 'a' : 'p'}:${id ?? `?${subtype}`}]]`;
      at = end;
    }
    return (marked + text.slice(at)).replaceAll('\n', '/');
  }

  it('are many, each once', () => {
    const lines = cases.trim().split('\n');
    assert.ok(lines.length >= 300);
    assert.equal(new Set(lines.map((line) => line.split(' = ')[0])).size, lines.length);
  });
});
