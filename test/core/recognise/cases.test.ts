import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { readGazetteer } from '../../../src/core/gazetteer/readGazetteer';
import { createRecogniser } from '../../../src/core/recognise/recogniser';
import { cases } from './cases';

const actors = `gazetteer: 1
actors:
  konashenkov: { kind: person, name: { ar: إيغور كوناشينكوف } }
  lavrov: { kind: person, name: { ar: سيرغي لافروف } }
  salem: { kind: person, name: { ar: سالم حسين } }
`;

describe('hard cases of recognition', () => {
  const file = readGazetteer('actors.yaml', actors, 'actor');
  const recogniser = createRecogniser(mergeGazetteers(builtinEntities(), [file]));

  for (const line of cases.trim().split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [marked = '', shows = ''] = line.split(' = ');
    it(`${marked}  (${shows})`, () => {
      assert.equal(mark(marked.replace(/\[\[(.*?)\|.*?\]\]/gu, '$1').replaceAll('/', '\n')), marked);
    });
  }

  /** The text with its top-level mentions marked. */
  function mark(text: string): string {
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
