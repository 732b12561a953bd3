import {
  Diagnostic,
  DiagnosticSeverity,
  env,
  languages,
  l10n,
  Range,
  Uri,
  workspace,
  type Disposable,
} from 'vscode';
import { problemMessage, type Problem } from '../../core/problem';
import { isRightToLeft } from '../../core/text/direction';
import { Coalesced } from '../coalesced';
import { isolated, ownLine } from '../markdown';
import type { Corpora, OpenCorpus } from './corpora';
import type { KeptPassages } from './keptPassages';

/** Longer than any line: the editor cuts a range to what there is. */
const endOfLine = 1e6;

/** Tells our problems from those of others. */
export const problemSource = 'Corpus Reader';

/** Shows what is wrong with the files of every corpus in the Problems panel. */
export function registerProblems(corpora: Corpora, kept: KeptPassages): Disposable {
  const collection = languages.createDiagnosticCollection('corpus');
  const show = new Coalesced<'all'>(async () => {
    collection.clear();
    for (const open of corpora.all) collection.set(diagnosticsOf(open, kept));
  });
  const listening = [corpora, kept].map(({ onDidChange }) => onDidChange(() => show.add('all')));
  return {
    dispose: () => {
      for (const one of listening) one.dispose();
      show.dispose();
      collection.dispose();
    },
  };
}

/** The sentence of a problem in the reader's language; in one that is written from the right, what a file says is isolated. */
export function localisedProblem(problem: Problem): string {
  const show = isRightToLeft(env.language) ? isolated : undefined;
  return problemMessage(problem, (sentence) => l10n.t(sentence), show);
}

function diagnosticsOf(open: OpenCorpus, kept: KeptPassages): [Uri, Diagnostic[]][] {
  const { folder, corpus } = open;
  const byFile = new Map<string, Diagnostic[]>();
  const documents = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  for (const problem of corpus.problems) {
    if (kept.has(open, problem)) continue;
    const line = Math.max(0, problem.line - 1);
    const severity = problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    const document = documents.get(Uri.joinPath(folder, problem.file).toString());
    // Of a file that is open, not the indentation.
    const start =
      document && line < document.lineCount ? document.lineAt(line).firstNonWhitespaceCharacterIndex : 0;
    const range = new Range(line, start, line, endOfLine);
    const diagnostic = new Diagnostic(range, ownLine(localisedProblem(problem)), severity);
    diagnostic.source = problemSource;
    diagnostic.code = problem.code;
    const known = byFile.get(problem.file);
    if (known) known.push(diagnostic);
    else byFile.set(problem.file, [diagnostic]);
  }
  return [...byFile].map(([path, diagnostics]) => [Uri.joinPath(folder, path), diagnostics]);
}
