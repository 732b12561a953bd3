import picomatch from 'picomatch/posix';

/** Tells which paths are articles by the globs of corpus.yaml: in order, each adds and each `!` takes away. */
export function articleFilter(globs: readonly string[]): (path: string) => boolean {
  const rules = globs.map((glob) => {
    const takesAway = glob.startsWith('!');
    const matches = picomatch((takesAway ? glob.slice(1) : glob).replace(/^(?:\.\/)+/, ''));
    return { takesAway, matches };
  });
  return (path) => {
    let isArticle = false;
    for (const { takesAway, matches } of rules) {
      if (isArticle === takesAway && matches(path)) isArticle = !takesAway;
    }
    return isArticle;
  };
}
