import { stringify } from 'yaml'
import { type ConfigProblem, inOrder, type Origin } from './problem.js'
import { checkShape } from './schema/check.js'
import { readYaml } from './yaml/read.js'

/** A finding that the gate knows already; keys in the order in which they are written. */
export interface BaselineEntry {
  /** Relative to the baseline file, with slashes. */
  readonly path: string
  readonly rule: string
  /** The words of the draft, for people. */
  readonly words: string
  readonly fingerprint: string
  readonly reason: string
  readonly owner: string
  /** The last day that it holds, YYYY-MM-DD. */
  readonly expires?: string
}

export interface ReadEntry extends BaselineEntry {
  readonly origin: Origin
}

/** Reads the text of a baseline: its entries, or all mistakes in the order of the file. Never throws. */
export function parseBaseline(
  text: string,
  path: string,
): { readonly entries?: readonly ReadEntry[]; readonly errors: readonly ConfigProblem[] } {
  const { file, problems } = readYaml(text, path)
  if (!file) return { errors: problems }
  const errors = inOrder([...problems, ...checkShape('baseline', file)])
  if (errors.length > 0) return { errors }
  const findings = file.data.findings as readonly BaselineEntry[]
  const entries = findings.map((entry, index) => ({
    ...entry,
    origin: file.places.of(`/findings/${index}`),
  }))
  return { entries, errors }
}

const head = `# 已知问题：判定是否通过时不计，得分不变。由 hegao baseline 更新；理由、负责人和期限可以直接改。
# Known findings: the gate passes over them, the score does not. Updated by hegao baseline.
`

/** The text of a baseline, its entries in a fixed order, so that two can be compared line by line. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const findings = entries
    .map(({ path, rule, words, fingerprint, reason, owner, expires }) => ({
      ...{ path, rule, words, fingerprint, reason, owner },
      ...(expires === undefined ? {} : { expires }),
    }))
    .toSorted((a, b) => compare(key(a), key(b)))
  return head + stringify({ findings }, { lineWidth: 0 })
}

const key = ({ path, rule, words, fingerprint }: BaselineEntry): string =>
  [path, rule, words, fingerprint].join('\0')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
