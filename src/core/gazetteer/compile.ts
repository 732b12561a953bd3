import { atOnce, type Slices } from '../slices';
import type { CompiledGazetteer, CompileOptions } from './compiledGazetteer';
import { Compiler } from './compiler';
import { learningWordClasses } from '../recognise/lexicon/wordClasses';
import { learningForeignness } from './foreignness';
import type { Gazetteer } from './gazetteer';

export type { CompiledGazetteer, CompileOptions, NameSense } from './compiledGazetteer';
export { nameWords } from './nameTrie';

/** Compiles every name of every entity, with its spelling variants; what not every text needs, when it is first asked for. */
export function compileGazetteer(gazetteer: Gazetteer, options: CompileOptions = {}): CompiledGazetteer {
  return atOnce(compiling(gazetteer, options));
}

/** The same in slices, and what Arabic texts need with it. */
export function* compilingGazetteer(
  gazetteer: Gazetteer,
  options: CompileOptions = {},
): Slices<CompiledGazetteer> {
  yield* learningForeignness();
  yield* learningWordClasses();
  const compiled = yield* compiling(gazetteer, options);
  yield* compiled.makeSkeletons();
  return compiled;
}

/** So many entities are compiled in no time. */
const together = 16;

function* compiling(gazetteer: Gazetteer, options: CompileOptions): Slices<Compiler> {
  const compiler = new Compiler(gazetteer, options.folding !== false);
  const { entities } = gazetteer;
  for (let from = 0; from < entities.length; from += together) {
    compiler.addNames(entities, from, from + together);
    yield;
  }
  // After the names, so that a people with an entry of its own is that entity.
  compiler.addDemonyms();
  yield;
  // After all names as written, so that a variant never takes the place of another entity's own name.
  if (options.variants !== false) yield* compiler.addVariants();
  if (options.patterns !== false) compiler.addPatterns();
  compiler.fillUp();
  return compiler;
}
