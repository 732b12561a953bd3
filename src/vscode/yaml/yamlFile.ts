import type { TextDocument } from 'vscode';
import codebookSchema from '../../../schemas/codebook.schema.json';
import corpusSchema from '../../../schemas/corpus.schema.json';
import gazetteerSchema from '../../../schemas/gazetteer.schema.json';
import sidecarSchema from '../../../schemas/sidecar.schema.json';
import { configFile } from '../../core/corpus/config';
import { parseYaml } from '../../core/yaml/parse';
import { scalarsOf, type YamlScalar } from '../../core/yaml/references';
import { guideOf, type Guide, type JsonSchema } from '../../core/yaml/schemaGuide';
import type { Corpora, CorpusFile } from '../corpora/corpora';

export type YamlKind = 'corpus' | 'actors' | 'places' | 'codebook' | 'sidecar';

/** A YAML file of a corpus, and what its schema says. */
export interface YamlFile extends CorpusFile {
  readonly kind: YamlKind;
  readonly guide: Guide;
}

const gazetteer = guideOf(gazetteerSchema);

const guides: Readonly<Record<YamlKind, Guide>> = {
  corpus: guideOf(corpusSchema),
  actors: gazetteer,
  places: gazetteer,
  codebook: guideOf(codebookSchema),
  sidecar: guideOf(sidecarSchema as JsonSchema),
};

/** The file of a corpus that a document is, where it is one of its YAML files. */
export function yamlFileOf(corpora: Corpora, { uri }: TextDocument): YamlFile | undefined {
  const file = corpora.fileOf(uri);
  const kind = file && kindOf(file);
  return file && kind && { ...file, kind, guide: guides[kind] };
}

function kindOf({ open, path }: CorpusFile): YamlKind | undefined {
  const { config } = open.corpus;
  if (path === configFile) return 'corpus';
  if (path.endsWith('.tags.yaml')) return 'sidecar';
  return (['actors', 'places', 'codebook'] as const).find((kind) => config[kind].path === path);
}

const known = new WeakMap<
  TextDocument,
  { readonly version: number; readonly scalars: readonly YamlScalar[] }
>();

/** The keys and values of a document, in their order. */
export function scalarsIn(file: YamlFile, document: TextDocument): readonly YamlScalar[] {
  const before = known.get(document);
  if (before?.version === document.version) return before.scalars;
  const scalars = [...scalarsOf(parseYaml(file.path, document.getText()), file.guide)];
  known.set(document, { version: document.version, scalars });
  return scalars;
}
