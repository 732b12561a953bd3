import assert from 'node:assert/strict';
import {
  mentionAt,
  nextArticle,
  nextStop,
  outermostStops,
  standing,
  type Itinerary,
  type Place,
} from '../../../src/core/corpus/navigation';
import { PathOrder } from '../../../src/core/corpus/pathOrder';
import type { Mention } from '../../../src/core/recognise/mention';
import type { Span } from '../../../src/core/text/words';

/** An itinerary through `path: start-end start-end, …`; also counts which articles were looked into. */
function way(...articles: readonly string[]): Itinerary & { readonly read: string[] } {
  const stops = new Map(
    articles.map((line): [string, Span[]] => {
      const [path = '', spans = ''] = line.split(':');
      return [
        path,
        spans
          .split(' ')
          .filter(Boolean)
          .map((span) => {
            const [start = 0, end = 0] = span.split('-').map(Number);
            return { start, end };
          }),
      ];
    }),
  );
  const read: string[] = [];
  return {
    read,
    order: [...stops.keys()],
    has: (path) => (stops.get(path)?.length ?? 0) > 0,
    stops: async (path) => {
      read.push(path);
      return stops.get(path) ?? [];
    },
  };
}

const from = (path: string, start: number, end = start): Span & { path: string } => ({ path, start, end });

function shown(place: Place | undefined): string {
  return place
    ? `${place.path} ${place.stop.start}-${place.stop.end}${place.wrapped ? ' wrapped' : ''}`
    : 'nowhere';
}

describe('nextStop', () => {
  const three = way('a: 0-5 20-25', 'b:', 'c: 7-9');

  it('goes on in the article', async () =>
    assert.equal(shown(await nextStop(three, from('a', 0, 5), 1)), 'a 20-25'));
  it('goes back in the article', async () =>
    assert.equal(shown(await nextStop(three, from('a', 20, 25), -1)), 'a 0-5'));
  it('goes from a caret between stops', async () => {
    assert.equal(shown(await nextStop(three, from('a', 10), 1)), 'a 20-25');
    assert.equal(shown(await nextStop(three, from('a', 10), -1)), 'a 0-5');
  });
  it('goes on into the next article that has one', async () =>
    assert.equal(shown(await nextStop(three, from('a', 20, 25), 1)), 'c 7-9'));
  it('goes back to the last one of the article before', async () =>
    assert.equal(shown(await nextStop(three, from('c', 7, 9), -1)), 'a 20-25'));
  it('wraps in both directions and says so', async () => {
    assert.equal(shown(await nextStop(three, from('c', 7, 9), 1)), 'a 0-5 wrapped');
    assert.equal(shown(await nextStop(three, from('a', 0, 5), -1)), 'c 7-9 wrapped');
  });
  it('comes back to an only stop', async () => {
    const one = way('a:', 'b: 3-4');
    assert.equal(shown(await nextStop(one, from('b', 3, 4), 1)), 'b 3-4 wrapped');
    assert.equal(shown(await nextStop(one, from('b', 3, 4), -1)), 'b 3-4 wrapped');
  });
  it('starts from an article without any', async () => {
    assert.equal(shown(await nextStop(three, from('b', 3), 1)), 'c 7-9');
    assert.equal(shown(await nextStop(three, from('b', 3), -1)), 'a 20-25');
  });
  it('knows when there is none', async () => {
    assert.equal(shown(await nextStop(way('a:', 'b:'), from('a', 0), 1)), 'nowhere');
    assert.equal(shown(await nextStop(way(), from('a', 0), -1)), 'nowhere');
  });
  it('visits stops inside longer ones too, outer ones first', async () => {
    const nested = way('a: 0-20 0-5 10-15', 'b: 1-2');
    const seen: string[] = [];
    let at = from('a', 0, 20);
    for (let i = 0; i < 3; i++) {
      const place = await nextStop(nested, at, 1);
      assert.ok(place);
      seen.push(shown(place));
      at = { path: place.path, ...place.stop };
    }
    assert.deepEqual(seen, ['a 0-5', 'a 10-15', 'b 1-2']);
    assert.equal(shown(await nextStop(nested, from('a', 0, 5), -1)), 'a 0-20');
  });
  it('goes on from where a deleted article stood', async () => {
    assert.equal(shown(await nextStop(way('a: 0-1', 'c: 2-3'), from('b', 5), 1)), 'c 2-3');
    assert.equal(shown(await nextStop(way('a: 0-1', 'c: 2-3'), from('b', 5), -1)), 'a 0-1');
    assert.equal(shown(await nextStop(way('a: 0-1', 'b: 2-3'), from('c', 5), 1)), 'a 0-1 wrapped');
  });
  it('looks into no article that has none', async () => {
    const long = way('a: 0-1', ...Array.from({ length: 50 }, (_, i) => `b${i}:`), 'c: 1-2');
    assert.equal(shown(await nextStop(long, from('a', 0, 1), 1)), 'c 1-2');
    assert.deepEqual(long.read, ['a', 'c']);
  });
  it('passes over an article that turns out to have none', async () => {
    const stale = { ...three, has: () => true };
    assert.equal(shown(await nextStop(stale, from('a', 20, 25), 1)), 'c 7-9');
  });
});

