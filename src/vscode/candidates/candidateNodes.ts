import type { CandidateCount } from '../../core/corpus/candidateCounts';
import type { OpenCorpus } from '../corpora/corpora';
import type { CorpusNode } from '../corpora/corpusItem';
import type { Candidate, CandidatePlace } from './openCandidates';

export interface CandidateNode extends Candidate {
  readonly node: 'candidate';
}

/** The candidates of one guessed kind. */
export interface KindNode {
  readonly node: 'kind';
  readonly open: OpenCorpus;
  readonly subtype: CandidateCount['subtype'];
  readonly kind: CandidateCount['kind'];
  readonly counts: readonly CandidateCount[];
}

/** There is more: opens the next rows. */
interface MoreNode {
  readonly node: 'more';
  readonly open: OpenCorpus;
  readonly counts: readonly CandidateCount[];
}

export interface PlaceNode {
  readonly node: 'place';
  readonly of: CandidateNode;
  readonly place: CandidatePlace;
}

export type Node = CorpusNode | KindNode | MoreNode | CandidateNode | PlaceNode;
