import {
  type Catalogue,
  type CheckSetup,
  checkDraft,
  type FileReport,
  type Language,
  type ProfileFamily,
  Scanner,
  type Toolbox,
  withOwnTitles,
} from '@hegao/core'
import { type Draft, type Format, readDraft } from '@hegao/document'
import { type Facts, readFacts } from '@hegao/facts'
import { catalogue, profiles, rules } from '@hegao/rules'
import type { ProfileName } from './protocol.js'

/** What a server checks with, as long as it runs. The scanner knows every paragraph that it has read. */
export interface Engine {
  readonly language: Language
  readonly scanner: Scanner
}

export const createEngine = (language: Language): Engine => ({ language, scanner: new Scanner() })

export const toolboxOf = ({ scanner }: Engine): Toolbox => ({ rules, profiles, catalogue, scanner })

/** One version of a draft, read and checked. */
export interface Analysis {
  readonly uri: string
  readonly version: number
  readonly draft: Draft
  /** Read when they are first asked for: what was scanned is remembered. */
  readonly facts: Facts
  readonly report: FileReport
  /** What the check was told. */
  readonly setup: Omit<CheckSetup, 'language'>
  /** With the titles that the config names. */
  readonly catalogue: Catalogue
  /** The family of its profile. */
  readonly family: ProfileFamily | undefined
}

/** Checks a draft as `hegao check` does: the same engine, the same result. */
export function analyse(
  engine: Engine,
  of: { readonly uri: string; readonly version: number; readonly path: string },
  draft: Draft,
  setup: Omit<CheckSetup, 'language'>,
): Analysis {
  const report = checkDraft(of.path, draft, toolboxOf(engine), {
    ...setup,
    language: engine.language,
  })
  const family = setup.profile?.family ?? profiles.find(({ id }) => id === report.profile)
  let facts: Facts | undefined
  return {
    uri: of.uri,
    version: of.version,
    draft,
    report,
    setup,
    family,
    catalogue: { ...catalogue, laws: withOwnTitles(catalogue.laws, setup.own?.titles ?? []) },
    get facts() {
      facts ??= readFacts(draft, engine.scanner)
      return facts
    },
  }
}

/** What people call the profile that the draft was checked by. */
export function profileName({ report, family }: Analysis): ProfileName {
  const variant = family?.variants.find(({ id }) => id === report.variant)
  return {
    title: family?.title ?? report.profile,
    ...(variant ? { variantTitle: variant.title } : {}),
  }
}

/** True where a kind of report was recognised or named; in other files the server is quiet. */
export const isDraft = ({ report }: Analysis): boolean => report.profileBy !== 'none recognised'

/** Markdown by its extension, or its language where it has no file; every other text is plain. */
export function formatOf(uri: string, languageId?: string): Format {
  if (uri.startsWith('file:') || extension.test(uri)) return markdown.test(uri) ? 'md' : 'txt'
  return languageId === 'markdown' ? 'md' : 'txt'
}

export const readText = (text: string, uri: string, languageId?: string): Draft =>
  readDraft(text, formatOf(uri, languageId))

const markdown = /\.(?:md|markdown)$/i
const extension = /\.(?:md|markdown|txt)$/i

/** Whether the text of a document may be a draft at all: by its extension, or its language. */
export const mayBeDraft = (uri: string, languageId: string): boolean =>
  extension.test(uri) ||
  (!/^file:/.test(uri) && (languageId === 'markdown' || languageId === 'plaintext'))
