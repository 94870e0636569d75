import { resolve } from 'node:path'
import type { FileReport, Text } from '@hegao/core'
import { isFileError, pathFrom, readTextFile } from '@hegao/workspace/files'
import type { Plan, PlannedDraft } from '../check/plan.js'
import type { Values } from '../command.js'
import { type UsageError, usageError } from '../usage-error.js'
import { type Baseline, KnownFindings, readBaseline } from './baseline.js'

/** Which baseline holds for which draft, by the name of the draft; a draft may have none. */
export type Baselines = ReadonlyMap<string, Baseline>

/** The baseline that the config names for a draft, relative to the working folder. */
export const fromConfig = ({ config: { effective } }: PlannedDraft): string | undefined =>
  effective.baseline && pathFrom(effective.baseline)

/**
 * Reads the baselines of a run: the one of --baseline for all drafts, or for each that of its
 * config, unless --no-baseline. Throws a UsageError for what cannot be read.
 */
export async function readBaselines(plan: Plan, values: Values, cwd: string): Promise<Baselines> {
  const { baseline: asked, 'no-baseline': none } = values
  if (typeof asked === 'string' && none === true) throw bothAsked(asked)
  if (none === true) return new Map()
  const one = typeof asked === 'string' ? await readBaseline(asked, cwd) : undefined
  const byFile = new Map<string, Baseline>()
  const byDraft = new Map<string, Baseline>()
  for (const draft of plan.drafts) {
    const file = fromConfig(draft)
    if (!one && file === undefined) continue
    const baseline = one ?? byFile.get(resolve(cwd, file!)) ?? (await readNamed(draft, file!, cwd))
    byFile.set(resolve(cwd, baseline.file), baseline)
    byDraft.set(draft.name, baseline)
  }
  return byDraft
}

/** A baseline that a config names: where it is not there, the line of the config is told. */
async function readNamed({ config }: PlannedDraft, file: string, cwd: string): Promise<Baseline> {
  const read = await readTextFile(resolve(cwd, file))
  if (!isFileError(read) || read.code !== 'not-found') return readBaseline(file, cwd)
  const { path, line } = config.effective.baseline!.origin
  throw usageError(
    `${path} 第 ${line} 行：baseline 写的 ${file} 找不到；还没有的，请先用 hegao baseline 写一个。`,
    `${path}, line ${line}: there is no ${file}, which “baseline” names; where there is none yet, write it with hegao baseline.`,
  )
}

/** Holds the findings of a run against the baselines of its drafts. */
export class KnownInAll {
  readonly #known: ReadonlyMap<Baseline, KnownFindings>

  constructor(
    readonly baselines: Baselines,
    cwd: string,
    today: string,
  ) {
    const each = new Set(baselines.values())
    this.#known = new Map(
      Array.from(each, baseline => [baseline, new KnownFindings(baseline, cwd, today)]),
    )
  }

  /** Whether no draft has one. */
  get isEmpty(): boolean {
    return this.#known.size === 0
  }

  /** The report with what each finding is to the baseline of its draft; as it is without one. */
  mark(report: FileReport): FileReport {
    const baseline = this.baselines.get(report.path)
    return baseline ? this.#known.get(baseline)!.mark(report) : report
  }

  /** What to say of the entries, when all drafts have been marked. */
  notes(): Text[] {
    return [...this.#known.values()].flatMap(known => known.notes())
  }
}

/**
 * The baseline that the configs of the drafts agree on; undefined where none names one.
 * Throws a UsageError where they name several.
 */
export function oneBaseline({ drafts }: Plan, cwd: string): string | undefined {
  const named = drafts.flatMap(draft => fromConfig(draft) ?? [])
  const several = [...new Map(named.map(file => [resolve(cwd, file), file])).values()]
  if (several.length < 2) return several[0]
  throw usageError(
    `这些文稿的配置写了几个基线：${several.join('、')}；请分别更新，或者用 -o 指明一个。`,
    `The configs of these drafts name several baselines: ${several.join(', ')}; update them one by one, or choose with -o.`,
  )
}

const bothAsked = (file: string): UsageError =>
  usageError(
    `--baseline ${file} 和 --no-baseline 意思相反，只能用一个。`,
    `--baseline ${file} and --no-baseline mean the opposite; give one of them.`,
  )
