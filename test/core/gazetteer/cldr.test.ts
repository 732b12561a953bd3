import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cldrLanguages, cldrNames } from '../../../scripts/gazetteer/cldr';
import { cldrFile, makeCldrModule } from '../../../scripts/gazetteer/gazetteer';
import { projectFolder } from '../../../scripts/support/cache';
import { Corpus } from '../../../src/core/corpus/corpus';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { readLanguageNames, withLanguage } from '../../../src/core/gazetteer/builtin/languageNames';
import { MemoryFiles } from '../../support/memoryFiles';

describe('the names of CLDR', () => {
  const entities = builtinEntities();
  const find = (kind: string, id: string) => entities.find((one) => one.kind === kind && one.id === id);

  it('are what the script makes of the installed CLDR', () => {
    assert.ok(readFileSync(cldrFile, 'utf8') === makeCldrModule(), 'run "npm run gazetteer"');
  });

  it('give each id once', () => {
    const keys = entities.map(({ kind, id }) => `${kind} ${id}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('add lands and cities to the lists by hand, under their ids', () => {
    assert.equal(find('actor', 'tuvalu')?.names['ar'], 'توفالو');
    assert.equal(find('place', 'samarkand')?.within, 'uzbekistan');
    assert.equal(find('place', 'greenland')?.subtype, 'region');
    assert.equal(find('actor', 'greenland'), undefined);
    assert.equal(find('place', 'kyiv')?.names['en'], 'Kyiv');
  });

  it('do not take the name of a land for its capital', () => {
    assert.deepEqual(find('place', 'algiers')?.names, { ar: 'الجزائر العاصمة', en: 'Algiers' });
    assert.equal(find('place', 'tunis')?.names['ar'], 'تونس العاصمة');
  });

  it('come in other languages, the capital as what stands for its state too', () => {
    const names = cldrNames(projectFolder, 'fr');
    assert.ok(names);
    const french = withLanguage(entities, 'fr', names);
    const syria = french.find(({ kind, id }) => kind === 'actor' && id === 'syria');
    assert.equal(syria?.names['fr'], 'Syrie');
    assert.ok(syria.metonyms.includes('Damas'));
    assert.equal(french.length, entities.length);
    assert.ok(cldrLanguages(projectFolder).length > 60);
  });

  it('are left out where a file of them is malformed', () => {
    const broken = { territories: { SY: [7, ''] }, cities: { 'Asia/Damascus': null } };
    const same = withLanguage(entities, 'fr', broken as never);
    assert.deepEqual(same, entities);
    const none = readLanguageNames(new TextEncoder().encode('{'));
    assert.deepEqual(withLanguage(entities, 'fr', none), entities);
  });

  it('are loaded for the languages of a corpus and of its articles, once each', async () => {
    const asked: string[] = [];
    const files = new MemoryFiles({
      'corpus.yaml': 'corpus: 1\nlanguage: fr-CH\nmetadata: articles.csv\n',
      'articles.csv': 'path,language\na.txt,tr\nb.txt,ar\nc.txt,tr\n',
      'a.txt': "L'Allemagne accuse la Syrie. Almanya",
      'b.txt': 'دمشق',
      'c.txt': 'Almanya',
    });
    const languageNames = (language: string) => {
      asked.push(language);
      return Promise.resolve(new TextEncoder().encode(JSON.stringify(cldrNames(projectFolder, language))));
    };
    const corpus = await Corpus.open(files, { builtin: entities, languageNames });
    await corpus.readArticles();
    assert.deepEqual(asked, ['fr', 'tr']);
    const ids = corpus.article('a.txt')?.mentions.map(({ id }) => id);
    assert.deepEqual(ids, ['germany', 'syria', 'germany']);
  });
});