describe('nextArticle', () => {
  const three = way('a: 0-5 20-25', 'b: 1-2 3-4', 'c: 7-9');

  it('goes to the first stop of the next article', async () =>
    assert.equal(shown(await nextArticle(three, 'a', 1)), 'b 1-2'));
  it('goes back to the last stop, or to the first where that is asked for', async () => {
    assert.equal(shown(await nextArticle(three, 'c', -1)), 'b 3-4');
    assert.equal(shown(await nextArticle(three, 'c', -1, true)), 'b 1-2');
  });
  it('wraps', async () => {
    assert.equal(shown(await nextArticle(three, 'c', 1)), 'a 0-5 wrapped');
    assert.equal(shown(await nextArticle(three, 'a', -1, true)), 'c 7-9 wrapped');
  });
});

describe('outermostStops', () => {
  it('leaves out what lies inside another stop', async () => {
    const outer = outermostStops(way('a: 0-20 0-5 10-15 18-25 30-35', 'b:'));
    assert.deepEqual(
      (await outer.stops('a')).map(({ start }) => start),
      [0, 18, 30],
    );
    assert.deepEqual(await outer.stops('b'), []);
  });
});

describe('standing', () => {
  it('counts the stop in its article and the article among those with any', async () => {
    const three = way('a: 0-5 20-25', 'b:', 'c: 7-9 7-8');
    assert.deepEqual(await standing(three, { path: 'a', stop: { start: 20, end: 25 } }), {
      stop: 2,
      stops: 2,
      article: 1,
      articles: 2,
    });
    assert.deepEqual(await standing(three, { path: 'c', stop: { start: 7, end: 8 } }), {
      stop: 2,
      stops: 2,
      article: 2,
      articles: 2,
    });
  });
});

describe('mentionAt', () => {
  const mention = (start: number, end: number, nested = false): Mention => ({
    start,
    end,
    kind: 'actor',
    id: `${start}-${end}`,
    subtype: 'person',
    form: 'name',
    metonym: false,
    nested,
    rule: 'name',
  });
  // وزير الدفاع الروسي, with الروسي inside it, then two names side by side.
  const mentions = [mention(0, 18), mention(12, 18, true), mention(20, 25), mention(25, 30)];
  const at = (start: number, end?: number): string | null | undefined => mentionAt(mentions, start, end)?.id;

  it('is the one that the selection covers exactly', () => assert.equal(at(12, 18), '12-18'));
  it('is the outermost around the caret', () => assert.equal(at(14), '0-18'));
  it('is the one that begins at the caret rather than the one that ends there', () =>
    assert.equal(at(25), '25-30'));
  it('is the one that ends at the caret', () => assert.equal(at(30), '25-30'));
  it('is none between mentions', () => assert.equal(at(19), undefined));
});

describe('The order of articles', () => {
  it('leads the same way whether the articles with stops are known or looked for', async () => {
    const paths = Array.from({ length: 12 }, (_, n) => String.fromCharCode(97 + n));
    for (let mask = 0; mask < 1 << 12; mask += 37) {
      const lines = paths.map((path, n) => (mask & (1 << n) ? `${path}: 1-2 5-9` : `${path}:`));
      const slow = way(...lines);
      const order = new PathOrder(slow.order);
      const places = slow.order.flatMap((path, place) => (slow.has(path) ? place : []));
      const fast = { ...slow, place: (path: string) => order.place(path), places };
      for (const path of ['', 'a', 'f', 'fa', 'l', 'z']) {
        for (const step of [1, -1] as const) {
          const [one, other] = await Promise.all(
            [slow, fast].map((itinerary) => nextStop(itinerary, from(path, 1, 2), step)),
          );
          assert.equal(shown(other), shown(one));
          if (one) assert.deepEqual(await standing(fast, one), await standing(slow, one));
        }
      }
    }
  });
});
